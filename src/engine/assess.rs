//! The face of the engine: from a case to an assessment.

use super::date::Date;
use super::eval::Eval;
use super::fact::{Fact, Facts, Kind, Value};
use super::join;
use super::needs;
use super::order::sort_by_key;
use super::outcome::Outcome;
use super::program::Program;
use super::questionnaire::Questionnaire;
use super::rule::{Edition, Status};

/// A case to be judged.
pub struct Case<'a> {
    /// The questionnaire.
    pub questionnaire: &'static Questionnaire,
    /// The answers.
    pub facts: &'a Facts,
    /// The judged day.
    pub as_of: Date,
    /// The edition.
    pub edition: Edition,
    /// So many of the first questions are made sure to matter, by looking ahead; [`LOOK_AHEAD`] as a rule.
    pub ahead: usize,
}

/// So many questions a report makes sure of.
pub const LOOK_AHEAD: usize = 3;

/// The verdict with everything that goes with it.
pub struct Assessment {
    /// What the rules say.
    pub outcome: Outcome,
    /// The verdict as one word.
    pub status: Status,
    /// The verdict by the terms.
    pub terms: Status,
    /// The verdict by what the service does.
    pub runtime: Status,
    /// Facts to ask for, the most useful first.
    pub ask: Vec<&'static Fact>,
    /// Every fact that is unknown and matters, said or not.
    pub open: Vec<&'static Fact>,
    /// Facts that were assumed without asking.
    pub assumed: Vec<&'static Fact>,
    /// What somebody does not know and keeps the verdict open, where the first fact to ask for changes no more than codes.
    pub unknown: Option<&'static Fact>,
}

/// Judges a case. `program` holds the rules of the questionnaire on that day; build it once for many cases.
#[must_use]
pub fn assess(case: &Case<'_>, program: &Program) -> Assessment {
    let eval = Eval::new(program, case.facts, case.as_of);
    let outcome = Outcome::of(case.questionnaire, &eval);
    let mut open = needs::open_facts(case.questionnaire, &eval);
    let ask = needs::ask(case.questionnaire, &eval, &outcome, &open, case.ahead);
    let unsaid = |fact: &&'static Fact| matches!(case.facts.get(fact), Some(Value::Unknown));
    let weighs = |first: &'static Fact| needs::weighs(case.questionnaire, &eval, &outcome, first);
    let unknown = open
        .iter()
        .copied()
        .find(unsaid)
        .filter(|_| ask.first().is_some_and(|first| !weighs(first)));
    let passed_over = needs::passed_over(case.questionnaire, &eval, &outcome, &open);
    let outcome = join::narrow(case.questionnaire, &eval, outcome, &open, &passed_over);
    let known = open.len();
    for fact in passed_over {
        if !open.iter().take(known).any(|other| other.is(fact)) {
            open.push(fact);
        }
    }
    // Where no rule of that day speaks, nothing is proven: silence is no permission.
    let silent = outcome.fired.is_empty() && case.questionnaire.tables.is_empty();
    let spoken = |status: Status| match status {
        Status::Covered if silent => Status::NotProven,
        _ => status,
    };
    let (terms, runtime) = (spoken(outcome.terms.verdict()), spoken(outcome.runtime.verdict()));
    let status = combine(terms, runtime);
    let assumed = assumed(case);
    Assessment {
        status,
        terms,
        runtime,
        ask,
        open,
        assumed,
        unknown,
        outcome,
    }
}

/// Returns the one word over both axes: the terms lead, a stricter runtime makes *covered* a *covered with warning*.
#[must_use]
pub fn combine(terms: Status, runtime: Status) -> Status {
    if terms < Status::CoveredWithWarning && runtime > terms {
        Status::CoveredWithWarning
    } else {
        terms
    }
}

fn assumed(case: &Case<'_>) -> Vec<&'static Fact> {
    let unsaid = |fact: &&&'static Fact| case.facts.get(fact).is_none();
    let unknown = |fact: &&&'static Fact| matches!(case.facts.get(fact), Some(Value::Unknown));
    let asked = case.questionnaire.order.iter().filter(unsaid);
    // Tables take what is assumed also for what somebody does not know.
    let read = case.questionnaire.tables.iter().flat_map(|step| step.reads);
    let read = read.filter(|fact| unsaid(fact) || unknown(fact));
    let mut assumed: Vec<&'static Fact> = asked.chain(read).copied().collect();
    assumed.retain(|fact| fact.assumed.is_some());
    sort_by_key(&mut assumed, |fact| fact.slot);
    assumed.dedup_by_key(|fact| fact.slot);
    assumed
}

/// Returns the answers with every open fact set to its usual answer: the case that stands beside a range.
#[must_use]
pub fn with_usual(
    facts: &Facts,
    open: &[&'static Fact],
    parse: impl Fn(&'static Fact, &str) -> Option<Value>,
) -> (Facts, Vec<&'static Fact>) {
    let mut usual = facts.clone();
    let mut taken = Vec::new();
    for fact in open {
        if matches!(fact.kind, Kind::Table(_)) || fact.is_column() {
            continue;
        }
        if let Some(value) = fact.usual.and_then(|text| parse(fact, text)) {
            usual.set(fact, value);
            taken.push(*fact);
        }
    }
    (usual, taken)
}
