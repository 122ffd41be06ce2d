//! The licenses of the people who use a Power App never replace the license on a service principal's flow.
//!
//! Linked or not, a premium automated or scheduled flow of a service principal needs Process, or what has been accepted in its place
//! since 2026. Only Dynamics 365 is exempt.

use super::account::OWNED_BY_PRINCIPAL;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, SP24, SP26, T24A};

/// `service-principal-powerapps-context`
pub static SERVICE_PRINCIPAL_POWERAPPS_CONTEXT: Rule = Rule {
    id: "service-principal-powerapps-context",
    aliases: &[],
    title: "A service principal in context of a Power App",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "A premium flow of a service principal in context of a Power App still needs a Process license; the licenses of the people who use the app do not replace it.",
        ),
        cites: &[
            SP24.at("Licensing"),
            T24A.at("Service principals"),
            F25.at("Service principals"),
            SP26.at("Licensing"),
        ],
        when: Cond::All(&[
            OWNED_BY_PRINCIPAL,
            is(&CONTEXT, "owner"),
            is(&PREMIUM, "yes"),
            is_one(&APP_KIND, &["power-app-canvas", "power-app-model"]),
        ]),
        then: &[Then::Note(
            "The Power Apps licenses of the people who use the app do not replace the license on this flow.",
        )],
    }],
    example: Example {
        story: prose(
            "A nightly premium flow of a service principal supports a canvas app of 40 people with Power Apps Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow needs a license of its own."),
    },
};
