//! In context of a Dynamics 365 app the premium flow of a service principal needs no Process license.
//!
//! It draws on the pool of requests that the Dynamics 365 licenses of the tenant fill: 500,000 and 5,000 for each, at most 10 million a
//! day. The flow is in context where it works on Dynamics 365 tables in an environment with such an app, or is linked to the app.

use super::account::{IN_DYNAMICS, OWNED_BY_PRINCIPAL};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F23C, SP24, SP26};

/// `service-principal-d365-context`
pub static SERVICE_PRINCIPAL_D365_CONTEXT: Rule = Rule {
    id: "service-principal-d365-context",
    aliases: &[],
    title: "A service principal in context of Dynamics 365",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: &[Edition::Current],
        statement: prose(
            "A flow of a service principal in context of a Dynamics 365 app needs no Process license, neither for premium steps nor in a managed environment. It draws on the request pool of the tenant's Dynamics 365 licenses.",
        ),
        cites: &[F23C.at("Enforcement"), SP24.at("Licensing"), SP26.at("Licensing")],
        when: Cond::All(&[
            OWNED_BY_PRINCIPAL,
            is(&CONTEXT, "owner"),
            Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]),
            IN_DYNAMICS,
        ]),
        then: &[
            Then::Discharge(Who::Owner, Axis::Both),
            Then::Suspend(&["service-principal-premium", "enforcement-service-principal"]),
            Then::NotNeeded {
                who: Who::Owner,
                count: Expr::Const(1),
            },
            Then::Inform(
                "I-POOL-D365",
                "The requests of this flow draw on the pool that the Dynamics 365 licenses of the tenant fill.",
            ),
        ],
    }],
    example: Example {
        story: prose("A service principal sorts opportunities each night, in an environment with Dynamics 365 Sales."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "d365", "uses-dynamics-tables": "yes", "environment-d365-app": "yes", "first-party-dyn-connector": "no", "associated": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("No Process license."),
    },
};
