//! No more than 100,000 requests within five minutes, whatever the license.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{R25, R26, T21};

const CAP: i64 = 100_000;
/// Only where a day makes more than that can five minutes do so.
static WORTH_ASKING: Cond = Cond::Any(&[
    Cond::Given(&FIVE_MINUTE_REQUESTS),
    Cond::Open(&FIVE_MINUTE_REQUESTS),
    Cond::Sure(&Cond::All(&[
        USE_NAMED,
        Cond::AtLeast(Expr::Plus(&DAILY, &Expr::Const(0)), Expr::Const(CAP + 1)),
    ])),
]);
static NAMED: Cond = Cond::Any(&[Cond::Given(&FIVE_MINUTE_REQUESTS), Cond::Open(&FIVE_MINUTE_REQUESTS)]);
const BEYOND: Then = Then::When(
    &Cond::All(&[
        Cond::Any(&[Cond::Given(&FIVE_MINUTE_REQUESTS), Cond::Open(&FIVE_MINUTE_REQUESTS)]),
        at_least(&FIVE_MINUTE_REQUESTS, CAP + 1),
    ]),
    &[Then::Status(Status::Gap, Axis::Both)],
);
const OVER: Then = Then::When(
    &WORTH_ASKING,
    &[Then::Number(
        "overFiveMinutes",
        Expr::Minus(&Expr::Of(&FIVE_MINUTE_REQUESTS), &Expr::Const(CAP)),
    )],
);
const CONCERNS: Cond = Cond::Any(&[
    is(&ABOUT_REQUESTS, "yes"),
    Cond::Given(&FIVE_MINUTE_REQUESTS),
    USE_NAMED,
]);

/// `request-limit-five-minute`
pub static REQUEST_LIMIT_FIVE_MINUTE: Rule = Rule {
    id: "request-limit-five-minute",
    aliases: &[],
    title: "100,000 requests in five minutes",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-31", "2026-09-08"),
            editions: &[Edition::Current],
            statement: prose("Within five minutes at most 100,000 requests pass, whatever the license."),
            cites: &[T21.at("Request limits"), R25.at("Limits")],
            when: CONCERNS,
            then: &[
                Then::When(&NAMED, &[Then::Number("fiveMinuteLimit", Expr::Const(CAP))]),
                BEYOND,
                OVER,
            ],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose("Within five minutes at most 100,000 requests pass, whatever the license."),
            cites: &[R26.at("Limits")],
            when: CONCERNS,
            then: &[
                Then::When(&NAMED, &[Then::Number("fiveMinuteLimit", Expr::Const(CAP))]),
                BEYOND,
                OVER,
            ],
        },
    ],
    example: Example {
        story: prose(
            "A Process flow imports a file each night: 230,000 requests, of which 120,000 in its first five minutes.",
        ),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "process", "daily-requests": 230000, "five-minute-requests": 120000, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Within its daily limit, and 20,000 too many in five minutes: it is throttled."),
    },
};
