//! Proof by brute force, on the newest day: every path of classes through every questionnaire ends in a cited verdict,
//! no two rules clash, and every question that is asked can change the answer.
//!
//! States in which the rules still read the same open facts and say the same are merged, so that the walk is a graph.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::residue::residue;
use common::{Cuts, with};
use entitle::engine::assess::{Case, assess};
use entitle::engine::date::Date;
use entitle::engine::eval::Eval;
use entitle::engine::fact::{Fact, Facts, Kind};
use entitle::engine::needs::{ask_some, open_facts};
use entitle::engine::outcome::Outcome;
use entitle::engine::program::Program;
use entitle::engine::questionnaire::Questionnaire;
use entitle::engine::rule::{Edition, Status};
use entitle::questionnaires;
use entitle::rules::FACTS;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashMap};
use std::hash::{Hash, Hasher};
use std::time::Instant;

/// The smallest numbers of a set of reports: enough to tell two sets apart without keeping them whole.
#[derive(Clone, Default, PartialEq)]
struct Sketch(Vec<u64>);

impl Sketch {
    const KEPT: usize = 48;

    fn add(&mut self, other: &Sketch) {
        self.0.extend(&other.0);
        self.0.sort_unstable();
        self.0.dedup();
        self.0.truncate(Sketch::KEPT);
    }

    /// Tells whether two sets are certainly the same: both are whole and equal.
    fn same(&self, other: &Sketch) -> bool {
        self.0.len() < Sketch::KEPT && self == other
    }
}

/// What a merged state leads to.
#[derive(Clone)]
struct State {
    paths: u128,
    finals: Sketch,
}

struct Walk<'a> {
    questionnaire: &'static Questionnaire,
    program: &'a Program,
    cuts: Cuts,
    as_of: Date,
    states: HashMap<u64, State>,
    reports: BTreeSet<u64>,
    classes: usize,
    wrong: Vec<String>,
}

impl Walk<'_> {
    fn visit(&mut self, facts: &Facts, depth: usize) -> State {
        let eval = Eval::new(self.program, facts, self.as_of);
        let outcome = Outcome::of(self.questionnaire, &eval);
        let key = residue(self.questionnaire, &eval);
        if let Some(state) = self.states.get(&key) {
            return state.clone();
        }
        for (fact, rules) in eval.clashes() {
            self.report(format!("{fact} has two values by {rules:?}"), facts);
        }
        if depth > 60 {
            self.report("the questions do not end".to_owned(), facts);
            return State { paths: 1, finals: Sketch::default() };
        }
        let open = open_facts(self.questionnaire, &eval);
        let next = ask_some(self.questionnaire, self.program, facts, self.as_of, &outcome, &open, 1);
        let state = match next.first() {
            None => {
                let case = Case { questionnaire: self.questionnaire, facts, as_of: self.as_of, edition: Edition::Current };
                let assessment = assess(&case, self.program, FACTS);
                if assessment.status == Status::Ask {
                    self.report("no question is left, and no verdict either".to_owned(), facts);
                }
                if assessment.outcome.fired.is_empty() {
                    self.report("the verdict rests on no rule".to_owned(), facts);
                }
                self.reports.insert(summary(&assessment.outcome, assessment.status));
                State { paths: 1, finals: Sketch(vec![summary(&assessment.outcome, assessment.status)]) }
            }
            Some(fact) => {
                let mut state = State { paths: 0, finals: Sketch::default() };
                let mut branches: Vec<Sketch> = Vec::new();
                let classes = self.cuts.classes(fact, self.as_of);
                self.classes += classes.len();
                for value in &classes {
                    let next = self.visit(&with(facts, fact, value), depth + 1);
                    state.paths = state.paths.saturating_add(next.paths);
                    state.finals.add(&next.finals);
                    branches.push(next.finals);
                }
                if branches.windows(2).all(|pair| pair[0].same(&pair[1])) {
                    self.report(format!("{} is asked, and no answer changes anything", fact.id), facts);
                }
                state
            }
        };
        self.states.insert(key, state.clone());
        state
    }

    fn report(&mut self, what: String, facts: &Facts) {
        if self.wrong.len() < 12 {
            self.wrong.push(format!("{}: {what}\n    after {}", self.questionnaire.id, shown(facts)));
        }
    }
}

fn shown(facts: &Facts) -> String {
    let answer = |slot: u16| {
        let fact: &'static Fact = FACTS[usize::from(slot)];
        format!("\"{}\": {}", fact.id, facts.get(fact).map(|value| fact.to_json(value)).unwrap_or_default())
    };
    facts.slots().map(answer).collect::<Vec<_>>().join(", ")
}

/// Returns a number for what a report says; reasons do not count.
fn summary(outcome: &Outcome, status: Status) -> u64 {
    let mut hash = DefaultHasher::new();
    status.hash(&mut hash);
    outcome.terms.hash(&mut hash);
    outcome.runtime.hash(&mut hash);
    for o in &outcome.obligations {
        (o.who, o.axis, o.count, o.missing, o.any_of, o.truth).hash(&mut hash);
    }
    for figure in &outcome.figures {
        (figure.key, figure.value).hash(&mut hash);
    }
    for warning in &outcome.warnings {
        (warning.code, warning.certain).hash(&mut hash);
    }
    for deadline in &outcome.deadlines {
        (deadline.what, deadline.on).hash(&mut hash);
    }
    for n in &outcome.not_needed {
        (n.who, n.count).hash(&mut hash);
    }
    for way in &outcome.alternatives {
        (&way.label, &way.licenses, way.cost).hash(&mut hash);
    }
    hash.finish()
}

#[test]
fn every_path_ends_in_a_cited_verdict() {
    let mut wrong = Vec::new();
    for questionnaire in questionnaires::ALL {
        // Tables are walked as single pairings in a test of their own.
        if questionnaire.order.first().is_some_and(|fact| matches!(fact.kind, Kind::Table(_))) {
            continue;
        }
        let start = Instant::now();
        let as_of = Date::KNOWN_UNTIL;
        let program = Program::new(questionnaire.rules, as_of, Edition::Current);
        let cuts = Cuts::of(&program);
        let mut walk = Walk { questionnaire, program: &program, cuts, as_of, states: HashMap::new(), reports: BTreeSet::new(), classes: 0, wrong: Vec::new() };
        let all = walk.visit(&Facts::default(), 0);
        println!(
            "{}: {} paths, {} classes tried, {} merged states, {} different reports, {:.1} s",
            questionnaire.id,
            all.paths,
            walk.classes,
            walk.states.len(),
            walk.reports.len(),
            start.elapsed().as_secs_f64()
        );
        wrong.extend(walk.wrong);
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
