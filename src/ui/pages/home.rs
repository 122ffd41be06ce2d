//! All questionnaires, and the cases that were saved.

use super::super::el::{El, el, link};
use crate::questionnaires;
use crate::state::App;
use crate::state::route::{Route, Step};

/// Returns the page.
pub fn page(app: App) -> El {
    let cards = questionnaires::ALL.iter().map(move |q| {
        let begun = match app.begun(q) {
            0 => None,
            1 => Some("Begun: 1 answer".to_owned()),
            n => Some(format!("Begun: {n} answers")),
        };
        let card = el("a")
            .attr("href", Route::Ask(q, Step::Next).hash())
            .add(el("strong").text(q.title))
            .add(el("span").text(q.summary));
        el("li").add(card.maybe(begun.map(|begun| el("em").text(begun))))
    });
    el("div.home")
        .add(el("p.eyebrow").text("Power Platform licensing, with reasons"))
        .add(el("h1").attr("tabindex", "-1").text("Who needs which license, and why?"))
        .add(el("p.lead").text(
            "Answer a few questions. You get the verdict, the cheapest ways to be right, and the documents that say so, with their dates. Everything is worked out in this browser; nothing is sent anywhere.",
        ))
        .add(el("ul.cards").all(cards))
        .live(move || {
            let cases = app.cases();
            if cases.is_empty() {
                return el("div").flag("hidden", true);
            }
            let rows = cases.into_iter().take(5).map(|case| {
                let name = case.name.clone();
                el("li").add(el("button.quiet").attr("type", "button").text(name).click(move || app.open_case(&case)))
            });
            el("section").add(el("h2").text("Saved cases")).add(el("ul.plain").all(rows)).add(el("p.small").add(link("#/saved", "All saved cases")))
        })
}
