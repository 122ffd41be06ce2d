//! The meter for requests above the limit: $0.00004 each, reported and not billed.
//!
//! The amount is what it would be, the bill is nothing, as long as the meter is a preview. A draft of October 2021 printed $0.0002 and a limit of 2,000 a person and app; these figures stood there
//! only and are used for no date.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::prices::METER_REQUEST;
use crate::rules::sources::PAYG25;

/// Requests above the limit are known or can be reckoned, and the person is on the meter.
const ON_METER: Cond = Cond::Sure(&Cond::All(&[PERSON_METERED, Cond::Any(&[ABOVE_GIVEN, USE_NAMED])]));

/// `payg-request-meter`
pub static PAYG_REQUEST_METER: Rule = Rule {
    id: "payg-request-meter",
    aliases: &[],
    title: "The meter for requests",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-06-01"),
        editions: &[Edition::Current],
        statement: prose(
            "Requests above the official limit are reported at $0.00004 each in environments on pay-as-you-go. In the preview nothing is billed.",
        ),
        cites: &[PAYG25.at("Power Platform requests meter")],
        when: ON_METER,
        then: &[
            Then::Amount("wouldBeUsd", &[(Expr::Plus(&OVER, &Expr::Const(0)), &METER_REQUEST)]),
            Then::Amount("monthlyUsd", &[(Expr::Const(0), &METER_REQUEST)]),
        ],
    }],
    example: Example {
        story: prose("In a metered environment 310,000 requests lie above the limits."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(r#"{"environment-metered": "yes", "requests-above-limit": 310000}"#),
        status: Status::Covered,
        outcome: prose("It would be $12.40. Nothing is billed."),
    },
};
