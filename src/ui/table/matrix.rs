//! Who uses what, as ticks: people down, apps across.

use super::super::dom::ticked;
use super::super::el::{El, el};
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::rules::facts::{APP_ID, APP_NAME, APPS, PEOPLE, PERSON_ID, USE_APP, USE_PEOPLE, USES};
use crate::state::App;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlInputElement};

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
    let (many_people, many_apps) = (people.len() > 1, apps.len() > 1);
    let rows: Vec<El> = people
        .iter()
        .map(|person| {
            let whole = many_apps.then(|| all(format!("{person}: all apps"), "data-all-of", person));
            el("tr")
                .add(el("th").attr("scope", "row").text(person.clone()).maybe(whole))
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
    let heads: Vec<El> = apps
        .iter()
        .map(|name| {
            let whole = many_people.then(|| all(format!("{name}: all people"), "data-all-in", name));
            el("th.num").attr("scope", "col").text(name.clone()).maybe(whole)
        })
        .collect();
    el("div.scroll").add(
        el("table.sheet.matrix")
            .attr("data-table", USES.id)
            .attr("aria-label", USES.question)
            .on("change", move |event| {
                let box_ = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                if let Some(pair) = box_.and_then(|box_| pair_of(&box_)) {
                    set(app, &[pair], ticked(&event));
                }
            })
            .on("click", move |event| {
                let button = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                if let Some(button) = button {
                    turn_all(app, &button);
                }
            })
            .add(el("thead").add(el("tr").add(el("th").attr("scope", "col").text("People")).all(heads)))
            .add(el("tbody").all(rows)),
    )
}

/// A button that ticks a whole row or column, or takes all its ticks away.
fn all(what: String, which: &'static str, name: &str) -> El {
    el("button.quiet.small")
        .attr("type", "button")
        .attr("aria-label", what)
        .attr("title", "Tick all, or none")
        .attr(which, name.to_owned())
        .text("all")
}

/// Ticks the row or column of a button; where all are ticked already, none.
fn turn_all(app: App, button: &Element) {
    let (person, name) = (button.get_attribute("data-all-of"), button.get_attribute("data-all-in"));
    if person.is_none() && name.is_none() {
        return;
    }
    let found = button
        .closest("table")
        .ok()
        .flatten()
        .and_then(|table| table.query_selector_all("input[data-person]").ok());
    let boxes: Vec<(HtmlInputElement, (String, String))> = found
        .iter()
        .flat_map(|found| (0..found.length()).filter_map(|at| found.item(at)))
        .filter_map(|node| node.dyn_into::<HtmlInputElement>().ok())
        .filter_map(|input| pair_of(&input).map(|pair| (input, pair)))
        .filter(|(_, (p, n))| {
            person.as_ref().is_none_or(|person| person == p) && name.as_ref().is_none_or(|name| name == n)
        })
        .collect();
    let on = !boxes.iter().all(|(input, _)| input.checked());
    boxes.iter().for_each(|(input, _)| input.set_checked(on));
    let pairs: Vec<_> = boxes.into_iter().map(|(_, pair)| pair).collect();
    set(app, &pairs, on);
}

/// Returns person and app of a box.
fn pair_of(element: &Element) -> Option<(String, String)> {
    element
        .get_attribute("data-person")
        .zip(element.get_attribute("data-app"))
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

/// Ticks pairs of person and app, or takes their ticks away.
fn set(app: App, pairs: &[(String, String)], on: bool) {
    // A use names its app by the id where there is one.
    let ids: Vec<(String, String)> = app.work.with_untracked(|work| match work.facts.get(&APPS) {
        Some(Value::Rows(apps)) => apps
            .iter()
            .map(|row| (text(row, &APP_NAME).to_owned(), text(row, &APP_ID).to_owned()))
            .filter(|(_, id)| !id.is_empty())
            .collect(),
        _ => Vec::new(),
    });
    let mut rows: Vec<Facts> = app.work.with_untracked(|work| match work.facts.get(&USES) {
        Some(Value::Rows(rows)) => rows.to_vec(),
        _ => Vec::new(),
    });
    for (person, name) in pairs {
        let id = ids.iter().find(|(known, _)| same(known, name)).map(|(_, id)| id);
        let named = |row: &Facts| same(text(row, &USE_APP), name) || id.is_some_and(|id| same(text(row, &USE_APP), id));
        let here = |row: &Facts| same(text(row, &USE_PEOPLE), person) && named(row);
        if !on {
            rows.retain(|row| !here(row));
        } else if !rows.iter().any(here) {
            let mut row = Facts::default();
            row.set(&USE_PEOPLE, Value::Text(person.clone()));
            row.set(&USE_APP, Value::Text(id.unwrap_or(name).clone()));
            rows.push(row);
        }
    }
    app.set(&USES, Value::Rows(rows.into()));
}
