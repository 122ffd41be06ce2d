//! Licensing the account alone, while several people use it, breaches the terms.
//!
//! It is the plainest case of multiplexing: many people work through one license. Either everybody who knows the password is
//! licensed, or the flow carries a Process license.

use super::account::OWNED_BY_ACCOUNT;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F25, S4};

/// The account that owns the flow is licensed.
const OWNS_ALONE: Cond = Cond::All(&[
    OWNED_BY_ACCOUNT,
    is(&CONTEXT, "owner"),
    Cond::Holds(&OWNER_LICENSES, &ACCEPTED),
]);
/// The account that runs the flow is licensed.
const RUNS_ALONE: Cond = Cond::All(&[
    has(&SERVICE_ACCOUNT_ROLE, "run-only-user"),
    is(&CONTEXT, "invokers"),
    Cond::Holds(&RUNNER_LICENSES, &ACCEPTED),
]);

/// `service-account-single-licence-violation`
pub static SERVICE_ACCOUNT_SINGLE_LICENCE_VIOLATION: Rule = Rule {
    id: "service-account-single-licence-violation",
    aliases: &[],
    title: "Several people behind one licensed account",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "Where several people share a service account that owns premium flows and only the account is licensed, the terms are breached.",
        ),
        cites: &[
            S4.at("Are service accounts allowed with Power Automate?"),
            S4.at("Multiplexing"),
            F25.at("Multiplexing"),
        ],
        when: Cond::All(&[
            Cond::Any(&[OWNS_ALONE, RUNS_ALONE]),
            is(&PREMIUM, "yes"),
            UNSETTLED,
            at_least(&CREDENTIAL_HOLDERS, 2),
            Cond::Not(&Cond::Holds(&CREDENTIAL_HOLDER_LICENSES, &ACCEPTED)),
        ]),
        then: &[Then::Status(Status::NonCompliant, Axis::Terms)],
    }],
    example: Example {
        story: prose(
            "Seven buyers sign in as one account with Power Automate Premium, which owns a premium flow. They themselves have E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-account", "owner-licenses": ["power-automate-premium"], "service-account-role": ["owner"], "credential-holders": 7, "credential-holder-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::NonCompliant,
        outcome: prose("Seven Premium licenses are missing; one Process license on the flow costs $150."),
    },
};
