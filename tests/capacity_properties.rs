//! What holds for any stock of licenses and any use of storage: more licenses never bring less, lending creates nothing,
//! and the order of rows does not matter.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use serde_json::{Value as Json, json};

const LICENSES: [&str; 8] = [
    "power-apps-premium",
    "power-apps-per-app",
    "power-automate-premium",
    "power-automate-process",
    "power-automate-per-user",
    "copilot-studio",
    "m365",
    "dataverse-database-gb",
];
const DAYS: [&str; 6] = [
    "2020-06-01",
    "2022-06-20",
    "2023-06-21",
    "2025-11-30",
    "2026-04-15",
    "2026-11-22",
];

/// Numbers that are spread, and the same in every run.
struct Spread(u64);

impl Spread {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

fn report(as_of: &str, answers: Json) -> Json {
    let request = json!({ "questionnaire": "capacity", "asOf": as_of, "answers": answers });
    let report = serde_json::to_value(evaluate(&request)).unwrap();
    assert!(report["error"].is_null(), "{request}: {}", report["error"]);
    report
}

fn number(report: &Json, key: &str) -> f64 {
    report["numbers"][key].as_f64().unwrap_or(0.0)
}

fn stock(spread: &mut Spread) -> Vec<Json> {
    (0..1 + spread.next(4))
        .map(|_| json!({ "license": LICENSES[usize::try_from(spread.next(8)).unwrap()], "count": 1 + spread.next(60) }))
        .collect()
}

#[test]
fn more_licenses_never_bring_less_and_their_order_does_not_matter() {
    let mut spread = Spread(7);
    for round in 0..150 {
        let day = DAYS[round % DAYS.len()];
        let mut rows = stock(&mut spread);
        let before = report(day, json!({ "licenses-owned": rows }));
        rows.push(
            json!({ "license": LICENSES[usize::try_from(spread.next(8)).unwrap()], "count": 1 + spread.next(9) }),
        );
        let after = report(day, json!({ "licenses-owned": rows }));
        for key in ["databaseGb", "fileGb", "logGb"] {
            assert!(number(&after, key) >= number(&before, key), "{day} {key}: {rows:?}");
        }
        rows.reverse();
        let turned = report(day, json!({ "licenses-owned": rows }));
        assert_eq!(after["numbers"], turned["numbers"], "{day}: {rows:?}");
    }
}

#[test]
fn lending_creates_nothing() {
    let mut spread = Spread(11);
    for round in 0..300 {
        let day = DAYS[2 + round % 4];
        let mut natives = 0.0;
        let mut free = 0.0;
        let mut database = 0.0;
        let rows: Vec<Json> = ["database", "log", "file"]
            .into_iter()
            .map(|kind| {
                let (entitled, used) = (spread.next(90), spread.next(110));
                #[expect(clippy::cast_precision_loss, reason = "small numbers")]
                let (entitled, used) = (entitled as f64 / 2.0, used as f64 / 2.0);
                natives += f64::max(used - entitled, 0.0);
                free += f64::max(entitled - used, 0.0);
                if kind == "database" {
                    database = f64::max(used - entitled, 0.0);
                }
                json!({ "type": kind, "entitledGb": entitled, "usedGb": used })
            })
            .collect();
        let found = report(day, json!({ "capacity-types": rows }));
        let missing: f64 = ["databaseDeficitGb", "logDeficitGb", "fileDeficitGb"]
            .iter()
            .map(|key| number(&found, key))
            .sum();
        assert!(missing <= natives + 1e-9, "{rows:?}: more is missing after lending");
        assert!(
            missing >= natives - free - 1e-9,
            "{rows:?}: more was lent than was free"
        );
        assert!(
            (number(&found, "databaseDeficitGb") - database).abs() < 1e-9,
            "{rows:?}: something lent to database"
        );
        let bought: f64 = ["databaseToBuyGb", "logToBuyGb", "fileToBuyGb"]
            .iter()
            .map(|key| number(&found, key))
            .sum();
        assert!(
            bought >= missing - 1e-9 && bought < missing + 3.0,
            "{rows:?}: buys {bought} for {missing}"
        );
        assert_eq!(found["status"] == "gap", missing > 0.0, "{rows:?}");
    }
}

#[test]
fn moving_an_allocation_buys_nothing() {
    let mut spread = Spread(13);
    for _ in 0..150 {
        let (a, b, used) = (spread.next(9), spread.next(9), spread.next(9));
        let rows = |a: u64, b: u64| {
            json!({
                "addons": [{ "addon": "process", "purchased": 20 }],
                "addon-allocations": [
                    { "addon": "process", "environment": "A", "allocated": a, "used": used },
                    { "addon": "process", "environment": "B", "allocated": b, "used": 1 }
                ]
            })
        };
        let (one, other) = (report("2026-02-02", rows(a, b)), report("2026-02-02", rows(b, a)));
        for key in ["addonsFree", "gaugeAssigned", "gaugeAvailable"] {
            assert_eq!(one["numbers"][key], other["numbers"][key]);
        }
        assert!(one["numbers"]["packsToBuy"].is_null());
    }
}
