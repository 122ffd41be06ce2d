//! The JSON Schema of a request: what each answer may look like.

use crate::engine::date::Date;
use crate::engine::fact::{Fact, Kind};
use crate::engine::rule::Edition;
use crate::questionnaires;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::{FACTS, facts};
use serde_json::{Map, Value as Json, json};

/// Returns the schema of a request: one property an answer.
#[must_use]
pub fn request() -> Json {
    let askable = FACTS.iter().filter(|fact| !fact.derived && !fact.is_column());
    let answers: Map<String, Json> = askable.map(|fact| (fact.id.to_owned(), of_fact(fact))).collect();
    let ids: Vec<&str> = questionnaires::ALL.iter().map(|q| q.id).collect();
    let editions: Vec<&str> = Edition::ALL.iter().map(|e| e.id()).collect();
    let readings: Vec<&str> = DISAGREEMENTS
        .iter()
        .filter(|point| !point.instead.is_empty())
        .map(|point| point.id)
        .collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Request",
        "type": "object",
        "additionalProperties": false,
        "required": ["questionnaire"],
        "properties": {
            "questionnaire": { "enum": ids },
            "asOf": { "type": "string", "format": "date", "description": format!("the judged day, from {} on", Date::FIRST) },
            "edition": { "enum": editions, "default": "current" },
            "readings": { "type": "array", "items": { "enum": readings }, "description": "points on which the other reading is taken" },
            "answers": { "type": "object", "additionalProperties": false, "properties": answers }
        }
    })
}

fn of_fact(fact: &'static Fact) -> Json {
    let options: Vec<&str> = fact.options().iter().map(|o| o.id).chain(["unknown"]).collect();
    let products = fact
        .options()
        .iter()
        .find(|o| !o.products.is_empty())
        .map_or(&[][..], |o| o.products);
    let license = json!({
        "anyOf": [
            { "enum": options },
            {
                "type": "object",
                "additionalProperties": false,
                "required": ["id"],
                "properties": {
                    "id": { "enum": options },
                    "product": { "type": "string", "examples": products },
                    "until": { "type": "string", "format": "date", "description": "last day on which it is held" },
                    "attach": { "type": "boolean" }
                }
            }
        ]
    });
    let mut schema = match &fact.kind {
        Kind::Choice(_) if fact.options().len() == 2 && fact.find("yes").is_some() => {
            json!({ "anyOf": [{ "enum": options }, { "type": "boolean" }, { "enum": ["True", "False"] }] })
        }
        // Names as they stand in reports are read as well.
        Kind::Choice(_)
            if [&facts::ROW_LICENSE_TYPE, &facts::ADDON_KIND, &facts::ALLOCATED_ADDON]
                .iter()
                .any(|column| fact.is(column)) =>
        {
            json!({ "type": "string", "examples": options })
        }
        Kind::Choice(_) => json!({ "enum": options }),
        Kind::Many(_) if fact.id == "connectors" || fact.id.ends_with(".connectors") => {
            list(&json!({ "type": "string", "examples": ["sharepoint", "sql-server"] }))
        }
        Kind::Many(_) => list(&json!({ "enum": options })),
        Kind::Licenses(_) => list(&license),
        Kind::Cohorts(_) => list(&json!({
            "anyOf": [
                license,
                { "type": "object", "additionalProperties": false, "properties": {
                    "count": { "type": "integer", "minimum": 0 },
                    "licenses": list(&license)
                } }
            ]
        })),
        Kind::Count { min, max, .. } if fact.scale > 1 => {
            number(&json!({ "type": "number", "minimum": min, "maximum": max }))
        }
        Kind::Count { min, max, .. } => number(&json!({ "type": "integer", "minimum": min, "maximum": max })),
        Kind::Day => json!({ "anyOf": [{ "type": "string", "format": "date" }, { "enum": ["none", "unknown"] }] }),
        Kind::Text => {
            json!({ "anyOf": [{ "type": ["string", "number"] }, { "type": "array", "items": { "type": "string" } }] })
        }
        Kind::Table(columns) => {
            let cells: Map<String, Json> = columns.iter().map(|column| (column.key(), of_fact(column))).collect();
            let row = json!({ "type": "object", "additionalProperties": columns.is_empty(), "properties": cells });
            json!({ "anyOf": [{ "type": "array", "items": row }, { "const": "unknown" }] })
        }
    };
    if let Some(object) = schema.as_object_mut()
        && !fact.question.is_empty()
    {
        object.insert("description".to_owned(), Json::from(fact.question));
    }
    schema
}

/// A number, also as a text, or nothing known.
fn number(number: &Json) -> Json {
    json!({ "anyOf": [number, { "type": "string", "pattern": "^[0-9][0-9 ,.']*$" }, { "const": "unknown" }] })
}

/// Several of something, one of it by itself, or nothing known.
fn list(item: &Json) -> Json {
    json!({ "anyOf": [{ "type": "array", "items": item }, item, { "const": "unknown" }] })
}
