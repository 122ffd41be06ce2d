//! How much is used, and whether it goes beyond the limit.

use super::about::*;
use super::from;
use super::limit::{ADDED, CONTEXTUAL, OLD_PLANS};
use super::whose::OF_A_PERSON;
use crate::engine::prelude::*;
use crate::rules::facts::*;

/// What one step of a run counts.
static STEP: Expr = Expr::If(
    &is_one(&STEP_KIND, &["skipped", "expression", "desktop-action"]),
    &Expr::Const(0),
    &Expr::If(
        &is(&STEP_KIND, "loop-action"),
        &Expr::Times(&Expr::Of(&STEP_COUNT), &Expr::Of(&STEP_ITEMS)),
        &Expr::Of(&STEP_COUNT),
    ),
);
/// Requests of one run.
pub static PER_RUN: Expr = Expr::SumRows(&RUN_STEPS, &STEP);
/// Requests of the flow, or of the person, in a day: as answered, or runs times what a run makes.
pub static DAILY: Expr = Expr::If(
    &Cond::All(&[
        Cond::Not(&Cond::Given(&DAILY_REQUESTS)),
        Cond::Any(&[Cond::Open(&DAILY_REQUESTS), Cond::Given(&RUN_STEPS)]),
    ]),
    &Expr::Times(&Expr::Of(&RUNS_PER_DAY), &PER_RUN),
    &Expr::Of(&DAILY_REQUESTS),
);
/// Requests of the person's other flows.
pub static OTHERS: Expr = Expr::If(&OF_A_PERSON, &Expr::Of(&OTHER_FLOWS_REQUESTS), &Expr::Const(0));
/// Everything that counts against the official limit.
pub static USED: Expr = Expr::Plus(&DAILY, &OTHERS);
/// Requests above the limit while licenses add up.
pub static OVER_ADDED: Expr = Expr::If(
    &ABOVE_GIVEN,
    &Expr::Of(&REQUESTS_ABOVE_LIMIT),
    &Expr::Minus(&USED, &ADDED),
);
/// Requests above the limit by context.
pub static OVER_IN_CONTEXT: Expr = Expr::If(
    &ABOVE_GIVEN,
    &Expr::Of(&REQUESTS_ABOVE_LIMIT),
    &Expr::Minus(&USED, &CONTEXTUAL),
);

/// The environment is on pay-as-you-go: what goes beyond is counted by a meter and not throttled.
pub const METERED: Cond = Cond::All(&[FLOW, is(&ENVIRONMENT_METERED, "yes"), from("2021-10-26")]);
/// The same for a person, or for a limit of which no more is known. The pool has no license to measure by.
pub const PERSON_METERED: Cond = Cond::All(&[
    Cond::Any(&[PERSON, BARE_LIMIT]),
    Cond::Sure(&is(&ENVIRONMENT_METERED, "yes")),
    Cond::Not(&Cond::Sure(&is(&REQUEST_SOURCE, "application"))),
    from("2021-10-26"),
]);
/// No meter counts what goes beyond.
pub const NOT_METERED: Cond = Cond::All(&[Cond::Not(&METERED), Cond::Not(&PERSON_METERED)]);
const SOME_ABOVE: Cond = Cond::All(&[ABOVE_GIVEN, at_least(&REQUESTS_ABOVE_LIMIT, 1)]);
/// Enough is said of the use: that of the flow, or that the other flows alone use more than there is.
const USE_TOLD: Cond = Cond::Any(&[
    USE_NAMED,
    Cond::All(&[Cond::Given(&OTHER_FLOWS_REQUESTS), Cond::Sure(&OTHERS_BEYOND)]),
]);
const USED_UP: Cond = Cond::All(&[
    Cond::Not(&ABOVE_GIVEN),
    USE_TOLD,
    Cond::Not(&NO_FIGURE),
    Cond::AtLeast(Expr::Plus(&DAILY, &OTHERS), Expr::Plus(&ADDED, &Expr::Const(1))),
]);
/// The use lies where the texts of the time leave the limit open, and no answer could tell.
pub const UNSTATED: Cond = Cond::All(&[
    OLD_PLANS,
    Cond::Any(&[
        Cond::Given(&DAILY_REQUESTS),
        Cond::All(&[Cond::Given(&RUNS_PER_DAY), Cond::Given(&RUN_STEPS)]),
    ]),
    Cond::Any(&[Cond::Given(&OTHER_FLOWS_REQUESTS), Cond::Not(&OF_A_PERSON)]),
    Cond::Not(&Cond::Sure(&USED_UP)),
    Cond::Not(&Cond::Sure(&Cond::Not(&USED_UP))),
]);
/// More is used than the license gives, while licenses add up.
pub const BEYOND_ADDED: Cond = Cond::Any(&[SOME_ABOVE, Cond::All(&[USED_UP, Cond::Not(&UNSTATED)])]);
/// More is used than the license gives, by context.
pub const BEYOND_IN_CONTEXT: Cond = Cond::Any(&[
    SOME_ABOVE,
    Cond::All(&[
        Cond::Not(&ABOVE_GIVEN),
        USE_TOLD,
        Cond::AtLeast(Expr::Plus(&DAILY, &OTHERS), Expr::Plus(&CONTEXTUAL, &Expr::Const(1))),
    ]),
]);
/// More is used than the license gives, and no meter counts it.
pub const SHORT_ADDED: Cond = Cond::All(&[BEYOND_ADDED, NOT_METERED]);
/// More is used than the license gives, and no meter counts it.
pub const SHORT_IN_CONTEXT: Cond = Cond::All(&[BEYOND_IN_CONTEXT, NOT_METERED]);
/// Limits follow the context and are not added, unless the other reading is taken.
pub const NOT_ADDED: Cond = Cond::All(&[
    from("2026-09-08"),
    Cond::Not(&Cond::Reads("X-21")),
    Cond::Not(&Cond::Reads("D-40")),
]);
/// The other flows of the person alone use more than the license gives: nothing that is done to this flow is enough.
pub const OTHERS_BEYOND: Cond = Cond::AtLeast(
    Expr::Plus(&OTHERS, &Expr::Const(0)),
    Expr::Plus(&LIMIT, &Expr::Const(1)),
);
/// The same on any day.
pub const SHORT: Cond = Cond::Any(&[
    Cond::All(&[Cond::Not(&NOT_ADDED), SHORT_ADDED]),
    Cond::All(&[NOT_ADDED, SHORT_IN_CONTEXT]),
]);
/// The official limit on any day.
pub static LIMIT: Expr = Expr::If(&NOT_ADDED, &CONTEXTUAL, &ADDED);
/// Requests above the limit on any day.
pub static OVER: Expr = Expr::If(&NOT_ADDED, &OVER_IN_CONTEXT, &OVER_ADDED);
/// What is left of the limit on any day.
pub static LEFT: Expr = Expr::If(
    &NOT_ADDED,
    &Expr::Minus(&CONTEXTUAL, &USED),
    &Expr::Minus(&ADDED, &USED),
);
