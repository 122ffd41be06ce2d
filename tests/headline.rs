//! Headlines of flows: at most two sentences of at most twenty words, with the right number.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use serde_json::{Value as Json, json};

fn headline(answers: &Json) -> String {
    evaluate(&json!({ "questionnaire": "flow", "asOf": "2026-11-22", "answers": answers })).headline
}

fn case(change: Json) -> Json {
    let mut answers = json!({
        "trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "none",
        "ai-builder": "no", "flow-license": "none", "environment-type": "production", "environment-managed": "no",
        "environment-metered": "no", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"],
        "owner-lost-license-on": "none", "service-account-role": ["none"], "starters": 5000,
        "starters-receive-output": "no", "backend": "none"
    });
    for (fact, value) in change.as_object().unwrap() {
        answers[fact] = value.clone();
    }
    answers
}

#[test]
fn it_names_who_needs_what_and_who_does_not() {
    assert_eq!(
        headline(&case(json!({}))),
        "Only the flow's owner needs Power Automate Premium. The 5,000 people who set it off need nothing."
    );
    assert_eq!(
        headline(&case(
            json!({ "trigger": "instant-button", "runners": 1, "runner-licenses": ["m365"] })
        )),
        "1 person who runs it needs Power Automate Premium. The flow's owner needs nothing."
    );
    assert_eq!(
        headline(&case(json!({ "flow-license": "process" }))),
        "The Process license on the flow covers everybody who uses it. The 5,000 people who set it off need nothing."
    );
    assert_eq!(
        headline(&case(json!({ "owner-kind": "gone", "owner-left-on": "2026-11-20" }))),
        "Whoever takes the flow over needs Power Automate Premium. The 5,000 people who set it off need nothing."
    );
}

#[test]
fn it_asks_before_it_says_anything() {
    assert_eq!(headline(&json!({})), "Answer the questions to get a verdict.");
    assert!(headline(&json!({ "trigger": "automated" })).starts_with("It depends: "));
}

#[test]
fn it_is_short_in_every_case() {
    for file in std::fs::read_dir("tests/cases").unwrap() {
        let path = file.unwrap().path();
        if !path.file_name().unwrap().to_string_lossy().starts_with("flow-") {
            continue;
        }
        let cases: Vec<Json> = serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap();
        for case in cases.iter().filter(|case| case["waits"].is_null()) {
            let headline = evaluate(&case["request"]).headline;
            let sentences: Vec<&str> = headline.split(". ").collect();
            let short = sentences
                .iter()
                .all(|sentence| sentence.split_whitespace().count() <= 20);
            assert!(sentences.len() <= 2 && short, "{}: {headline}", case["id"]);
        }
    }
}
