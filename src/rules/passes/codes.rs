//! The codes of the passes questionnaire, with the sentence of each.

use crate::rules::say;

/// Returns the sentence of a code.
#[must_use]
pub fn text(code: &str) -> &'static str {
    say::sentence(TEXTS, code)
}

/// Every code with its sentence.
pub const TEXTS: &[(&str, &str)] = &[
    (
        "E-PA-OVERALLOCATED",
        "The environments hold more passes than were bought. One of the two figures is wrong.",
    ),
    (
        "E-ADDON-MIN",
        "An environment gets at least 25 signed-in users of sites: fewer cannot be allocated.",
    ),
    (
        "E-PA-NOT-ALLOCATED",
        "An environment has no pass, so nobody can use one there. Allocate passes to it first.",
    ),
    (
        "E-PA-TOGGLE-OFF",
        "The app is set not to use passes: its users are asked for a license, however many passes the environment has.",
    ),
    (
        "E-ME-PAYG",
        "In a managed environment the app meter did not count as a license before 13 May 2026. These people have no right there.",
    ),
    (
        "E-PAYG-EXCLUDED-NEEDS-PER-USER",
        "The app is kept out of pay-as-you-go, and passes do nothing in a metered environment. Its users need Power Apps Premium.",
    ),
    (
        "E-BASELINE",
        "Before October 2020 a pass alone did not let anybody in: each person also needed the free baseline license.",
    ),
    (
        "E-EOS",
        "This channel no longer sells Power Apps per app to your company. Plan for Power Apps Premium or pay-as-you-go.",
    ),
    (
        "W-PA-SOFT-ENFORCEMENT",
        "People may get in all the same, since the service does not count strictly. That it works proves nothing.",
    ),
    (
        "W-ME-BLOCK-2027",
        "In managed environments apps do not open from February 2027 for people without a right that counts there.",
    ),
    (
        "W-PA-DUPLICATE-NAME",
        "Two entries carry one name in one environment, or one app stands twice with a person. If they are two apps, give each its own id: each takes a pass of its own.",
    ),
    (
        "W-PA-BOUNDARY-DAY",
        "Bought on 1 Oct 2021 itself. Counted by the new rule, one pass a license; read the other way it would be three.",
    ),
    (
        "W-PA-THREE-PASSES-OBSERVED",
        "The admin center shows three passes for each license. The documents give one, unless the license dates from before October 2021 and its term still runs. Check the contract.",
    ),
    (
        "W-PA-GRANDFATHER-MIX",
        "The old licenses are counted as any three passes each. Read strictly, each is good for two apps and one portal of one person, and that does not fit here.",
    ),
    (
        "W-PA-TOGGLE-NONCANVAS-UNCONFIRMED",
        "Whether the switch works for model-driven apps and sites is not confirmed: the note that ruled it out is gone, nothing took its place.",
    ),
    (
        "W-ME-DATE",
        "The start of the license condition of managed environments, 12 Oct 2022, rests on an excerpt.",
    ),
    (
        "W-ME-UNDATED",
        "Texts of this time differ on what counts in a managed environment; the day of the change is not known.",
    ),
    (
        "W-ME-DEVPLAN",
        "The guide to the Developer Plan is stricter than the page on managed environments, and the day of its change is not known.",
    ),
    (
        "W-ME-LISTFORM",
        "No page says whether forms of lists are exempt in managed environments. They are judged like apps.",
    ),
    (
        "W-ME-PAYG-STANDARD",
        "Whether the meter bills people with Microsoft 365 for a standard app in a managed environment is not settled: from nothing to ten dollars for each.",
    ),
    (
        "W-GUEST-DATAVERSE-BLOCKED",
        "The environment keeps guests away from Dataverse: they are entitled to the app, and still cannot open it.",
    ),
    (
        "W-GUEST-DATAVERSE-HOST",
        "The app keeps its data in Dataverse, so Premium in the guests' own tenant does not count there.",
    ),
    (
        "W-GUEST-DATE",
        "The page about guests was first read with the date 2022-05-11. For this earlier day the same answer rests on the general FAQ alone.",
    ),
    (
        "W-PORTAL-METER",
        "Two parts of one text of this time differ on which meter counts a site. The meter for sites is taken.",
    ),
    (
        "W-PORTAL-SINGLE",
        "The article of March 2020 gives the per user plan one portal of the tenant. Further portals are doubtful.",
    ),
    (
        "W-PAYG-METER-OFF-UNCONFIRMED",
        "The environment is linked to pay-as-you-go with this meter off. That passes and prepaid capacity then work is taken for granted; no page says so.",
    ),
    (
        "W-EOS-CSP-PRICELIST",
        "The right to buy is there, but whether the price list of providers carried the license from January to March 2026 is not certain.",
    ),
    (
        "W-EOS-EA-RENEWAL",
        "The agreement ran out after the end of sale. Sources differ on whether per app can be renewed: have it confirmed in writing.",
    ),
    (
        "W-EOS-DIRECT-UNKNOWN",
        "Existing customers who buy from Microsoft directly may renew. Whether they may add licenses is not known.",
    ),
    (
        "W-FLOW-ASSOCIATE",
        "The owner holds a pass only: these flows are covered as long as they stay linked to the app.",
    ),
    (
        "W-PRICE-VOLUME-DATE",
        "The price of $12 for 2,000 or more seats of Premium is printed from 31 Mar 2025. Whether it held earlier is not known, so $20 is used.",
    ),
    (
        "W-ENV-ACCESS",
        "An environment is open to a security group only. People whom an app is shared with need a pass all the same, and cannot use it until they are in the group.",
    ),
    (
        "W-PA-RESTRICTED-WRITE",
        "People who change rows of restricted tables need the Dynamics 365 license of that application besides.",
    ),
    (
        "I-PA-BY-SHARING",
        "The verdict counts who opens the apps. Everybody they are shared with would need the number in brackets, and that is what the texts count.",
    ),
    (
        "I-PA-BY-LAUNCHES",
        "The verdict counts whom the apps are shared with. If Microsoft meters launches instead, the figure of this month is the one in brackets.",
    ),
    (
        "I-PA-RELEASE-UNDOCUMENTED",
        "More people opened an app within the month than it is shared with now. No text says when a used pass is free again, so passes that go round are covered by nothing: the month takes up to one for each of them.",
    ),
    (
        "I-SURPLUS",
        "An environment has more passes than it needs. They can be moved.",
    ),
    (
        "I-PA-BLANK-CELLS",
        "Blank cells of the tables were read as usual: members, no trial, no gateway, not metered, production, no passes, and no further license beside those that are named.",
    ),
    (
        "I-PA-CREATED-ASSUMED",
        "The day of creation is blank for some app: taken as made after 1 Oct 2020, so that its switch for passes starts on.",
    ),
    (
        "I-PA-PURCHASE-DATE-ASSUMED",
        "The day of some purchase is not known: each license counts as one pass.",
    ),
    (
        "I-INTERNAL-CONSENT",
        "Guests fill a form of a list without a license, provided that the tenant lets internal consent plans be assigned. Otherwise they are asked for a trial.",
    ),
    (
        "I-PA-SITE-VISITORS",
        "Visitors from outside need no passes: capacity for sites or a meter answers for them.",
    ),
    (
        "Q-GUEST-DV-SETTING",
        "Whether guests can open apps on Dataverse depends on a setting of the environment, which is on in new ones. Look it up.",
    ),
    ("Q-MANAGED", "It depends on whether the environment is managed."),
    ("Q-APP-CLASS", "It depends on whether the app is standard or premium."),
    (
        "Q-D365-EXTENDS",
        "It depends on whether the app extends the Dynamics 365 application of its users, in the same environment.",
    ),
    (
        "Q-M365-TERM-2019",
        "It depends on the Microsoft 365 term that ran on 1 Oct 2019.",
    ),
    (
        "Q-CUSTOM-CONNECTOR-2019",
        "Whether a custom connector shares the exemption of 2019 is told both ways. Ask Microsoft or your reseller.",
    ),
    (
        "Q-PA-TOGGLE",
        "It depends on the switch for passes. No text says where it stands for apps made before October 2020: look it up.",
    ),
    (
        "Q-CODEAPP",
        "Whether a pass is good for a code app is not settled. Power Apps Premium certainly is.",
    ),
    (
        "Q-LISTFORM-MEMBER",
        "No text says whether members without Microsoft 365 need a license for a form of a list.",
    ),
    ("Q-PA-ROW", "It depends on what nobody filled in."),
    (
        "Q-PA-TERM-END",
        "Licenses from before October 2021 are three passes each until their term ends. When it ends is not known, so the verdict rests on one.",
    ),
    (
        "Q-GROUP-OVERLAP",
        "How many people two groups have in common is not known. A person in both counts once.",
    ),
    ("Q-GROUP-SIZE", "How many people a group has is not known."),
    (
        "Q-CHANNEL",
        "Whether more can be bought depends on how your company buys licenses and on what it owned before 2 Jan 2026.",
    ),
];

/// Every figure with one line of meaning; those of the engine have theirs there.
pub const NUMBERS: &[(&str, &str)] = &[
    (
        "usablePasses",
        "passes allocated to environments where no meter makes them void",
    ),
    ("pairsCovered", "pairs of person and app that another right covers"),
    ("reclaimable", "passes in metered environments, where they do nothing"),
    ("siteMetered", "pairs of person and site that a meter for sites counts"),
    (
        "passesNeededAfterTrials",
        "passes needed once the running trials have ended",
    ),
    ("trialCovered", "people on the seats of a trial"),
    ("trialNotCovered", "people whom the seats of a trial do not reach"),
    (
        "overByUse",
        "passes that people known to open an app need beyond the allocation",
    ),
    (
        "firstMissingStage",
        "first stage that is missing: 1 buy, 2 allocate, 3 permit, 4 share",
    ),
    (
        "launchable",
        "people who can open an app through passes as things stand",
    ),
    (
        "furtherLicenses",
        "further Power Apps licenses that people with a pass or Premium need for the same app",
    ),
    (
        "passesShared",
        "passes that everybody the apps are shared with would need",
    ),
    ("passesLaunched", "passes that this month's launches would take"),
    (
        "premiumSeats",
        "seats of Power Apps Premium to assign in the Microsoft 365 admin center",
    ),
    (
        "dataverseUsers",
        "people whom Dataverse knows through model-driven apps",
    ),
    ("siteVisitors", "visitors of sites, whom capacity for sites answers for"),
    ("flowsCovered", "premium flows that their owners' rights cover"),
    (
        "flowLicenses",
        "Power Automate licenses that owners of premium flows still need",
    ),
    (
        "shortageByLaunches",
        "passes missing if launches are metered instead of sharing",
    ),
    (
        "surplusByLaunches",
        "passes to spare if launches are metered instead of sharing",
    ),
    (
        "passesForMonth",
        "passes for a month in which people come and go, by sharing and by different people",
    ),
    (
        "siteUsersCovered",
        "pairs on sites that prepaid users of the environment cover",
    ),
    (
        "licensesByMix",
        "old licenses needed if each is two apps and a portal of one person",
    ),
    (
        "shortByMix",
        "licenses missing if each old one is two apps and a portal of one person",
    ),
    (
        "dynamicsLicenses",
        "Dynamics 365 licenses that people who change restricted tables need besides",
    ),
    (
        "cleanUp",
        "Dataverse users whose security roles are to be looked at once no passes are left",
    ),
    ("baselineRequired", "baseline licenses that are still needed"),
    ("baselineRemovable", "baseline licenses that can be removed"),
    ("mayAllocate", "1 if this role may allocate passes, 0 if not"),
    (
        "enabledByPasses",
        "disabled Dataverse users whom allocation, sharing and a launch enable again",
    ),
    (
        "guestsKeptOut",
        "pairs of guest and app that the environment keeps away from Dataverse",
    ),
    ("able", "passes needed by people who get into the environment"),
    (
        "toAdmit",
        "passes needed by people who are not in the environment's security group",
    ),
];
