//! Every golden request and its report are what the generated schemas say.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden::cases;
use common::variations::each;
use entitle::api::evaluate::evaluate;
use entitle::api::report::{Alternative, Report};
use entitle::api::schema;
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::sync::Mutex;

/// What says nothing about whether a value is valid.
const SAID_ONLY: &[&str] = &[
    "$schema",
    "$defs",
    "title",
    "description",
    "default",
    "examples",
    "format",
];

fn is_of(value: &Json, name: &str) -> bool {
    match name {
        "null" => value.is_null(),
        "boolean" => value.is_boolean(),
        "integer" => value.as_f64().is_some_and(|n| n.fract() == 0.0),
        "number" => value.is_number(),
        "string" => value.is_string(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        other => panic!("no type {other}"),
    }
}

fn list(json: &Json) -> impl Iterator<Item = &Json> {
    json.as_array().expect("a list").iter()
}

/// Returns what is wrong with a value. A word of the schema that is not known here fails: nothing is passed over.
fn wrong(value: &Json, schema: &Json, root: &Json, at: &str) -> Option<String> {
    let words = match schema {
        Json::Bool(true) => return None,
        Json::Bool(false) => return Some(format!("{at} must not be there")),
        other => other.as_object().expect("a schema is an object"),
    };
    words.iter().find_map(|(word, rule)| {
        let fails = |what: bool| (!what).then(|| format!("{at}: {value} breaks {word} {rule}"));
        match word.as_str() {
            "$ref" => {
                let place = rule
                    .as_str()
                    .and_then(|name| name.strip_prefix('#'))
                    .expect("a place in the file");
                let other = root.pointer(place).unwrap_or_else(|| panic!("no {place}"));
                wrong(value, other, root, at)
            }
            "type" => match rule {
                Json::String(name) => fails(is_of(value, name)),
                names => fails(list(names).any(|name| is_of(value, name.as_str().unwrap()))),
            },
            "const" => fails(value == rule),
            "enum" => fails(list(rule).any(|one| one == value)),
            "anyOf" => fails(list(rule).any(|one| wrong(value, one, root, at).is_none())),
            "allOf" => list(rule).find_map(|one| wrong(value, one, root, at)),
            "minimum" => fails(value.as_f64().is_none_or(|n| n >= rule.as_f64().unwrap())),
            "maximum" => fails(value.as_f64().is_none_or(|n| n <= rule.as_f64().unwrap())),
            "required" => {
                let object = value.as_object()?;
                let missing = list(rule).find(|key| !object.contains_key(key.as_str().unwrap()))?;
                Some(format!("{at} lacks {missing}"))
            }
            "properties" => {
                let (object, known) = (value.as_object()?, rule.as_object().unwrap());
                let both = object
                    .iter()
                    .filter_map(|(key, part)| Some((key, part, known.get(key)?)));
                both.into_iter()
                    .find_map(|(key, part, rule)| wrong(part, rule, root, &format!("{at}/{key}")))
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Json::as_object);
                let others = value.as_object()?.iter();
                let mut others = others.filter(|(key, _)| !known.is_some_and(|known| known.contains_key(*key)));
                others.find_map(|(key, part)| wrong(part, rule, root, &format!("{at}/{key}")))
            }
            "items" => {
                let parts = value.as_array()?.iter().enumerate();
                parts
                    .into_iter()
                    .find_map(|(n, part)| wrong(part, rule, root, &format!("{at}/{n}")))
            }
            "pattern" => {
                // The only one, so that no expressions need be read.
                assert_eq!(rule, "^[0-9][0-9 ,.']*$");
                let text = value.as_str()?;
                let inside = |c: char| c.is_ascii_digit() || " ,.'".contains(c);
                fails(text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(inside))
            }
            word if SAID_ONLY.contains(&word) => None,
            other => panic!("no check of {other}"),
        }
    })
}

#[test]
fn requests_that_are_answered_and_all_reports_are_valid() {
    let (requests, reports) = (schema::request(), schema::report());
    let mut found = Vec::new();
    for (_, case) in cases() {
        let (id, request) = (case["id"].as_str().unwrap(), &case["request"]);
        let report = serde_json::to_value(evaluate(request)).unwrap();
        if report["status"] != "error" {
            found.extend(wrong(request, &requests, &requests, "request").map(|what| format!("{id}: {what}")));
        }
        found.extend(wrong(&report, &reports, &reports, "report").map(|what| format!("{id}: {what}")));
    }
    assert!(
        found.is_empty(),
        "{} wrong, among them\n{}",
        found.len(),
        found[..found.len().min(20)].join("\n")
    );
}

#[test]
fn the_check_finds_what_is_wrong() {
    let schema = schema::request();
    let finds = |request: Json| wrong(&request, &schema, &schema, "request").is_some();
    assert!(!finds(
        serde_json::json!({ "questionnaire": "flow", "answers": { "runners": 3, "bpf": true } })
    ));
    assert!(finds(serde_json::json!({ "answers": {} })));
    assert!(finds(
        serde_json::json!({ "questionnaire": "flow", "answers": { "runners": -1 } })
    ));
    assert!(finds(
        serde_json::json!({ "questionnaire": "flow", "answers": { "no-such-fact": 1 } })
    ));
    assert!(finds(
        serde_json::json!({ "questionnaire": "flow", "answers": { "trigger": "by-magic" } })
    ));
}

/// The rules that something in a report names, each with what names it.
fn named(report: &Report) -> Vec<(&'static str, &'static str)> {
    let needs = report.needs.iter().map(|need| ("a need", &need.rules));
    let spared = report
        .not_needed
        .iter()
        .map(|spared| ("a person spared", &spared.rules));
    let ways = report.alternatives.iter().map(|way| ("a way", &way.rules));
    let deadlines = report.deadlines.iter().map(|deadline| ("a deadline", &deadline.rules));
    let warnings = report.warnings.iter().map(|warning| ("a warning", &warning.rules));
    let lists = needs.chain(spared).chain(ways).chain(deadlines).chain(warnings);
    let notes = report.notes.iter().map(|note| ("a note", note.rule));
    lists
        .flat_map(|(what, rules)| rules.iter().map(move |rule| (what, *rule)))
        .chain(notes)
        .collect()
}

fn least(way: &Alternative) -> f64 {
    let cost = serde_json::to_value(&way.monthly_usd).unwrap();
    cost.as_f64().or(cost["min"].as_f64()).unwrap_or(f64::MAX)
}

/// Nothing in a report rests on a rule whose words and sources it does not hold; ways stand the cheapest first.
#[test]
fn every_rule_that_a_report_names_is_in_it() {
    let found = Mutex::new(BTreeSet::new());
    each(|request, report| {
        let held: BTreeSet<&str> = report.rules.iter().chain(&report.cited).map(|rule| rule.id).collect();
        for (what, rule) in named(report).into_iter().filter(|(_, rule)| !held.contains(rule)) {
            found.lock().unwrap().insert(format!("{what} names {rule}: {request}"));
        }
        if !report.alternatives.iter().map(least).is_sorted() {
            found
                .lock()
                .unwrap()
                .insert(format!("a dearer way stands before a cheaper one: {request}"));
        }
    });
    let found: Vec<String> = found.into_inner().unwrap().into_iter().collect();
    assert!(
        found.is_empty(),
        "{} wrong, among them\n{}",
        found.len(),
        found[..found.len().min(20)].join("\n")
    );
}
