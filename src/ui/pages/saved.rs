//! Saved cases: opened, named, copied, deleted, brought back.

use super::super::dom::{download, typed};
use super::super::el::{El, el};
use super::super::words;
use crate::api::evaluate::evaluate;
use crate::persist::snapshot::Snapshot;
use crate::questionnaires;
use crate::state::App;
use crate::text::format;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// Returns the page.
pub fn page(app: App) -> El {
    el("div")
        .add(el("p.eyebrow").text("In this browser only"))
        .add(el("h1").attr("tabindex", "-1").text("Saved cases"))
        .add(el("p.lead").text(
            "Answers are kept as you give them. Nothing leaves this browser; a file or a link takes a case elsewhere.",
        ))
        .add(import(app))
        .live(move || match app.deleted.get() {
            Some(deleted) => el("p.note").text(format!("{} is deleted. ", deleted.name())).add(
                el("button.quiet")
                    .attr("type", "button")
                    .attr("data-action", "undo")
                    .text("Undo")
                    .click(move || app.undelete()),
            ),
            None => el("p").flag("hidden", true),
        })
        .live(move || {
            let cases = app.cases();
            if cases.is_empty() {
                return el("p.muted").text("Nothing is saved yet.");
            }
            el("ul.cases").all(cases.into_iter().map(|case| row(app, case)))
        })
}

/// A file with a case, from another browser or another person.
fn import(app: App) -> El {
    let told = RwSignal::new(String::new());
    let input = el("input")
        .attr("type", "file")
        .attr("accept", ".json,application/json")
        .attr("data-action", "import")
        .on("change", move |event| {
            let input = event
                .target()
                .and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
            let Some(file) = input.and_then(|input| input.files()).and_then(|files| files.item(0)) else {
                return;
            };
            leptos::task::spawn_local(async move {
                let text = wasm_bindgen_futures::JsFuture::from(file.text())
                    .await
                    .ok()
                    .and_then(|text| text.as_string());
                told.try_set(match text.map(|text| app.import(&text)) {
                    Some(Ok(name)) => format!("{name} is among the cases now."),
                    Some(Err(reason)) => reason,
                    None => "The file cannot be read.".to_owned(),
                });
            });
        });
    el("p.import")
        .add(el("label").text("Add a case from a file ").add(input))
        .add(el("span").attr("role", "status").live_text(move || told.get()))
}

fn row(app: App, case: Snapshot) -> El {
    let questionnaire = questionnaires::find(&case.questionnaire);
    let report = evaluate(&case.to_request(app.today));
    let (glyph, word, tone) = words::status(report.status);
    let id = case.id.clone();
    let (for_name, for_copy, for_delete, for_file, for_open) =
        (id.clone(), id.clone(), id.clone(), case.clone(), case.clone());
    let about = format!(
        "{} · {} {} · rules as of {}",
        questionnaire.map_or(case.questionnaire.as_str(), |q| q.title),
        case.answers.len(),
        if case.answers.len() == 1 { "answer" } else { "answers" },
        case.as_of.map_or_else(|| "today".to_owned(), format::date),
    );
    el("li.case")
        .attr("data-case", id)
        .add(
            el("p.stamp")
                .attr("data-tone", tone)
                .add(el("span").attr("aria-hidden", "true").text(glyph))
                .text(" ")
                .text(word),
        )
        .add(
            el("div")
                .add(
                    el("input.case-name")
                        .attr("type", "text")
                        .attr("name", "case-name")
                        .attr("aria-label", "Name of the case")
                        .prop("value", case.name.clone())
                        .on("change", move |event| {
                            app.rename_case(&for_name, typed(&event).trim());
                        }),
                )
                .add(el("p.small.muted").text(about)),
        )
        .add(
            el("p.buttons")
                .add(
                    el("button.quiet")
                        .attr("type", "button")
                        .attr("data-action", "open")
                        .text("Open")
                        .click(move || app.open_case(&for_open)),
                )
                .add(
                    el("button.quiet")
                        .attr("type", "button")
                        .attr("data-action", "duplicate")
                        .text("Duplicate")
                        .click(move || app.duplicate_case(&for_copy)),
                )
                .add(
                    el("button.quiet")
                        .attr("type", "button")
                        .attr("data-action", "export")
                        .text("Export")
                        .click(move || download("entitle-case.json", &for_file.to_text())),
                )
                .add(
                    el("button.quiet")
                        .attr("type", "button")
                        .attr("data-action", "delete")
                        .text("Delete")
                        .click(move || app.delete_case(&for_delete)),
                ),
        )
}
