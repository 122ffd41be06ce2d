//! The face of the engine: from a case to an assessment.

use super::date::Date;
use super::eval::Eval;
use super::fact::{Fact, Facts, Kind, Value};
use super::join;
use super::needs;
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
}

/// A fact that is answered, and that no rule judges yet.
#[derive(Clone, Debug, PartialEq)]
pub struct Unjudged {
    /// The fact.
    pub fact: &'static str,
    /// The rule that would judge it.
    pub rule: &'static str,
}

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
    /// Answers that no rule judges yet.
    pub unjudged: Vec<Unjudged>,
    /// Facts that were assumed without asking.
    pub assumed: Vec<&'static Fact>,
}

/// Judges a case. `program` holds the rules of the questionnaire on that day; build it once for many cases.
#[must_use]
pub fn assess(case: &Case<'_>, program: &Program, registry: &[&'static Fact]) -> Assessment {
    let eval = Eval::new(program, case.facts, case.as_of);
    let outcome = Outcome::of(case.questionnaire, &eval);
    let open = needs::open_facts(case.questionnaire, &eval);
    let ask = needs::ask(case.questionnaire, program, case.facts, case.as_of, &outcome, &open);
    let outcome = join::narrow(case.questionnaire, program, case.facts, case.as_of, outcome, &open);
    let unjudged = unjudged(case, registry);
    let (terms, runtime) = (outcome.terms.verdict(), outcome.runtime.verdict());
    let status = combine(terms, runtime, !unjudged.is_empty());
    let assumed = assumed(case, registry);
    Assessment {
        status,
        terms,
        runtime,
        ask,
        open,
        unjudged,
        assumed,
        outcome,
    }
}

/// Returns the one word over both axes: the terms lead, a stricter runtime makes *covered* a *covered with warning*,
/// and where a rule is missing nothing is proven.
#[must_use]
pub fn combine(terms: Status, runtime: Status, unjudged: bool) -> Status {
    if unjudged {
        Status::NotProven
    } else if terms < Status::CoveredWithWarning && runtime > terms {
        Status::CoveredWithWarning
    } else {
        terms
    }
}

/// Returns the answers that no rule judges yet.
#[must_use]
pub fn unjudged(case: &Case<'_>, registry: &[&'static Fact]) -> Vec<Unjudged> {
    let facts = case.facts;
    let waiting = |slot: u16| {
        let fact = *registry.get(usize::from(slot))?;
        let waiting = fact.waits_in(case.questionnaire.id, facts)?;
        let neutral = match facts.get(fact)? {
            Value::Unknown => true,
            Value::Options(mask) => {
                mask & !waiting
                    .neutral
                    .iter()
                    .filter_map(|o| fact.find(o))
                    .fold(0, |a, b| a | b)
                    == 0
            }
            Value::Number(n) => waiting.neutral.iter().any(|o| o.parse() == Ok(*n)),
            Value::Day(day) => day.is_none(),
            Value::Text(text) => waiting.neutral.contains(&text.as_str()),
            Value::Rows(rows) => rows.is_empty(),
            _ => false,
        };
        (!neutral).then_some(Unjudged {
            fact: fact.id,
            rule: waiting.rule,
        })
    };
    facts.slots().filter_map(waiting).collect()
}

fn assumed(case: &Case<'_>, registry: &[&'static Fact]) -> Vec<&'static Fact> {
    let belongs = |fact: &&'static Fact| {
        fact.assumed.is_some()
            && case.facts.get(fact).is_none()
            && (case.questionnaire.order.iter().any(|known| known.is(fact))
                || case
                    .questionnaire
                    .tables
                    .iter()
                    .any(|step| step.reads.iter().any(|known| known.is(fact))))
    };
    registry.iter().copied().filter(belongs).collect()
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
