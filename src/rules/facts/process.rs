//! Machines, business processes, the flows of a family, and what stands beside them when Process licenses are counted.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn col(slot: u16, id: &'static str, scope: Scope, kind: Kind) -> Fact {
    Fact::new(slot, id, scope, kind)
}
const FLAG: Kind = Kind::Choice(YES_NO);
/// A count of things of which there is at least one.
const SOME: Kind = Kind::Count {
    min: 0,
    max: 10_000,
    unknown_from: 1,
};
const REQUESTS: Kind = Kind::Count {
    min: 0,
    max: 1_000_000_000,
    unknown_from: 0,
};

/// Name of a machine.
pub static MACHINE_NAME: Fact = col(slot::MACHINE_NAME, "machines.name", Scope::Tenant, Kind::Text).ask("Machine", "");
/// Whether desktop flows run on it by themselves.
pub static MACHINE_UNATTENDED: Fact = col(slot::MACHINE_UNATTENDED, "machines.unattended", Scope::Tenant, FLAG)
    .ask("Unattended", "Desktop flows run on it without a person")
    .assumed("yes");
/// Unattended runs at the same moment.
pub static MACHINE_SESSIONS: Fact = col(slot::MACHINE_SESSIONS, "machines.peak-sessions", Scope::Tenant, SOME)
    .ask("Runs at once", "Unattended runs at the same moment, at most")
    .usual("1");
/// Windows sessions that it opens.
pub static MACHINE_LIMIT: Fact = col(
    slot::MACHINE_LIMIT,
    "machines.session-limit",
    Scope::Tenant,
    Kind::Count {
        min: 1,
        max: 10,
        unknown_from: 1,
    },
)
.ask(
    "Sessions it opens",
    "Windows 10 and 11 open one, some servers up to ten",
)
.usual("10");
/// Process licenses on the machine.
pub static MACHINE_LICENSES: Fact = col(slot::MACHINE_LICENSES, "machines.licenses", Scope::Tenant, COUNT)
    .ask("Licenses on it", "Process or Hosted Process licenses");

/// Name of a business process.
pub static PROCESS_NAME: Fact =
    col(slot::PROCESS_NAME, "processes.name", Scope::Tenant, Kind::Text).ask("Business process", "");
/// The machine that it uses.
pub static PROCESS_MACHINE: Fact = col(slot::PROCESS_MACHINE, "processes.machine", Scope::Tenant, Kind::Text).ask(
    "Machine",
    "The machine with unattended runs that one of its flows calls; “none” if none does",
);
/// Its unattended runs at the same moment.
pub static PROCESS_SESSIONS: Fact = col(
    slot::PROCESS_SESSIONS,
    "processes.concurrent-sessions",
    Scope::Tenant,
    SOME,
)
.ask("Runs at once", "Its own unattended runs at the same moment");
/// The solution that holds it.
pub static PROCESS_SOLUTION: Fact =
    col(slot::PROCESS_SOLUTION, "processes.solution", Scope::Tenant, Kind::Text).ask("Solution", "");
/// Flows associated with its main flow.
pub static PROCESS_ASSOCIATED: Fact = col(
    slot::PROCESS_ASSOCIATED,
    "processes.associated-flows",
    Scope::Tenant,
    COUNT,
)
.ask("Associated flows", "Besides the main flow and its child flows");
/// Requests of all its flows in a day.
pub static PROCESS_REQUESTS: Fact = col(
    slot::PROCESS_REQUESTS,
    "processes.daily-requests",
    Scope::Tenant,
    REQUESTS,
)
.ask("Requests a day", "Main flow, child flows and associated flows together");
/// Flows that belong to it.
pub static PROCESS_FLOWS: Fact = col(slot::PROCESS_FLOWS, "processes.flows", Scope::Tenant, SOME).ask("Flows", "");
/// Whether a license is needed at all, because one of its flows is premium.
pub static PROCESS_PREMIUM: Fact = col(slot::PROCESS_PREMIUM, "processes.premium", Scope::Tenant, FLAG)
    .ask("Premium", "One of its flows is premium")
    .assumed("yes");

/// Business processes made of cloud flows.
pub static PROCESSES: Fact = col(
    slot::PROCESSES,
    "processes",
    Scope::Tenant,
    Kind::Table(&[
        &PROCESS_NAME,
        &PROCESS_MACHINE,
        &PROCESS_SESSIONS,
        &PROCESS_SOLUTION,
        &PROCESS_FLOWS,
        &PROCESS_ASSOCIATED,
        &PROCESS_REQUESTS,
        &PROCESS_PREMIUM,
    ]),
)
.ask(
    "Which business processes do premium cloud flows carry?",
    "Invoices, onboarding, and so on: one row for each, however many flows it has. No row if there is none.",
);

const RELATIONS: &[Opt] = &[
    opt("root", "Starts by itself", "Neither child nor associated"),
    opt("child", "Child flow", "Called by “Run a child flow”"),
    opt("associated", "Associated", "Linked with a Process flow"),
];
/// Name of a flow.
pub static FAMILY_NAME: Fact = col(slot::FAMILY_NAME, "family.name", Scope::Flow, Kind::Text).ask("Flow", "");
/// How it belongs to another.
pub static FAMILY_RELATION: Fact = col(
    slot::FAMILY_RELATION,
    "family.relation",
    Scope::Flow,
    Kind::Choice(RELATIONS),
)
.ask("Belongs to another", "")
.usual("root");
/// The flow that it belongs to.
pub static FAMILY_OF: Fact = col(slot::FAMILY_OF, "family.of", Scope::Flow, Kind::Text).ask("Which one", "");
/// Whether it is in the solution of that flow.
pub static FAMILY_SAME_SOLUTION: Fact =
    col(slot::FAMILY_SAME_SOLUTION, "family.same-solution", Scope::Flow, FLAG).ask("Same solution", "");
/// Whether it works on the data sources of that flow.
pub static FAMILY_SAME_SOURCES: Fact =
    col(slot::FAMILY_SAME_SOURCES, "family.same-sources", Scope::Flow, FLAG).ask("Same data sources", "");
/// Whether it calls a machine with unattended runs.
pub static FAMILY_MACHINE: Fact =
    col(slot::FAMILY_MACHINE, "family.machine", Scope::Flow, Kind::Text).ask("Machine it calls", "");
/// The business process that it belongs to.
pub static FAMILY_PROCESS: Fact =
    col(slot::FAMILY_PROCESS, "family.process", Scope::Flow, Kind::Text).ask("Business process", "");
/// Its environment.
pub static FAMILY_ENVIRONMENT: Fact =
    col(slot::FAMILY_ENVIRONMENT, "family.environment", Scope::Flow, Kind::Text).ask("Environment", "");
/// The people who run it by hand.
pub static FAMILY_RUNNERS: Fact = col(slot::FAMILY_RUNNERS, "family.runner-names", Scope::Flow, Kind::Text)
    .ask("Run by", "Names with commas between them");
/// Name of the owner.
pub static OWNER_NAME: Fact = col(slot::OWNER_NAME, "owner-name", Scope::Flow, Kind::Text)
    .ask("Who owns the flow, by name?", "Any name that tells owners apart.");

/// An object with Process licenses.
pub static ALLOCATION_OBJECT: Fact =
    col(slot::ALLOCATION_OBJECT, "allocations.object", Scope::Tenant, Kind::Text).ask("Machine or flow", "");
/// Process licenses on it.
pub static ALLOCATION_LICENSES: Fact =
    col(slot::ALLOCATION_LICENSES, "allocations.licenses", Scope::Tenant, COUNT).ask("Licenses", "");
/// Day on which they were put on it.
pub static ALLOCATION_CREATED: Fact = col(
    slot::ALLOCATION_CREATED,
    "allocations.created-on",
    Scope::Tenant,
    Kind::Day,
)
.ask("Since", "");

const FORMULAS: &[Opt] = &[
    opt("by-machine", "By machine", ""),
    opt("by-process", "By business process", ""),
];
/// How licenses are counted where cloud flows and machines work together.
pub static PROCESS_FORMULA: Fact = col(
    slot::PROCESS_FORMULA,
    "process-formula",
    Scope::Tenant,
    Kind::Choice(FORMULAS),
)
.derived("by-machine");
/// Flows on per flow licenses, where only their price is asked.
pub static LICENSED_FLOWS: Fact = col(slot::LICENSED_FLOWS, "licensed-flows", Scope::Tenant, COUNT)
    .ask("How many flows are on per flow licenses?", "");
/// Unattended add-ons, where only their price is asked.
pub static UNATTENDED_ADDONS: Fact = col(slot::UNATTENDED_ADDONS, "unattended-addons", Scope::Tenant, COUNT)
    .ask("How many unattended add-ons are held?", "");
