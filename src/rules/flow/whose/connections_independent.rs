//! It does not matter whose sign-in stands behind a connection.
//!
//! A flow may use the connections of several people or of a service account. For licensing only the primary owner, the
//! people who run it, or the license on the flow count. A flow can fail when the owner of a connection loses access; that
//! is operation, not licensing.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, FP26, S4};

/// `connections-independent`
pub static CONNECTIONS_INDEPENDENT: Rule = Rule {
    id: "connections-independent",
    aliases: &[],
    title: "Connections do not decide about licenses",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "The people behind the connections of a flow need no license for it. Only the primary owner, the people who run it, or the license on the flow count.",
        ),
        cites: &[
            F21.at("Do co-owners need a license?"),
            S4.at("I use multiple user connections in my premium flow"),
            FP26.at("Whose license counts"),
        ],
        when: Cond::Any(&[
            at_least(&CONNECTION_OWNERS, 1),
            has(&SERVICE_ACCOUNT_ROLE, "connection"),
        ]),
        then: &[Then::NotNeeded {
            who: Who::ConnectionOwners,
            count: Expr::Max(&Expr::Of(&CONNECTION_OWNERS), &Expr::Const(1)),
        }],
    }],
    example: Example {
        story: prose(
            "Tarek's automated flow writes to SAP through the sign-ins of three colleagues. Tarek holds Power Automate Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-premium"], "connection-owners": 3, "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Tarek's license covers the flow; the three colleagues need nothing."),
    },
};
