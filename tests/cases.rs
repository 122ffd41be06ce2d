//! Golden cases: data in `tests/cases/*.json`, each with its verdict, figures and the rules that must have fired.
//!
//! A case that needs a rule or fact which is not built in carries its id under `waits`. One whose rules and facts all
//! exist may not wait.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden::cases;
use entitle::api::evaluate::evaluate;
use entitle::{questionnaires, rules};
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn strings(json: &Json) -> Vec<&str> {
    json.as_array()
        .map(|list| list.iter().filter_map(Json::as_str).collect())
        .unwrap_or_default()
}

/// A figure equals what is expected: the number, or both ends of the range; nothing where there must be none. The facts behind
/// a range are compared where they are named.
fn same_figure(expected: &Json, found: &Json) -> bool {
    match (expected.as_f64(), found.as_f64()) {
        (Some(a), Some(b)) => (a - b).abs() < 1e-9,
        (None, None) => {
            let end = |json: &Json, key: &str| json.get(key).and_then(Json::as_f64);
            // Objects without ends are no ranges, and equal no other for that.
            let range = (expected.get("min").is_some() || expected.get("max").is_some())
                && end(expected, "min") == end(found, "min")
                && end(expected, "max") == end(found, "max");
            let facts = expected
                .get("because")
                .is_none_or(|facts| Some(facts) == found.get("because"));
            (range && facts) || (expected.is_null() && found.is_null())
        }
        _ => false,
    }
}

fn same(expected: &Json, found: &Json) -> bool {
    match (expected, found) {
        (Json::Number(_), _) | (Json::Object(_), Json::Object(_)) if same_figure(expected, found) => true,
        (Json::Object(expected), Json::Object(found)) => expected
            .iter()
            .all(|(key, value)| found.get(key).is_some_and(|other| same(value, other))),
        (a, b) => a == b,
    }
}

/// Every expected entry is met by one that was found, key by key.
fn contains(expected: &Json, found: &Json) -> Vec<Json> {
    let empty = Vec::new();
    let found = found.as_array().unwrap_or(&empty);
    let missing = |entry: &&Json| !found.iter().any(|other| same(entry, other));
    expected
        .as_array()
        .unwrap_or(&empty)
        .iter()
        .filter(missing)
        .cloned()
        .collect()
}

fn check(case: &Json) -> Vec<String> {
    let report = serde_json::to_value(evaluate(&case["request"])).unwrap();
    let expect = &case["expect"];
    let mut wrong = Vec::new();
    let fired: BTreeSet<&str> = report["rules"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|rule| rule["id"].as_str())
        .collect();
    if expect["status"] != report["status"] {
        wrong.push(format!(
            "status {} instead of {} ({})",
            report["status"], expect["status"], report["headline"]
        ));
    }
    if !expect["headline"].is_null() && expect["headline"] != report["headline"] {
        wrong.push(format!("says {} instead of {}", report["headline"], expect["headline"]));
    }
    for axis in ["terms", "runtime"] {
        if !expect[axis].is_null() && expect[axis] != report["axes"][axis]["status"] {
            wrong.push(format!(
                "{axis} {} instead of {}",
                report["axes"][axis]["status"], expect[axis]
            ));
        }
    }
    for (key, value) in expect["numbers"].as_object().into_iter().flatten() {
        if !same_figure(value, &report["numbers"][key]) {
            wrong.push(format!("{key} {} instead of {value}", report["numbers"][key]));
        }
    }
    for list in ["needs", "alternatives", "deadlines", "environments", "people"] {
        for missing in contains(&expect[list], &report[list]) {
            wrong.push(format!("{list} lacks {missing}, has {}", report[list]));
        }
    }
    for (name, rows) in expect["tables"].as_object().into_iter().flatten() {
        for missing in contains(rows, &report["tables"][name]) {
            wrong.push(format!("table {name} lacks {missing}, has {}", report["tables"][name]));
        }
    }
    let found = |list: &str, key: &str| -> BTreeSet<String> {
        report[list]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|entry| entry[key].as_str())
            .map(str::to_owned)
            .collect()
    };
    for (list, key) in [
        ("ask", "fact"),
        ("notNeeded", "who"),
        ("warnings", "code"),
        ("disagreements", "id"),
    ] {
        let has = found(list, key);
        for id in strings(&expect[list]) {
            if !has.contains(id) {
                wrong.push(format!("{list} lacks {id}, has {has:?}"));
            }
        }
    }
    let told = found("warnings", "code");
    for code in strings(&expect["absentWarnings"]) {
        if told.contains(code) {
            wrong.push(format!("warnings have {code}"));
        }
    }
    for id in strings(&expect["rules"]) {
        let known = rules::find(id).map_or(id, |rule| rule.id);
        if !fired.contains(known) {
            wrong.push(format!("rule {id} did not fire"));
        }
    }
    for id in strings(&expect["absentRules"]) {
        if fired.contains(id) {
            wrong.push(format!("rule {id} fired"));
        }
    }
    if !wrong.is_empty() {
        wrong.push(format!("fired: {fired:?}; error: {}", report["error"]));
    }
    wrong
}

fn exists(id: &str) -> bool {
    rules::find(id).is_some() || rules::facts::find(id).is_some()
}

/// `CASES=flow-trigger` runs the files whose name holds the word, `CASES=flows-T03` the cases whose id does.
#[test]
fn golden() {
    let filter = std::env::var("CASES").unwrap_or_default();
    let (mut ran, mut waiting, mut report) = (0, 0, String::new());
    let mut failed = 0;
    for (file, case) in cases() {
        let id = case["id"].as_str().unwrap();
        if !file.contains(&filter) && !id.contains(&filter) {
            continue;
        }
        let waits = strings(&case["waits"]);
        if !waits.is_empty() {
            waiting += 1;
            let known = questionnaires::find(case["request"]["questionnaire"].as_str().unwrap_or_default()).is_some();
            if known && waits.iter().all(|id| exists(id)) {
                failed += 1;
                let _ = writeln!(report, "{file} {id}: waits for {waits:?}, which exist");
            }
            continue;
        }
        ran += 1;
        let wrong = check(&case);
        if !wrong.is_empty() {
            failed += 1;
            let _ = writeln!(
                report,
                "{file} {id}: {}\n    {}",
                case["story"].as_str().unwrap_or_default(),
                wrong.join("\n    ")
            );
        }
    }
    println!("{ran} cases ran, {waiting} wait for rules or facts that are not built in");
    assert!(failed == 0, "{failed} of {ran} cases failed\n{report}");
}

#[test]
fn ids_are_unique() {
    let mut seen = BTreeSet::new();
    for (file, case) in cases() {
        assert!(
            seen.insert(case["id"].as_str().unwrap().to_owned()),
            "{file}: {} stands twice",
            case["id"]
        );
    }
}
