//! In the transition period a flow that people start has a figure of its own: 100,000 requests in 24 hours.
//!
//! Whoever owns it and whoever presses the button. One page lists such flows with the medium profile, which would be 200,000; the newest text says nothing of
//! them. The official figure stays that of each person who runs the flow.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, L25, R24, R25, T23, T24};

pub(in crate::rules) const MANUAL: Cond = Cond::All(&[
    FLOW,
    ASKED,
    TRANSITION,
    BY_HAND,
    is_one(&LIMIT_OF, &["runners"]),
    Cond::Not(&METERED),
]);
pub(in crate::rules) const FIGURE: Then = Then::Number("transitionLimit", Expr::Plus(&CEILING, &Expr::Const(0)));

/// `request-limit-manual-transition`
pub static REQUEST_LIMIT_MANUAL_TRANSITION: Rule = Rule {
    id: "request-limit-manual-transition",
    aliases: &[],
    title: "Flows started by hand in the transition period",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-07-31", "2025-02-11"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow that people start may make 100,000 requests in 24 hours, whoever owns or runs it.",
            ),
            cites: &[
                T23.at("Transition period"),
                T24.at("Transition period"),
                R24.at("Transition period"),
            ],
            when: MANUAL,
            then: &[FIGURE],
        },
        Version {
            in_force: Period::between("2025-02-11", "2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow that people start may make 100,000 requests in 24 hours, whoever owns or runs it. One page lists it with the medium profile.",
            ),
            cites: &[
                R25.at("Transition period"),
                F25.at("Performance profiles"),
                L25.at("Performance profiles"),
            ],
            when: MANUAL,
            then: &[FIGURE, Then::Number("rivalLimit", Expr::Const(200_000))],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow that people start may make 100,000 requests in 24 hours, by the texts of 2025. The newest one does not mention such flows.",
            ),
            cites: &[R25.at("Transition period"), F25.at("Performance profiles")],
            when: MANUAL,
            then: &[
                FIGURE,
                Then::Number("rivalLimit", Expr::Const(200_000)),
                Then::Note("The text of September 2026 no longer names a figure for flows that people start."),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Buttons of a flow are pressed so often that it makes 88,000 requests a day. The people hold Microsoft 365.",
        ),
        questionnaire: "requests",
        as_of: "2025-09-03",
        answers: prose(
            r#"{"trigger": "instant-button", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none", "runners": 40, "runner-licenses": ["m365"], "daily-requests": 88000, "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Far above 6,000 for a person; the service lets 100,000 of the flow pass."),
    },
};
