//! A field to search a list, with how much of it is shown.

use super::super::dom::typed;
use super::super::el::{El, el};
use leptos::prelude::*;

/// Returns the field. What is typed goes into `search`, trimmed and without capitals as `small` makes them.
pub fn finder(
    label: &'static str,
    small: fn(&str) -> String,
    search: RwSignal<String>,
    shown: impl FnMut() -> String + Send + 'static,
) -> El {
    el("p.search")
        .add(
            el("label").text(label).add(
                el("input.long")
                    .attr("type", "search")
                    .on("input", move |event| search.set(small(typed(&event).trim()))),
            ),
        )
        .add(el("span.muted.small").attr("role", "status").live_text(shown))
}
