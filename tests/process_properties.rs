//! What holds for any machines, business processes, families of flows and allocations.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Returns the same random numbers for everybody, so that a run can be repeated.
fn seed() -> proptest::test_runner::RngSeed {
    match ProptestConfig::default().rng_seed {
        proptest::test_runner::RngSeed::Random => proptest::test_runner::RngSeed::Fixed(20_261_122),
        given => given,
    }
}

#[derive(Clone, Debug)]
struct Tables {
    day: &'static str,
    machines: Vec<(i64, i64)>,
    processes: Vec<(Option<usize>, i64, i64)>,
    hosted: i64,
    environments: i64,
    developers: i64,
    owned: Vec<(&'static str, i64)>,
}

fn tables() -> impl Strategy<Value = Tables> {
    (
        prop::sample::select(vec![
            "2023-08-01",
            "2024-02-01",
            "2024-04-02",
            "2024-06-24",
            "2025-06-03",
            "2026-07-30",
            "2026-11-22",
        ]),
        prop::collection::vec((1..14i64, 1..11i64), 0..4),
        prop::collection::vec((prop::option::of(0..4usize), 0..90i64, 0..3_000_000i64), 0..4),
        0..3i64,
        1..4i64,
        0..4i64,
        prop::collection::vec(
            (
                prop::sample::select(vec![
                    "power-automate-process",
                    "power-automate-hosted-process",
                    "power-automate-unattended-rpa",
                ]),
                0..12i64,
            ),
            0..4,
        ),
    )
        .prop_map(
            |(day, machines, processes, hosted, environments, developers, owned)| Tables {
                day,
                machines,
                processes,
                hosted,
                environments,
                developers,
                owned,
            },
        )
}

fn machine(at: usize, (sessions, limit): (i64, i64)) -> Json {
    json!({ "name": format!("Machine {at}"), "unattended": "yes", "peakSessions": sessions, "sessionLimit": limit })
}

impl Tables {
    fn answers(&self) -> Json {
        let machines: Vec<Json> = self
            .machines
            .iter()
            .enumerate()
            .map(|(at, m)| machine(at, *m))
            .collect();
        let process = |(at, (on, associated, requests)): (usize, &(Option<usize>, i64, i64))| {
            let on = on
                .filter(|on| *on < self.machines.len())
                .map_or("none".to_owned(), |on| format!("Machine {on}"));
            json!({ "name": format!("Process {at}"), "machine": on, "associatedFlows": associated, "dailyRequests": requests })
        };
        let processes: Vec<Json> = self.processes.iter().enumerate().map(process).collect();
        let owned: Vec<Json> = self
            .owned
            .iter()
            .map(|(license, count)| json!({ "license": license, "count": count }))
            .collect();
        json!({
            "machines": machines, "processes": processes, "hosted-machines": self.hosted, "environment-count": self.environments,
            "rpa-developers": self.developers, "rpa-developer-licenses": ["m365"], "attended-users": 0, "in-solution": "yes",
            "licenses-owned": owned,
        })
    }

    fn report(&self) -> Json {
        report(self.day, &self.answers())
    }
}

fn report(day: &str, answers: &Json) -> Json {
    let request = json!({ "questionnaire": "process", "asOf": day, "answers": answers });
    let report = serde_json::to_value(evaluate(&request)).unwrap();
    assert_ne!(report["status"], "error", "{request}: {}", report["error"]);
    report
}

/// Both ends of a figure; nothing is nothing.
fn figure(report: &Json, key: &str) -> (f64, f64) {
    ends(&report["numbers"][key])
}

fn ends(value: &Json) -> (f64, f64) {
    match value.as_f64() {
        Some(n) => (n, n),
        None if value.is_object() => (
            value["min"].as_f64().unwrap(),
            value["max"].as_f64().unwrap_or(f64::INFINITY),
        ),
        None => (0.0, 0.0),
    }
}

fn exact(report: &Json, key: &str) -> f64 {
    let (lo, hi) = figure(report, key);
    assert!((lo - hi).abs() < 1e-9, "{key} is a range: {}", report["numbers"][key]);
    lo
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn another_machine_run_process_or_request_never_lowers_the_count(
        tables in tables(), more in (1..14i64, 1..11i64), at in 0..4usize, requests in 0..2_000_000i64,
    ) {
        let before = exact(&tables.report(), "processLicenses");
        let check = |name: &str, changed: &Tables| {
            let after = exact(&changed.report(), "processLicenses");
            prop_assert!(after >= before, "{name}: {before} becomes {after}");
            Ok(())
        };
        let mut machine = tables.clone();
        machine.machines.push(more);
        // A process that named a machine beyond the list would move onto the new one.
        machine.processes.iter_mut().for_each(|process| process.0 = process.0.filter(|on| *on < tables.machines.len()));
        check("machine", &machine)?;
        let mut process = tables.clone();
        process.processes.push((None, 0, 0));
        check("process", &process)?;
        let mut busier = tables.clone();
        if let Some(process) = busier.processes.get_mut(at) {
            process.2 += requests;
        }
        check("requests", &busier)?;
        let mut linked = tables.clone();
        if let Some(process) = linked.processes.get_mut(at) {
            process.1 += 30;
        }
        check("associated flows", &linked)?;
        let mut run = tables.clone();
        if let Some(machine) = run.machines.get_mut(at) {
            machine.0 += 1;
        }
        check("run at once", &run)?;
    }

    #[test]
    fn the_order_of_rows_does_not_matter(tables in tables()) {
        let mut turned = tables.answers();
        for table in ["machines", "processes", "licenses-owned"] {
            turned[table].as_array_mut().unwrap().reverse();
        }
        let (one, other) = (tables.report(), report(tables.day, &turned));
        for part in ["status", "axes", "numbers", "needs", "alternatives", "headline"] {
            prop_assert_eq!(&one[part], &other[part], "{}", part);
        }
    }

    #[test]
    fn owning_more_never_makes_it_worse(tables in tables(), more in 1..5i64) {
        let before = tables.report();
        for license in ["power-automate-process", "power-automate-hosted-process", "power-automate-unattended-rpa"] {
            let mut richer = tables.clone();
            richer.owned.push((license, more));
            let after = richer.report();
            prop_assert!(exact(&after, "monthlyUsd") <= exact(&before, "monthlyUsd"), "{}", license);
            prop_assert_eq!(exact(&after, "processLicenses"), exact(&before, "processLicenses"));
        }
    }

    #[test]
    fn what_is_missing_costs_what_it_costs(tables in tables()) {
        let mut poor = tables.clone();
        poor.owned.clear();
        let found = poor.report();
        let somebody_registers = !tables.machines.is_empty() && tables.day >= "2024-06-24";
        let base = tables.hosted > 0 && tables.machines.is_empty() && tables.processes.is_empty() && tables.day < "2024-05-01";
        let people = if tables.developers == 0 && (somebody_registers || base) { 1 } else { tables.developers };
        let expected = 150.0 * exact(&found, "processLicenses") + 215.0 * (tables.hosted * tables.environments) as f64 + 15.0 * people as f64;
        let groups = exact(&found, "flowGroups");
        // Where groups would do, they may be the cheaper way.
        if groups == 0.0 {
            prop_assert_eq!(exact(&found, "monthlyUsd"), expected);
        } else {
            prop_assert!(exact(&found, "monthlyUsd") <= expected);
        }
    }

    #[test]
    fn a_cell_that_is_not_known_makes_a_range_around_the_figure(tables in tables(), at in 0..4usize, column in 0..3usize) {
        let known = exact(&tables.report(), "processLicenses");
        let mut answers = tables.answers();
        let (table, cell) = [("machines", "peakSessions"), ("processes", "dailyRequests"), ("processes", "associatedFlows")][column];
        let Some(row) = answers[table].get_mut(at) else { return Ok(()) };
        row[cell] = json!("unknown");
        let found = report(tables.day, &answers);
        let (lo, hi) = figure(&found, "processLicenses");
        prop_assert!(lo <= known && known <= hi, "{} lies outside {}", known, found["numbers"]["processLicenses"]);
    }

    #[test]
    fn linking_flows_never_takes_more_licenses(
        flows in prop::collection::vec((0..4usize, 0..9usize, 0..300_000i64), 1..9), processes in 1..4usize,
    ) {
        let row = |(at, (kind, of, requests)): (usize, &(usize, usize, i64))| {
            let mut row = json!({ "name": format!("Flow {at}"), "connectors": ["premium"], "flowLicense": "none", "dailyRequests": requests });
            if at > 0 && *kind > 0 {
                row["relation"] = json!(if *kind == 1 { "child" } else { "associated" });
                row["of"] = json!(format!("Flow {}", of % at));
                if *kind > 1 {
                    row["sameSolution"] = json!("yes");
                    row["sameSources"] = json!(if *kind == 2 { "yes" } else { "no" });
                }
            } else {
                row["relation"] = json!("root");
            }
            row
        };
        let family: Vec<Json> = flows.iter().enumerate().map(row).collect();
        let named: Vec<Json> = (0..processes).map(|at| json!({ "name": format!("Process {at}"), "machine": "none" })).collect();
        let answers = json!({ "machines": [], "family": family, "processes": named, "rpa-developers": 0, "attended-users": 0, "licenses-owned": [] });
        let found = report("2026-11-22", &answers);
        prop_assert!(exact(&found, "processLicensesAfterLinking") <= exact(&found, "processLicenses"));
        let mut turned = answers.clone();
        turned["family"].as_array_mut().unwrap().reverse();
        let other = report("2026-11-22", &turned);
        prop_assert_eq!(&found["numbers"], &other["numbers"]);
    }

    #[test]
    fn the_whole_overage_lies_on_objects(
        objects in prop::collection::vec((1..6i64, 1..29u32), 1..7), assigned in 0..12i64, hosted in 0..3i64,
    ) {
        let rows: Vec<Json> = objects
            .iter()
            .enumerate()
            .map(|(at, (licenses, day))| json!({ "object": format!("Object {at}"), "licenses": licenses, "createdOn": format!("2026-05-{day:02}") }))
            .collect();
        let answers = json!({ "allocations": rows, "assigned-units": assigned, "hosted-units": hosted });
        let found = report("2026-11-22", &answers);
        let overage = exact(&found, "overage");
        let total: i64 = objects.iter().map(|(licenses, _)| licenses).sum();
        let expected = if assigned + hosted == 0 { 0 } else { (total - assigned - hosted).max(0) };
        prop_assert_eq!(overage, expected as f64);
        let (mut lo, mut hi) = (0.0, 0.0);
        for (at, (licenses, _)) in objects.iter().enumerate() {
            let rows = found["tables"]["flagged"].as_array().into_iter().flatten();
            let mut mine = rows.filter(|row| row["object"] == format!("Object {at}"));
            let flagged = mine.next().map_or(json!(0), |row| row["flagged"].clone());
            let (least, most) = ends(&flagged);
            lo += least;
            hi += most;
            prop_assert!(most <= *licenses as f64);
        }
        prop_assert!(lo <= overage && overage <= hi, "{} to {} for {}", lo, hi, overage);
        let mut days: Vec<u32> = objects.iter().map(|(_, day)| *day).collect();
        days.sort_unstable();
        days.dedup();
        if days.len() == objects.len() {
            prop_assert_eq!((lo, hi), (overage, overage));
        }
    }
}
