//! Points on Dataverse capacity and AI credits.

use crate::engine::prelude::*;
use crate::rules::capacity::{self, dv_accrual, dv_default};
use crate::rules::flow::capacity as flow;
use crate::rules::sources::{
    AI25, AIB26, AIBEND, AO24, CALC25, CALC26, D24, DH, F20, F25, FAQ23, FP26, P25, S3, S4, T23, T24,
};

const EXAMPLE: &str = "Can Microsoft 365 customers create solution-aware flows and child flows?";

/// 50 or 250 MB.
pub static X20: Disagreement = Disagreement {
    id: "X-20",
    topic: prose("Dataverse storage of a Power Automate Premium license"),
    rules: &["dataverse-accrual"],
    in_force: Period::from("2023-06-21"),
    implemented: prose(
        "250 MB of database and 2 GB of files from 21 Jun 2023, the first day on which a page prints it. The worked example of the questions is the old one of the per user plan with the name replaced.",
    ),
    other: prose("The example reckons with 50 MB a license, so ten Premium licenses give 10.5 GB."),
    cites: &[
        FAQ23.at("Dataverse capacity"),
        T23.at("Dataverse capacity"),
        T24.at("Dataverse capacity"),
        P25.at("Dataverse capacity"),
        S4.at(EXAMPLE),
        F25.at("Dataverse capacity"),
    ],
    instead: &[("dataverse-accrual", flow::BY_THE_EXAMPLE)],
};
/// The same, as the app catalog counts it.
pub static D18: Disagreement = Disagreement {
    id: "D-18",
    topic: prose("Since when a Power Automate user license brings 250 MB"),
    rules: &["dv-accrual"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("50 MB until 20 Jun 2023, 250 MB from 21 Jun 2023."),
    other: prose("50 MB throughout, as the questions reckon in their example."),
    cites: &[
        F20.at("Dataverse capacity"),
        FAQ23.at("Dataverse capacity"),
        D24.at("Dataverse capacity"),
        S4.at(EXAMPLE),
    ],
    instead: &[("dataverse-accrual", flow::BY_THE_EXAMPLE)],
};
/// Storage of Process Mining.
pub static X42: Disagreement = Disagreement {
    id: "X-42",
    topic: prose("Storage of a Process Mining add-on"),
    rules: &["process-mining-addon"],
    in_force: Period::from("2025-12-01"),
    implemented: prose("Of two sources the smaller figure for each kind: 2 GB of database, 50 GB of files."),
    other: prose(
        "10 GB of database, at most 100 GB for the tenant, and 50 GB of files; or 2 GB and 1 TB, as printed before.",
    ),
    cites: &[P25.at("Process Mining"), CALC25.at("Table")],
    instead: &[("process-mining-addon", flow::BY_THE_GUIDE)],
};
/// The same, as the app catalog counts it.
pub static D47: Disagreement = Disagreement {
    id: "D-47",
    topic: prose("Dataverse storage of Process Mining add-ons"),
    rules: &["addon-process-mining"],
    in_force: Period::from("2025-12-01"),
    implemented: prose("The printed figures until 30 Nov 2025, then the smaller of each."),
    other: prose("10 GB of database and 50 GB of files, as the guide of December 2025 is read."),
    cites: &[P25.at("Process Mining"), CALC25.at("Table")],
    instead: &[("process-mining-addon", flow::BY_THE_GUIDE)],
};
/// 5 or 10 GB by default.
pub static X44: Disagreement = Disagreement {
    id: "X-44",
    topic: prose("The default where per app licenses or Copilot Studio are all a tenant has"),
    rules: &["dataverse-default-10gb"],
    in_force: Period::between("2021-10-06", "2025-12-01"),
    implemented: prose("5 GB, the smaller figure, so that nobody plans with gigabytes that he may not have."),
    other: prose("10 GB with any first subscription."),
    cites: &[
        DH.at("Table"),
        P25.at("Copilot Studio"),
        S4.at(EXAMPLE),
        F25.at("Dataverse capacity"),
    ],
    instead: &[("dv-default", dv_default::TEN_FOR_ANY)],
};
/// The same, as the app catalog counts it.
pub static D43: Disagreement = Disagreement {
    id: "D-43",
    topic: prose("Dataverse default of per app licenses or Copilot Studio alone"),
    rules: &["dv-default"],
    in_force: Period::between("2019-10-01", "2025-12-01"),
    implemented: prose("The smaller of the two figures; since December 2025 both are 15 GB."),
    other: prose("10 GB with any first subscription."),
    cites: &[DH.at("Table"), P25.at("Copilot Studio"), F25.at("Dataverse capacity")],
    instead: &[("dv-default", dv_default::TEN_FOR_ANY)],
};
/// The largest default or the first.
pub static D44: Disagreement = Disagreement {
    id: "D-44",
    topic: prose("The default of a tenant with several products"),
    rules: &["dv-default"],
    in_force: Period::from("2019-10-01"),
    implemented: prose("The largest of the products owned, for each kind of storage."),
    other: prose("That of the first subscription alone: at least the smallest of the products owned."),
    cites: &[DH.at("Table"), CALC25.at("Table"), S4.at(EXAMPLE)],
    instead: &[("dv-default", dv_default::FIRST_ALONE)],
};
/// 20 or 40 GB of files.
pub static D45: Disagreement = Disagreement {
    id: "D-45",
    topic: prose("The file default of a Premium license after 1 Dec 2025"),
    rules: &["dv-default"],
    in_force: Period::between("2025-12-01", "2026-08-30"),
    implemented: prose("20 GB, as the guides of August 2026 are read."),
    other: prose("40 GB, as the guides of December 2025 were read."),
    cites: &[CALC25.at("Table"), CALC26.at("Issue 18")],
    instead: &[("dv-default", dv_default::FORTY_FILES)],
};
/// Tied to the person or pooled.
pub static D57: Disagreement = Disagreement {
    id: "D-57",
    topic: prose("Whether the storage of per app licenses belongs to the tenant"),
    rules: &["dv-accrual"],
    in_force: Period::between("2020-03-16", "2021-10-06"),
    implemented: prose("It goes into the pool of the tenant, as with every license."),
    other: prose("It stays with its person: the article calls only the share of the per user plan shared."),
    cites: &[F20.at("Dataverse capacity"), S3.at("Power Apps plans")],
    instead: &[
        ("dataverse-accrual", flow::POOLED_BY_THE_ARTICLE_ALONE),
        ("dv-accrual", dv_accrual::BY_THE_ARTICLE),
    ],
};
/// Only when apart.
pub static D58: Disagreement = Disagreement {
    id: "D-58",
    topic: prose("Storage for somebody with Power Apps and Power Automate"),
    rules: &["dataverse-accrual-both-licences"],
    in_force: Period::between("2020-03-16", "2021-10-06"),
    implemented: prose("Each license adds its own share: the tables count licenses and name no such condition."),
    other: prose("Only the share of Power Apps: the article grants that of Power Automate where it stands apart."),
    cites: &[F20.at("Dataverse capacity"), S3.at("Power Automate")],
    instead: &[
        ("dataverse-accrual", flow::POOLED_BY_THE_ARTICLE_ALONE),
        ("dv-accrual", dv_accrual::BY_THE_ARTICLE),
    ],
};
/// Credits of Power Apps.
pub static X08: Disagreement = Disagreement {
    id: "X-08",
    topic: prose("Whether Power Apps licenses bring AI Builder credits"),
    rules: &["aibuilder-credits", "seeded-powerapps"],
    in_force: Period::between("2020-04-01", "2026-11-01"),
    implemented: prose(
        "They do, by the table of credits. The line of the questions is about rights, and a table is more specific.",
    ),
    other: prose("The questions say that AI Builder is not included in Power Apps licenses."),
    cites: &[
        AIB26.at("Licensing and AI Builder credits"),
        T23.at("AI Builder"),
        D24.at("AI Builder"),
        S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
        F25.at("Power Apps licenses"),
    ],
    instead: &[
        ("aibuilder-credits", flow::WITHOUT_POWER_APPS),
        ("seeded-powerapps", super::rights::WITHOUT_AI_BUILDER),
    ],
};
/// The end of seeded credits.
pub static X23: Disagreement = Disagreement {
    id: "X-23",
    topic: prose("Which AI Builder credits of licenses last after 1 Nov 2026"),
    rules: &["aibuilder-retirement"],
    in_force: Period::from("2025-11-01"),
    implemented: prose(
        "Until 31 Oct 2026 all licenses bring credits, those newly bought as well. From 1 Nov 2026 none does; the old sum stands beside where the contract began before November 2025.",
    ),
    other: prose(
        "The same page says that contracts begun before November 2025 keep the credits through their term. Another page says that subscriptions bought since then bring none.",
    ),
    cites: &[
        AIBEND.at("What ends on November 1, 2026"),
        AIBEND.at("Existing contracts"),
        AI25.at("Seeded credits"),
        FP26.at("AI Builder credits"),
    ],
    instead: &[
        ("aibuilder-retirement", flow::HONORED),
        ("aibuilder-credits", flow::WITHOUT_NEW),
    ],
};
/// The end of seeded credits, as the app catalog counts it.
pub static D21: Disagreement = Disagreement {
    id: "D-21",
    topic: prose("AI credits of contracts that began before November 2025"),
    rules: &["ai-credits-entitlement"],
    in_force: Period::from("2026-11-01"),
    implemented: prose("None; the start of the contract is asked, and the old sum stands beside."),
    other: prose("The contract is honored: the credits last through its term."),
    cites: &[
        AIBEND.at("What ends on November 1, 2026"),
        AIBEND.at("Existing contracts"),
    ],
    instead: &[("aibuilder-retirement", flow::HONORED)],
};
/// Credits of new subscriptions.
pub static D46: Disagreement = Disagreement {
    id: "D-46",
    topic: prose("AI credits of subscriptions bought from November 2025 to October 2026"),
    rules: &["ai-credits-entitlement"],
    in_force: Period::between("2025-11-01", "2026-11-01"),
    implemented: prose("They are counted, with a warning: the page made for the purpose is the newer one."),
    other: prose("They bring none."),
    cites: &[AIBEND.at("Seeded credits"), FP26.at("AI Builder credits")],
    instead: &[("aibuilder-credits", flow::WITHOUT_NEW)],
};
/// The base of a hosted add-on.
pub static D48: Disagreement = Disagreement {
    id: "D-48",
    topic: prose("Whether Hosted Process needs another license"),
    rules: &["addon-hosted-rpa"],
    in_force: Period::from("2024-05-01"),
    implemented: prose("It does not, with a warning where the tenant owns neither Premium, Process nor per flow."),
    other: prose("One such license is demanded, as a text of 2025 prints under the old name."),
    cites: &[AO24.at("Hosted Process"), P25.at("Hosted RPA add-on")],
    instead: &[("addon-hosted-rpa", capacity::BASE_DEMANDED)],
};
