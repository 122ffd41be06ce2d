//! Whether a service account should own flows at all: advice by date, never a verdict.
//!
//! In 2020 an account with premium licenses was called good practice for development, test and production. Since May 2023 service
//! accounts are not recommended, and since August 2023 a service principal can own the flow instead. The change costs nothing for a
//! standard flow; a premium flow then needs a Process license instead of the seats of the account and its people. Whoever keeps the
//! account should give it the fewest rights, tell few people the password, and use one account for one purpose.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F21, F25, S3, S3B, S4, T21};

static PREMIUM_FLOW: Cond = OWNS_PREMIUM;
const OWNS_PREMIUM: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&CONTEXT, "owner"), UNSETTLED]);
static STANDARD_FLOW: Cond = is(&PREMIUM, "no");
/// Somebody is short of a license, so that the change is more than advice.
static SHORT: Cond = Cond::All(&[OWNS_PREMIUM, Cond::AtLeast(Expr::ShortPeople, Expr::Const(1))]);
const BY_A_PRINCIPAL: Then = Then::Alternative {
    label: "A service principal as owner, with Process on the flow",
    licenses: &[("power-automate-process", Expr::Const(1))],
    note: "Replaces the licenses of the account and of everybody who knows its password.",
};
const KEEP: Then = Then::Note(
    "If the service account stays: least permissions, few people with the password, one account for one purpose.",
);

/// `service-account-or-principal`
pub static SERVICE_ACCOUNT_OR_PRINCIPAL: Rule = Rule {
    id: "service-account-or-principal",
    aliases: &[],
    title: "Service account or service principal",
    force: Force::Guide,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2021-10-06"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "A service account with premium licenses is called good practice for development, test and production.",
            ),
            cites: &[
                S3.at("The case for the Full/Premium License"),
                S3B.at("The case for the Full/Premium License"),
            ],
            when: is(&OWNER_KIND, "service-account"),
            then: &[Then::Note(
                "At the time a licensed service account was called good practice for development, test and production.",
            )],
        },
        Version {
            in_force: Period::between("2021-10-06", "2023-05-23"),
            editions: &[Edition::Current],
            statement: prose(
                "The advice of 2020 is not repeated. From October 2021 each premium flow of a service account is to carry a per flow license.",
            ),
            cites: &[
                T21.at("Service accounts"),
                F21.at("Who needs to purchase a premium license?"),
            ],
            when: is(&OWNER_KIND, "service-account"),
            then: &[Then::Note(
                "The texts of the time neither recommend service accounts nor advise against them.",
            )],
        },
        Version {
            in_force: Period::between("2023-05-23", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose("Service accounts are not recommended as owners of flows."),
            cites: &[S4.at("Are service accounts allowed with Power Automate?")],
            when: is(&OWNER_KIND, "service-account"),
            then: &[KEEP],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Service accounts are not recommended; a service principal should own the flow. A premium flow then needs a Process license.",
            ),
            cites: &[
                S4.at("Are service accounts allowed with Power Automate?"),
                F25.at("Are service accounts allowed with Power Automate?"),
            ],
            when: is(&OWNER_KIND, "service-account"),
            then: &[
                Then::When(
                    &PREMIUM_FLOW,
                    &[
                        Then::Mends(&[], &BY_A_PRINCIPAL),
                        Then::Note(
                            "A service principal should own the flow. A premium flow then needs one Process license instead of the seats of the account and its people.",
                        ),
                    ],
                ),
                Then::When(&SHORT, &[BY_A_PRINCIPAL]),
                Then::When(
                    &STANDARD_FLOW,
                    &[Then::Note(
                        "A service principal should own the flow. For a standard flow the change costs nothing.",
                    )],
                ),
                KEEP,
            ],
        },
    ],
    example: Example {
        story: prose("A service account with two holders, all licensed with Premium, owns a premium flow."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["premium"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-account", "owner-licenses": ["power-automate-premium"], "service-account-role": ["owner"], "credential-holders": 2, "credential-holder-licenses": ["power-automate-premium"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Covered. The advice: a service principal with one Process license."),
    },
};
