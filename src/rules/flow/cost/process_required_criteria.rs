//! Some flows are better off with a license of their own, and a few cannot do without.
//!
//! Needed: unattended desktop flows, and premium flows of a service principal. Advised: more requests than the license of a
//! person gives, a premium flow that many people run, many guests of whom nobody knows what they hold. From August 2026 a
//! service principal may name a licensed person instead.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::requests::terms::{DAILY, OF_A_PERSON, OTHERS_BEYOND, SHORT};
use crate::rules::sources::{F25, S4};

/// The flow makes more requests than the license of a person gives, and no more than ten licenses on it would.
const HIGH_VOLUME: Cond = Cond::All(&[
    OF_A_PERSON,
    SHORT,
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Const(2_500_001),
    )),
]);

/// And the other flows of the person stay within the license once this one is licensed by itself. Several licenses on one
/// flow are of 2024.
pub(in crate::rules) const REQUESTS_CARRIED: Cond = Cond::All(&[
    HIGH_VOLUME,
    Cond::Not(&OTHERS_BEYOND),
    Cond::Any(&[
        Cond::AsOfFrom(Date::of("2024-06-24")),
        Cond::Not(&Cond::AtLeast(
            Expr::Plus(&DAILY, &Expr::Const(0)),
            Expr::Const(250_001),
        )),
    ]),
]);
pub(super) static ENOUGH: Cond = REQUESTS_CARRIED;
/// Process licenses for the requests of the flow, in each environment.
pub(super) const FOR_REQUESTS: Expr = Expr::Times(&Expr::CeilDiv(&DAILY, 250_000), &Expr::Of(&ENVIRONMENT_COUNT));

/// The flow drives desktop flows that run by themselves: their machine cannot do without.
const UNATTENDED: Cond = is_one(&RPA, &["unattended", "hosted", "both"]);

/// `process-required-criteria`
pub static PROCESS_REQUIRED_CRITERIA: Rule = Rule {
    id: "process-required-criteria",
    aliases: &[],
    title: "When a flow wants a Process license",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: Edition::ALL,
        statement: prose(
            "A flow wants a Process license where it drives unattended desktop flows or belongs to a service principal, and should have one where many people or guests run it or its requests exceed what a person gets.",
        ),
        cites: &[
            S4.at("When should I choose process versus premium?"),
            F25.at("When should I choose process versus premium?"),
        ],
        when: Cond::Any(&[
            HIGH_VOLUME,
            UNATTENDED,
            Cond::All(&[
                is(&PREMIUM, "yes"),
                is(&SETTLED_BY, "none"),
                Cond::Any(&[
                    Cond::All(&[is(&OWNER_KIND, "service-principal"), is(&CONTEXT, "owner")]),
                    Cond::All(&[is(&CONTEXT, "invokers"), at_least(&RUNNERS, 11)]),
                    Cond::All(&[is(&CONTEXT, "invokers"), at_least(&GUESTS, 11)]),
                ]),
            ]),
        ]),
        then: &[
            Then::When(
                &ENOUGH,
                &[Then::Mends(
                    &[Lack::Requests],
                    &Then::Alternative {
                        label: "Process license on the flow",
                        licenses: &[("power-automate-process", FOR_REQUESTS)],
                        note: "250,000 requests a day for the flow, whoever owns or runs it. Several on one flow take a solution.",
                    },
                )],
            ),
            Then::Note(
                "Consider a Process license, on the flow or, for unattended runs, on their machine: it covers any number of people, guests included, and raises the request limit.",
            ),
        ],
    }],
    example: Example {
        story: prose("40 nurses press a button that writes to Oracle. All hold Microsoft 365 F3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "runners": 40, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("40 licenses for people cost $600 a month, one Process license $150."),
    },
};
