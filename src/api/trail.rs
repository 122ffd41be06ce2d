//! Which answers matter, and in which order they were asked for.

use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::known::Truth;
use crate::engine::needs::{open_facts, passed_over};
use crate::engine::order::sort_by_key;
use crate::engine::outcome::Outcome;
use crate::engine::program::Program;
use crate::engine::questionnaire::Questionnaire;
use crate::rules::FACTS;
use std::cell::RefCell;
use std::rc::Rc;

/// What was open at each step of the last walk, and which answer was taken there. After a new answer the walk is the same
/// up to there, so only what follows is asked again.
#[derive(Default)]
struct Walk {
    program: Option<Rc<Program>>,
    assumed: Facts,
    steps: Vec<Stage>,
}

/// One step of the walk.
struct Stage {
    open: Vec<&'static Fact>,
    taken: Option<(u16, Value)>,
}

thread_local! {
    static WALK: RefCell<Walk> = RefCell::default();
}

/// Returns the answered facts that matter, in the order in which the questionnaire comes to them.
///
/// It asks the engine again from the start, and answers each open question with the answer at hand. What is never asked
/// for is an answer kept aside: given earlier, of no consequence now.
#[must_use]
pub fn trail(
    questionnaire: &'static Questionnaire,
    program: &Rc<Program>,
    facts: &Facts,
    as_of: Date,
) -> Vec<&'static Fact> {
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
    // What is assumed is never open, so an answer to it counts from the start.
    let mut trail: Vec<&'static Fact> = answered(facts).filter(|fact| fact.assumed.is_some()).collect();
    let mut taken = Facts::default();
    for fact in &trail {
        if let Some(value) = facts.get(fact) {
            taken.set(fact, value.clone());
        }
    }
    WALK.with_borrow_mut(|walk| {
        walk.start(program, &taken);
        for at in 0.. {
            let open = || open_facts(questionnaire, &Eval::new(program, &taken, as_of));
            let next = walk
                .open(at, open)
                .iter()
                .copied()
                .filter(|fact| facts.get(fact).is_some() && taken.get(fact).is_none())
                .min_by_key(|fact| place(fact));
            let answer = next.zip(next.and_then(|fact| facts.get(fact)));
            walk.take(at, answer);
            let Some((fact, value)) = answer else { break };
            taken.set(fact, value.clone());
            trail.push(fact);
        }
    });
    let mut others: Vec<&'static Fact> = answered(facts).filter(|fact| taken.get(fact).is_none()).collect();
    if !others.is_empty() {
        let read = read(questionnaire, program, facts, as_of);
        others.retain(|fact| read.iter().any(|known| known.is(fact)));
        sort_by_key(&mut others, |fact| place(fact));
        trail.extend(others);
    }
    trail
}

impl Walk {
    /// Forgets the walk if it went by other rules, or began otherwise.
    fn start(&mut self, program: &Rc<Program>, assumed: &Facts) {
        let same = self.program.as_ref().is_some_and(|known| Rc::ptr_eq(known, program)) && self.assumed == *assumed;
        if !same {
            *self = Walk {
                program: Some(Rc::clone(program)),
                assumed: assumed.clone(),
                steps: Vec::new(),
            };
        }
    }

    /// Returns what is open at a step.
    fn open(&mut self, at: usize, open: impl FnOnce() -> Vec<&'static Fact>) -> &[&'static Fact] {
        if self.steps.len() <= at {
            self.steps.push(Stage {
                open: open(),
                taken: None,
            });
        }
        self.steps.get(at).map_or(&[], |step| &step.open)
    }

    /// Takes an answer at a step; another one than before makes the rest of the walk another.
    fn take(&mut self, at: usize, answer: Option<(&'static Fact, &Value)>) {
        let Some(step) = self.steps.get_mut(at) else { return };
        let before = step.taken.as_ref().map(|(slot, value)| (*slot, value));
        let now = answer.map(|(fact, value)| (fact.slot, value));
        if before != now {
            step.taken = now.map(|(slot, value)| (slot, value.clone()));
            self.steps.truncate(at + 1);
        }
    }
}

/// Returns what the rules read that speak only where something is answered: they keep no question open, and matter all the
/// same.
fn read(questionnaire: &Questionnaire, program: &Program, facts: &Facts, as_of: Date) -> Vec<&'static Fact> {
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
    // Nor is what nobody knows of no consequence where some answer would change the verdict.
    read.extend(passed_over(questionnaire, &eval, &outcome, &[]));
    read
}

/// Returns every answered fact.
pub fn answered(facts: &Facts) -> impl Iterator<Item = &'static Fact> + '_ {
    facts.slots().filter_map(|slot| FACTS.get(usize::from(slot)).copied())
}
