//! The computation behind the questionnaire on sites.

use super::usage::{self, CLOSED};
use super::visitors;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::questionnaire::Unsure;
use crate::engine::rule::{Axis, Cond, Status, is, is_one};
use crate::rules::facts::*;
use crate::rules::say;

const TABLES_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&ENVIRONMENTS),
    Cond::Given(&APPS),
    Cond::Given(&PEOPLE),
    Cond::Given(&USES),
]);
const COUNTS_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&LOGINS),
    Cond::Given(&SITE_VISITORS),
    Cond::Given(&PAGE_VIEWS),
    Cond::Given(&SITE_USERS_PER_MONTH),
    Cond::Given(&ANONYMOUS_USERS_PER_MONTH),
]);
const PICKED: Cond = Cond::Given(&SITE_SKU);
/// People and sites stand in tables.
static VISITORS: Cond = Cond::Any(&[
    Cond::All(&[PICKED, is(&SITE_SKU, "people")]),
    Cond::All(&[Cond::Not(&PICKED), TABLES_GIVEN, Cond::Not(&COUNTS_GIVEN)]),
    Cond::All(&[
        Cond::Not(&PICKED),
        Cond::Not(&TABLES_GIVEN),
        Cond::Not(&COUNTS_GIVEN),
        is(&SITE_SKU, "people"),
    ]),
]);
const COUNTED: Cond = is_one(
    &SITE_SKU,
    &[
        "authenticated-users",
        "anonymous-users",
        "portal-logins",
        "portal-page-views",
    ],
);
/// Nobody knows what shall be counted.
static NOBODY_KNOWS: Cond = Cond::All(&[
    Cond::Open(&SITE_SKU),
    Cond::Not(&TABLES_GIVEN),
    Cond::Not(&COUNTS_GIVEN),
]);
/// Then it is what was sold on that day to everybody.
pub const UNSURE: Unsure = Unsure {
    topic: &SITE_SKU,
    taken: |eval| {
        let before = eval.program.law < CLOSED;
        let taken = if before { "portal-logins" } else { "authenticated-users" };
        (eval.truth(&NOBODY_KNOWS) == Truth::Yes).then_some(taken)
    },
};
/// Logins, views or users are counted.
static USAGE: Cond = Cond::Any(&[
    Cond::All(&[PICKED, COUNTED]),
    Cond::All(&[Cond::Not(&PICKED), COUNTS_GIVEN]),
    // Nobody knows what shall be counted.
    Cond::All(&[Cond::Open(&SITE_SKU), Cond::Not(&TABLES_GIVEN)]),
    Cond::All(&[
        Cond::Not(&PICKED),
        Cond::Not(&TABLES_GIVEN),
        Cond::Not(&COUNTS_GIVEN),
        COUNTED,
    ]),
]);

/// Adds what the sites take.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let mut fired = Vec::new();
    match (eval.truth(&USAGE), eval.truth(&VISITORS)) {
        (Truth::Yes, _) => usage::run(eval, outcome, &mut fired),
        (_, Truth::Yes) => visitors::run(eval, outcome, &mut fired),
        _ => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
    }
    say::applied(outcome, fired);
}

/// Collects what is missing.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    match (eval.truth(&USAGE), eval.truth(&VISITORS)) {
        (Truth::Yes, _) => usage::open(eval, leaves),
        (_, Truth::Yes) => visitors::open(eval, leaves),
        _ => leaves.add(&SITE_SKU),
    }
}
