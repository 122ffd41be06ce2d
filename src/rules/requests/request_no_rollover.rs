//! What is not used is gone: the limit is looked at over the last 24 hours, at every moment.
//!
//! Nothing is carried over to the next day or month. What is left at a moment is the limit less the requests of the 24 hours before it. The same goes for pools and
//! for licenses on flows.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API20B, R25, T22};

static USED_UP: Cond = Cond::All(&[Cond::Given(&DAILY_REQUESTS), Cond::Not(&Cond::Given(&REQUEST_WINDOWS))]);

/// `request-no-rollover`
pub static REQUEST_NO_ROLLOVER: Rule = Rule {
    id: "request-no-rollover",
    aliases: &[],
    title: "Unused requests are not carried over",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2022-09-20"),
            editions: Edition::ALL,
            statement: prose("Requests that are not used are not carried over to the next day or month."),
            cites: &[API20B.at("Limits")],
            when: Cond::Always,
            then: &[
                set(&ABOUT_REQUESTS, "yes"),
                Then::When(
                    &USED_UP,
                    &[Then::Number("requestsLeft", Expr::Plus(&LEFT, &Expr::Const(0)))],
                ),
            ],
        },
        Version {
            in_force: Period::from("2022-09-20"),
            editions: Edition::ALL,
            statement: prose(
                "Requests are counted over the last 24 hours at every moment. What is not used is not carried over.",
            ),
            cites: &[T22.at("Request limits"), R25.at("Do requests roll over?")],
            when: Cond::Always,
            then: &[
                set(&ABOUT_REQUESTS, "yes"),
                Then::When(
                    &USED_UP,
                    &[Then::Number("requestsLeft", Expr::Plus(&LEFT, &Expr::Const(0)))],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "A flow of an owner with Microsoft 365 made 4,200 requests on Thursday from 14:00 to 15:00. How many are left on Friday at 9:00?",
        ),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none", "request-transition": "no", "request-windows": [{"from": "2026-11-19T14:00", "to": "2026-11-19T15:00", "requests": 4200}], "asked-at": "2026-11-20T09:00"}"#,
        ),
        status: Status::Covered,
        outcome: prose("1,800. From 15:00 on Friday all 6,000 again, and never more."),
    },
};
