//! What must hold for purchases whatever the numbers are: the cheapest mix is the cheapest, own prices are followed, a
//! greater need is never cheaper, and lines go through the amounts that the report names.
#![cfg(not(target_arch = "wasm32"))]

use entitle::api::evaluate::evaluate;
use entitle::engine::fact::Kind;
use entitle::questionnaires;
use entitle::rules::facts::PRICE_LICENSE;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

fn report(questionnaire: &str, as_of: &str, answers: &Json) -> Json {
    serde_json::to_value(evaluate(
        &json!({ "questionnaire": questionnaire, "asOf": as_of, "answers": answers }),
    ))
    .unwrap()
}

fn usd(report: &Json) -> f64 {
    report["numbers"]["monthlyUsd"]
        .as_f64()
        .unwrap_or_else(|| panic!("no amount in {report}"))
}

/// Every license that has a list price may have an own one.
#[test]
fn every_listed_price_can_be_replaced() {
    assert!(matches!(PRICE_LICENSE.kind, Kind::Choice(_)));
    for questionnaire in questionnaires::ALL {
        for price in questionnaire.prices.iter().filter(|price| price.license != "own") {
            assert!(
                PRICE_LICENSE.find(price.license).is_some(),
                "{}: {} has no own price",
                questionnaire.id,
                price.license
            );
        }
    }
}

/// People, and for each environment whether they use its app and how many open it.
type Group = (i64, Vec<(bool, i64)>);

/// Environments, one app in each; groups of people, each with the apps of some environments.
fn case(groups: &[Group], environments: usize) -> Json {
    let names: Vec<String> = (0..environments).map(|at| format!("e{at}")).collect();
    let mut uses = Vec::new();
    for (group, (people, apps)) in groups.iter().enumerate() {
        for (at, (uses_it, active)) in apps.iter().enumerate().take(environments) {
            if *uses_it {
                uses.push(
                    json!({ "people": format!("g{group}"), "app": format!("a{at}"), "active": active.min(people) }),
                );
            }
        }
    }
    json!({
        "environments": names.iter().map(|name| json!({ "id": name, "managed": "no" })).collect::<Vec<_>>(),
        "apps": (0..environments).map(|at| json!({ "id": format!("a{at}"), "environment": format!("e{at}"), "kind": "canvas", "class": "premium" })).collect::<Vec<_>>(),
        "people": groups.iter().enumerate().map(|(at, (people, _))| json!({ "id": format!("g{at}"), "count": people, "seed": "none" })).collect::<Vec<_>>(),
        "uses": uses,
    })
}

/// The cheapest by trying everything: each environment on passes or meter, each group with Premium or without.
fn brute(groups: &[Group], environments: usize) -> i64 {
    let mut best = i64::MAX;
    for metered in 0..1u32 << environments {
        for premium in 0..1u32 << groups.len() {
            let mut cost = 0;
            for (at, (people, apps)) in groups.iter().enumerate() {
                if premium & (1 << at) != 0 {
                    cost += people * 20;
                    continue;
                }
                for (at, (uses_it, active)) in apps.iter().enumerate().take(environments) {
                    if *uses_it {
                        cost += if metered & (1 << at) != 0 {
                            active.min(people) * 10
                        } else {
                            people * 5
                        };
                    }
                }
            }
            best = best.min(cost);
        }
    }
    best
}

fn groups() -> impl Strategy<Value = (usize, Vec<Group>)> {
    let group = (1i64..60, prop::collection::vec((any::<bool>(), 0i64..60), 5));
    (1usize..6, prop::collection::vec(group, 1..5))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn no_mix_is_cheaper_than_the_cheapest((environments, groups) in groups()) {
        let report = report("buying", "2024-06-03", &case(&groups, environments));
        prop_assert_eq!(usd(&report), brute(&groups, environments) as f64);
        prop_assert_eq!(report["numbers"]["combinationsCovered"].as_i64(), Some(1 << environments));
    }

    #[test]
    fn an_own_price_as_the_list_changes_nothing(people in 1i64..3_000, each in 1i64..9) {
        let plain = report("buying", "2024-06-03", &json!({ "people-alike": people, "passes-each": each }));
        let own = report("buying", "2024-06-03", &json!({
            "people-alike": people, "passes-each": each,
            "prices": [{ "license": "power-apps-premium", "price": 20 }, { "license": "power-apps-per-app", "price": "5.00" }]
        }));
        prop_assert_eq!(usd(&plain), usd(&own));
        prop_assert_eq!(&plain["numbers"]["premiumCheaperFrom"], &own["numbers"]["premiumCheaperFrom"]);
    }

    #[test]
    fn more_is_never_cheaper(n in 0i64..30_000, more in 0i64..2_000, csp in any::<bool>()) {
        let channel = if csp { "csp" } else { "ea" };
        let logins = |n: i64| usd(&report("sites", "2022-02-07", &json!({ "site-sku": "portal-logins", "logins": n, "sites": 1, "channel": channel })));
        prop_assert!(logins(n) <= logins(n + more));
        let users = |n: i64| usd(&report("sites", "2026-11-22", &json!({ "site-sku": "authenticated-users", "site-users-per-month": n, "sites": 1 })));
        prop_assert!(users(n) <= users(n + more));
        let order = |n: i64| usd(&report("buying", "2026-11-22", &json!({ "premium-qty": n })));
        prop_assert!(order(n) <= order(n + more));
        let credits = |n: i64| usd(&report("agents", "2026-11-22", &json!({ "classic-answers": n + 1, "generative-answers": 0, "agent-actions": 0 })));
        prop_assert!(credits(n) <= credits(n + more));
    }

    #[test]
    fn the_point_at_which_premium_is_cheaper_is_where_the_lines_cross(people in 1i64..4_000) {
        let report = report("buying", "2026-11-22", &json!({ "people-alike": people, "passes-each": 2 }));
        let from = report["numbers"]["premiumCheaperFrom"].as_i64().unwrap();
        let curve = report["curves"].as_array().unwrap().iter().find(|curve| curve["id"] == "per-app-or-premium").unwrap();
        let line = |license: &str| {
            let lines = curve["lines"].as_array().unwrap();
            lines.iter().find(|line| line["license"] == license).unwrap()["points"].as_array().unwrap().clone()
        };
        for (app, seat) in line("power-apps-per-app").iter().zip(line("power-apps-premium")) {
            let dearer = app["monthlyUsd"].as_f64() > seat["monthlyUsd"].as_f64();
            prop_assert_eq!(app["n"].as_i64().unwrap() >= from, dearer);
        }
    }
}
