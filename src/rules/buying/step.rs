//! The computation behind the buying questionnaire: whichever topics are on, one after the other.

use super::stock::owned;
use super::{compare, mix, order, sale, topics};
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::rule::{Axis, Cond, Status};
use crate::rules::capacity::seeded::OF_ADD_ONS;
use crate::rules::facts::*;
use crate::rules::topics::{self as all_topics, Topic};

const PARTS: &[Topic] = &[
    (&topics::COMPARE, compare::run, compare::open),
    (&topics::SALE, sale::run, sale::open),
    (&topics::PRICE, order::run, order::open),
    (&topics::MIX, mix::run, mix::open),
    (&topics::AI, nothing_needed, open_credits),
    (&topics::ADDONS, add_ons, open_stock),
];

/// What credits and add-ons come to is reckoned beside, once something is said of them.
fn nothing_said(eval: &Eval<'_>, outcome: &mut Outcome, _fired: &mut Vec<&'static str>) {
    if eval.truth(&topics::STOCK_GIVEN) == Truth::No {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
}

/// Whoever picked credits is told how they stand against what is needed.
fn nothing_needed(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    nothing_said(eval, outcome, fired);
    let picked = eval.truth(&Cond::Given(&BUYING_QUESTION)) == Truth::Yes;
    let needs = [&AI_CREDITS_WANTED, &AI_USERS, &AI_MONTHS];
    if picked && needs.iter().all(|fact| eval.answer(fact).is_none()) {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
}

/// Whoever asks about add-ons and owns none is told that there is nothing to reckon.
fn add_ons(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    nothing_said(eval, outcome, fired);
    let asked = eval.truth(&Cond::Given(&BUYING_QUESTION)) == Truth::Yes;
    const ADD_ONS: &[&str] = &["process-mining-addon", "power-automate-hosted-process"];
    if asked
        && owned(eval, ADD_ONS).hi == Some(0)
        && outcome.figures.is_empty()
        && eval.truth(&Cond::Given(&LICENSES_OWNED)) == Truth::Yes
    {
        fired.extend(["process-mining-addon", "addon-hosted-rpa"]);
        outcome.headline = Some("None of these licenses is an add-on that brings more than itself.".to_owned());
    }
}

fn open_credits(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_fact(&LICENSES_OWNED, leaves);
    if eval.truth(&Cond::Given(&AI_MONTHS)) == Truth::No {
        eval.open_fact(&AI_CREDITS_WANTED, leaves);
    }
    eval.open_number(&OF_ADD_ONS, leaves);
}

fn open_stock(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_fact(&LICENSES_OWNED, leaves);
}

/// Adds what the topics that are on say.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    all_topics::run(PARTS, eval, outcome);
}

/// Collects what they still need.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    all_topics::open(PARTS, eval, leaves);
}
