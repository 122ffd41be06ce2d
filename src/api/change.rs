//! What would change a verdict: single answers that, given otherwise, lead to another one.

use super::evaluate::brief;
use super::figure::Figure;
use super::programs::program;
use super::request::Request;
use super::trail::trail;
use crate::engine::fact::{Fact, Kind, Value};
use crate::engine::needs::samples;
use crate::engine::order::sort_by_key;
use crate::engine::rule::Status;

/// An answer that would lead to another verdict.
#[derive(Clone, Debug)]
pub struct Change {
    /// The fact to answer otherwise.
    pub fact: &'static Fact,
    /// The other answer.
    pub value: Value,
    /// The verdict that follows.
    pub status: Status,
    /// Its sentence.
    pub headline: String,
    /// What it then costs a month.
    pub monthly_usd: Option<Figure>,
}

/// Returns for each answer that matters the other answers of it that lead to another verdict, the milder ones first: of
/// each fact and each verdict one. Nothing while the verdict is open or in error.
#[must_use]
pub fn changes(request: &Request) -> Vec<Change> {
    let program = program(request);
    let now = brief(request, &program).verdict;
    let settled = |status: Status| !matches!(status, Status::Ask | Status::Error);
    if !settled(now) {
        return Vec::new();
    }
    let mut found: Vec<Change> = Vec::new();
    for fact in trail(request.questionnaire, &program, &request.facts, request.as_of) {
        if matches!(fact.kind, Kind::Table(_) | Kind::Text) {
            continue;
        }
        for value in samples(fact, request.as_of) {
            if request.facts.get(fact) == Some(&value) {
                continue;
            }
            let mut other = request.clone();
            other.facts.set(fact, value.clone());
            let then = brief(&other, &program);
            let known = |change: &Change| change.fact.is(fact) && change.status == then.verdict;
            if then.verdict == now || !settled(then.verdict) || found.iter().any(known) {
                continue;
            }
            found.push(Change {
                fact,
                value,
                status: then.verdict,
                headline: then.headline,
                monthly_usd: then.numbers.get("monthlyUsd").cloned(),
            });
        }
    }
    sort_by_key(&mut found, |change| change.status);
    found
}
