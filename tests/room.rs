//! What somebody does not know leaves room for every answer: around the golden cases of flows and guests each choice is said to
//! be unknown and then answered in every way. A verdict for the unknown holds for all answers, and its range holds their numbers.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden::{cases, ends, side_by_side};
use entitle::api::evaluate::evaluate_so_far;
use entitle::engine::fact::Kind;
use entitle::rules::FACTS;
use serde_json::{Value as Json, json};
use std::sync::Mutex;

const COVERED: [&str; 3] = ["covered", "covered-metered", "covered-with-warning"];
const SHORT: [&str; 2] = ["gap", "non-compliant"];

/// Returns the golden cases of these questionnaires that are no error.
fn requests() -> Vec<Json> {
    let fits = |case: &Json| {
        let questionnaire = case["request"]["questionnaire"].as_str().unwrap_or_default();
        ["flow", "guests"].contains(&questionnaire) && case["expect"]["status"] != "error"
    };
    let cases = cases().into_iter().map(|(_, case)| case).filter(fits);
    cases.map(|mut case| case["request"].take()).collect()
}

/// Returns the options of a choice. The type in the portal stands in for the trigger and leaves some of its answers out.
fn options(fact: &str) -> Vec<&'static str> {
    let fact = FACTS.iter().find(|known| known.id == fact);
    match fact {
        Some(fact) if matches!(fact.kind, Kind::Choice(_)) && !fact.stand_in => {
            fact.options().iter().map(|option| option.id).collect()
        }
        _ => Vec::new(),
    }
}

fn judged(request: &Json, fact: &str, answer: &str) -> Json {
    let mut request = request.clone();
    request["answers"][fact] = json!(answer);
    serde_json::to_value(evaluate_so_far(&request)).unwrap()
}

/// Returns what is wrong around one case.
fn wrong(request: &Json) -> Vec<String> {
    let mut wrong = Vec::new();
    let by_portal = !request["answers"]["portal-type"].is_null();
    let facts = request["answers"]
        .as_object()
        .into_iter()
        .flat_map(|answers| answers.keys());
    for fact in facts.filter(|_| !by_portal) {
        let options = options(fact);
        if options.is_empty() {
            continue;
        }
        let unknown = judged(request, fact, "unknown");
        let said = unknown["status"].as_str().unwrap();
        for option in options {
            let report = judged(request, fact, option);
            let status = report["status"].as_str().unwrap();
            if !COVERED.contains(&status) && !SHORT.contains(&status) && status != "ask" {
                continue;
            }
            if (COVERED.contains(&said) && !COVERED.contains(&status))
                || (SHORT.contains(&said) && COVERED.contains(&status))
            {
                wrong.push(format!("{fact} unknown is {said}, {option} is {status}: {request}"));
            }
            let people = |report: &Json| ends(&report["numbers"]["peopleToLicense"]);
            if let (Some((least, most)), Some((lo, hi))) = (people(&unknown), people(&report))
                && (lo < least || hi > most)
            {
                wrong.push(format!(
                    "{fact} unknown is {least} to {most}, {option} is {lo} to {hi}: {request}"
                ));
            }
        }
    }
    wrong
}

#[test]
fn an_unknown_leaves_room_for_every_answer() {
    let requests = requests();
    assert!(requests.len() > 600);
    let found = Mutex::new(Vec::new());
    side_by_side(&requests, |request| found.lock().unwrap().extend(wrong(request)));
    let found = found.into_inner().unwrap();
    let some: Vec<&str> = found.iter().take(12).map(String::as_str).collect();
    assert!(found.is_empty(), "{} wrong\n{}", found.len(), some.join("\n"));
}
