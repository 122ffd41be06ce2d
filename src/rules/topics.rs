//! Computations of a questionnaire with several topics: whichever are on, one after the other.

use super::say;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::rule::{Axis, Cond, Status};

/// Adds what a topic says, and the rules that it applied.
type Run = fn(&Eval<'_>, &mut Outcome, &mut Vec<&'static str>);
/// Collects what a topic still needs.
type Open = fn(&Eval<'_>, &mut Leaves);
/// A topic: when it is on, what it says, what it needs.
pub(super) type Topic = (&'static Cond, Run, Open);

/// Adds what the topics that are on say.
pub(super) fn run(topics: &[Topic], eval: &Eval<'_>, outcome: &mut Outcome) {
    let mut fired = Vec::new();
    for (on, part, _) in topics {
        match eval.truth(on) {
            Truth::Yes => part(eval, outcome, &mut fired),
            // Nobody said what they want to know.
            Truth::Unknown => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
            Truth::No => {}
        }
    }
    say::applied(outcome, fired);
}

/// Collects what they still need.
pub(super) fn open(topics: &[Topic], eval: &Eval<'_>, leaves: &mut Leaves) {
    for (on, _, open) in topics {
        match eval.truth(on) {
            Truth::Yes => open(eval, leaves),
            Truth::Unknown => eval.open_leaves(on, leaves),
            Truth::No => {}
        }
    }
}
