//! The result: the verdict first, then what proves it.

mod open;
mod picture;
mod reasons;
mod share;
mod verdict;
mod ways;

use super::answers::answers;
use super::el::{El, el};
use crate::state::App;
use crate::state::saved::label;
use leptos::prelude::*;

/// Returns the page of a result.
pub fn page(app: App) -> El {
    let questionnaire = app.work.with_untracked(|work| work.questionnaire);
    el("div.fade.result")
        .live(move || {
            app.report.with(|report| {
                let eyebrow = el("p.eyebrow").text(format!("{} · result", label(questionnaire)));
                verdict::verdict(app, report, el("h1.headline").attr("tabindex", "-1"), Some(eyebrow))
            })
        })
        .live(move || share::tools(app))
        .add(
            el("div.two")
                .live(move || app.report.with(|report| proof(app, report)))
                .add(answers(app)),
        )
}

/// Returns everything under the verdict, in the order in which it is read.
pub fn proof(app: App, report: &crate::api::report::Report) -> El {
    el("div.proof")
        .maybe(ways::ways(report))
        .maybe(open::open(app, report))
        .maybe(reasons::reasons(report))
        .maybe(reasons::disagreements(report))
        .maybe(open::assumptions(report))
        .maybe(reasons::notes(report))
        .maybe(picture::picture(app, report))
        .maybe(open::figures(report))
}

pub use reasons::force;
pub use share::tools;
pub use verdict::verdict;
