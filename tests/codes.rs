//! Every code exists, is explained, and fires: those that rules name stand in the vocabulary, whatever a report or the source
//! names stands there too, and each rule gives each of its codes in the report of a golden case or of a worked example.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden;
use entitle::api::evaluate::evaluate;
use entitle::api::schema::vocabulary;
use entitle::engine::rule::Then;
use entitle::rules;
use serde_json::Value as Json;
use std::collections::BTreeSet;
use std::path::Path;

fn explained() -> BTreeSet<String> {
    let words = vocabulary();
    let codes = words["codes"].as_object().unwrap();
    for (code, meaning) in codes {
        assert!(is_code(code), "{code} is none");
        assert!(
            meaning.as_str().is_some_and(|text| text.len() > 10),
            "{code} says {meaning}"
        );
    }
    codes.keys().cloned().collect()
}

/// `E-`, `W-`, `I-` or `Q-` and words of capitals and digits.
fn is_code(text: &str) -> bool {
    let mut words = text.split('-');
    matches!(words.next(), Some("E" | "W" | "I" | "Q"))
        && text.len() > 4
        && words.all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit()))
}

/// A rule and a code that it gives.
type Says = (&'static str, &'static str);

fn add(request: &Json, seen: &mut BTreeSet<Says>) {
    for warning in evaluate(request).warnings {
        seen.extend(warning.rules.iter().map(|rule| (*rule, warning.code)));
        // A code that no rule stands behind.
        seen.insert(("", warning.code));
    }
}

/// Returns what the reports of all golden cases and all worked examples say.
fn said() -> BTreeSet<Says> {
    let mut seen = BTreeSet::new();
    for (_, case) in golden::cases() {
        add(&case["request"], &mut seen);
    }
    for request in golden::examples() {
        add(&request, &mut seen);
    }
    seen
}

fn lacking<'a>(wanted: impl Iterator<Item = &'a str>, there: impl Fn(&str) -> bool) -> String {
    wanted.filter(|code| !there(code)).collect::<Vec<_>>().join(", ")
}

#[test]
fn every_code_that_rules_name_is_explained() {
    let explained = explained();
    let named = include_str!("data/codes.txt")
        .lines()
        .filter(|line| !line.starts_with('#'));
    assert_eq!(lacking(named, |code| explained.contains(code)), "");
}

#[test]
fn every_code_of_the_source_is_explained() {
    let mut named = BTreeSet::new();
    literals(Path::new("src"), &mut named);
    assert!(named.len() > 100, "{} codes found", named.len());
    let explained = explained();
    assert_eq!(
        lacking(named.iter().map(String::as_str), |code| explained.contains(code)),
        ""
    );
}

#[test]
fn every_code_is_given_by_some_report() {
    let (explained, said) = (explained(), said());
    let given: BTreeSet<&str> = said.iter().map(|(_, code)| *code).collect();
    assert_eq!(
        lacking(explained.iter().map(String::as_str), |code| given.contains(code)),
        ""
    );
    assert_eq!(lacking(given.iter().copied(), |code| explained.contains(code)), "");
    // Rules of their own; what computations over tables say is among the codes above.
    let mut never = BTreeSet::new();
    for rule in rules::all() {
        for (_, then) in rule.versions.iter().flat_map(|version| Then::parts(version.then)) {
            if let Then::Warn(code, _) | Then::Inform(code, _) = then
                && !said.contains(&(rule.id, *code))
            {
                never.insert(format!("{} never says {code}", rule.id));
            }
        }
    }
    assert!(never.is_empty(), "{never:#?}");
}

/// Collects what stands between quotation marks and is a code.
fn literals(folder: &Path, named: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            literals(&path, named);
        } else if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            named.extend(text.split('"').filter(|part| is_code(part)).map(str::to_owned));
        }
    }
}
