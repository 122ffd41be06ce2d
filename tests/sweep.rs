//! Sweep over time: on every boundary day and the days around it every worked example and every golden case as it is, and
//! all pairs of classes of answers around the worked examples. Days on which the same wordings are in force and the same dated
//! conditions hold are one state of the law, whose pairs are judged on the first of them. At most one version of a rule is in
//! force, no two rules clash, and over the whole sweep every rule fires somewhere and is silent somewhere, and says each of its
//! warnings and errors somewhere.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden::read;
use common::{Cuts, boundaries, with};
use entitle::api::programs::program;
use entitle::api::request::Request;
use entitle::engine::date::Date;
use entitle::engine::eval::Eval;
use entitle::engine::fact::{Fact, Facts, Kind, Value};
use entitle::engine::known::Truth;
use entitle::engine::outcome::Outcome;
use entitle::engine::program::Program;
use entitle::engine::questionnaire::Questionnaire;
use entitle::engine::rule::{Cond, Edition, Then};
use entitle::questionnaires;
use entitle::rules;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Mutex;
use std::time::Instant;

/// Returns the answers of the worked examples of a questionnaire: the bases that pairs of answers vary.
fn bases(questionnaire: &'static Questionnaire) -> Vec<(Date, Facts)> {
    let mut seen = BTreeSet::new();
    let mut all = Vec::new();
    for rule in rules::all().filter(|rule| rule.example.questionnaire == questionnaire.id) {
        let answers: serde_json::Value = serde_json::from_str(rule.example.answers.text()).unwrap();
        let request = json!({ "questionnaire": questionnaire.id, "asOf": rule.example.as_of, "answers": answers });
        let request = Request::read(&request).unwrap_or_else(|error| panic!("{}: {error:?}", rule.id));
        if seen.insert(format!("{:?} {:?}", request.as_of, request.facts)) {
            all.push((request.as_of, request.facts));
        }
    }
    all
}

/// A rule and a code that it gives.
type Says = (&'static str, &'static str);

/// A conclusion that gives a code and has not been seen to hold: position of the rule, what else must hold, rule and code.
type Unsaid = (usize, Option<&'static Cond>, Says);

/// Returns the warnings and errors among the conclusions of a rule, with what else must hold. Information and questions are
/// left to the golden cases.
fn codes(then: &'static [Then]) -> impl Iterator<Item = (Option<&'static Cond>, &'static str)> {
    Then::parts(then).filter_map(|(guard, then)| match then {
        Then::Warn(code, _) | Then::Inform(code, _) if code.starts_with(['W', 'E']) => Some((guard, *code)),
        _ => None,
    })
}

/// Returns the golden cases of a questionnaire, those apart that are no request.
fn golden(questionnaire: &'static Questionnaire) -> Vec<Request> {
    let mut all = read();
    all.retain(|request| request.questionnaire.id == questionnaire.id);
    all
}

/// A day of the sweep; one that begins a state of the law has the number of the worked example whose pairs are judged.
#[derive(Clone, Copy)]
struct Day {
    on: Date,
    pairs: Option<usize>,
}

/// Returns every boundary day and the days around it, of wordings and of conditions with a date of their own.
fn days(questionnaire: &'static Questionnaire) -> Vec<Day> {
    let first = questionnaire.first_day();
    let program = |on: Date| Program::new(questionnaire.rules, on, Edition::Current);
    let mut around = boundaries(questionnaire);
    let dated: BTreeSet<Date> = around.iter().flat_map(|on| Cuts::of(&program(*on)).dated).collect();
    around.extend(dated.iter().filter(|day| **day >= first && **day <= Date::KNOWN_UNTIL));
    let days: BTreeSet<Date> = around
        .iter()
        .flat_map(|day| [day.plus_days(-1), *day, day.plus_days(1)])
        .filter(|day| *day >= first)
        .collect();
    let state = |on: Date| {
        let wordings: Vec<usize> = program(on)
            .active
            .iter()
            .map(|active| std::ptr::from_ref(active.version).addr())
            .collect();
        (wordings, dated.range(..=on).count())
    };
    let mut states = BTreeSet::new();
    days.into_iter()
        .map(|on| Day {
            on,
            pairs: states.insert(state(on)).then_some(states.len()),
        })
        .collect()
}

/// What some day has shown.
#[derive(Clone, Default)]
struct Known {
    fired: BTreeSet<&'static str>,
    silent: BTreeSet<&'static str>,
    said: BTreeSet<Says>,
}

#[derive(Default)]
struct Seen {
    known: Known,
    /// Of the rules in force on the day looked at, by position: whether it fired, whether it was silent.
    today: Vec<(bool, bool)>,
    wrong: Vec<String>,
    evaluations: usize,
}

impl Seen {
    fn add(&mut self, other: Seen) {
        self.known.fired.extend(other.known.fired);
        self.known.silent.extend(other.known.silent);
        self.known.said.extend(other.known.said);
        self.wrong.extend(other.wrong);
        self.evaluations += other.evaluations;
    }

    /// Notes by name what the rules of the day looked at have done.
    fn end_of(&mut self, program: &Program) {
        for (active, (fired, silent)) in program.active.iter().zip(std::mem::take(&mut self.today)) {
            if fired {
                self.known.fired.insert(active.rule.id);
            }
            if silent {
                self.known.silent.insert(active.rule.id);
            }
        }
    }

    /// Judges some answers: every rule, or those only that have not been seen both ways.
    fn look(
        &mut self,
        questionnaire: &'static Questionnaire,
        program: &Program,
        unsaid: &mut Vec<Unsaid>,
        (facts, as_of): (&Facts, Date),
        whole: bool,
    ) {
        self.evaluations += 1;
        let eval = Eval::new(program, facts, as_of);
        self.today.resize(program.active.len(), (false, false));
        let today = self.today.iter_mut().enumerate();
        for (at, (fired, silent)) in today.filter(|(_, (fired, silent))| whole || !(*fired && *silent)) {
            match eval.rule(at) {
                Truth::Yes => *fired = true,
                Truth::No => *silent = true,
                Truth::Unknown => {}
            }
        }
        // What has been said once need not be looked at again.
        unsaid.retain(|(at, guard, says)| {
            let holds = eval.rule(*at) == Truth::Yes && guard.is_none_or(|guard| eval.truth(guard) == Truth::Yes);
            if holds {
                self.known.said.insert(*says);
            }
            !holds
        });
        if self.wrong.len() < 12 {
            for (fact, rules) in eval.clashes() {
                self.wrong.push(format!(
                    "{} on {as_of}: {fact} has two values by {rules:?}",
                    questionnaire.id
                ));
            }
        }
    }
}

/// Returns the conclusions that give a code which has not been given yet.
fn unsaid(program: &Program, said: &BTreeSet<Says>) -> Vec<Unsaid> {
    let all = program.active.iter().enumerate().flat_map(|(at, active)| {
        codes(active.version.then).map(move |(guard, code)| (at, guard, (active.rule.id, code)))
    });
    all.filter(|(_, _, says)| !said.contains(says)).collect()
}

/// Judges every worked example and golden case as it is on one day, and all pairs of classes around one worked example where a
/// state of the law begins: of pairs what clashes, and the rules that have not been seen both ways yet. `known` is what other
/// days have shown.
fn day_of(
    questionnaire: &'static Questionnaire,
    bases: &[(Date, Facts)],
    golden: &[Request],
    Day { on: day, pairs }: Day,
    known: &Known,
) -> Seen {
    let mut seen = Seen::default();
    for edition in Edition::ALL {
        let program = Program::new(questionnaire.rules, day, *edition);
        let mut once = BTreeSet::new();
        for active in &program.active {
            if !once.insert(active.rule.id) {
                seen.wrong
                    .push(format!("two versions of {} are in force on {day}", active.rule.id));
            }
        }
    }
    let program = Program::new(questionnaire.rules, day, Edition::Current);
    let mut unsaid = unsaid(&program, &known.said);
    seen.today = program
        .active
        .iter()
        .map(|active| {
            (
                known.fired.contains(active.rule.id),
                known.silent.contains(active.rule.id),
            )
        })
        .collect();
    let cuts = Cuts::of(&program);
    let classes: Vec<(&'static Fact, Vec<Value>)> = questionnaire
        .order
        .iter()
        .filter(|fact| !matches!(fact.kind, Kind::Table(_)))
        .map(|fact| (*fact, cuts.classes(fact, day)))
        .collect();
    // The examples have nearly everything known, and each gets its turn.
    if let Some((_, base)) = pairs.and_then(|turn| bases.get(turn % bases.len().max(1))) {
        for (i, (a, of_a)) in classes.iter().enumerate() {
            for x in of_a {
                let one = with(base, a, x);
                seen.look(questionnaire, &program, &mut unsaid, (&one, day), true);
                for (b, of_b) in classes.iter().skip(i + 1) {
                    for y in of_b {
                        seen.look(questionnaire, &program, &mut unsaid, (&with(&one, b, y), day), false);
                    }
                }
            }
        }
    }
    let as_they_are = bases.iter().map(|(_, base)| base);
    for facts in as_they_are.chain(golden.iter().map(|request| &request.facts)) {
        seen.look(questionnaire, &program, &mut unsaid, (facts, day), true);
    }
    seen.end_of(&program);
    seen
}

/// Judges every boundary day and the days around it, as many at once as there are cores.
fn sweep(questionnaire: &'static Questionnaire) -> Seen {
    let start = Instant::now();
    let (bases, golden) = (bases(questionnaire), golden(questionnaire));
    let days = days(questionnaire);
    let count = days.len();
    let states = days.iter().filter(|day| day.pairs.is_some()).count();
    let waiting = Mutex::new(days.into_iter());
    let all = Mutex::new(Seen::default());
    std::thread::scope(|scope| {
        for _ in 0..std::thread::available_parallelism().map_or(1, usize::from) {
            scope.spawn(|| {
                loop {
                    let next = waiting.lock().unwrap().next();
                    let Some(day) = next else { return };
                    let known = all.lock().unwrap().known.clone();
                    let seen = day_of(questionnaire, &bases, &golden, day, &known);
                    all.lock().unwrap().add(seen);
                }
            });
        }
    });
    let mut seen = all.into_inner().unwrap();
    // What a pinned edition says, or another reading.
    for request in &golden {
        let program = program(request);
        let mut unsaid = unsaid(&program, &seen.known.said);
        seen.look(
            questionnaire,
            &program,
            &mut unsaid,
            (&request.facts, request.as_of),
            true,
        );
        seen.end_of(&program);
    }
    // Tables: the worked examples, through the whole computation.
    for (as_of, base) in &bases {
        let program = Program::new(questionnaire.rules, *as_of, Edition::Current);
        let outcome = Outcome::of(questionnaire, &Eval::new(&program, base, *as_of));
        for warning in outcome.warnings.iter().filter(|warning| warning.certain) {
            seen.known
                .said
                .extend(warning.rules.iter().map(|rule| (*rule, warning.code)));
        }
        for active in &program.active {
            let fired = outcome.fired_in_tables.contains(&active.rule.id);
            if fired {
                seen.known.fired.insert(active.rule.id);
            } else {
                seen.known.silent.insert(active.rule.id);
            }
        }
    }
    println!(
        "{}: {count} days, {states} states of the law, {} examples, {} cases, {} evaluations, {:.1} s",
        questionnaire.id,
        bases.len(),
        golden.len(),
        seen.evaluations,
        start.elapsed().as_secs_f64()
    );
    seen
}

#[test]
fn on_every_boundary_day_all_pairs_of_classes_are_judged() {
    let mut wrong = Vec::new();
    let mut seen_everywhere: BTreeMap<&'static str, (bool, bool)> = BTreeMap::new();
    let mut said_everywhere: BTreeMap<Says, bool> = BTreeMap::new();
    let only = std::env::var("QUESTIONNAIRE").unwrap_or_default();
    for questionnaire in questionnaires::ALL.iter().filter(|q| only.is_empty() || q.id == only) {
        let seen = sweep(questionnaire);
        for rule in questionnaire.rules.iter().flat_map(|rules| rules.iter()) {
            let ever = rule.versions.iter().flat_map(|version| codes(version.then));
            for says in ever.map(|(_, code)| (rule.id, code)) {
                *said_everywhere.entry(says).or_default() |= seen.known.said.contains(&says);
            }
            let both = seen_everywhere.entry(rule.id).or_default();
            both.0 |= seen.known.fired.contains(rule.id);
            both.1 |= seen.known.silent.contains(rule.id);
        }
        wrong.extend(seen.wrong);
    }
    for (rule, (fired, silent)) in seen_everywhere {
        if !fired {
            wrong.push(format!("{rule} never fires"));
        }
        // Guidance that goes with everything may speak always; an obligation may not.
        if !silent
            && rules::find(rule).is_some_and(|rule| {
                rule.versions
                    .iter()
                    .any(|v| !matches!(v.when, entitle::engine::rule::Cond::Always))
            })
        {
            wrong.push(format!("{rule} is never silent"));
        }
    }
    for ((rule, code), said) in said_everywhere {
        if !said {
            wrong.push(format!("{rule} never says {code}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
