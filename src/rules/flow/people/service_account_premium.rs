//! The service account and everybody who knows its password need a premium license.
//!
//! That fits a small group that stays the same: four people and the account make five licenses. From ten people on, or where the
//! group changes, one Process license on the flow costs less and asks for nobody. The text of October 2021 asked for a per flow
//! license on every flow of a service account.

use super::account::{ACCOUNT, HOLDERS, NOT_AS_PERSON, OWNED_BY_ACCOUNT};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F25, S4, T21};

/// A service account owns a premium flow that nothing else settles.
pub(in crate::rules) const ACCOUNT_OWNS: Cond =
    Cond::All(&[OWNED_BY_ACCOUNT, is(&CONTEXT, "owner"), is(&PREMIUM, "yes"), UNSETTLED]);
/// The flow has to carry a per flow license.
pub(in crate::rules) const PER_FLOW: &[Then] = &[
    NOT_AS_PERSON,
    Then::Status(Status::Gap, Axis::Terms),
    Then::Alternative {
        label: "Per flow license on the flow",
        licenses: &[("power-automate-per-flow", Expr::Const(1))],
        note: "The smallest pack holds five.",
    },
];
static LARGE_OR_CHANGING: Cond = Cond::Any(&[
    Cond::Sure(&at_least(&CREDENTIAL_HOLDERS, 10)),
    Cond::Sure(&is(&CREDENTIAL_HOLDERS_STABLE, "no")),
]);

/// `service-account-premium`
pub static SERVICE_ACCOUNT_PREMIUM: Rule = Rule {
    id: "service-account-premium",
    aliases: &[],
    title: "A service account with premium flows",
    force: Force::Guide,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-31", "2023-05-23"),
            editions: &[Edition::Current],
            statement: prose("Every premium flow of a service account needs a per flow license."),
            cites: &[T21.at("Service accounts")],
            when: ACCOUNT_OWNS,
            then: PER_FLOW,
        },
        Version {
            in_force: Period::from("2023-05-23"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Where a service account owns a premium flow without a license of its own, the account and everybody who knows its password need a premium license.",
            ),
            cites: &[
                S4.at("Are service accounts allowed with Power Automate?"),
                F25.at("Are service accounts allowed with Power Automate?"),
            ],
            when: ACCOUNT_OWNS,
            then: &[
                NOT_AS_PERSON,
                ACCOUNT,
                HOLDERS,
                Then::When(
                    &LARGE_OR_CHANGING,
                    &[Then::Note(
                        "For ten people or more, or a group that changes, put a Process license on the flow.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Two night-shift operators know the password of an account that owns a premium scheduled flow. Nobody is licensed yet.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-account", "owner-licenses": ["m365"], "service-account-role": ["owner"], "credential-holders": 2, "credential-holder-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Three Premium licenses ($45), or one Process license on the flow."),
    },
};
