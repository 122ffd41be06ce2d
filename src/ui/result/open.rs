//! What is not known, what was assumed, and the figures.

use super::super::el::{El, el, link};
use super::super::words;
use crate::api::figure::Figure;
use crate::api::report::{Assumption, Report};
use crate::api::trail::answered;
use crate::engine::fact::Fact;
use crate::engine::input;
use crate::rules::{facts, synonym};
use crate::state::App;
use crate::state::route::{Route, Step};
use leptos::prelude::*;
use serde_json::Value as Json;

/// Returns the questions that are still open, with the way to answer them, and the usual case beside the range.
pub fn open(app: App, report: &Report) -> Option<El> {
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    let mut unknown: Vec<&'static Fact> = report.ask.iter().filter_map(|ask| facts::find(ask.fact)).collect();
    let because: Vec<&str> = report
        .numbers
        .values()
        .filter_map(|figure| {
            if let Figure::Range { because, .. } = figure {
                Some(because)
            } else {
                None
            }
        })
        .flatten()
        .copied()
        .collect();
    app.work.with_untracked(|work| {
        let said =
            answered(&work.facts).filter(|fact| work.facts.get(fact) == Some(&crate::engine::fact::Value::Unknown));
        // Where nothing else tells what the verdict hangs on, it is what nobody knew.
        let all = report.status == "ask" && unknown.is_empty() && because.is_empty();
        unknown.extend(said.filter(|fact| all || because.contains(&fact.id)));
    });
    if unknown.is_empty() {
        return None;
    }
    // What rows lack is named beside the question of their table.
    let mut pages: Vec<(&'static Fact, Vec<&'static Fact>)> = Vec::new();
    for fact in unknown {
        let page = facts::asked(fact);
        let cell = (!page.is(fact)).then_some(fact);
        match pages.iter_mut().find(|(known, _)| known.is(page)) {
            Some((_, cells)) => cells.extend(cell),
            None => pages.push((page, cell.into_iter().collect())),
        }
    }
    let items = pages.into_iter().map(|(fact, cells)| {
        let question = if fact.question.is_empty() {
            words::fact(fact)
        } else {
            fact.question.to_owned()
        };
        let cells: Vec<String> = cells.into_iter().map(words::fact).collect();
        let lacking = (!cells.is_empty()).then(|| el("span.muted").text(format!(" Rows lack: {}", cells.join(", "))));
        el("li")
            .add(link(Route::Ask(questionnaire, Step::Fact(fact)).hash(), question))
            .maybe(lacking)
    });
    let usual = app.usual().map(|usual| {
        let (_, word, _) = words::status(usual.status);
        let cost = words::monthly(&usual.numbers).map_or(String::new(), |cost| format!(", {cost}"));
        el("div")
            .add(
                el("p")
                    .text("With the usual answers instead: ")
                    .add(el("b").text(format!("{word}{cost}")))
                    .text("."),
            )
            .add(
                el("details")
                    .add(el("summary").text("What is taken for usual"))
                    .add(el("ul.notes").all(usual.assumptions.iter().map(said))),
            )
    });
    Some(
        el("section")
            .add(el("h2").text("What would settle it"))
            .add(el("ul.notes").all(items))
            .maybe(usual),
    )
}

/// Returns an assumption as the question that was not asked, with its answer.
fn said(assumption: &Assumption) -> El {
    let Some(fact) = facts::find(assumption.fact) else {
        return el("li").text(format!("{}: {}", words::words(assumption.fact), assumption.value));
    };
    let value = input::parse(fact, &Json::from(assumption.value.as_str()), synonym)
        .map_or_else(|_| assumption.value.clone(), |value| words::value(fact, &value));
    if fact.question.is_empty() || fact.is_column() {
        return el("li").text(format!("{}: {value}", words::fact(fact)));
    }
    el("li").text(format!("{} ", fact.question)).add(el("b").text(value))
}

/// Returns what was taken without asking.
pub fn assumptions(report: &Report) -> Option<El> {
    (!report.assumptions.is_empty()).then(|| {
        let items = report
            .assumptions
            .iter()
            .map(|assumption| match (assumption.fact, assumption.value.as_str()) {
                ("prices", _) => el("li").text("List prices in US dollars, without tax or discount"),
                ("edition", "current") => el("li").text("Every text up to the day counts, the newer over the older"),
                _ => said(assumption),
            });
        el("section")
            .add(el("h2").text("Assumed without asking"))
            .add(el("ul.notes").all(items))
    })
}

/// Returns every figure by its name.
pub fn figures(report: &Report) -> Option<El> {
    let some: Vec<(&&str, &Figure)> = report
        .numbers
        .iter()
        .filter(|(_, figure)| words::bounds(figure) != (0, Some(0)))
        .collect();
    // What is paid is the cheapest, unless the report names a cheaper amount.
    let name = |key: &str| match key {
        "monthlyUsd" if !report.numbers.contains_key("cheapestUsd") => words::number_key("cheapestUsd"),
        key => words::number_key(key),
    };
    (!some.is_empty()).then(|| {
        let rows = some.into_iter().map(|(key, figure)| {
            el("tr")
                .add(el("th").attr("scope", "row").text(name(key)))
                .add(el("td.num").text(words::figure(figure)))
        });
        el("section")
            .add(el("h2").text("Figures"))
            .add(el("table.figures").add(el("tbody").all(rows)))
    })
}
