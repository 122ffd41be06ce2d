//! What must hold for groups with people in common, pages inside apps, prepaid site users, and for reports.
#![cfg(not(target_arch = "wasm32"))]

mod common;

use common::tenants::*;
use entitle::api::request::Request;
use entitle::engine::eval::Eval;
use entitle::engine::outcome::Outcome;
use entitle::engine::program::Program;
use entitle::engine::quantity::Interval;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// Returns a tenant whose groups may share people.
fn crowd() -> impl Strategy<Value = Json> {
    let overlap = (0..3usize, 0..3usize, prop::option::of(0..9i64));
    (tenant(), prop::collection::vec(overlap, 0..3)).prop_map(|(mut answers, overlaps)| {
        let size = |at: usize| answers["people"][at]["count"].as_i64().unwrap_or(1);
        let mut seen = Vec::new();
        let mut list = Vec::new();
        for (a, b, n) in overlaps {
            let (a, b) = (a.min(b), a.max(b));
            if a == b || seen.contains(&(a, b)) {
                continue;
            }
            seen.push((a, b));
            let mut row = json!({ "first": format!("p{a}"), "second": format!("p{b}") });
            if let Some(n) = n {
                row["people"] = Json::from(n.min(size(a)).min(size(b)));
            }
            list.push(row);
        }
        answers["overlaps"] = Json::from(list);
        answers
    })
}

fn report(rows: &[Json], managed: &str) -> Outcome {
    let answers = json!({
        "report-kind": "active-users", "report-form": "rows", "report-rows": rows, "report-users-hold": "m365",
        "environment-managed": managed, "report-allocated": 4
    });
    let request = json!({ "questionnaire": "report", "asOf": "2026-06-15", "answers": answers });
    let request = Request::read(&request).unwrap();
    let program = Program::new(request.questionnaire.rules, request.as_of, request.edition);
    Outcome::of(
        request.questionnaire,
        &Eval::new(&program, &request.facts, request.as_of),
    )
}

fn report_rows() -> impl Strategy<Value = Vec<Json>> {
    let row = (
        0..4usize,
        0..4usize,
        maybe(&["app-pass", "app-pass", "m365"]),
        maybe(&["yes", "no", "unknown"]),
    );
    let row = row.prop_map(|(user, app, license, premium)| json!({ "user": format!("u{user}"), "app": format!("a{app}"), "licenseType": license, "premium": premium }));
    prop::collection::vec(row, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 160, max_global_rejects: 100_000, failure_persistence: None, rng_seed: seed(), ..ProptestConfig::default() })]

    #[test]
    fn people_in_common_never_need_more(answers in crowd(), as_of in day()) {
        let with = outcome(as_of, &answers);
        let mut without = answers.clone();
        without["overlaps"] = json!([]);
        let without = outcome(as_of, &without);
        prop_assume!(with.error.is_none());
        let (with, without) = (figure(&with, "passesNeeded"), figure(&without, "passesNeeded"));
        prop_assert!(no_less(without, with), "{with:?} {without:?} {as_of} {answers}");
    }

    #[test]
    fn a_known_number_in_common_lies_within_the_range(answers in crowd(), as_of in day(), n in 0..9i64) {
        let open = answers["overlaps"].as_array().unwrap().iter().position(|row| row.get("people").is_none());
        prop_assume!(open.is_some());
        let before = outcome(as_of, &answers);
        prop_assume!(before.error.is_none());
        let mut more = answers;
        more["overlaps"][open.unwrap()]["people"] = Json::from(n);
        let after = outcome(as_of, &more);
        prop_assume!(after.error.is_none());
        prop_assert!(within(figure(&after, "passesNeeded"), figure(&before, "passesNeeded")), "{:?} from {:?} {as_of} {more}", figure(&after, "passesNeeded"), figure(&before, "passesNeeded"));
    }

    #[test]
    fn premium_never_raises_the_need_of_groups(answers in crowd(), as_of in day(), person in 0..3usize) {
        let before = outcome(as_of, &answers);
        prop_assume!(before.error.is_none());
        let mut more = answers;
        more["people"][person]["hostPremium"] = Json::from("yes");
        let after = outcome(as_of, &more);
        prop_assert!(no_less(figure(&before, "passesNeeded"), figure(&after, "passesNeeded")), "{as_of} {more}");
    }

    #[test]
    fn the_order_of_every_table_does_not_matter(answers in crowd(), as_of in day()) {
        let one = outcome(as_of, &answers);
        prop_assume!(one.error.is_none());
        let mut turned = answers;
        for table in ["environments", "apps", "people", "uses", "overlaps"] {
            rows(&mut turned, table).reverse();
        }
        let other = outcome(as_of, &turned);
        prop_assert_eq!((one.terms, one.runtime), (other.terms, other.runtime));
        for entry in &one.figures {
            prop_assert_eq!(entry.value, figure(&other, entry.key), "{}", entry.key);
        }
    }

    #[test]
    fn one_more_app_or_environment_never_needs_less(answers in crowd(), as_of in day(), new in app(9), person in 0..3usize, place in environment(9)) {
        let before = outcome(as_of, &answers);
        prop_assume!(before.error.is_none());
        let mut more = answers;
        rows(&mut more, "environments").push(place);
        let with_environment = outcome(as_of, &more);
        prop_assume!(with_environment.error.is_none());
        prop_assert_eq!(figure(&with_environment, "passesNeeded"), figure(&before, "passesNeeded"));
        let mut new = new;
        new["environment"] = Json::from("e9");
        rows(&mut more, "apps").push(new);
        rows(&mut more, "uses").push(json!({ "people": format!("p{person}"), "app": "a9" }));
        let after = outcome(as_of, &more);
        prop_assert!(no_less(figure(&after, "passesNeeded"), figure(&before, "passesNeeded")), "{as_of} {more}");
    }

    #[test]
    fn environments_of_groups_sum_up(answers in crowd(), as_of in day()) {
        let result = outcome(as_of, &answers);
        prop_assume!(result.error.is_none());
        let sum = result.environments.iter().fold((0i64, Some(0i64)), |(lo, hi), row| {
            let n = row["needed"].as_i64();
            let (least, most) = n.map_or_else(|| (row["needed"]["min"].as_i64().unwrap(), row["needed"]["max"].as_i64()), |n| (n, Some(n)));
            (lo + least, hi.zip(most).map(|(a, b)| a + b))
        });
        let total = figure(&result, "passesNeeded");
        prop_assert_eq!((total.lo, total.hi), sum, "{}", as_of);
    }

    #[test]
    fn moving_passes_creates_none(answers in crowd(), as_of in day(), n in 1..20i64) {
        let held = |answers: &Json, at: usize| answers["environments"][at]["allocatedPasses"].as_i64().unwrap();
        let before = outcome(as_of, &answers);
        prop_assume!(before.error.is_none());
        let mut moved = answers.clone();
        let n = n.min(held(&answers, 0) - 1);
        prop_assume!(n > 0);
        moved["environments"][0]["allocatedPasses"] = Json::from(held(&answers, 0) - n);
        moved["environments"][1]["allocatedPasses"] = Json::from(held(&answers, 1) + n);
        let after = outcome(as_of, &moved);
        for key in ["passesAllocated", "passesPurchased", "unallocated"] {
            prop_assert_eq!(figure(&after, key), figure(&before, key), "{}", key);
        }
    }

    #[test]
    fn causes_add_up_to_the_marked_pairs(rows in report_rows(), managed in maybe(&["yes", "no", "unknown"])) {
        let outcome = report(&rows, managed);
        let keys = ["causeNeed", "causeE2", "causeE3", "causeE4", "causeE5", "causeE6", "causeE7", "causeE8", "causeOpen"];
        let sum = keys.iter().fold(Interval::ZERO, |sum, key| sum.plus(figure(&outcome, key)));
        prop_assert_eq!(sum, figure(&outcome, "pairsAttributed"), "{:?}", rows);
    }

    #[test]
    fn the_rows_of_a_report_may_stand_in_any_order(rows in report_rows(), managed in maybe(&["yes", "no", "unknown"])) {
        let one = report(&rows, managed);
        let turned: Vec<Json> = rows.iter().rev().cloned().collect();
        let other = report(&turned, managed);
        for entry in &one.figures {
            prop_assert_eq!(entry.value, figure(&other, entry.key), "{} {:?}", entry.key, rows);
        }
        prop_assert_eq!(one.terms, other.terms);
    }

    #[test]
    fn one_more_row_never_requires_less(rows in report_rows(), managed in maybe(&["yes", "no"]), user in 0..5usize, app in 0..5usize) {
        let before = report(&rows, managed);
        let mut more = rows;
        more.push(json!({ "user": format!("u{user}"), "app": format!("a{app}"), "licenseType": "app-pass" }));
        let after = report(&more, managed);
        prop_assert!(no_less(figure(&after, "required"), figure(&before, "required")), "{more:?}");
    }
}
