//! A co-owner with a premium license can stand in for the service principal.
//!
//! Under User license in the details of the flow, an owner sets a co-owner whose license covers every premium step. The flow then uses
//! that person's limits. It ends when the person loses the license or the co-ownership, and a solution does not carry it along.
//! Microsoft 365 is not enough.

use super::account::{LICENSED_USER, OWNED_BY_PRINCIPAL};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::UL26;

/// `service-principal-designated-user`
pub static SERVICE_PRINCIPAL_DESIGNATED_USER: Rule = Rule {
    id: "service-principal-designated-user",
    aliases: &[],
    title: "A licensed user for a service principal's flow",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-08-14"),
        editions: &[Edition::Current],
        statement: prose(
            "A premium flow of a service principal is covered where a co-owner is set as its user whose license covers its premium steps.",
        ),
        cites: &[UL26.at("Assign a user license")],
        when: Cond::All(&[
            OWNED_BY_PRINCIPAL,
            is(&CONTEXT, "owner"),
            Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]),
            UNSETTLED,
            LICENSED_USER,
        ]),
        then: &[
            Then::Discharge(Who::Owner, Axis::Both),
            Then::Suspend(&["service-principal-premium", "enforcement-service-principal"]),
        ],
    }],
    example: Example {
        story: prose("Chidi (Premium) co-owns a premium flow of a service principal and is set as its licensed user."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "yes", "designated-user-coowner": "yes", "designated-user-licenses": ["power-automate-premium"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Chidi's license covers the flow."),
    },
};
