//! Flows around a flow: those that call it, by the step for child flows or over HTTP, and their owners.

use super::flow::AT_LEAST_ONE;
use super::{CONNECTORS, FLOW_LICENSE, OWNER_KIND, RUN_AS, TRIGGER, licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Scope};

const fn flow(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}
/// The same answers as another fact has.
const fn like(slot: u16, id: &'static str, other: &Fact) -> Fact {
    flow(
        slot,
        id,
        match other.kind {
            Kind::Many(options) => Kind::Many(options),
            _ => Kind::Choice(other.options()),
        },
    )
}

/// What starts the calling flow.
pub static PARENT_TRIGGER: Fact = like(slot::PARENT_TRIGGER, "parents.trigger", &TRIGGER).ask("Started by", "");
/// As whom its row trigger runs.
pub static PARENT_RUN_AS: Fact =
    like(slot::PARENT_RUN_AS, "parents.run-as", &RUN_AS).ask("Row trigger runs as", "Only for Dataverse rows");
/// The connectors it uses itself.
pub static PARENT_CONNECTORS: Fact =
    like(slot::PARENT_CONNECTORS, "parents.connectors", &CONNECTORS).ask("Connectors", "Of the calling flow itself");
/// What kind of identity owns it.
pub static PARENT_OWNER_KIND: Fact =
    like(slot::PARENT_OWNER_KIND, "parents.owner-kind", &OWNER_KIND).ask("Kind of owner", "");
/// Who owns it.
pub static PARENT_OWNER_NAME: Fact =
    flow(slot::PARENT_OWNER_NAME, "parents.owner-name", Kind::Text).ask("Owner", "Any name or initials");
/// What its owner holds.
pub static PARENT_OWNER_LICENSES: Fact = flow(
    slot::PARENT_OWNER_LICENSES,
    "parents.owner-licenses",
    Kind::Licenses(LICENSES),
)
.ask("Licenses of the owner", "");
/// The capacity license on it.
pub static PARENT_FLOW_LICENSE: Fact =
    like(slot::PARENT_FLOW_LICENSE, "parents.flow-license", &FLOW_LICENSE).ask("License on the flow", "");
/// How many people run it by hand.
pub static PARENT_RUNNERS: Fact =
    flow(slot::PARENT_RUNNERS, "parents.runners", AT_LEAST_ONE).ask("People who run it", "Only where people start it");
/// What these people hold.
pub static PARENT_RUNNER_LICENSES: Fact = flow(
    slot::PARENT_RUNNER_LICENSES,
    "parents.runner-licenses",
    Kind::Cohorts(LICENSES),
)
.ask("Their licenses", "");
/// Flows that call this one.
pub static PARENTS: Fact = flow(
    slot::PARENTS,
    "parents",
    Kind::Table(&[
        &PARENT_TRIGGER,
        &PARENT_OWNER_NAME,
        &PARENT_OWNER_KIND,
        &PARENT_OWNER_LICENSES,
        &PARENT_FLOW_LICENSE,
        &PARENT_CONNECTORS,
        &PARENT_RUNNERS,
        &PARENT_RUNNER_LICENSES,
        &PARENT_RUN_AS,
    ]),
)
.ask(
    "Which flows call it?",
    "One row for each flow with the step Run a child flow. For a chain of them, the flow at its start.",
);
/// The owner of a flow that calls this one's HTTP trigger.
pub static CALLED_BY_HTTP_FROM: Fact = flow(slot::CALLED_BY_HTTP_FROM, "called-by-http-from", Kind::Text).ask(
    "Whose flow calls this one's HTTP trigger?",
    "Any name or initials of the owner of that flow, or none.",
);
/// What that owner holds.
pub static CALLER_OWNER_LICENSES: Fact = flow(
    slot::CALLER_OWNER_LICENSES,
    "caller-owner-licenses",
    Kind::Licenses(LICENSES),
)
.ask("Which licenses does the owner of the calling flow hold?", "");
