//! The other reading of each point on which the sources differ: it names rules that exist, is cited, and changes some
//! golden case; a report says what it would give. Beside a pinned edition stands what the current reading says.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden;
use entitle::api::evaluate::evaluate;
use entitle::rules;
use entitle::rules::disagreements::DISAGREEMENTS;
use serde_json::{Value as Json, json};
use std::collections::BTreeSet;

/// How the reason begins.
const NOTHING_TO_CHOOSE: &str = "Nothing to choose: ";

/// The requests of all golden cases and worked examples.
fn requests() -> Vec<Json> {
    let cases = golden::cases().into_iter().map(|(_, mut case)| case["request"].take());
    cases.chain(golden::examples()).collect()
}

fn report(request: &Json) -> Json {
    serde_json::to_value(evaluate(request)).unwrap()
}

#[test]
fn the_other_reading_names_rules_and_cites() {
    let mut wrong = Vec::new();
    let mut ids = BTreeSet::new();
    for point in DISAGREEMENTS {
        if !ids.insert(point.id) {
            wrong.push(format!("{} stands twice", point.id));
        }
        for id in point.rules {
            if rules::find(id).is_none() {
                wrong.push(format!("{} names the rule {id}, which does not exist", point.id));
            }
        }
        for (id, versions) in point.instead {
            if rules::find(id).is_none_or(|rule| rule.id != *id) {
                wrong.push(format!("{} stands in for {id}, which does not exist", point.id));
            }
            if versions.iter().any(|version| version.cites.is_empty()) {
                wrong.push(format!("{} has a wording of {id} without a source", point.id));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Another reading speaks on its own days; on all others a rule keeps its words.
#[test]
fn a_reading_of_some_days_leaves_the_others_alone() {
    let request = |as_of: &str, readings: Json| {
        report(&json!({
            "questionnaire": "requests", "asOf": as_of, "readings": readings,
            "answers": { "person-licenses": ["power-apps-premium", "power-automate-premium"], "daily-requests": 70_000 }
        }))
    };
    for (day, limits) in [("2025-06-10", [80_000, 80_000]), ("2026-11-22", [40_000, 80_000])] {
        for (readings, limit) in [json!([]), json!(["X-21"])].into_iter().zip(limits) {
            let found = request(day, readings.clone());
            assert_eq!(found["numbers"]["requestLimit"], limit, "{day} {readings}");
        }
    }
}

#[test]
fn every_point_of_both_registers_is_there() {
    let known: BTreeSet<&str> = DISAGREEMENTS.iter().map(|point| point.id).collect();
    let wanted = (1..=49)
        .map(|n| format!("X-{n:02}"))
        .chain((1..=59).map(|n| format!("D-{n:02}")));
    let lacking: Vec<String> = wanted.filter(|id| !known.contains(id.as_str())).collect();
    assert!(lacking.is_empty(), "not recorded: {lacking:?}");
}

#[test]
fn every_other_reading_changes_a_case() {
    let mut dead: BTreeSet<&str> = DISAGREEMENTS
        .iter()
        .filter(|point| !point.instead.is_empty())
        .map(|point| point.id)
        .collect();
    for request in requests() {
        let full = report(&request);
        for point in full["disagreements"].as_array().into_iter().flatten() {
            if point["otherwise"]["differs"] == true {
                dead.remove(point["id"].as_str().unwrap());
            }
        }
    }
    assert!(dead.is_empty(), "no case tells these readings apart: {dead:?}");
}

#[test]
fn every_point_shows_on_a_report() {
    let mut unseen: BTreeSet<&str> = DISAGREEMENTS.iter().map(|point| point.id).collect();
    for request in requests() {
        let full = report(&request);
        for point in full["disagreements"].as_array().into_iter().flatten() {
            unseen.remove(point["id"].as_str().unwrap());
        }
    }
    assert!(unseen.is_empty(), "on no report: {unseen:?}");
}

/// Either the page offers the other reading, or the record says why there is none to take.
#[test]
fn every_point_can_be_switched_or_says_why_not() {
    let wrong: Vec<&str> = DISAGREEMENTS
        .iter()
        .filter(|point| point.instead.is_empty() != point.other.text().contains(NOTHING_TO_CHOOSE))
        .map(|point| point.id)
        .collect();
    assert!(wrong.is_empty(), "no switch and no reason, or both: {wrong:?}");
}

#[test]
fn a_reading_is_taken_and_given_back() {
    let mut request = json!({
        "questionnaire": "flow", "asOf": "2026-11-22",
        "answers": {
            "trigger": "automated", "connectors": ["sharepoint", "dataverse"], "gateway": "no", "http": "no", "bpf": "no",
            "flow-license": "none", "environment-managed": "no", "environment-metered": "no",
            "environment-type": "production", "app-kind": "none", "owner-kind": "human",
            "owner-licenses": ["power-automate-premium"], "starters": 11, "starter-licenses": ["m365"],
            "starters-receive-output": "yes"
        }
    });
    let first = report(&request);
    assert_eq!(first["status"], "gap");
    let entry = |report: &Json| {
        let list = report["disagreements"].as_array().unwrap().clone();
        list.into_iter().find(|point| point["id"] == "X-04").unwrap()
    };
    assert_eq!(entry(&first)["taken"], "implemented");
    assert_eq!(entry(&first)["otherwise"]["status"], "covered");
    request["readings"] = json!(["X-04"]);
    let second = report(&request);
    assert_eq!(second["status"], "covered");
    assert_eq!(entry(&second)["taken"], "other");
    assert_eq!(entry(&second)["otherwise"]["status"], "gap");
    request["readings"] = json!(["X-4"]);
    let wrong = report(&request);
    assert_eq!(wrong["error"]["field"], "readings");
    assert_eq!(wrong["error"]["nearest"], "X-04");
}

#[test]
fn beside_an_edition_stands_the_current_reading() {
    let report = report(&json!({
        "questionnaire": "flow", "edition": "2020-03",
        "answers": {
            "trigger": "automated", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no",
            "flow-license": "none", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"],
            "environment-managed": "no", "environment-metered": "no", "environment-type": "production",
            "starters-receive-output": "no"
        }
    }));
    let current = &report["current"];
    assert_eq!(current["asOf"], "2026-11-22");
    assert_eq!(current["status"], "gap");
    let points = current["differences"].as_array().unwrap();
    assert!(!points.is_empty());
    for point in points {
        assert_ne!(point["edition"]["statement"], point["current"]["statement"], "{point}");
        for side in ["edition", "current"] {
            let cites = &point[side]["citations"];
            assert!(
                point[side].is_null() || !cites.as_array().unwrap().is_empty(),
                "{point}"
            );
        }
    }
}
