//! The rule table holds together: ids, periods, sources, overrides, facts, and its place among the other modules.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use entitle::engine::fact::Kind;
use entitle::engine::lint::lint;
use entitle::questionnaires;
use entitle::rules::{self, FACTS};
use serde_json::json;
use std::path::Path;

#[test]
fn the_lint_finds_nothing() {
    let rules: Vec<_> = rules::all().collect();
    let found = lint(&rules, FACTS, questionnaires::ALL);
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn every_questionnaire_uses_registered_rules() {
    for questionnaire in questionnaires::ALL {
        for rule in questionnaire.rules.iter().flat_map(|rules| rules.iter()) {
            assert!(
                rules::all().any(|known| known.id == rule.id),
                "{} is not registered",
                rule.id
            );
        }
        for id in questionnaire.tables.iter().flat_map(|step| step.implements) {
            assert!(
                entitle::rules::find(id).is_some(),
                "{}: a table step implements {id}, which does not exist",
                questionnaire.id
            );
        }
    }
}

/// Clauses that are told twice, of one flow and of the tables of passes: never twice in one questionnaire.
const TOLD_TWICE: &[(&str, &str)] = &[
    ("in-context-per-app-plan", "pa-flow-rights"),
    ("seeded-restricted-tables", "pa-restricted-tables"),
    ("premium-reclassified-2019", "app-reclassified-connectors-2019"),
];

#[test]
fn no_questionnaire_tells_a_clause_twice() {
    for questionnaire in questionnaires::ALL {
        let holds = |id: &str| {
            let mut rules = questionnaire.rules.iter().flat_map(|rules| rules.iter());
            rules.any(|rule| rule.id == id)
        };
        for (flow, passes) in TOLD_TWICE {
            assert!(rules::find(flow).is_some() && rules::find(passes).is_some());
            assert!(
                !(holds(flow) && holds(passes)),
                "{}: {flow} and {passes}",
                questionnaire.id
            );
        }
    }
}

/// What the page shows of a questionnaire while its rules are on their way is what the engine would show.
#[test]
fn every_first_question_is_the_one_that_the_engine_asks() {
    for (head, questionnaire) in questionnaires::HEADS.iter().zip(questionnaires::ALL) {
        assert_eq!(head.id, questionnaire.id);
        let report = evaluate(&json!({ "questionnaire": head.id, "answers": {} }));
        let asked = report.ask.first().map(|ask| ask.fact);
        let tables = questionnaire
            .order
            .iter()
            .take(2)
            .any(|fact| matches!(fact.kind, Kind::Table(_)));
        assert_eq!(head.first.map(|fact| fact.id), asked.filter(|_| !tables), "{}", head.id);
        // Whatever else a question may be comes with the engine.
        assert!(
            head.first.is_none_or(|fact| matches!(fact.kind, Kind::Choice(_))),
            "{}",
            head.id
        );
    }
}

/// Who may know whom: folder, and what its files must not name.
const FORBIDDEN: &[(&str, &[&str])] = &[
    (
        "src/engine",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "std::time",
            "std::fs",
            "std::env",
            "crate::rules",
            "crate::api",
            "crate::text",
            "crate::persist",
            "crate::ui",
        ],
    ),
    (
        "src/rules",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "std::time",
            "std::fs",
            "crate::api",
            "crate::persist",
            "crate::ui",
            "crate::state",
            "crate::questionnaires",
        ],
    ),
    (
        "src/questionnaires",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "std::time",
            "crate::api",
            "crate::persist",
            "crate::ui",
            "crate::state",
        ],
    ),
    (
        "src/text",
        &[
            "leptos",
            "web_sys",
            "js_sys",
            "std::time",
            "crate::persist",
            "crate::ui",
            "crate::state",
        ],
    ),
    (
        "src/persist",
        &[
            "leptos",
            "crate::ui",
            "crate::state",
            "crate::rules",
            "crate::questionnaires",
        ],
    ),
    (
        "src/api",
        &[
            "leptos",
            "crate::ui",
            "crate::state",
            "crate::persist::store",
            "crate::persist::browser",
        ],
    ),
    ("src/state", &["crate::ui"]),
];

#[test]
fn each_layer_knows_only_those_before_it() {
    let mut wrong = Vec::new();
    for (folder, words) in FORBIDDEN {
        each_file(Path::new(folder), &mut |path, text| {
            for word in *words {
                for (at, line) in text.lines().enumerate() {
                    if !line.trim_start().starts_with("//") && line.contains(word) {
                        wrong.push(format!("{}:{}: {word}", path.display(), at + 1));
                    }
                }
            }
        });
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn each_file(folder: &Path, see: &mut impl FnMut(&Path, &str)) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries {
        let path = entry.unwrap().path();
        if path.is_dir() {
            each_file(&path, see);
        } else if path.extension().is_some_and(|end| end == "rs") {
            see(&path, &std::fs::read_to_string(&path).unwrap());
        }
    }
}
