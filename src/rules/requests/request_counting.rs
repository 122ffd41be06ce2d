//! What counts as a request in a run.
//!
//! The trigger and each action that is executed count one. In a loop the actions count once for each item, and the loop itself one. Failed actions, retries and each further
//! page count; skipped actions, expressions and the inner actions of desktop flows do not.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, T21};

const STEPS: Cond = Cond::Any(&[
    Cond::Given(&RUN_STEPS),
    Cond::All(&[is(&ABOUT_REQUESTS, "yes"), Cond::Open(&DAILY_REQUESTS)]),
]);

/// `request-counting`
pub static REQUEST_COUNTING: Rule = Rule {
    id: "request-counting",
    aliases: &[],
    title: "What counts as a request",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-31", "2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "The trigger and each executed action count one request, in loops for each item. Failed actions, retries and further pages count; skipped actions do not.",
            ),
            cites: &[T21.at("What counts as a request")],
            when: STEPS,
            then: &[Then::Number("requestsPerRun", Expr::Plus(&PER_RUN, &Expr::Const(0)))],
        },
        Version {
            in_force: Period::from("2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "The trigger and each executed action count one request, in loops for each item. Failed actions, retries and further pages count; skipped actions, expressions and the inner actions of desktop flows do not.",
            ),
            cites: &[T21.at("What counts as a request"), F25.at("What counts as a request")],
            when: STEPS,
            then: &[Then::Number("requestsPerRun", Expr::Plus(&PER_RUN, &Expr::Const(0)))],
        },
    ],
    example: Example {
        story: prose(
            "A run has a trigger, one action that reads a list, and a loop over 40 items with two actions. It runs 100 times a day for an owner with Microsoft 365.",
        ),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none", "daily-requests": "unknown", "runs-per-day": 100, "run-steps": [{"kind": "trigger", "count": 1}, {"kind": "action", "count": 1}, {"kind": "loop", "count": 1}, {"kind": "loop-action", "count": 2, "items": 40}], "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("83 requests a run, 8,300 a day: 2,300 more than Microsoft 365 gives."),
    },
};
