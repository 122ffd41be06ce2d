//! A service account that is only behind a connection, or only a co-owner, changes nothing.
//!
//! What counts is who owns the flow, who runs it, or the license on it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, S4};

/// `service-account-connection-or-coowner-exempt`
pub static SERVICE_ACCOUNT_CONNECTION_OR_COOWNER_EXEMPT: Rule = Rule {
    id: "service-account-connection-or-coowner-exempt",
    aliases: &[],
    title: "A service account behind a connection",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "A service account that only signs in a connection, or is only a co-owner, needs no license for the flow.",
        ),
        cites: &[
            S4.at("Are service accounts allowed with Power Automate?"),
            F25.at("Are service accounts allowed with Power Automate?"),
        ],
        when: Cond::All(&[
            has_one(&SERVICE_ACCOUNT_ROLE, &["connection", "co-owner"]),
            Cond::Not(&has_one(&SERVICE_ACCOUNT_ROLE, &["owner", "run-only-user"])),
            is_none_of(&OWNER_KIND, &["service-account"]),
        ]),
        then: &[Then::NotNeeded {
            who: Who::Account,
            count: Expr::Const(1),
        }],
    }],
    example: Example {
        story: prose("The flow of Yuki (Premium) reads SQL Server through the sign-in of a service account."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "service-account-role": ["connection"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The service account needs nothing."),
    },
};
