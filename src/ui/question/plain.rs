//! Numbers, days and names.

use super::super::dom::{self, typed};
use super::super::el::{El, el};
use super::super::words;
use super::{Draft, UNKNOWN, by_digit, option};
use crate::engine::fact::Kind;
use leptos::prelude::*;
use serde_json::Value as Json;

fn as_text(raw: &Json) -> String {
    match raw {
        Json::String(text) if text != "unknown" && text != "none" => text.clone(),
        Json::Number(number) => number.to_string(),
        _ => String::new(),
    }
}

/// Returns a text field that belongs to the question, with the box for "I don't know" under it.
fn field(draft: Draft, input: El, bounds: String) -> El {
    let fact = draft.fact;
    let unknown = RwSignal::new(draft.raw.with_untracked(|raw| raw.as_str() == Some("unknown")));
    let text = RwSignal::new(draft.raw.with_untracked(as_text));
    let input = input
        .attr("type", "text")
        .attr("id", format!("answer-{}", fact.id))
        .attr("name", fact.id)
        .attr("aria-labelledby", "question")
        .prop("value", text.get_untracked())
        .on("input", move |event| {
            text.set(typed(&event));
            unknown.set(false);
            draft.set(Json::from(text.get_untracked()));
        });
    let box_ = option("checkbox", fact.id, "unknown", UNKNOWN, None, false)
        .on("change", move |event| {
            let on = dom::ticked(&event);
            unknown.set(on);
            draft.set(if on {
                Json::from("unknown")
            } else {
                Json::from(text.get_untracked())
            });
        })
        .live_first_prop("checked", move || unknown.get().into());
    el("div.field")
        .add(draft.marked(input, String::new()))
        .add(el("p.hint.under").text(bounds))
        .add(draft.message())
        .add(box_)
}

/// Returns the field of a number.
pub fn count(draft: Draft) -> El {
    let bounds = match draft.fact.kind {
        Kind::Count { .. } if draft.fact.scale > 1 => "A number, with decimals if need be.".to_owned(),
        Kind::Count { min, .. } if min > 0 => format!("A whole number, {min} or more."),
        _ => "A whole number.".to_owned(),
    };
    let usual = draft
        .fact
        .usual
        .map_or(String::new(), |usual| format!(" Usually {usual}."));
    field(
        draft,
        el("input.short").attr("inputmode", words::keys(draft.fact)),
        format!("{bounds}{usual}"),
    )
}

/// Returns the field of a name.
pub fn text(draft: Draft) -> El {
    field(draft, el("input.long"), String::new())
}

/// Returns the field of a day, beside "never".
pub fn day(draft: Draft) -> El {
    let fact = draft.fact;
    let before = draft.raw.get_untracked();
    let text = RwSignal::new(as_text(&before));
    let chosen = RwSignal::new(match before.as_str() {
        None => "",
        Some("none") => "none",
        Some("unknown") => "unknown",
        Some(_) => "day",
    });
    let take = move |kind: &'static str| {
        chosen.set(kind);
        draft.set(Json::from(if kind == "day" {
            text.get_untracked()
        } else {
            kind.to_owned()
        }));
    };
    let card = move |kind: &'static str, label: &'static str, hint: &'static str| {
        option("radio", fact.id, kind, (label, hint), None, false)
            .on("change", move |event| {
                if dom::ticked(&event) {
                    take(kind);
                }
            })
            .live_first_prop("checked", move || (chosen.get() == kind).into())
    };
    let field = el("input.short")
        .attr("type", "text")
        .attr("id", format!("answer-{}", fact.id))
        .attr("aria-label", "Day, written YYYY-MM-DD")
        .attr("placeholder", "YYYY-MM-DD")
        .prop("value", text.get_untracked())
        .on("input", move |event| {
            text.set(typed(&event));
            take("day");
        });
    el("fieldset")
        .attr("aria-labelledby", "question")
        .attr("aria-describedby", format!("hint-{}", fact.id))
        .on("keydown", |event| by_digit(&event))
        .add(el("legend.sr").text("Choose one, or enter a day"))
        .add(card("none", "Never, or not yet", ""))
        .add(card("day", "On this day", ""))
        .add(
            el("p.under")
                .add(draft.marked(field, String::new()))
                .add(el("span.hint").text("Year, month, day, as in 2026-11-22")),
        )
        .add(draft.message())
        .add(card("unknown", UNKNOWN.0, UNKNOWN.1))
}
