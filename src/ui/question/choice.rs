//! Exactly one of a few options.

use super::super::el::{El, el};
use super::{Draft, UNKNOWN, by_digit, option, turned};
use leptos::prelude::*;
use serde_json::Value as Json;

/// Returns the options as radio cards.
pub fn choice(draft: Draft) -> El {
    let fact = draft.fact;
    let chosen = draft
        .raw
        .with_untracked(|raw| raw.as_str().unwrap_or_default().to_owned());
    let options = fact.options();
    let numbered = options.len() < 9;
    let card = |at: usize, id: &'static str, label: &str, hint: &str| {
        let number = numbered.then_some(at + 1);
        option("radio", fact.id, id, (label, hint), number, chosen == id)
    };
    let cards = options.iter().enumerate().map(|(at, option)| {
        let usual = if fact.usual == Some(option.id) && option.hint.is_empty() {
            "The usual case"
        } else {
            option.hint
        };
        card(at, option.id, option.label, usual)
    });
    el("fieldset")
        .attr("aria-labelledby", "question")
        .attr("aria-describedby", format!("hint-{}", fact.id))
        .on("keydown", |event| by_digit(&event))
        .on("change", move |event| {
            if let Some((id, true)) = turned(&event) {
                draft.set(Json::from(id));
            }
        })
        .add(el("legend.sr").text("Choose one"))
        .all(cards.collect::<Vec<_>>())
        .add(card(options.len(), "unknown", UNKNOWN.0, UNKNOWN.1))
}
