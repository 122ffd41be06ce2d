//! The tables of a questionnaire on one working page: the verdict above them, its proof below, both following each cell.

use super::super::dom::ticked;
use super::super::el::{El, el, link};
use super::super::question::{Draft, UNKNOWN, option};
use super::super::table::{Grid, grid, matrix};
use super::super::{result, words};
use crate::api::trail::answered;
use crate::engine::fact::{Fact, Kind};
use crate::engine::questionnaire::Questionnaire;
use crate::rules::facts;
use crate::state::route::{Route, Step};
use crate::state::{App, tables};
use leptos::prelude::*;
use serde_json::Value as Json;

/// Returns the page.
pub fn page(app: App) -> El {
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    // Counts replacements of all tables at once, after which they are drawn anew.
    let replaced = RwSignal::new(0);
    let example = example(app, questionnaire, move || replaced.update(|n| *n += 1));
    let fresh = el("button.quiet")
        .attr("type", "button")
        .attr("data-new", "")
        .text("New case")
        .click(move || {
            app.start_over(questionnaire);
            replaced.update(|n| *n += 1);
        });
    el("div.working")
        .add(el("p.eyebrow").text(questionnaire.summary))
        .add(el("h1").attr("tabindex", "-1").text(questionnaire.title))
        .add(el("p.buttons").maybe(example).add(fresh))
        .live(move || {
            app.report
                .with(|report| result::verdict(app, report, el("p.headline"), None))
        })
        .live(move || app.report.with(|report| super::bars::bars(report)))
        .live(move || {
            replaced.track();
            el("div").all(tables(questionnaire).map(|fact| section(app, fact)))
        })
        .live(move || others(app))
        .add(result::tools(app))
        .live(move || app.report.with(|report| result::proof(app, report)))
}

/// Returns the button that loads the example of a questionnaire, if it has one. `after` follows.
pub fn example(app: App, questionnaire: &'static Questionnaire, after: impl Fn() + Send + 'static) -> Option<El> {
    let (title, _) = questionnaire.example?;
    Some(
        el("button.quiet")
            .attr("type", "button")
            .attr("data-action", "example")
            .text(format!("Load the example: {title}"))
            .click(move || {
                app.load_example(questionnaire);
                after();
            }),
    )
}

fn section(app: App, fact: &'static Fact) -> El {
    let Kind::Table(columns) = fact.kind else {
        return el("section");
    };
    let as_list = RwSignal::new(false);
    let switch = matrix::fits(fact).then(|| {
        el("button.quiet.small")
            .attr("type", "button")
            .live_text(move || {
                if as_list.get() {
                    "As ticks".to_owned()
                } else {
                    "As a list, with numbers".to_owned()
                }
            })
            .click(move || as_list.update(|list| *list = !*list))
    });
    el("section.table")
        .add(el("h2").text(fact.question))
        .add(el("p.muted.small").text(fact.hint).maybe(switch))
        .live(move || {
            if matrix::fits(fact) && !as_list.get() {
                matrix::matrix(app)
            } else {
                grid(untrack(|| Grid::of_case(app, fact, columns)))
            }
        })
}

/// Single questions of the questionnaire: what was answered, and what would still matter.
fn others(app: App) -> El {
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    let single = |fact: &&'static Fact| !matches!(fact.kind, Kind::Table(_)) && !fact.is_column();
    let row = |fact: &'static Fact, text: Option<String>| {
        el("li")
            .add(link(Route::Ask(questionnaire, Step::Fact(fact)).hash(), fact.question))
            .maybe(text.map(|text| el("b").text(format!(" {text}"))))
    };
    let given: Vec<El> = app.work.with(|work| {
        let facts = answered(&work.facts).filter(single);
        facts
            .map(|fact| row(fact, work.facts.get(fact).map(|value| words::value(fact, value))))
            .collect()
    });
    let open: Vec<El> = app.report.with(|report| {
        report
            .ask
            .iter()
            .filter_map(|ask| facts::find(ask.fact))
            .filter(single)
            .map(|fact| row(fact, None))
            .collect()
    });
    if given.is_empty() && open.is_empty() {
        return el("section").flag("hidden", true);
    }
    el("section")
        .add(el("h2").text("Besides the tables"))
        .add(el("ul.notes").all(given).all(open))
}

/// Returns a table as the answer to a question.
pub fn in_question(draft: Draft, columns: &'static [&'static Fact]) -> El {
    let unknown = option("checkbox", draft.fact.id, "unknown", UNKNOWN, None, false)
        .on("change", move |event| {
            draft.set(if ticked(&event) {
                Json::from("unknown")
            } else {
                Json::Array(Vec::new())
            });
        })
        .live_first_prop("checked", move || {
            draft.raw.with(|raw| raw.as_str() == Some("unknown")).into()
        });
    el("div")
        .add(grid(Grid::of_draft(draft, columns)))
        .add(el("p.muted.small").text("No row means none."))
        .add(unknown)
}
