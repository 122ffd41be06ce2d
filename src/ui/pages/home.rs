//! All questionnaires, and the cases that were saved.

use super::super::el::{El, el, link};
use super::super::parts;
use crate::questionnaires;
use crate::state::App;
use leptos::prelude::*;

/// Returns the page.
pub fn page(app: App) -> El {
    let cards = questionnaires::HEADS.iter().map(move |q| {
        let card = el("a")
            .attr("href", format!("#/q/{}", q.id))
            .add(el("strong").text(q.title))
            .add(el("span").text(q.summary));
        el("li").add(card.live(move || {
            let begun = match app.engine.get().map_or(0, |engine| (engine.begun)(app, q.id)) {
                0 => return el("em").flag("hidden", true),
                1 => "Begun: 1 answer".to_owned(),
                n => format!("Begun: {n} answers"),
            };
            el("em").text(begun)
        }))
    });
    el("div.home")
        .add(el("p.eyebrow").text("Power Platform licensing, with reasons"))
        .add(el("h1").attr("tabindex", "-1").text("Who needs which license, and why?"))
        .add(el("p.lead").text(
            "Answer a few questions. You get the verdict, the cheapest ways to be right, and the documents that say so, with their dates. Everything is worked out in this browser; nothing is sent anywhere.",
        ))
        .add(el("ul.cards").all(cards))
        .live(move || match parts::pages(app) {
            Some(pages) => (pages.saved)(app),
            None => el("div").flag("hidden", true),
        })
}

/// Returns the cases that were saved last.
pub fn saved(app: App) -> El {
    let cases = app.cases();
    // A case can only be opened where its rules are.
    if cases.is_empty() || !app.complete.get() {
        return el("div").flag("hidden", true);
    }
    let rows = cases.into_iter().take(5).map(|case| {
        let name = case.name.clone();
        el("li").add(
            el("button.quiet")
                .attr("type", "button")
                .text(name)
                .click(move || app.open_case(&case)),
        )
    });
    el("section")
        .add(el("h2").text("Saved cases"))
        .add(el("ul.plain").all(rows))
        .add(el("p.small").add(link("#/saved", "All saved cases")))
}
