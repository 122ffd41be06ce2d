//! The worked example of every rule runs: the status comes out, and the rule fires.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use entitle::rules;
use serde_json::json;
use std::fmt::Write as _;

#[test]
fn every_rule_works_its_example() {
    let mut wrong = String::new();
    for rule in rules::all() {
        let example = &rule.example;
        let answers: serde_json::Value =
            serde_json::from_str(example.answers.text()).unwrap_or_else(|error| panic!("{}: {error}", rule.id));
        let report =
            evaluate(&json!({ "questionnaire": example.questionnaire, "asOf": example.as_of, "answers": answers }));
        if report.status != example.status.id() {
            let _ = writeln!(
                wrong,
                "{}: {} instead of {} ({})",
                rule.id,
                report.status,
                example.status.id(),
                report.headline
            );
        }
        if !report.rules.iter().any(|fired| fired.id == rule.id) {
            let _ = writeln!(wrong, "{}: did not fire in its own example", rule.id);
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}
