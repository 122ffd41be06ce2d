//! The rules against their indexes. Those about flows: each exists, with its days, its force and its documents. Those about
//! apps, passes, add-ons and capacity: each exists, with its days where single days are known.
#![cfg(not(target_arch = "wasm32"))]

use entitle::engine::date::Date;
use entitle::engine::rule::{Edition, Rule};
use entitle::rules;
use std::collections::BTreeSet;

/// One line of the index about flows.
struct Line {
    id: &'static str,
    from: Date,
    until: Option<Date>,
    forces: Vec<&'static str>,
    sources: Vec<&'static str>,
}

/// Returns first day and first day after, with ours instead where the line names it: "from 2019-10-01: why" or "until -: why".
fn or_ours(from: &'static str, until: &'static str, ours: &[&'static str]) -> (&'static str, &'static str) {
    let ours = ours.first().and_then(|text| text.split_once(": "));
    match ours.and_then(|(what, _)| what.split_once(' ')) {
        None => (from, until),
        Some(("from", day)) => (day, until),
        Some((_, day)) => (from, day.trim_matches('-')),
    }
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
            let (from, until) = or_ours(from, until, ours);
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

/// Returns the first day and the first day after of what a rule says now; nothing if only an edition says it, which has no
/// day of its own.
fn days(rule: &Rule) -> Option<(Date, Option<Date>)> {
    let current = || rule.versions.iter().filter(|v| v.editions.contains(&Edition::Current));
    let first = current().map(|v| v.in_force.from).min()?;
    let open = current().any(|v| v.in_force.until.is_none());
    let last = current().filter_map(|v| v.in_force.until).max().filter(|_| !open);
    Some((first, last))
}

fn differences(line: &Line, rule: &Rule) -> Vec<String> {
    let mut wrong = Vec::new();
    if rule.versions.is_empty() {
        wrong.push("says nothing".to_owned());
    }
    if let Some((first, last)) = days(rule) {
        if first != line.from {
            wrong.push(format!("begins on {first} instead of {}", line.from));
        }
        if last != line.until {
            wrong.push(format!("ends on {last:?} instead of {:?}", line.until));
        }
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

#[test]
fn every_rule_about_apps_is_as_indexed() {
    let mut wrong = Vec::new();
    let text = include_str!("data/app-rules.txt");
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let parts: Vec<&'static str> = line.split('|').collect();
        let [id, from, until, ref ours @ ..] = parts[..] else {
            panic!("{line}")
        };
        let Some(rule) = rules::find(id) else {
            wrong.push(format!("{id} does not exist"));
            continue;
        };
        let Some((first, last)) = days(rule) else { continue };
        let (from, until) = or_ours(from, until, ours);
        if !from.is_empty() && first != Date::parse(from).unwrap() {
            wrong.push(format!("{id} begins on {first} instead of {from}"));
        }
        let until = (!until.is_empty()).then(|| Date::parse(until).unwrap());
        if last != until && (until.is_some() || !from.is_empty()) {
            wrong.push(format!("{id} ends on {last:?} instead of {until:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
