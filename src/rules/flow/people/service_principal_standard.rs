//! A service principal may own standard flows without any license.
//!
//! Its requests draw on the pool of the tenant for identities without a license: 25,000 a day, more with Dynamics 365. In a managed environment even a standard
//! flow needs a Process license.

use super::account::OWNED_BY_PRINCIPAL;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{R26, SP24, SP26};

/// `service-principal-standard`
pub static SERVICE_PRINCIPAL_STANDARD: Rule = Rule {
    id: "service-principal-standard",
    aliases: &[],
    title: "A standard flow of a service principal",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "A standard flow of a service principal needs no license. Its requests draw on the pool of the tenant: 25,000 a day, more with Dynamics 365.",
        ),
        cites: &[SP24.at("Licensing"), SP26.at("Licensing"), R26.at("Non-licensed users")],
        when: Cond::All(&[
            OWNED_BY_PRINCIPAL,
            is(&CONTEXT, "owner"),
            is(&PREMIUM, "no"),
            is(&MUST_STANDALONE, "no"),
        ]),
        then: &[
            Then::Discharge(Who::Owner, Axis::Both),
            Then::NotNeeded {
                who: Who::Owner,
                count: Expr::Const(1),
            },
            Then::Inform(
                "I-POOL-25000",
                "The requests of this flow draw on the pool of the tenant for identities without a license: 25,000 a day, more with Dynamics 365.",
            ),
        ],
    }],
    example: Example {
        story: prose("A service principal owns a flow that moves files from one library to another."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("No license at all."),
    },
};
