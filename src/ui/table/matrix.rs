//! Who uses what, as ticks: people down, apps across.

use super::super::dom::ticked;
use super::super::el::{El, el};
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::rules::facts::{APP_ID, APP_NAME, APPS, PEOPLE, PERSON_ID, USE_APP, USE_PEOPLE, USES};
use crate::state::App;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::Element;

/// More pairs than this are easier as a list.
const MOST: usize = 3_000;

/// Returns the names in a table: of the first of these columns that a row fills in.
fn names(app: App, table: &'static Fact, columns: &[&'static Fact]) -> Vec<String> {
    app.work.with(|work| match work.facts.get(table) {
        Some(Value::Rows(rows)) => {
            let name = |row: &Facts| {
                columns.iter().find_map(|column| match row.get(column) {
                    Some(Value::Text(text)) if !text.is_empty() => Some(text.clone()),
                    _ => None,
                })
            };
            rows.iter().filter_map(name).collect()
        }
        _ => Vec::new(),
    })
}

/// Tells whether a table is one of pairs that ticks can show.
pub fn fits(fact: &Fact) -> bool {
    fact.is(&USES) && matches!(fact.kind, Kind::Table(_))
}

/// Returns the ticks; a hint while there is nobody or nothing to tick.
pub fn matrix(app: App) -> El {
    let sides = Memo::new(move |_| {
        (
            names(app, &PEOPLE, &[&PERSON_ID]),
            names(app, &APPS, &[&APP_NAME, &APP_ID]),
        )
    });
    el("div").live(move || {
        let (people, apps) = sides.get();
        if people.is_empty() || apps.is_empty() {
            return el("p.muted").text("Name the people and the apps first; then tick who uses what.");
        }
        if people.len() * apps.len() > MOST {
            return el("p.muted").text("That many pairs are easier as a list.");
        }
        ticks(app, people, apps)
    })
}

fn ticks(app: App, people: Vec<String>, apps: Vec<String>) -> El {
    let pairs = pairs(app);
    let on = |person: &str, name: &str| pairs.iter().any(|(p, a)| same(p, person) && same(a, name));
    let rows: Vec<El> = people
        .iter()
        .map(|person| {
            el("tr")
                .add(el("th").attr("scope", "row").text(person.clone()))
                .all(apps.iter().map(|name| {
                    let input = el("input")
                        .attr("type", "checkbox")
                        .attr("aria-label", format!("{person} uses {name}"))
                        .attr("data-person", person.clone())
                        .attr("data-app", name.clone())
                        .flag("checked", on(person, name));
                    el("td.tick").attr("data-label", name.clone()).add(input)
                }))
        })
        .collect();
    el("div.scroll").add(
        el("table.sheet.matrix")
            .attr("data-table", USES.id)
            .attr("aria-label", USES.question)
            .on("change", move |event| {
                let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                let pair = target.and_then(|target| {
                    target
                        .get_attribute("data-person")
                        .zip(target.get_attribute("data-app"))
                });
                if let Some((person, name)) = pair {
                    set(app, &person, &name, ticked(&event));
                }
            })
            .add(
                el("thead").add(
                    el("tr").add(el("th").attr("scope", "col").text("People")).all(
                        apps.iter()
                            .map(|name| el("th.num").attr("scope", "col").text(name.clone())),
                    ),
                ),
            )
            .add(el("tbody").all(rows)),
    )
}

fn same(a: &str, b: &str) -> bool {
    a.trim().eq_ignore_ascii_case(b.trim())
}

fn text<'a>(row: &'a Facts, column: &Fact) -> &'a str {
    match row.get(column) {
        Some(Value::Text(text)) => text,
        _ => "",
    }
}

/// Returns the pairs that are ticked, apps by the name that heads their column.
fn pairs(app: App) -> Vec<(String, String)> {
    app.work.with_untracked(|work| {
        let (Some(Value::Rows(uses)), Some(Value::Rows(apps))) = (work.facts.get(&USES), work.facts.get(&APPS)) else {
            return Vec::new();
        };
        // A use may name an app by its id while the column shows its name.
        let shown = |name: &str| {
            let app = apps
                .iter()
                .find(|app| same(text(app, &APP_ID), name) && !name.is_empty());
            app.map(|app| text(app, &APP_NAME))
                .filter(|name| !name.is_empty())
                .unwrap_or(name)
                .to_owned()
        };
        uses.iter()
            .map(|row| (text(row, &USE_PEOPLE).to_owned(), shown(text(row, &USE_APP))))
            .collect()
    })
}

fn set(app: App, person: &str, name: &str, on: bool) {
    let id = app.work.with_untracked(|work| match work.facts.get(&APPS) {
        Some(Value::Rows(apps)) => apps
            .iter()
            .find(|row| same(text(row, &APP_NAME), name))
            .map(|row| text(row, &APP_ID).to_owned())
            .filter(|id| !id.is_empty()),
        _ => None,
    });
    let mut rows: Vec<Facts> = app.work.with_untracked(|work| match work.facts.get(&USES) {
        Some(Value::Rows(rows)) => rows.to_vec(),
        _ => Vec::new(),
    });
    let named =
        |row: &Facts| same(text(row, &USE_APP), name) || id.as_deref().is_some_and(|id| same(text(row, &USE_APP), id));
    rows.retain(|row| !(same(text(row, &USE_PEOPLE), person) && named(row)));
    if on {
        let mut row = Facts::default();
        row.set(&USE_PEOPLE, Value::Text(person.to_owned()));
        row.set(&USE_APP, Value::Text(id.unwrap_or_else(|| name.to_owned())));
        rows.push(row);
    }
    app.set(&USES, Value::Rows(rows.into()));
}
