//! Saved cases: opened, named, copied, deleted, brought back.

use super::super::dom::{download, moment, typed};
use super::super::el::{El, el};
use super::super::words;
use super::finder::finder;
use crate::api::evaluate::evaluate_so_far;
use crate::persist::snapshot::Snapshot;
use crate::questionnaires;
use crate::state::App;
use crate::text::format;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;

/// From so many cases on they can be searched.
const MANY: usize = 9;

/// Returns the page.
pub fn page(app: App) -> El {
    let search = RwSignal::new(String::new());
    // What each case is found by.
    let texts = RwSignal::new(Vec::<String>::new());
    el("div")
        .add(el("p.eyebrow").text("In this browser only"))
        .add(el("h1").attr("tabindex", "-1").text("Saved cases"))
        .add(el("p.lead").text(
            "Answers are kept as you give them. Nothing leaves this browser; a file or a link takes a case elsewhere.",
        ))
        .add(import(app))
        .live(move || match app.deleted.get().as_slice() {
            [before @ .., last] => el("p.note").text(is_deleted(&last.name(), before.len())).add(
                el("button.quiet")
                    .attr("type", "button")
                    .attr("data-action", "undo")
                    .text("Undo")
                    .click(move || app.undelete()),
            ),
            [] => el("p").flag("hidden", true),
        })
        .add(search_field(search, texts))
        .live(move || {
            let cases = app.cases();
            texts.set(cases.iter().map(found_by).collect());
            if cases.is_empty() {
                return el("p.muted").text("Nothing is saved yet.");
            }
            el("ul.cases").all(cases.into_iter().map(|case| {
                let text = found_by(&case);
                let hidden = move || {
                    let many = texts.with(|texts| texts.len() >= MANY);
                    many && search.with(|search| !text.contains(search))
                };
                row(app, case).live_prop("hidden", move || hidden().into())
            }))
        })
}

fn is_deleted(name: &str, before: usize) -> String {
    match before {
        0 => format!("{name} is deleted. "),
        1 => format!("{name} is deleted, and one case before it. "),
        _ => format!("{name} is deleted, and {before} cases before it. "),
    }
}

/// A field to search many cases by name and questionnaire, with how many are shown.
fn search_field(search: RwSignal<String>, texts: RwSignal<Vec<String>>) -> El {
    let shown = move || {
        texts.with(|texts| {
            let found = search.with(|search| texts.iter().filter(|text| text.contains(search)).count());
            format!("{found} of {}", texts.len())
        })
    };
    finder("Find a case ", str::to_lowercase, search, shown)
        .live_prop("hidden", move || texts.with(|texts| texts.len() < MANY).into())
}

fn found_by(case: &Snapshot) -> String {
    format!("{} {}", case.name, title(case)).to_lowercase()
}

fn title(case: &Snapshot) -> &str {
    questionnaires::find(&case.questionnaire).map_or(case.questionnaire.as_str(), |q| q.title)
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
    let report = evaluate_so_far(&case.to_request(app.today));
    let (glyph, word, tone) = words::status(report.status);
    let id = case.id.clone();
    let (for_name, for_copy, for_delete, for_file, for_open) =
        (id.clone(), id.clone(), id.clone(), case.clone(), case.clone());
    let about = format!(
        "{} · {} {} · rules as of {} · changed {}",
        title(&case),
        case.answers.len(),
        if case.answers.len() == 1 { "answer" } else { "answers" },
        case.as_of.map_or_else(|| "today".to_owned(), format::date),
        moment(case.saved_at),
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
