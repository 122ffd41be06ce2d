//! Points on app passes, by their number in the register of the rules about apps.

use super::passes_other as other;
use crate::engine::date::Period;
use crate::engine::prose::prose;
use crate::engine::rule::Disagreement;
use crate::rules::sources::{
    CA19, CA25, CODE222, CODE450, COMM1, COMM3, COMM5, COMM6, DEVP, F20, F23A, F25, FAQ23, FORUM, GH953, GH1127,
    GH1168, GH2577, LG1, LG2, ME23, ME23B, ME25A, ME25A2, ME25B, ME26, ME26A, ME26B, MEBLOG, P25, PA21, PA25, PAYG25,
    PAYGFAQ24, PM21, RUB, S3, S4, SCH, SKU21, VLC24,
};

/// `D-01`
pub static D01: Disagreement = Disagreement {
    id: "D-01",
    topic: prose("Which way the switch is turned"),
    rules: &["pa-toggle-meaning"],
    in_force: Period::from("2020-08-31"),
    implemented: prose("*Yes* means that passes may be used, as the rewrite of 2025 says."),
    other: prose(
        "The pages of 2020 and 2021 introduce the step as turning the assignment off, and then ask for *Yes*.",
    ),
    cites: &[
        PA21.at("Step three: Set up apps to use per app plans"),
        PA25.at("Step 3: Set up apps to use per app plans"),
    ],
    instead: other::D01,
};

/// `D-02`
pub static D02: Disagreement = Disagreement {
    id: "D-02",
    topic: prose("The example table, first person"),
    rules: &["pa-consumption-table-seed"],
    in_force: Period::from("2021-10-01"),
    implemented: prose(
        "Two different apps and a portal are three passes; one app named twice is one, and equal names are pointed out.",
    ),
    other: prose(
        "The page of October 2021 prints App A twice with the result three. Nothing to choose: the page itself put App B there three weeks later.",
    ),
    cites: &[
        PA21.at("Consumption of per app licensing, table"),
        GH953.at("Correction of November 11, 2021"),
    ],
    instead: &[],
};

/// `D-03`
pub static D03: Disagreement = Disagreement {
    id: "D-03",
    topic: prose("Sharing or launching"),
    rules: &["pa-share-vs-launch"],
    in_force: Period::from("2019-10-01"),
    implemented: prose(
        "The verdict counts whom an app is shared with, the one statement kept without change; launches stand beside.",
    ),
    other: prose("Reports and people who know the product say that a pass is taken at the launch."),
    cites: &[
        PA25.at("Consumption of per app licensing"),
        COMM5.at("Answer"),
        GH1127.at("Question and answer"),
        VLC24.at("Power Apps"),
    ],
    instead: other::D03,
};

/// `D-04`
pub static D04: Disagreement = Disagreement {
    id: "D-04",
    topic: prose("When a pass comes free"),
    rules: &["pa-release"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("The count looks at the sharing of today; rotating people is never called compliant."),
    other: prose(
        "Threads name unsharing, the end of the month, thirty days, an admin, or never. Nothing to choose: the count is of the people an app is shared with on one day, and knows of no day before.",
    ),
    cites: &[
        COMM1.at("Answer"),
        COMM6.at("Answer"),
        GH2577.at("Question without an answer"),
    ],
    instead: &[],
};

/// `D-05`
pub static D05: Disagreement = Disagreement {
    id: "D-05",
    topic: prose("Standard apps in reports on passes"),
    rules: &[
        "pa-exempt-standard",
        "report-reconcile",
        "report-active-users-semantics",
    ],
    in_force: Period::from("2019-10-01"),
    implemented: prose(
        "A pass that a report shows for a standard app is use, not need; in a managed environment it is need as well.",
    ),
    other: prose("A report that labels a launch as app pass could be read as a pass that was needed."),
    cites: &[SKU21.at("Microsoft 365"), FORUM.at("Question")],
    instead: other::D05,
};

/// `D-06`
pub static D06: Disagreement = Disagreement {
    id: "D-06",
    topic: prose("1 Oct 2021 itself"),
    rules: &["pa-pass-per-licence"],
    in_force: Period::from("2021-10-01"),
    implemented: prose("Licenses dated on the day itself count by the new rule, one pass each."),
    other: prose("The text speaks of before and of after that day; read the other way they would be three each."),
    cites: &[PA21.at("FAQ: Has per app licensing changed?")],
    instead: other::D06,
};

/// `D-07`
pub static D07: Disagreement = Disagreement {
    id: "D-07",
    topic: prose("Passes of a new license"),
    rules: &["pa-pass-per-licence"],
    in_force: Period::from("2021-10-01"),
    implemented: prose(
        "One pass for each license bought from October 2021 on; a tenant that shows three is asked to check its contract.",
    ),
    other: prose("A thread of August 2023 reports three passes for a single new license."),
    cites: &[PA25.at("FAQ: Has per app licensing changed?"), COMM3.at("Observation")],
    instead: other::D07,
};

/// `D-08`
pub static D08: Disagreement = Disagreement {
    id: "D-08",
    topic: prose("What the three passes of an old license are"),
    rules: &["pa-grandfathered-triple-mix"],
    in_force: Period::from("2021-10-01"),
    implemented: prose("Any three apps or portals, with a warning where they could not be two apps and a portal."),
    other: prose("Read strictly, two apps and one portal of one person."),
    cites: &[PA21.at("FAQ: Has per app licensing changed?")],
    instead: other::D08,
};

/// `D-09`
pub static D09: Disagreement = Disagreement {
    id: "D-09",
    topic: prose("Who may allocate"),
    rules: &["pa-allocate-who"],
    in_force: Period::from("2025-04-29"),
    implemented: prose("Global administrators are accepted with a warning: their omission looks like an edit."),
    other: prose("The list of 2025 names Power Platform and Dynamics 365 administrators only."),
    cites: &[
        CA19.at("Control who can allocate add-on capacity"),
        CA25.at("Control who can allocate add-on capacity"),
    ],
    instead: other::D09,
};

/// `D-10`
pub static D10: Disagreement = Disagreement {
    id: "D-10",
    topic: prose("Per app licenses in the Microsoft 365 admin center"),
    rules: &["pa-no-user-assignment"],
    in_force: Period::from("2021-10-20"),
    implemented: prose("They stand among the products of the company, and are never assigned."),
    other: prose(
        "One page says both that they appear there and that they do not. Nothing to choose: wherever they are listed, nobody is assigned one, and the count stays.",
    ),
    cites: &[PA25.at("FAQ")],
    instead: &[],
};

/// `D-11`
pub static D11: Disagreement = Disagreement {
    id: "D-11",
    topic: prose("Flows of people on passes"),
    rules: &["pa-flow-rights"],
    in_force: Period::from("2023-05-23"),
    implemented: prose(
        "Both halves: they may run flows of the app and own linked ones. An unrelated flow needs a Power Automate license.",
    ),
    other: prose(
        "One text says that they may run, another that they may not create or own; for owning, two pages offer Power Apps or Power Automate per user.",
    ),
    cites: &[
        S4.at("Power Automate capabilities included with per app plans"),
        PA25.at("FAQ"),
        F23A.at("Power Apps plans"),
        F25.at("Power Apps"),
    ],
    instead: other::D11,
};

/// `D-13`
pub static D13: Disagreement = Disagreement {
    id: "D-13",
    topic: prose("Passes in a linked environment"),
    rules: &["pa-payg-ignores-passes"],
    in_force: Period::from("2024-12-01"),
    implemented: prose(
        "Passes are ignored where the app meter is on; with the meter off they are taken to work, with a warning.",
    ),
    other: prose("The pages ignore passes in a linked environment without speaking of single meters."),
    cites: &[PAYG25.at("Power Apps per app meter"), PAYGFAQ24.at("Meters one by one")],
    instead: other::D13,
};

/// `D-14`
pub static D14: Disagreement = Disagreement {
    id: "D-14",
    topic: prose("Pay-as-you-go in managed environments"),
    rules: &["pa-managed-environment"],
    in_force: Period::from("2022-10-12"),
    implemented: prose("By date: the app meter counts from 13 May 2026, for apps and never for flows."),
    other: prose("Texts until 31 Mar 2026 say that pay-as-you-go does not suffice."),
    cites: &[ME23.at("Licensing"), ME26A.at("Licensing"), ME26B.at("Licensing")],
    instead: other::D14,
};

/// `D-22`
pub static D22: Disagreement = Disagreement {
    id: "D-22",
    topic: prose("Renewal under an Enterprise Agreement"),
    rules: &["pa-eos-ea"],
    in_force: Period::from("2026-01-02"),
    implemented: prose("In the term it goes on; after it renewal is doubtful, to be confirmed in writing."),
    other: prose(
        "A partner alert lets existing customers continue and renew; another reading lets them until the next renewal.",
    ),
    cites: &[SCH.at("EA and EAS"), LG2.at("What should per app customers do")],
    instead: super::buying::D22,
};

/// `D-23`
pub static D23: Disagreement = Disagreement {
    id: "D-23",
    topic: prose("Providers between January and March 2026"),
    rules: &["pa-eos-csp"],
    in_force: Period::between("2026-01-02", "2026-04-01"),
    implemented: prose("Entitled throughout, orderable for certain from April 2026."),
    other: prose("Early readings left new customers of providers out as well."),
    cites: &[SCH.at("CSP, clarification"), RUB.at("Per app end of sale")],
    instead: super::buying::D23,
};

/// `D-24`
pub static D24: Disagreement = Disagreement {
    id: "D-24",
    topic: prose("Year of the end of sale"),
    rules: &["pa-eos-general"],
    in_force: Period::from("2026-01-02"),
    implemented: prose("2 Jan 2026."),
    other: prose(
        "One blog dates it January 2025. Nothing to choose: the license was on the price lists all through 2025, so the year is a slip.",
    ),
    cites: &[SCH.at("Per app end of sale"), LG1.at("Per app plan end of sale")],
    instead: &[],
};

/// `D-25`
pub static D25: Disagreement = Disagreement {
    id: "D-25",
    topic: prose("Power Apps for Windows"),
    rules: &["pa-windows-player"],
    in_force: Period::from("2021-06-22"),
    implemented: prose("Not supported while the note stood; from 29 May 2025 it is no longer listed."),
    other: prose(
        "Silence of the newer page could be read as support, or as an omission. Nothing to choose: a person on Windows needs the same pass, whether the player is supported or not.",
    ),
    cites: &[PA21.at("Important"), PA25.at("Important")],
    instead: &[],
};

/// `D-26`
pub static D26: Disagreement = Disagreement {
    id: "D-26",
    topic: prose("Three steps or four"),
    rules: &["pa-lifecycle-order"],
    in_force: Period::from("2021-10-20"),
    implemented: prose("Four, as listed."),
    other: prose("Both pages announce three. Nothing to choose: both go on to list four."),
    cites: &[
        PA21.at("Steps for using per app plans"),
        PA25.at("Steps for using per app plans"),
    ],
    instead: &[],
};

/// `D-27`
pub static D27: Disagreement = Disagreement {
    id: "D-27",
    topic: prose("Gateways among the connectors of 2019"),
    rules: &["app-reclassified-connectors-2019"],
    in_force: Period::between("2019-10-01", "2025-04-01"),
    implemented: prose("Gateways were never exempt."),
    other: prose("One sentence lists gateways and custom connectors inside the exemption."),
    cites: &[P25.at("Microsoft 365")],
    instead: other::D27,
};

/// `D-29`
pub static D29: Disagreement = Disagreement {
    id: "D-29",
    topic: prose("What the old bundle held"),
    rules: &["pa-bundle-consumption-pre-2021-10"],
    in_force: Period::between("2019-10-01", "2021-10-01"),
    implemented: prose("Two apps and one portal of one person in one environment."),
    other: prose(
        "The article of 2020 speaks of two specific apps, beside one portal for each user. Nothing to choose: either way a person has two apps and a portal, and no text counts otherwise for apps that are named beforehand.",
    ),
    cites: &[S3.at("Run Single Apps"), F20.at("Power Apps per app")],
    instead: &[],
};

/// `D-31`
pub static D31: Disagreement = Disagreement {
    id: "D-31",
    topic: prose("The tip on two apps and a portal"),
    rules: &["pa-pass-per-licence"],
    in_force: Period::between("2021-10-01", "2022-03-24"),
    implemented: prose("One app or one portal from October 2021."),
    other: prose("The page on add-ons kept the old tip until 24 Mar 2022."),
    cites: &[PA21.at("FAQ: Has per app licensing changed?"), GH1168.at("Question")],
    instead: other::D31,
};

/// `D-33`
pub static D33: Disagreement = Disagreement {
    id: "D-33",
    topic: prose("Power Automate Premium in managed environments"),
    rules: &["pa-managed-environment"],
    in_force: Period::between("2024-11-19", "2025-03-10"),
    implemented: prose("Announced only until 5 Jan 2025, accepted with a warning until 9 Mar, accepted from 10 Mar."),
    other: prose(
        "Of two texts with one label one names it and one does not; the announcement of November 2024 could be read as the start.",
    ),
    cites: &[
        MEBLOG.at("Licensing of managed environments"),
        ME25A.at("Licensing"),
        ME25A2.at("Licensing"),
        ME25B.at("Licensing"),
    ],
    instead: other::D33,
};

/// `D-34`
pub static D34: Disagreement = Disagreement {
    id: "D-34",
    topic: prose("The Developer Plan in managed environments"),
    rules: &["pa-developer-plan-managed"],
    in_force: Period::from("2023-04-18"),
    implemented: prose("It counts until 13 Sep 2023, with a warning from 18 Apr, and not after."),
    other: prose("The guide to the plan, edited on an unknown day, is stricter earlier."),
    cites: &[
        ME23.at("Note"),
        DEVP.at("About the Developer Plan"),
        ME23B.at("Licensing"),
    ],
    instead: other::D34,
};

/// `D-35`
pub static D35: Disagreement = Disagreement {
    id: "D-35",
    topic: prose("Microsoft 365 people, standard app, managed and metered"),
    rules: &["pa-payg-ignores-passes"],
    in_force: Period::from("2026-05-13"),
    implemented: prose("They are covered, at a cost between nothing and ten dollars for each."),
    other: prose("The table of the meter does not bill them; the page on managed environments demands cover."),
    cites: &[PAYG25.at("Power Apps per app meter"), ME26B.at("Licensing")],
    instead: other::D35,
};

/// `D-36`
pub static D36: Disagreement = Disagreement {
    id: "D-36",
    topic: prose("How strict the block of February 2027 is"),
    rules: &["me-app-licence-timeline"],
    in_force: Period::from("2026-08-31"),
    implemented: prose("Both ends are shown: from 1 Feb 2027, and after the last notice."),
    other: prose(
        "One sentence blocks from February 2027 whatever the notices; another after the final notice. Nothing to choose: both ends are in the report.",
    ),
    cites: &[ME26.at("FAQ")],
    instead: &[],
};

/// `D-51`
pub static D51: Disagreement = Disagreement {
    id: "D-51",
    topic: prose("The switch of apps from before October 2020"),
    rules: &["pa-toggle-default-on"],
    in_force: Period::from("2020-08-31"),
    implemented: prose("Asked, since no text says."),
    other: prose("Samples of July and August 2020 show it on."),
    cites: &[PA25.at("Step 3: Important")],
    instead: other::D51,
};

/// `D-52`
pub static D52: Disagreement = Disagreement {
    id: "D-52",
    topic: prose("Licenses for code apps"),
    rules: &["pa-code-apps"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("Premium covers; every other right is an open question."),
    other: prose("Staff replies accept what canvas apps accept, in lists that are cut off in our copies."),
    cites: &[
        CODE222.at("Reply of March 13, 2026"),
        CODE450.at("Reply of September 4, 2026"),
    ],
    instead: other::D52,
};

/// `D-53`
pub static D53: Disagreement = Disagreement {
    id: "D-53",
    topic: prose("Sites in metered environments"),
    rules: &["portal-payg"],
    in_force: Period::from("2021-11-02"),
    implemented: prose("The app meter until November 2022, meters of their own from December 2022."),
    other: prose("The text of June 2023 still says app or portal in its first part."),
    cites: &[
        PM21.at("Power Apps per app meter"),
        FAQ23.at("Power Pages"),
        PAYG25.at("Power Pages meters"),
    ],
    instead: other::D53,
};

/// `D-54`
pub static D54: Disagreement = Disagreement {
    id: "D-54",
    topic: prose("Since when Premium costs $12 for 2,000 seats"),
    rules: &["price-table"],
    in_force: Period::from("2023-06-22"),
    implemented: prose("From 31 Mar 2025; before that $20."),
    other: prose(
        "The lower price may have held since the rename of 2023, though the text of that year does not print it.",
    ),
    cites: &[FAQ23.at("Power Apps plans"), P25.at("Power Apps plans")],
    instead: super::buying::D54,
};

/// `D-55`
pub static D55: Disagreement = Disagreement {
    id: "D-55",
    topic: prose("Portals of the per user plan"),
    rules: &["portal-internal-per-app"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("Every portal, as every app; the edition of March 2020 reads one."),
    other: prose("The article speaks of the single portal of the tenant."),
    cites: &[S3.at("Run Unlimited Apps"), F20.at("Portals")],
    instead: other::D55,
};

/// `D-56`
pub static D56: Disagreement = Disagreement {
    id: "D-56",
    topic: prose("Premium connectors in the context of Microsoft 365"),
    rules: &["app-premium-classification"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("The class of the app decides; premium in context holds for Dynamics 365 only."),
    other: prose(
        "A general line of the article includes premium connectors in context of Office 365. Nothing to choose: the list under the same heading denies it, and no text says what that context would be.",
    ),
    cites: &[S3.at("Seeded Power Apps"), SKU21.at("Microsoft 365")],
    instead: &[],
};
