//! Rows of results that a computation gives besides its figures: one table each, with the keys of the rows as columns.

use super::super::el::{El, el};
use super::super::words;
use crate::api::report::Report;
use crate::engine::fact::Fact;
use crate::engine::finding::ResultRow;
use crate::rules::FACTS;
use crate::text::format::number;
use serde_json::Value as Json;

/// Returns the tables that the report carries under a name of their own.
pub fn rows(report: &Report) -> Vec<El> {
    report
        .tables
        .iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(name, rows)| {
            let name = words::words(name);
            el("section").add(el("h2").text(name.clone())).add(table(name, rows))
        })
        .collect()
}

fn table(name: String, rows: &[ResultRow]) -> El {
    let mut keys: Vec<&str> = Vec::new();
    // Codes are for programs; the warnings say the same in words.
    for key in rows.iter().flat_map(|row| row.keys()).filter(|key| *key != "codes") {
        if !keys.contains(&key.as_str()) {
            keys.push(key);
        }
    }
    let head = keys
        .iter()
        .map(|key| el("th").attr("scope", "col").text(words::words(key)));
    let body = rows.iter().map(|row| {
        el("tr").all(keys.iter().map(|key| {
            let cell = row.get(*key).unwrap_or(&Json::Null);
            let text = cell.as_str().and_then(|id| label(key, id));
            el(if cell.is_number() { "td.num" } else { "td" }).text(text.map_or_else(|| said(cell), str::to_owned))
        }))
    });
    // What is wider than the screen scrolls, by keyboard too.
    let around = el("div.wide")
        .attr("tabindex", "0")
        .attr("role", "region")
        .attr("aria-label", name);
    around.add(
        el("table")
            .add(el("thead").add(el("tr").all(head)))
            .add(el("tbody").all(body)),
    )
}

/// Returns the label of an option that a cell names by its id, under the name of its fact.
fn label(key: &str, id: &str) -> Option<&'static str> {
    let named = |fact: &&&'static Fact| fact.id.rsplit(['.', '-']).next() == Some(key);
    let mut options = FACTS.iter().filter(named).flat_map(|fact| fact.options());
    options.find(|option| option.id == id).map(|option| option.label)
}

fn said(cell: &Json) -> String {
    match cell {
        Json::Null => "·".to_owned(),
        Json::Bool(true) => "yes".to_owned(),
        Json::Bool(false) => "no".to_owned(),
        Json::String(text) => text.clone(),
        Json::Number(n) => n.as_i64().map_or_else(|| n.to_string(), number),
        Json::Array(list) => list.iter().map(said).collect::<Vec<_>>().join(", "),
        Json::Object(range) => {
            let end = |key: &str| range.get(key).filter(|end| !end.is_null()).map(said);
            match (end("min"), end("max")) {
                (Some(least), Some(most)) => format!("{least} to {most}"),
                (Some(least), None) => format!("{least} or more"),
                _ => range
                    .iter()
                    .map(|(key, value)| format!("{}: {}", words::words(key), said(value)))
                    .collect::<Vec<_>>()
                    .join(", "),
            }
        }
    }
}
