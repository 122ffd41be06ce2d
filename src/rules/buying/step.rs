//! The computation behind the buying questionnaire: whichever topics are on, one after the other.

use super::{compare, mix, order, sale, topics};
use crate::engine::eval::{Eval, Leaves};
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::rule::{Axis, Cond, Status};

type Run = fn(&Eval<'_>, &mut Outcome, &mut Vec<&'static str>);
type Open = fn(&Eval<'_>, &mut Leaves);

const PARTS: &[(&Cond, Run, Open)] = &[
    (&topics::COMPARE, compare::run, compare::open),
    (&topics::SALE, sale::run, sale::open),
    (&topics::PRICE, order::run, order::open),
    (&topics::MIX, mix::run, mix::open),
];

/// Adds what the topics that are on say.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let mut fired = Vec::new();
    for (on, part, _) in PARTS {
        match eval.truth(on) {
            Truth::Yes => part(eval, outcome, &mut fired),
            // Nobody said what they want to know.
            Truth::Unknown => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
            Truth::No => {}
        }
    }
    for id in fired {
        if !outcome.fired_in_tables.contains(&id) {
            outcome.fired_in_tables.push(id);
        }
    }
}

/// Collects what they still need.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    for (on, _, open) in PARTS {
        match eval.truth(on) {
            Truth::Yes => open(eval, leaves),
            Truth::Unknown => eval.open_leaves(on, leaves),
            Truth::No => {}
        }
    }
}
