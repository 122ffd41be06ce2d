//! Which answers matter, and in which order they were asked for.

use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts};
use crate::engine::known::Truth;
use crate::engine::needs::open_facts;
use crate::engine::order::sort_by_key;
use crate::engine::outcome::Outcome;
use crate::engine::program::Program;
use crate::engine::questionnaire::Questionnaire;
use crate::rules::FACTS;

/// Returns the answered facts that matter, in the order in which the questionnaire comes to them.
///
/// It asks the engine again from the start, and answers each open question with the answer at hand. What is never asked
/// for is an answer kept aside: given earlier, of no consequence now.
#[must_use]
pub fn trail(
    questionnaire: &'static Questionnaire,
    program: &Program,
    facts: &Facts,
    as_of: Date,
) -> Vec<&'static Fact> {
    let mut taken = Facts::default();
    let mut trail: Vec<&'static Fact> = Vec::new();
    let place = |fact: &Fact| {
        (
            questionnaire
                .order
                .iter()
                .position(|known| known.is(fact))
                .unwrap_or(usize::MAX),
            fact.slot,
        )
    };
    let mut add = |fact: &'static Fact, taken: &mut Facts| {
        if let Some(value) = facts.get(fact) {
            taken.set(fact, value.clone());
            trail.push(fact);
        }
    };
    // What is assumed is never open, so an answer to it counts from the start.
    for fact in answered(facts).filter(|fact| fact.assumed.is_some()) {
        add(fact, &mut taken);
    }
    loop {
        let open = open_facts(questionnaire, &Eval::new(program, &taken, as_of));
        let next = open
            .into_iter()
            .filter(|fact| facts.get(fact).is_some() && taken.get(fact).is_none())
            .min_by_key(|fact| place(fact));
        match next {
            Some(fact) => add(fact, &mut taken),
            None => break,
        }
    }
    // Rules that speak only where something is answered keep no question open; what they read matters all the same.
    let eval = Eval::new(program, facts, as_of);
    let speaking = (0..program.active.len()).filter(|at| eval.rule(*at) == Truth::Yes);
    let mut read: Vec<&'static Fact> = speaking
        .filter_map(|at| program.active.get(at))
        .flat_map(|active| active.mentions().iter().copied())
        .collect();
    let outcome = Outcome::of(questionnaire, &eval);
    for step in questionnaire.tables {
        if step.implements.iter().any(|id| outcome.fired_in_tables.contains(id)) {
            read.extend(step.reads);
        }
    }
    let mut others: Vec<&'static Fact> = answered(facts)
        .filter(|fact| read.iter().any(|known| known.is(fact)) && taken.get(fact).is_none())
        .collect();
    sort_by_key(&mut others, |fact| place(fact));
    for fact in others {
        add(fact, &mut taken);
    }
    trail
}

/// Returns every answered fact.
pub fn answered(facts: &Facts) -> impl Iterator<Item = &'static Fact> + '_ {
    facts.slots().filter_map(|slot| FACTS.get(usize::from(slot)).copied())
}
