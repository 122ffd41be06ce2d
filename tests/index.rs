//! The rules about flows against their index: each exists, with its days, its force and its documents.
#![cfg(not(target_arch = "wasm32"))]

use entitle::engine::date::Date;
use entitle::engine::rule::{Edition, Rule};
use entitle::rules;
use std::collections::BTreeSet;

/// One line of the index.
struct Line {
    id: &'static str,
    from: Date,
    until: Option<Date>,
    forces: Vec<&'static str>,
    sources: Vec<&'static str>,
}

fn index() -> Vec<Line> {
    let day = |text: &str| Date::parse(text).unwrap();
    include_str!("data/flow-rules.txt")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .map(|line| {
            let parts: Vec<&'static str> = line.split('|').collect();
            let [id, from, until, force, sources, ref ours @ ..] = parts[..] else {
                panic!("{line}")
            };
            // "from 2019-10-01: why" or "until -: why".
            let ours = ours.first().and_then(|text| text.split_once(": "));
            let (from, until) = match ours.and_then(|(what, _)| what.split_once(' ')) {
                None => (from, until),
                Some(("from", day)) => (day, until),
                Some((_, day)) => (from, day.trim_matches('-')),
            };
            Line {
                id,
                from: day(from),
                until: (!until.is_empty()).then(|| day(until)),
                forces: force.split('+').collect(),
                sources: sources.split_whitespace().collect(),
            }
        })
        .collect()
}

fn differences(line: &Line, rule: &Rule) -> Vec<String> {
    let mut wrong = Vec::new();
    // What an edition alone says has no day of its own.
    let own = |edition: Edition| rule.versions.iter().filter(move |v| v.editions.contains(&edition));
    let current: Vec<_> = own(Edition::Current).collect();
    let first = current.iter().map(|v| v.in_force.from).min();
    if first != Some(line.from) && (!current.is_empty() || rule.versions.is_empty()) {
        wrong.push(format!("begins on {first:?} instead of {}", line.from));
    }
    let open = current.iter().any(|v| v.in_force.until.is_none());
    let last = if open {
        None
    } else {
        current.iter().filter_map(|v| v.in_force.until).max()
    };
    if last != line.until && !current.is_empty() {
        wrong.push(format!("ends on {last:?} instead of {:?}", line.until));
    }
    if !line.forces.contains(&rule.force.id()) {
        wrong.push(format!(
            "is {} instead of {}",
            rule.force.id(),
            line.forces.join(" or ")
        ));
    }
    let cited: BTreeSet<&str> = rule
        .versions
        .iter()
        .flat_map(|version| version.cites)
        .map(|cite| cite.source.key)
        .collect();
    let lacking: Vec<&str> = line
        .sources
        .iter()
        .copied()
        .filter(|key| !cited.contains(key))
        .collect();
    if !lacking.is_empty() {
        wrong.push(format!("does not cite {}", lacking.join(", ")));
    }
    wrong
}

#[test]
fn every_rule_about_flows_is_as_indexed() {
    let mut wrong = Vec::new();
    for line in index() {
        match rules::find(line.id) {
            None => wrong.push(format!("{} does not exist", line.id)),
            Some(rule) => wrong.extend(
                differences(&line, rule)
                    .into_iter()
                    .map(|what| format!("{} {what}", line.id)),
            ),
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
