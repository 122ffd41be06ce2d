//! The trail of answers is the same whether it is walked anew or goes on from the walk before.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden;
use entitle::api::programs::program;
use entitle::api::trail::{answered, trail};
use entitle::engine::fact::{Facts, Value};
use entitle::engine::program::Program;
use std::rc::Rc;

/// The states of a case while it is answered from the last fact to the first, an answer changed, and one taken away.
fn states(facts: &Facts) -> Vec<Facts> {
    let mut states = vec![Facts::default()];
    let mut so_far = Facts::default();
    let answers: Vec<_> = answered(facts).collect();
    for fact in answers.iter().rev() {
        so_far.set(fact, facts.get(fact).unwrap().clone());
        states.push(so_far.clone());
    }
    for fact in &answers {
        let mut other = facts.clone();
        if let Some(Value::Options(mask)) = facts.get(fact) {
            let next = if *mask == 1 { 2 } else { 1 };
            other.set(fact, Value::Options(next & fact.all()));
            states.push(other.clone());
        }
        other.remove(fact);
        states.push(other);
    }
    states
}

#[test]
fn going_on_gives_what_starting_anew_gives() {
    let mut compared = 0;
    for (at, request) in golden::read().iter().enumerate() {
        // Tables take long and have one question each.
        if at % 5 != 0 || !request.questionnaire.tables.is_empty() {
            continue;
        }
        let walk = |facts: &Facts, program: &Rc<Program>| {
            let trail = trail(request.questionnaire, program, facts, request.as_of);
            trail.iter().map(|fact| fact.id).collect::<Vec<_>>()
        };
        let known = program(request);
        let states = states(&request.facts);
        let going_on: Vec<_> = states.iter().map(|facts| walk(facts, &known)).collect();
        for (facts, went_on) in states.iter().zip(going_on) {
            let anew = Rc::new(Program::read(
                request.questionnaire.rules,
                request.as_of,
                request.edition,
                &request.readings,
            ));
            assert_eq!(went_on, walk(facts, &anew), "{}: {facts:?}", request.questionnaire.id);
            compared += 1;
        }
    }
    assert!(compared > 2_000, "only {compared} states were compared");
}
