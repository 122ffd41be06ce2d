//! Requests of the flows behind agents, where the question is about agents.

use super::copilot_requests::PACKS;
use crate::engine::eval::{Eval, Leaves};
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::prelude::*;
use crate::engine::quantity::Interval;
use crate::engine::questionnaire::TableStep;
use crate::rules::agents::topics;
use crate::rules::facts::*;

const EACH: i64 = 250_000;
const RULES: &[&str] = &["copilot-requests"];
const BOTH: &[&str] = &["copilot-requests", "trigger-copilot-studio-context"];

fn applies(eval: &Eval<'_>) -> Truth {
    if eval.program.law < Date::of("2021-10-31") {
        return Truth::No;
    }
    eval.truth(&topics::REQUESTS)
}

fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    if applies(eval) != Truth::Yes {
        return;
    }
    for id in BOTH {
        if !outcome.fired_in_tables.contains(id) {
            outcome.fired_in_tables.push(id);
        }
    }
    let used = eval.number(&Expr::Of(&DAILY_REQUESTS));
    let packs = if eval.rows(&LICENSES_OWNED).is_some() {
        eval.number(&PACKS).max(Interval::exactly(1))
    } else {
        Interval::exactly(1)
    };
    let limit = if eval.program.reads("D-42") {
        packs.times(Interval::exactly(EACH))
    } else {
        Interval::exactly(EACH)
    };
    let over = used.minus(limit);
    outcome.figure("requestLimit", limit, RULES);
    outcome.figure("requestsOver", over, RULES);
    let beyond = if over.lo > 0 {
        Truth::Yes
    } else if over.hi == Some(0) {
        Truth::No
    } else {
        Truth::Unknown
    };
    outcome.add_status(Status::Gap, Axis::Terms, beyond);
    if packs.lo < 2 {
        return;
    }
    let upper = packs.times(Interval::exactly(EACH));
    outcome.figure("requestLimitUpper", upper, RULES);
    if beyond == Truth::Yes && used.hi.is_some_and(|used| used <= upper.lo) {
        outcome.warn("W-CPS-PPR", super::copilot_requests::ADD_UP, RULES, Truth::Yes);
    }
}

fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    if applies(eval) != Truth::Yes {
        return;
    }
    let used = eval.number(&Expr::Of(&DAILY_REQUESTS));
    if used.exact().is_none() {
        leaves.add(&DAILY_REQUESTS);
    } else if used.lo > EACH && eval.rows(&LICENSES_OWNED).is_none() {
        leaves.add(&LICENSES_OWNED);
    }
}

/// The computation.
pub const STEP: TableStep = TableStep {
    run,
    open_leaves,
    implements: BOTH,
    reads: &[&AGENTS_QUESTION, &DAILY_REQUESTS, &LICENSES_OWNED],
};
