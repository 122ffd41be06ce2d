//! What a month costs: as things stand, and at the cheapest. Both, the ways and the sentence say the same.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::golden::ends;
use common::variations::each;
use entitle::api::evaluate::evaluate;
use entitle::api::report::Report;
use serde_json::{Value as Json, json};

fn said(report: &Json) -> &str {
    report["headline"].as_str().unwrap()
}

fn check(request: &Json, report: &Report) {
    let report = serde_json::to_value(report).unwrap();
    let numbers = &report["numbers"];
    let Some((stands, most)) = ends(&numbers["monthlyUsd"]) else {
        return;
    };
    let least = ends(&numbers["cheapestUsd"]);
    if let Some((lo, hi)) = least {
        assert!(lo < stands || hi < most, "{request}: {numbers}");
    }
    let (lo, hi) = least.unwrap_or((stands, most));
    for way in report["alternatives"].as_array().unwrap() {
        let Some((from, to)) = ends(&way["monthlyUsd"]) else {
            continue;
        };
        // One that rests on what is not known bounds nothing.
        if way["certain"] == false && request["questionnaire"] == "passes" {
            continue;
        }
        // Where several things are missing, one way may mend one of them.
        let all = |mends: &Json| {
            let kinds = mends.as_array().unwrap();
            let others = report["alternatives"].as_array().unwrap().iter();
            others
                .flat_map(|other| other["mends"].as_array().unwrap())
                .all(|kind| kinds.contains(kind))
        };
        if to < stands && all(&way["mends"]) {
            // Today's way costs more: the report says so.
            assert!(least.is_some() && lo <= from && hi <= to, "{request}: {way} {numbers}");
            let metered = report["status"] == "covered-metered";
            assert!(!metered || said(&report).contains("Cheaper: "), "{request}: {report}");
        }
        if way["cheapest"] == true && all(&way["mends"]) {
            assert!(lo <= from, "{request}: {way} {numbers}");
        }
    }
}

#[test]
fn a_way_that_costs_less_is_named() {
    each(check);
}

fn of(questionnaire: &str, answers: &Json) -> Json {
    serde_json::to_value(evaluate(
        &json!({ "questionnaire": questionnaire, "asOf": "2026-11-22", "answers": answers }),
    ))
    .unwrap()
}

fn button(change: &Json) -> Json {
    let mut answers = json!({
        "trigger": "instant-button", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no",
        "flow-license": "none", "environment-type": "production", "environment-managed": "no", "app-kind": "none",
        "runners": 9, "runner-licenses": ["m365"], "environment-metered": "yes", "environment-meters": ["flows"],
        "runs-per-month": 30_000
    });
    for (fact, value) in change.as_object().unwrap() {
        answers[fact] = value.clone();
    }
    of("flow", &answers)
}

#[test]
fn a_meter_that_costs_more_than_licenses_is_said_to() {
    let report = button(&json!({}));
    assert_eq!(report["numbers"]["monthlyUsd"], 18_000.0);
    assert_eq!(report["numbers"]["cheapestUsd"], 135.0);
    assert_eq!(
        said(&report),
        "Nobody needs to buy a license: the meter pays $18,000 a month. Cheaper: Power Automate Premium for each person, $135."
    );
    let report = button(&json!({ "runs-per-month": 10 }));
    assert_eq!(report["numbers"]["monthlyUsd"], 6.0);
    assert_eq!(report["numbers"]["cheapestUsd"], Json::Null);
    assert!(said(&report).starts_with("Nobody needs to buy a license: the meter pays $6 a month."));
}

#[test]
fn a_meter_that_only_may_be_on_leaves_the_licenses() {
    let report = button(&json!({ "environment-metered": "unknown", "runs-per-month": 10 }));
    let (lo, hi) = ends(&report["numbers"]["monthlyUsd"]).unwrap();
    assert!(lo <= 6.0 && hi >= 135.0, "{}", report["numbers"]);
}

#[test]
fn the_usual_case_lies_within_the_range() {
    let report = of(
        "guests",
        &json!({
            "guest-subject": "flow", "trigger": "instant-button", "connectors": ["salesforce"], "flow-license": "none",
            "environment-managed": "no", "environment-metered": "no", "guests": 9, "guest-home-licenses": ["m365"],
            "guest-host-licenses": "unknown", "guest-home-cloud": "public", "cloud": "public"
        }),
    );
    assert_eq!(ends(&report["numbers"]["monthlyUsd"]), Some((0.0, 135.0)));
    assert_eq!(ends(&report["usual"]["numbers"]["monthlyUsd"]), Some((0.0, 135.0)));
}

#[test]
fn sites_name_the_cheapest_of_packs_and_meter() {
    let report = of(
        "sites",
        &json!({ "site-sku": "authenticated-users", "site-users-per-month": 30, "sites": 1 }),
    );
    assert_eq!(report["numbers"]["monthlyUsd"], 120.0);
    assert_eq!(said(&report), "Pay-as-you-go for 30 signed-in users: $120 a month.");
    // Both kinds of users need something: each way is for both.
    let report = of(
        "sites",
        &json!({
            "site-sku": "unknown", "site-users-per-month": 30, "anonymous-users-per-month": 500, "sites": 1
        }),
    );
    assert_eq!(report["numbers"]["monthlyUsd"], 195.0);
    assert_eq!(report["alternatives"][0]["monthlyUsd"], 195.0);
    assert_eq!(
        said(&report),
        "Pay-as-you-go for 30 signed-in users; 1 pack of 500 anonymous users: $195 a month."
    );
}
