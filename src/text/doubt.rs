//! What an open verdict depends on, in a sentence.

use super::format::capital;
use super::headline::lower;
use super::lack;
use super::people::counted;
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::fact::{Fact, Value};
use crate::engine::quantity::Interval;
use crate::rules::FACTS;

/// Returns what the verdict still depends on; the range where nothing is left to ask.
pub(super) fn asks(request: &Request, assessment: &Assessment) -> String {
    if request.facts.slots().next().is_none() {
        return "Answer the questions to get a verdict.".to_owned();
    }
    if let Some(fact) = assessment.unknown {
        return format!("It depends on what nobody knows yet: {}", lower(fact.question));
    }
    if let Some(fact) = assessment.ask.first() {
        return format!("It depends: {}", lower(fact.question));
    }
    let figure = assessment
        .outcome
        .figures
        .iter()
        .find(|figure| figure.key == "peopleToLicense");
    match figure.map(|figure| figure.value) {
        Some(Interval { lo, hi: Some(hi) }) if lo < hi => {
            let who = counted(Interval { lo, hi: Some(hi) }, "nobody", "person", "people");
            let verb = if hi == 1 { "needs" } else { "need" };
            format!(
                "{} {verb} a license, depending on what nobody knows yet.",
                capital(&who)
            )
        }
        _ => not_known(request, assessment)
            .unwrap_or_else(|| "It depends on what nobody knows yet. The range shows both ends.".to_owned()),
    }
}

/// Returns what nobody knows: a question that keeps the verdict open, or one that was left unanswered.
fn not_known(request: &Request, assessment: &Assessment) -> Option<String> {
    let asked = |fact: &&&'static Fact| fact.question.ends_with('?');
    let order = request.questionnaire.order.iter().chain(FACTS);
    let mut unanswered = order.filter(|fact| matches!(request.facts.get(fact), Some(Value::Unknown)));
    if let Some(fact) = assessment.open.iter().find(asked).or_else(|| unanswered.find(asked)) {
        return Some(format!("It depends on what nobody knows yet: {}", lower(fact.question)));
    }
    let mut warnings = assessment.outcome.warnings.iter();
    let open = warnings.find(|warning| warning.code.starts_with("Q-"))?;
    lack::brief(&open.text)
}
