//! On pay-as-you-go a flow above its limit is not throttled: what goes beyond is counted.
//!
//! The official limit of the license is the measure, never the figure of the transition period. Each request beyond it would cost $0.00004. The meter has been a preview since June
//! 2022: it reports the amount and bills nothing.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::prices::METER_REQUEST;
use crate::rules::sources::{F25, PAYG25, PM21};

const COUNTED: Cond = Cond::All(&[FLOW, ASKED, METERED]);
/// Of people too: their own rule begins with the reports.
const ANNOUNCED: Cond = Cond::Any(&[COUNTED, Cond::Sure(&PERSON_METERED)]);
const REPORTED: Then = Then::When(
    &Cond::Any(&[ABOVE_GIVEN, USE_NAMED]),
    &[
        Then::Amount("wouldBeUsd", &[(Expr::Plus(&OVER, &Expr::Const(0)), &METER_REQUEST)]),
        Then::Amount("monthlyUsd", &[(Expr::Const(0), &METER_REQUEST)]),
    ],
);

/// `payg-request-overage`
pub static PAYG_REQUEST_OVERAGE: Rule = Rule {
    id: "payg-request-overage",
    aliases: &[],
    title: "Requests above the limit on pay-as-you-go",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-26", "2022-06-01"),
            editions: &[Edition::Current],
            statement: prose(
                "A meter for requests above the limit is announced for environments on pay-as-you-go. Nothing is counted yet.",
            ),
            cites: &[PM21.at("Requests meter")],
            when: ANNOUNCED,
            then: &[],
        },
        Version {
            in_force: Period::from("2022-06-01"),
            editions: &[Edition::Current],
            statement: prose(
                "In an environment on pay-as-you-go a flow above its limit is not throttled. Each request above the official limit is reported at $0.00004; in the preview nothing is billed.",
            ),
            cites: &[
                PAYG25.at("Power Platform requests meter"),
                F25.at("What can I do if my flow is above limits?"),
            ],
            when: COUNTED,
            then: &[REPORTED],
        },
    ],
    example: Example {
        story: prose("A flow of an owner with Premium makes 65,000 requests a day in a metered environment."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "flow-license": "none", "daily-requests": 65000, "other-flows-requests": 0, "environment-metered": "yes"}"#,
        ),
        status: Status::Covered,
        outcome: prose("25,000 above 40,000 would cost $1.00 a day. Nothing is billed."),
    },
};
