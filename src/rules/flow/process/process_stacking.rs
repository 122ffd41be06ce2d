//! Where one flow makes more than 250,000 requests a day, several Process licenses are stacked on it.
//!
//! One for each 250,000 that the flow makes together with its children and associated flows. The flow must be part of a solution. Ten
//! licenses at most fit on one flow: beyond that, split it. Per flow licenses, flow groups and flows that inherit from a
//! machine cannot be stacked. In March 2024 stacking was not possible yet.

use super::limits::FLOW_REQUESTS;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, G26, R26, T24};

const STACKED: Cond = Cond::All(&[
    is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
    Cond::Given(&FLOW_LICENSE_COUNT),
    at_least(&FLOW_LICENSE_COUNT, 2),
]);
static OUTSIDE: Cond = Cond::All(&[Cond::Given(&IN_SOLUTION), is(&IN_SOLUTION, "no")]);
/// Outside a solution the license is one, however many are on the flow.
const LIMIT: Then = Then::Number(
    "requestLimit",
    Expr::If(
        &OUTSIDE,
        &Expr::Param(&FLOW_REQUESTS),
        &Expr::Times(&Expr::Param(&FLOW_REQUESTS), &Expr::Of(&FLOW_LICENSE_COUNT)),
    ),
);
const ADD_IT: Then = Then::When(
    &OUTSIDE,
    &[Then::Note(
        "Several Process licenses work only on a flow in a solution. Add it to one.",
    )],
);
static TOO_MANY: Cond = at_least(&FLOW_LICENSE_COUNT, 11);

/// `process-stacking`
pub static PROCESS_STACKING: Rule = Rule {
    id: "process-stacking",
    aliases: &[],
    title: "Several Process licenses on one flow",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2024-06-24", "2026-09-08"),
            editions: &[Edition::Current],
            statement: prose("Process licenses add up on a flow in a solution: 250,000 requests a day for each."),
            cites: &[T24.at("Power Automate Process"), D24.at("Power Automate Process")],
            when: STACKED,
            then: &[LIMIT, ADD_IT],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "Process licenses add up on a flow in a solution: 250,000 requests a day for each, ten at most. A flow that needs more has to be split.",
            ),
            cites: &[R26.at("Process licenses"), G26.at("Process licenses")],
            when: STACKED,
            then: &[
                LIMIT,
                ADD_IT,
                Then::When(
                    &TOO_MANY,
                    &[
                        Then::Status(Status::Gap, Axis::Both),
                        Then::Note("Ten Process licenses fit on one flow. Split it."),
                    ],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "The main flow of billing makes 430,000 requests a day and sits in a solution. One Process license is on it.",
        ),
        questionnaire: "process",
        as_of: "2026-10-12",
        answers: prose(
            r#"{"machines": [], "processes": [{"name": "Billing", "machine": "none", "dailyRequests": 430000}], "in-solution": "yes", "rpa-developers": 0, "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 1}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("It needs a second license, $150 a month more."),
    },
};
