//! What stops a flow: limits, dormancy, lists and reports of the service.

use super::flow::COUNT;
use super::{licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn flow(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}
const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}

/// Days that have passed since something happened.
const DAYS: Kind = Kind::Count {
    min: 0,
    max: 3_650,
    unknown_from: 0,
};

const TOPICS: &[Opt] = &[
    opt(
        "flow",
        "Whether this flow will be turned off",
        "Its owner left or lost a license, it was saved without one, it belongs to no app",
    ),
    opt(
        "throttled",
        "A flow is above its request limit",
        "It runs slowly, or a notice says so",
    ),
    opt("dormant", "A flow has not run for a long time", ""),
    opt("refresh", "A flow is still listed after it was licensed", ""),
    opt(
        "list",
        "Which flows the list of flows at risk names",
        "From PowerShell or the admin center",
    ),
    opt("report", "A report of Microsoft lists nothing", ""),
    opt("trial", "A trial ends", ""),
];
/// What somebody wants to know about flows that are turned off.
pub static ENFORCEMENT_TOPIC: Fact = tenant(slot::ENFORCEMENT_TOPIC, "enforcement-topic", Kind::Choice(TOPICS))
    .ask("What is it about?", "")
    .usual("flow");

/// For how many days the flow has been above its limit.
pub static THROTTLED_DAYS: Fact = flow(slot::THROTTLED_DAYS, "throttled-days", DAYS).ask(
    "For how many days has it been above its limit without a break?",
    "Open the flow. A notice names the day since when. Saving the flow starts the count again.",
);
/// How many requests add-ons the tenant has.
pub static REQUESTS_ADDONS: Fact = tenant(slot::REQUESTS_ADDONS, "requests-addons", COUNT)
    .ask(
        "How many requests add-ons does the tenant have?",
        "Power Platform admin center, Licensing, Capacity add-ons.",
    )
    .usual("0");
/// Whether a support ticket is open.
pub static SUPPORT_TICKET: Fact = tenant(slot::SUPPORT_TICKET, "support-ticket", Kind::Choice(YES_NO))
    .ask("Has a support ticket been opened for the flow?", "")
    .usual("no");

/// Days since the last successful trigger.
pub static DAYS_SINCE_LAST_TRIGGER: Fact = flow(slot::DAYS_SINCE_LAST_TRIGGER, "days-since-last-trigger", DAYS).ask(
    "How many days ago was the flow last triggered with success?",
    "Open the flow. The run history names the day.",
);

/// Day on which the license was assigned, or the flow linked.
pub static LICENSE_ASSIGNED_ON: Fact = flow(slot::LICENSE_ASSIGNED_ON, "license-assigned-on", Kind::Day).ask(
    "On which day was the license assigned, or the flow linked to its app?",
    "",
);
/// Whether the flow was saved since.
pub static SAVED_SINCE: Fact = flow(slot::SAVED_SINCE, "saved-since", Kind::Choice(YES_NO)).ask(
    "Was the flow edited and saved since?",
    "Saving it makes the service look at the license at once.",
);
/// Whether the flow is still listed.
pub static STILL_LISTED: Fact =
    flow(slot::STILL_LISTED, "still-listed", Kind::Choice(YES_NO)).ask("Is it still listed?", "");
const PLACES: &[Opt] = &[
    opt(
        "command",
        "By the PowerShell command",
        "Get-AdminFlowAtRiskOfSuspension",
    ),
    opt("banner", "By a banner on the flow", ""),
    opt("report", "By the report in the admin center", ""),
];
/// Where it is still listed.
pub static LISTED_WHERE: Fact = flow(slot::LISTED_WHERE, "listed-where", Kind::Choice(PLACES))
    .ask("Where is it still listed?", "")
    .assumed("command");

/// Whether the trial was extended.
pub static TRIAL_EXTENDED: Fact = tenant(slot::TRIAL_EXTENDED, "trial-extended", Kind::Choice(YES_NO))
    .ask("Was the trial extended?", "An admin can do so once, by 30 days.");

/// How many premium flows the tenant has.
pub static PREMIUM_FLOWS: Fact = tenant(slot::PREMIUM_FLOWS, "premium-flows", COUNT).ask(
    "How many premium flows does the tenant have?",
    "The inventory of the admin center or the CoE kit counts them.",
);
/// How many of them were judged here.
pub static FLOWS_JUDGED: Fact = tenant(slot::FLOWS_JUDGED, "flows-judged", COUNT)
    .ask("How many of them were judged here, one by one?", "")
    .usual("0");

const fn cell(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}
/// Name of the flow.
pub static RISK_NAME: Fact = cell(slot::RISK_NAME, "at-risk-flows.name", Kind::Text).ask("Flow", "");
/// Whether the flow is premium.
pub static RISK_PREMIUM: Fact = cell(slot::RISK_PREMIUM, "at-risk-flows.premium", Kind::Choice(YES_NO))
    .ask("Premium", "")
    .assumed("yes");
/// Whether people start it by hand.
pub static RISK_MANUAL: Fact = cell(slot::RISK_MANUAL, "at-risk-flows.manual", Kind::Choice(YES_NO))
    .ask("Started by hand", "")
    .assumed("no");
/// Whether its owner has left.
pub static RISK_OWNER_LEFT: Fact = cell(slot::RISK_OWNER_LEFT, "at-risk-flows.owner-left", Kind::Choice(YES_NO))
    .ask("Owner has left", "")
    .assumed("no");
/// Whether the owner's trial or license has ended.
pub static RISK_TRIAL_ENDED: Fact = cell(
    slot::RISK_TRIAL_ENDED,
    "at-risk-flows.owner-trial-ended",
    Kind::Choice(YES_NO),
)
.ask("Trial or license of the owner ended", "")
.assumed("no");
/// Whether a service principal owns it.
pub static RISK_SERVICE_PRINCIPAL: Fact = cell(
    slot::RISK_SERVICE_PRINCIPAL,
    "at-risk-flows.service-principal",
    Kind::Choice(YES_NO),
)
.ask("Owned by a service principal", "")
.assumed("no");
/// What its owner holds.
pub static RISK_OWNER_LICENSES: Fact = cell(
    slot::RISK_OWNER_LICENSES,
    "at-risk-flows.owner-licenses",
    Kind::Licenses(LICENSES),
)
.ask("Owner holds", "");
/// Whether the app starts it.
pub static RISK_BY_APP: Fact = cell(
    slot::RISK_BY_APP,
    "at-risk-flows.triggered-by-app",
    Kind::Choice(YES_NO),
)
.ask("Started by its app", "");
/// Whether it is linked to an app.
pub static RISK_LINKED: Fact = cell(slot::RISK_LINKED, "at-risk-flows.linked", Kind::Choice(YES_NO))
    .ask("Linked to an app", "")
    .assumed("no");
/// Whether a Dynamics 365 app is in its environment.
pub static RISK_D365_APP: Fact = cell(
    slot::RISK_D365_APP,
    "at-risk-flows.environment-d365-app",
    Kind::Choice(YES_NO),
)
.ask("Dynamics 365 app in the environment", "");
/// Whether it works on Dynamics 365 tables.
pub static RISK_D365_TABLES: Fact = cell(
    slot::RISK_D365_TABLES,
    "at-risk-flows.uses-dynamics-tables",
    Kind::Choice(YES_NO),
)
.ask("Works on Dynamics 365 tables", "");
const CARRIED: &[Opt] = &[
    opt("none", "None", ""),
    opt("process", "Process", ""),
    opt("hosted-process", "Hosted Process", ""),
    opt("legacy-per-flow", "Per flow", ""),
];
/// The license on the flow.
pub static RISK_FLOW_LICENSE: Fact = cell(
    slot::RISK_FLOW_LICENSE,
    "at-risk-flows.flow-license",
    Kind::Choice(CARRIED),
)
.ask("License on the flow", "")
.assumed("none");
/// How many per flow plans are set in its environment.
pub static RISK_PLANS_SET: Fact = cell(slot::RISK_PLANS_SET, "at-risk-flows.per-flow-plans-set", COUNT)
    .ask("Per flow plans set in its environment", "")
    .assumed("0");
/// How many per flow licenses are active there.
pub static RISK_PLANS_HELD: Fact = cell(slot::RISK_PLANS_HELD, "at-risk-flows.per-flow-licenses", COUNT)
    .ask("Active per flow licenses there", "")
    .assumed("0");
/// Flows to compare with the list.
pub static AT_RISK_FLOWS: Fact = tenant(
    slot::AT_RISK_FLOWS,
    "at-risk-flows",
    Kind::Table(&[
        &RISK_NAME,
        &RISK_PREMIUM,
        &RISK_MANUAL,
        &RISK_OWNER_LEFT,
        &RISK_TRIAL_ENDED,
        &RISK_SERVICE_PRINCIPAL,
        &RISK_OWNER_LICENSES,
        &RISK_BY_APP,
        &RISK_LINKED,
        &RISK_D365_APP,
        &RISK_D365_TABLES,
        &RISK_FLOW_LICENSE,
        &RISK_PLANS_SET,
        &RISK_PLANS_HELD,
    ]),
)
.ask(
    "Which flows are there?",
    "One row for each flow of the environment. Leave a cell empty where it does not matter.",
);
