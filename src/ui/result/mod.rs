//! The result: the verdict first, then what proves it.

mod explore;
mod open;
mod picture;
mod readings;
mod reasons;
mod rows;
mod share;
mod verdict;
mod ways;

use super::answers::answers;
use super::el::{El, el};
use crate::api::report::Report;
use crate::engine::rule::Edition;
use crate::state::saved::label;
use crate::state::{App, is_tables};
use leptos::prelude::*;

/// Returns the page of a result.
pub fn page(app: App) -> El {
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    el("div.result")
        .live(move || {
            app.report.with(|report| {
                let eyebrow = el("p.eyebrow").text(format!("{} · result", label(questionnaire.id)));
                verdict::verdict(app, report, el("h1.headline").attr("tabindex", "-1"), Some(eyebrow))
            })
        })
        .add(share::tools(app))
        .add(
            el("div.two")
                .live(move || app.report.with(|report| first(app, report)))
                .add(answers(app)),
        )
        .live(move || app.report.with(|report| proof(app, report)))
}

/// Returns what stands beside the answers: what to do, and what would settle what is open.
fn first(app: App, report: &Report) -> El {
    let column = el("div.proof");
    let ways = if verdict::not_begun(app) {
        None
    } else {
        ways::ways(report)
    };
    match (ways, open::open(app, report), picture::picture(app, report)) {
        // Where nothing is to be done, what was assumed is next in weight.
        (None, None, None) => column.maybe(open::assumptions(report)).maybe(reasons::notes(report)),
        (ways, open, picture) => column.maybe(ways).maybe(open).maybe(picture),
    }
}

/// Tells whether the first column holds the assumptions already.
fn nothing_to_do(app: App, report: &Report) -> bool {
    report.alternatives.is_empty() && open::open(app, report).is_none() && picture::picture(app, report).is_none()
}

/// Returns what proves the verdict, in the order in which it is read.
pub fn proof(app: App, report: &Report) -> El {
    let tables = app.work.with_untracked(|work| is_tables(work.questionnaire));
    let said = !tables && nothing_to_do(app, report);
    // Judged again for each point, so only where there is one.
    let judged = (!report.disagreements.is_empty() || report.edition != Edition::Current.id())
        .then(|| app.with_readings(report));
    el("div.proof")
        .maybe(tables.then(|| ways::ways(report)).flatten())
        .all(rows::rows(report))
        .maybe(reasons::reasons(report))
        .maybe(judged.as_ref().and_then(|judged| readings::disagreements(app, judged)))
        .maybe(judged.as_ref().and_then(readings::current))
        .maybe((!said).then(|| open::assumptions(report)).flatten())
        .maybe((!tables && report.error.is_none()).then(|| explore::explore(app)))
        .maybe((!said).then(|| reasons::notes(report)).flatten())
        .maybe(open::figures(report))
}

pub use reasons::force;
pub use share::tools;
pub use verdict::verdict;
