//! Who uses what, and how it is counted; flows around the apps.

use super::{COUNT, FLAG, col};
use crate::engine::fact::{Fact, Kind, Opt, Scope, opt};
use crate::rules::facts::slot;

/// Person or group, by id.
pub static USE_PEOPLE: Fact =
    col(slot::USE_PEOPLE, "uses.people", Scope::Pairing, Kind::Text).ask("Person or group", "");
/// App, by id or name.
pub static USE_APP: Fact = col(slot::USE_APP, "uses.app", Scope::Pairing, Kind::Text).ask("App or site", "");
/// How many of the group really open it.
pub static USE_ACTIVE: Fact = col(slot::USE_ACTIVE, "uses.active", Scope::Pairing, COUNT).ask("Known to open it", "");
/// How many different people opened it within the month, those who left again included.
pub static USE_IN_MONTH: Fact =
    col(slot::USE_IN_MONTH, "uses.in-month", Scope::Pairing, COUNT).ask("Different people in the month", "");
/// Who uses which app: what is shared.
pub static USES: Fact = col(
    slot::USES,
    "uses",
    Scope::Tenant,
    Kind::Table(&[&USE_PEOPLE, &USE_APP, &USE_ACTIVE, &USE_IN_MONTH]),
)
.ask("Who is which app shared with?", "A tick for each pair.");

/// One of two groups, by id of the people table.
pub static OVERLAP_FIRST: Fact = col(slot::OVERLAP_FIRST, "overlaps.first", Scope::Tenant, Kind::Text).ask("Group", "");
/// The other group.
pub static OVERLAP_SECOND: Fact =
    col(slot::OVERLAP_SECOND, "overlaps.second", Scope::Tenant, Kind::Text).ask("Other group", "");
/// How many people are in both.
pub static OVERLAP_PEOPLE: Fact =
    col(slot::OVERLAP_PEOPLE, "overlaps.people", Scope::Tenant, COUNT).ask("People in both", "");
/// Groups that share people; rows of the people table that stand in no row here have nobody in common.
pub static OVERLAPS: Fact = col(
    slot::OVERLAPS,
    "overlaps",
    Scope::Tenant,
    Kind::Table(&[&OVERLAP_FIRST, &OVERLAP_SECOND, &OVERLAP_PEOPLE]),
)
.ask(
    "Which groups have people in common?",
    "A person in two groups that share an app counts once. Leave the number open if you do not know it.",
);

const RELATIONS: &[Opt] = &[
    opt("triggered", "Started by the app", ""),
    opt("associated", "Linked to the app", "Under Details, Associated apps"),
    opt("unrelated", "Neither", ""),
];
/// Name of a flow.
pub static FLOW_ROW_NAME: Fact = col(slot::FLOW_ROW_NAME, "flows-in-app.name", Scope::Flow, Kind::Text).ask("Flow", "");
/// How a flow belongs to the app.
pub static FLOW_ROW_RELATION: Fact = col(
    slot::FLOW_ROW_RELATION,
    "flows-in-app.relation",
    Scope::Flow,
    Kind::Choice(RELATIONS),
)
.ask("Belongs to the app", "");
/// Whether the flow is premium.
pub static FLOW_ROW_PREMIUM: Fact =
    col(slot::FLOW_ROW_PREMIUM, "flows-in-app.premium", Scope::Flow, FLAG).ask("Premium", "");
/// Owner of the flow, by id of the people table.
pub static FLOW_ROW_OWNER: Fact =
    col(slot::FLOW_ROW_OWNER, "flows-in-app.owner", Scope::Flow, Kind::Text).ask("Owner", "");
/// Flows around the apps.
pub static FLOWS_IN_APP: Fact = col(
    slot::FLOWS_IN_APP,
    "flows-in-app",
    Scope::Tenant,
    Kind::Table(&[&FLOW_ROW_NAME, &FLOW_ROW_RELATION, &FLOW_ROW_PREMIUM, &FLOW_ROW_OWNER]),
)
.ask("Which flows do people on passes own?", "Only premium ones matter.");

const BASES: &[Opt] = &[
    opt("shared", "Shared", "Everybody it is shared with"),
    opt("launched", "Launched", "Only those who open it"),
];
/// Basis of the verdict.
pub static BASIS: Fact = col(slot::BASIS, "basis", Scope::Tenant, Kind::Choice(BASES))
    .ask(
        "Count everybody it is shared with, or only those who open it?",
        "The texts count sharing; reports count launches.",
    )
    .assumed("shared");

const LAUNCHES_OPTIONS: &[Opt] = &[
    opt("everybody", "Yes, everybody it is shared with opens it", ""),
    opt(
        "not-stated",
        "Not everybody",
        "How many do stands in the list of who uses what, as far as it is known",
    ),
];
/// Whether everybody uses what is shared with them.
pub static LAUNCHES: Fact = col(
    slot::LAUNCHES,
    "launches",
    Scope::Tenant,
    Kind::Choice(LAUNCHES_OPTIONS),
)
.ask("Does everybody use what is shared with them?", "");
