//! One person, one app, one environment: every pair of answers about them, on several days, ends in a verdict that
//! rests on rules, and every row of the decision is reached.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use entitle::engine::fact::{Fact, Kind};
use entitle::rules::facts::{APPS, ENVIRONMENTS, PEOPLE};
use serde_json::{Map, Value as Json, json};
use std::collections::BTreeSet;
use std::time::Instant;

/// Returns the values of a column that conditions can tell apart.
fn values(column: &Fact) -> Vec<Json> {
    match column.kind {
        Kind::Choice(options) => options
            .iter()
            .map(|o| o.id)
            .chain(["unknown"])
            .map(Json::from)
            .collect(),
        Kind::Day => ["none", "2019-09-30", "2020-10-01", "2020-10-02", "2027-12-31"]
            .map(Json::from)
            .to_vec(),
        Kind::Count { .. } => [0, 1, 7].map(Json::from).to_vec(),
        _ => Vec::new(),
    }
}

fn row(columns: &'static [&'static Fact], base: &Json) -> Map<String, Json> {
    let mut row = base.as_object().cloned().unwrap_or_default();
    for column in columns {
        if let Some(usual) = column.usual.filter(|_| !row.contains_key(&column.key())) {
            row.insert(
                column.key(),
                usual.parse::<i64>().map_or_else(|_| Json::from(usual), Json::from),
            );
        }
    }
    row
}

fn columns(table: &Fact) -> &'static [&'static Fact] {
    match table.kind {
        Kind::Table(columns) => columns,
        _ => &[],
    }
}

#[test]
fn every_pair_of_answers_about_one_pairing_ends_in_a_verdict() {
    let start = Instant::now();
    let tables = [
        (
            "environments",
            &ENVIRONMENTS,
            json!({ "id": "e", "name": "E", "managed": "no", "allocatedPasses": 1, "paygAppsMeter": "yes", "paygPagesMeter": "yes", "guestDataverseBlocked": "no" }),
        ),
        (
            "apps",
            &APPS,
            json!({ "id": "a", "name": "A", "environment": "e", "class": "premium", "created": "2023-01-01", "canConsume": "yes", "extendsD365": "no" }),
        ),
        (
            "people",
            &PEOPLE,
            json!({ "id": "p", "count": 1, "seed": "none", "d365Environment": "e" }),
        ),
    ];
    let cells: Vec<(usize, &'static Fact)> = tables
        .iter()
        .enumerate()
        .flat_map(|(at, (_, table, _))| columns(table).iter().map(move |column| (at, *column)))
        .collect();
    let (mut fired, mut evaluations) = (BTreeSet::new(), 0);
    for day in ["2020-06-01", "2022-11-01", "2025-02-01", "2026-11-22"] {
        for (i, (table_a, a)) in cells.iter().enumerate() {
            for x in values(a) {
                for (table_b, b) in cells.iter().skip(i + 1) {
                    for y in values(b) {
                        let mut rows: Vec<Map<String, Json>> = tables
                            .iter()
                            .map(|(_, table, base)| row(columns(table), base))
                            .collect();
                        rows[*table_a].insert(a.key(), x.clone());
                        rows[*table_b].insert(b.key(), y);
                        let [environment, app, person] = rows.try_into().unwrap();
                        let allocated = environment.get("allocatedPasses").cloned().unwrap_or_default();
                        let answers = json!({
                            "purchases": [{ "licenses": allocated, "date": "2019-12-01", "termEnd": "2020-11-30", "renewal": "no" }],
                            "environments": [environment], "apps": [app], "people": [person],
                            "uses": [{ "people": "p", "app": "a", "active": 0 }], "channel": "csp", "launches": "not-stated"
                        });
                        let report = evaluate(&json!({ "questionnaire": "passes", "asOf": day, "answers": answers }));
                        evaluations += 1;
                        // More people who change rows than people.
                        if report
                            .error
                            .as_ref()
                            .is_some_and(|error| error.field.ends_with("restrictedWriters"))
                        {
                            continue;
                        }
                        assert_ne!(report.status, "error", "{day} {answers}: {:?}", report.error);
                        assert!(!report.rules.is_empty(), "{day} {answers}");
                        let asks: Vec<&str> = report.ask.iter().map(|ask| ask.fact).collect();
                        let stated = report.warnings.iter().any(|warning| warning.code.starts_with("Q-"));
                        assert!(
                            report.status != "ask" || stated || !asks.is_empty(),
                            "{day} {answers}: {}",
                            report.headline
                        );
                        fired.extend(report.rules.iter().map(|rule| rule.id));
                    }
                }
            }
        }
    }
    println!(
        "passes: {evaluations} pairings, {} rules fired, {:.1} s",
        fired.len(),
        start.elapsed().as_secs_f64()
    );
    for id in entitle::rules::passes::need::NEED.rows.iter().flat_map(|row| row.rules) {
        let known = entitle::rules::find(id).map_or(*id, |rule| rule.id);
        assert!(fired.contains(known), "no pairing reaches {id}");
    }
}
