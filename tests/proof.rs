//! Proof by brute force, on the newest day: every path of classes through every questionnaire ends in a cited verdict,
//! no two rules clash, and every question that is asked can change the answer.
//!
//! States in which the rules still read the same open facts and say the same are merged, so that the walk is a graph.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::residue::residue;
use common::{Cuts, with};
use entitle::engine::assess::{Case, LOOK_AHEAD, assess};
use entitle::engine::date::Date;
use entitle::engine::eval::Eval;
use entitle::engine::fact::{Fact, Facts, Kind};
use entitle::engine::known::Truth;
use entitle::engine::needs::{ask, open_facts};
use entitle::engine::outcome::Outcome;
use entitle::engine::program::Program;
use entitle::engine::questionnaire::Questionnaire;
use entitle::engine::rule::{Edition, Status};
use entitle::questionnaires;
use entitle::rules::FACTS;
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeSet, HashMap, VecDeque};
use std::hash::{Hash, Hasher};
use std::rc::Rc;
use std::sync::Mutex;
use std::time::Instant;

/// Which reports some way on from a state can end in: one bit each.
#[derive(Clone, Default, PartialEq)]
struct Ends(Vec<u64>);

impl Ends {
    fn one(number: usize) -> Ends {
        let mut bits = vec![0; number / 64 + 1];
        bits[number / 64] = 1 << (number % 64);
        Ends(bits)
    }

    fn add(&mut self, other: &Ends) {
        if self.0.len() < other.0.len() {
            self.0.resize(other.0.len(), 0);
        }
        for (mine, theirs) in self.0.iter_mut().zip(&other.0) {
            *mine |= theirs;
        }
    }
}

struct Walk<'a> {
    questionnaire: &'static Questionnaire,
    program: &'a Program,
    cuts: Cuts,
    as_of: Date,
    states: HashMap<u64, (u128, Rc<Ends>)>,
    /// Numbers of the different reports, by what they say.
    reports: HashMap<u64, usize>,
    classes: usize,
    wrong: Vec<String>,
}

impl Walk<'_> {
    /// Returns the number of paths from here, and where they end. States that are open alike are walked once; every end is
    /// looked at.
    fn visit(&mut self, facts: &Facts, depth: usize) -> (u128, Rc<Ends>) {
        let eval = Eval::new(self.program, facts, self.as_of);
        let key = residue(self.questionnaire, &eval);
        if let Some((paths, ends)) = self.states.get(&key) {
            return (*paths, Rc::clone(ends));
        }
        for (fact, rules) in eval.clashes() {
            self.report(format!("{fact} has two values by {rules:?}"), facts);
        }
        let Some(fact) = self.next(facts) else {
            return (1, Rc::new(self.end(facts)));
        };
        if depth > 60 {
            self.report("the questions do not end".to_owned(), facts);
            return (1, Rc::default());
        }
        let classes = self.cuts.classes(fact, self.as_of);
        self.classes += classes.len();
        let mut paths = 0u128;
        let mut branches: Vec<Rc<Ends>> = Vec::new();
        for value in &classes {
            let (more, ends) = self.visit(&with(facts, fact, value), depth + 1);
            paths = paths.saturating_add(more);
            branches.push(ends);
        }
        // Two answers lead to different sets of final reports, or the question is idle.
        // Merged states do not tell head counts apart, so where the sets are the same the answers themselves are followed.
        // A table can hold anything; here it is empty.
        let same = branches.windows(2).all(|pair| pair[0] == pair[1]) && !matches!(fact.kind, Kind::Table(_));
        if same && !self.matters(&classes.iter().map(|value| with(facts, fact, value)).collect::<Vec<_>>()) {
            self.report(format!("{} is asked, and no answer changes anything", fact.id), facts);
        }
        let mut all = Ends::default();
        branches.iter().for_each(|ends| all.add(ends));
        let all = Rc::new(all);
        self.states.insert(key, (paths, Rc::clone(&all)));
        (paths, all)
    }

    /// Returns the fact that is asked next.
    fn next(&self, facts: &Facts) -> Option<&'static Fact> {
        let eval = Eval::new(self.program, facts, self.as_of);
        let open = open_facts(self.questionnaire, &eval);
        if open.is_empty() {
            return None;
        }
        let outcome = Outcome::of(self.questionnaire, &eval);
        ask(self.questionnaire, &eval, &outcome, &open, 1).first().copied()
    }

    /// Looks at the end of a path: a verdict that rests on a cited rule.
    fn end(&mut self, facts: &Facts) -> Ends {
        let case = Case {
            questionnaire: self.questionnaire,
            facts,
            as_of: self.as_of,
            edition: Edition::Current,
            ahead: LOOK_AHEAD,
        };
        let assessment = assess(&case, self.program);
        if assessment.status == Status::Ask {
            self.report("no question is left, and no verdict either".to_owned(), facts);
        }
        let cited = |at: &usize| !self.program.active[*at].version.cites.is_empty();
        let in_tables = |id: &&'static str| {
            self.program
                .active
                .iter()
                .any(|active| active.rule.id == *id && !active.version.cites.is_empty())
        };
        let rests =
            assessment.outcome.fired.iter().any(cited) || assessment.outcome.fired_in_tables.iter().any(in_tables);
        if !rests {
            self.report("the verdict rests on no cited rule".to_owned(), facts);
        }
        let known = self.reports.len();
        let said = summary(&assessment.outcome, assessment.status);
        Ends::one(*self.reports.entry(said).or_insert(known))
    }

    /// Tells whether two of the answers lead to different reports: what is certain differs already, or some way on from
    /// them ends differently.
    fn matters(&self, branches: &[Facts]) -> bool {
        let outcomes: Vec<u64> = branches
            .iter()
            .map(|facts| {
                certain(&Outcome::of(
                    self.questionnaire,
                    &Eval::new(self.program, facts, self.as_of),
                ))
            })
            .collect();
        if outcomes.windows(2).any(|pair| pair[0] != pair[1]) {
            return true;
        }
        let mut ends: Vec<BTreeSet<u64>> = vec![BTreeSet::new(); branches.len()];
        for seed in 0..600 {
            for (branch, ends) in branches.iter().zip(&mut ends) {
                ends.insert(self.follow(branch, seed));
            }
            // Sets of so few ends differ soon where they differ at all.
            if ends.windows(2).any(|pair| pair[0] != pair[1]) {
                return true;
            }
        }
        false
    }

    /// Returns what is said at the end of one way on from here.
    fn follow(&self, facts: &Facts, seed: usize) -> u64 {
        let mut facts = facts.clone();
        while let Some(fact) = self.next(&facts) {
            let classes = self.cuts.classes(fact, self.as_of);
            // The same answer to the same question, whatever came before it.
            let mut hash = DefaultHasher::new();
            (seed, fact.slot).hash(&mut hash);
            let pick = usize::try_from(hash.finish() % classes.len() as u64).unwrap_or(0);
            facts.set(fact, classes[pick].clone());
        }
        let outcome = Outcome::of(self.questionnaire, &Eval::new(self.program, &facts, self.as_of));
        summary(&outcome, Status::Covered)
    }

    fn report(&mut self, what: String, facts: &Facts) {
        if self.wrong.len() < 12 {
            self.wrong
                .push(format!("{}: {what}\n    after {}", self.questionnaire.id, shown(facts)));
        }
    }
}

fn shown(facts: &Facts) -> String {
    let answer = |slot: u16| {
        let fact: &'static Fact = FACTS[usize::from(slot)];
        format!(
            "\"{}\": {}",
            fact.id,
            facts.get(fact).map(|value| fact.to_json(value)).unwrap_or_default()
        )
    };
    facts.slots().map(answer).collect::<Vec<_>>().join(", ")
}

/// Returns a number for what is certain in an outcome: no further answer takes it away.
fn certain(outcome: &Outcome) -> u64 {
    let mut hash = DefaultHasher::new();
    (outcome.terms.certain, outcome.runtime.certain).hash(&mut hash);
    for o in &outcome.obligations {
        if o.truth == Truth::Yes && o.count.exact().is_some() && o.missing.exact().is_some() && o.any_of.maybe == 0 {
            (o.who, o.axis, o.count, o.missing, o.any_of).hash(&mut hash);
        }
    }
    for figure in outcome.figures.iter().filter(|figure| figure.value.exact().is_some()) {
        (figure.key, figure.value).hash(&mut hash);
    }
    outcome
        .warnings
        .iter()
        .filter(|warning| warning.certain)
        .for_each(|warning| warning.code.hash(&mut hash));
    outcome
        .deadlines
        .iter()
        .for_each(|deadline| (deadline.what, deadline.on).hash(&mut hash));
    hash.finish()
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
    for (key, cost) in &outcome.amounts {
        (key, cost).hash(&mut hash);
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

/// Walks a questionnaire; returns what is wrong.
fn prove(questionnaire: &'static Questionnaire) -> Vec<String> {
    let start = Instant::now();
    let as_of = Date::KNOWN_UNTIL;
    let program = Program::new(questionnaire.rules, as_of, Edition::Current);
    let cuts = Cuts::of(&program).and_tables(questionnaire);
    let mut walk = Walk {
        questionnaire,
        program: &program,
        cuts,
        as_of,
        states: HashMap::new(),
        reports: HashMap::new(),
        classes: 0,
        wrong: Vec::new(),
    };
    let (paths, _) = walk.visit(&Facts::default(), 0);
    println!(
        "{}: {} paths, {} classes tried, {} merged states, {} different reports, {:.1} s",
        questionnaire.id,
        paths,
        walk.classes,
        walk.states.len(),
        walk.reports.len(),
        start.elapsed().as_secs_f64()
    );
    walk.wrong
}

#[test]
fn every_path_ends_in_a_cited_verdict() {
    let only = std::env::var("QUESTIONNAIRE").unwrap_or_default();
    // Tables are walked as single pairings in a test of their own.
    let asked = questionnaires::ALL.iter().copied().filter(|q| {
        let tables = q.order.first().is_some_and(|fact| matches!(fact.kind, Kind::Table(_)));
        q.id.contains(&only) && !tables
    });
    // One walk on each core; the largest stands first.
    let waiting = Mutex::new(asked.collect::<VecDeque<_>>());
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap().pop_front();
                    let Some(questionnaire) = next else { return };
                    let found = prove(questionnaire);
                    wrong.lock().unwrap().extend(found);
                }
            });
        }
    });
    let wrong = wrong.into_inner().unwrap();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
