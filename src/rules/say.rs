//! Codes and rules that computations over tables add to an outcome.

use super::Meaning;
use crate::engine::finding::Warning;
use crate::engine::outcome::Outcome;

/// Returns the sentence of a code.
pub(super) fn sentence(texts: &[Meaning], code: &str) -> &'static str {
    texts
        .iter()
        .find(|(known, _)| *known == code)
        .map_or("", |(_, text)| text)
}

/// Adds a code that changes no status. Said again, it stands as it was said first.
pub(super) fn once(outcome: &mut Outcome, texts: &[Meaning], code: &'static str, rules: &[&'static str]) {
    if outcome.warnings.iter().any(|warning| warning.code == code) {
        return;
    }
    add(outcome, code, sentence(texts, code).to_owned(), rules);
}

/// Adds a code that changes no status. Said again, it counts for these rules as well.
pub(super) fn too(outcome: &mut Outcome, code: &'static str, text: impl FnOnce() -> String, rules: &[&'static str]) {
    if let Some(known) = outcome.warnings.iter_mut().find(|warning| warning.code == code) {
        for rule in rules {
            if !known.rules.contains(rule) {
                known.rules.push(rule);
            }
        }
        return;
    }
    add(outcome, code, text(), rules);
}

/// Adds rules that the computation applied, each once.
pub(super) fn applied(outcome: &mut Outcome, rules: impl IntoIterator<Item = &'static str>) {
    for id in rules {
        if !outcome.fired_in_tables.contains(&id) {
            outcome.fired_in_tables.push(id);
        }
    }
}

fn add(outcome: &mut Outcome, code: &'static str, text: String, rules: &[&'static str]) {
    outcome.warnings.push(Warning {
        code,
        text,
        rules: rules.to_vec(),
        certain: true,
    });
}

/// Adds a sentence to the headline; a third one is left to the figures.
pub(super) fn headline(outcome: &mut Outcome, sentence: &str) {
    match &mut outcome.headline {
        None => outcome.headline = Some(sentence.to_owned()),
        Some(known) if known.matches(". ").count() < 1 => {
            known.push(' ');
            known.push_str(sentence);
        }
        Some(_) => {}
    }
}
