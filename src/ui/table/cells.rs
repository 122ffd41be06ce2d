//! One cell: from text to a value and back.

use super::super::words;
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::engine::input;
use crate::rules::synonym;
use serde_json::Value as Json;

/// How a zero is shown.
pub const ZERO: &str = "·";

/// Returns the texts of a row that was read before.
pub fn texts(columns: &[&'static Fact], row: &Facts) -> Vec<String> {
    let text = |column: &&'static Fact| match row.get(column).map(|value| column.to_json(value)) {
        None | Some(Json::Null) => String::new(),
        Some(Json::String(text)) => text,
        Some(Json::Array(parts)) => parts
            .iter()
            .map(|part| part.as_str().map_or_else(|| part.to_string(), str::to_owned))
            .collect::<Vec<_>>()
            .join(", "),
        Some(other) => other.to_string(),
    };
    columns.iter().map(text).collect()
}

/// Returns a text in the form of the wire. Options may be called by their label, as in a spreadsheet.
pub fn json(column: &Fact, text: &str) -> Json {
    let text = text.trim();
    let id = |text: &str| {
        column
            .options()
            .iter()
            .find(|option| option.label.eq_ignore_ascii_case(text))
            .map_or_else(|| text.to_owned(), |option| option.id.to_owned())
    };
    match column.kind {
        Kind::Many(_) | Kind::Licenses(_) | Kind::Cohorts(_) => Json::from(
            text.split([',', ';'])
                .map(str::trim)
                .filter(|part| !part.is_empty())
                .map(id)
                .collect::<Vec<_>>(),
        ),
        Kind::Choice(_) => Json::from(match text.to_ascii_lowercase().as_str() {
            "true" | "x" | "✓" => "yes".to_owned(),
            "false" => "no".to_owned(),
            // Whatever is taken for "other" keeps the name that it came with.
            lower => match synonym(column, lower) {
                Some(known) if known != "other" && column.find(text).is_none() => known.to_owned(),
                _ => id(text),
            },
        }),
        _ if text == ZERO => Json::from("0"),
        _ => Json::from(text),
    }
}

/// Reads a cell; nothing where it is empty.
pub fn value(column: &'static Fact, text: &str) -> Result<Option<Value>, String> {
    if text.trim().is_empty() {
        return Ok(None);
    }
    input::parse(column, &json(column, text), synonym)
        .map(Some)
        .map_err(|error| match column.options() {
            // A cell has no box to tick.
            [] => words::error(&error).replace("“I don’t know”", "“unknown”"),
            options => format!(
                "“{}” is none of {}.",
                text.trim(),
                options.iter().map(|option| option.label).collect::<Vec<_>>().join(", ")
            ),
        })
}

/// Tells whether a column holds numbers.
pub fn is_number(column: &Fact) -> bool {
    matches!(column.kind, Kind::Count { .. })
}

/// Returns the number in a cell.
pub fn number(column: &'static Fact, text: &str) -> Option<i64> {
    match value(column, text) {
        Ok(Some(Value::Number(n))) => Some(n),
        _ => None,
    }
}
