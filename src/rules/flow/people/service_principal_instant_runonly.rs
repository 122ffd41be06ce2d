//! Where people or an app start the flow, they count, not the service principal.
//!
//! Each person who runs a premium instant flow needs a license, as with any other owner; in context of an app the license of that app
//! does. The service principal needs nothing.

use super::account::OWNED_BY_PRINCIPAL;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, T23};

/// `service-principal-instant-runonly`
pub static SERVICE_PRINCIPAL_INSTANT_RUNONLY: Rule = Rule {
    id: "service-principal-instant-runonly",
    aliases: &[],
    title: "A service principal's flow that people run",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-07-31"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "The people who run an instant flow of a service principal need the license; the service principal does not.",
        ),
        cites: &[T23.at("Service principals"), F25.at("Service principals")],
        when: Cond::All(&[OWNED_BY_PRINCIPAL, is_one(&CONTEXT, &["invokers", "row-actors"])]),
        then: &[Then::NotNeeded {
            who: Who::Owner,
            count: Expr::Const(1),
        }],
    }],
    example: Example {
        story: prose("A service principal owns a premium button that eight planners with E3 press."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no", "service-account-role": ["none"], "runners": 8, "runner-licenses": ["m365"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Eight Premium licenses ($120), or one Process license on the flow."),
    },
};
