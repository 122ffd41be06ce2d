//! What would change the verdict: other answers, and other days. Judging them all takes a moment, so somebody has to ask.

use super::super::el::{El, el, link};
use super::super::{dom, words};
use crate::api::change::{Change, changes};
use crate::api::spans::{Span, spans};
use crate::engine::rule::Status;
use crate::state::App;
use crate::state::route::{Route, Step};
use crate::text::format;
use leptos::prelude::*;

/// How far the looking has come.
#[derive(Clone)]
enum Looked {
    NotYet,
    Looking,
    Found(Vec<Change>, Vec<Span>),
}

/// Returns the section. What was found goes as soon as the case is judged anew.
pub fn explore(app: App) -> El {
    let looked = RwSignal::new(Looked::NotYet);
    let ask = move || {
        looked.set(Looked::Looking);
        dom::later(move || {
            let request = app.request();
            looked.try_set(Looked::Found(changes(&request), spans(&request)));
            // The button that was pressed is gone.
            dom::later(|| dom::focus(".explore h3"));
        });
    };
    el("section.explore")
        .add(el("h2").text("What would change this?"))
        .live(move || match looked.get() {
            Looked::NotYet => el("p").add(
                el("button.quiet")
                    .attr("type", "button")
                    .attr("data-action", "explore")
                    .text("Try every other answer and every other day")
                    .click(ask),
            ),
            Looked::Looking => el("p.muted").attr("role", "status").text("One moment…"),
            Looked::Found(changes, spans) => el("div")
                .attr("role", "status")
                .add(el("h3").attr("tabindex", "-1").text("Another answer"))
                .add(by_answer(app, &changes))
                .maybe((!spans.is_empty()).then(|| el("h3").text("Another day")))
                .maybe((!spans.is_empty()).then(|| by_day(&spans))),
        })
}

fn word(status: Status) -> &'static str {
    words::status(status.id()).1
}

fn by_answer(app: App, changes: &[Change]) -> El {
    if changes.is_empty() {
        return el("p").text("No single other answer leads to another verdict.");
    }
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    let head = ["Answer", "Instead", "Verdict", "Still to pay a month"];
    let rows = changes.iter().map(|change| {
        let cost = change.monthly_usd.as_ref().map(words::figure).unwrap_or_default();
        el("tr")
            .add(el("th").attr("scope", "row").add(link(
                Route::Ask(questionnaire, Step::Fact(change.fact)).hash(),
                words::fact(change.fact),
            )))
            .add(
                el("td")
                    .attr("data-label", "Instead")
                    .text(words::value(change.fact, &change.value)),
            )
            .add(
                el("td")
                    .attr("data-label", "Verdict")
                    .add(el("b").text(word(change.status)))
                    .text(format!(". {}", alone(&change.headline))),
            )
            .add(el("td.num").attr("data-label", "Still to pay a month").text(cost))
    });
    let table = el("table.stack")
        .add(el("thead").add(el("tr").all(head.map(|title| {
            el(if title == "Still to pay a month" {
                "th.num"
            } else {
                "th"
            })
            .attr("scope", "col")
            .text(title)
        }))))
        .add(el("tbody").all(rows));
    el("div")
        .add(el("p.muted").text("As if it were so already: what is bought for it is not counted here."))
        .add(table)
}

/// Returns a headline without what it says of warnings, which are not told here.
fn alone(headline: &str) -> &str {
    headline.strip_suffix(" Read the warning, though.").unwrap_or(headline)
}

fn by_day(spans: &[Span]) -> El {
    if let [only] = spans {
        return el("p").text(format!(
            "The same verdict on every day from {} on, by the texts of each day; licenses and prices may differ.",
            format::date(only.from)
        ));
    }
    el("ul.notes").all(spans.iter().map(|span| {
        let rules = span.turned_by.iter().take(TOLD).map(|id| {
            el("span")
                .text(" ")
                .add(link(format!("#/rules/{id}"), *id).attr("class", "term"))
        });
        el("li")
            .text(format!("{} to {}: ", format::date(span.from), format::date(span.until)))
            .add(el("b").text(word(span.status)))
            .text(format!(". {}", alone(&span.headline)))
            .all(rules)
    }))
}

/// So many of the rules are named that turn a verdict on a day.
const TOLD: usize = 4;
