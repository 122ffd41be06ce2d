//! Conditions over the rows of a relation, in three values: some row, each row, the same as what surrounds the row.
#![cfg(not(target_arch = "wasm32"))]

use entitle::engine::date::Date;
use entitle::engine::eval::Eval;
use entitle::engine::fact::{Cohort, Facts, Held, Holding, Value};
use entitle::engine::known::Truth;
use entitle::engine::open::Leaves;
use entitle::engine::prelude::*;
use entitle::engine::program::Program;
use entitle::engine::quantity::Interval;
use entitle::rules::facts::{OWNER_KIND, RUNNER_LICENSES, TRIGGER};

/// Flows that call this one, by facts that the flow itself has as well.
static PARENTS: Fact = Fact::new(
    9_000,
    "callers",
    Scope::Flow,
    Kind::Table(&[&TRIGGER, &OWNER_KIND, &NAME, &COUNT]),
);
static NAME: Fact = Fact::new(9_001, "caller-name", Scope::Flow, Kind::Text);
static COUNT: Fact = Fact::new(
    9_002,
    "caller-count",
    Scope::Flow,
    Kind::Count {
        min: 0,
        max: 1_000,
        unknown_from: 1,
    },
);

static BY_PERSON: Cond = is(&OWNER_KIND, "human");
static SAME_OWNER: Cond = Cond::Same(&OWNER_KIND);
static OUTSIDE_AUTOMATED: Cond = is(&TRIGGER, "automated");
static OUTSIDE: Cond = Cond::Outer(&OUTSIDE_AUTOMATED);

fn parent(owner: Option<&str>) -> Facts {
    let mut row = Facts::default();
    if let Some(owner) = owner {
        row.set(&OWNER_KIND, Value::Options(OWNER_KIND.find(owner).unwrap()));
    }
    row
}

fn child(owner: &str, parents: Vec<Facts>) -> Facts {
    let mut facts = parent(Some(owner));
    facts.set(&TRIGGER, Value::Options(TRIGGER.find("automated").unwrap()));
    facts.set(&PARENTS, Value::Rows(parents.into()));
    facts
}

fn truth(facts: &Facts, cond: &Cond) -> Truth {
    let day = Date::of("2026-11-22");
    let program = Program::new(&[], day, Edition::Current);
    Eval::new(&program, facts, day).truth(cond)
}

#[test]
fn some_row_and_each_row() {
    let some = Cond::AnyRow(&PARENTS, &BY_PERSON);
    let each = Cond::EachRow(&PARENTS, &BY_PERSON);
    let none = child("human", vec![]);
    assert_eq!((truth(&none, &some), truth(&none, &each)), (Truth::No, Truth::Yes));
    let mixed = child("human", vec![parent(Some("human")), parent(Some("gone"))]);
    assert_eq!((truth(&mixed, &some), truth(&mixed, &each)), (Truth::Yes, Truth::No));
    // One row is not known: it decides only where the others leave it open.
    let open = child("human", vec![parent(Some("human")), parent(None)]);
    assert_eq!((truth(&open, &some), truth(&open, &each)), (Truth::Yes, Truth::Unknown));
    let open = child("human", vec![parent(Some("gone")), parent(None)]);
    assert_eq!((truth(&open, &some), truth(&open, &each)), (Truth::Unknown, Truth::No));
}

#[test]
fn a_table_that_nobody_filled_in_is_unknown() {
    let mut facts = child("human", vec![]);
    facts.remove(&PARENTS);
    assert_eq!(truth(&facts, &Cond::AnyRow(&PARENTS, &BY_PERSON)), Truth::Unknown);
    let day = Date::of("2026-11-22");
    let program = Program::new(&[], day, Edition::Current);
    let mut leaves = Leaves::default();
    Eval::new(&program, &facts, day).open_leaves(&Cond::AnyRow(&PARENTS, &BY_PERSON), &mut leaves);
    assert!(leaves.facts().iter().any(|fact| fact.is(&PARENTS)));
}

#[test]
fn the_same_as_what_surrounds_the_row() {
    let same = Cond::AnyRow(&PARENTS, &SAME_OWNER);
    assert_eq!(truth(&child("human", vec![parent(Some("human"))]), &same), Truth::Yes);
    assert_eq!(
        truth(&child("human", vec![parent(Some("service-principal"))]), &same),
        Truth::No
    );
    assert_eq!(truth(&child("human", vec![parent(None)]), &same), Truth::Unknown);
}

#[test]
fn a_column_is_read_from_the_row_and_the_rest_from_outside() {
    // The trigger of the parent is not known, though that of the child is; from outside, the child's is read.
    let facts = child("human", vec![parent(Some("human"))]);
    assert_eq!(
        truth(&facts, &Cond::AnyRow(&PARENTS, &OUTSIDE_AUTOMATED)),
        Truth::Unknown
    );
    assert_eq!(truth(&facts, &Cond::AnyRow(&PARENTS, &OUTSIDE)), Truth::Yes);
}

#[test]
fn rows_are_counted_as_far_as_they_are_known() {
    let facts = child("human", vec![parent(Some("human")), parent(None), parent(Some("gone"))]);
    let day = Date::of("2026-11-22");
    let program = Program::new(&[], day, Edition::Current);
    let eval = Eval::new(&program, &facts, day);
    assert_eq!(
        eval.number(&Expr::CountRows(&PARENTS, &BY_PERSON)),
        Interval::between(1, 2)
    );
    assert_eq!(
        eval.number(&Expr::SumRows(&PARENTS, &Expr::Const(3))),
        Interval::exactly(9)
    );
}

fn named(name: Option<&str>, count: Option<i64>) -> Facts {
    let mut row = Facts::default();
    if let Some(name) = name {
        row.set(&NAME, Value::Text(name.to_owned()));
    }
    if let Some(count) = count {
        row.set(&COUNT, Value::Number(count));
    }
    row
}

#[test]
fn the_same_people_count_once() {
    static EACH: Expr = Expr::Of(&COUNT);
    static BY_NAME: Expr = Expr::OnceEach(&PARENTS, Some(&NAME), &EACH);
    static BY_NOBODY: Expr = Expr::OnceEach(&PARENTS, None, &EACH);
    let number = |facts: &Facts, expr: &Expr| {
        let day = Date::of("2026-11-22");
        let program = Program::new(&[], day, Edition::Current);
        Eval::new(&program, facts, day).number(expr)
    };
    let twice = child(
        "human",
        vec![
            named(Some("Ana"), Some(2)),
            named(Some("ana"), Some(5)),
            named(Some("Bo"), Some(1)),
        ],
    );
    assert_eq!(number(&twice, &BY_NAME), Interval::exactly(6));
    // Without names they may be the same people, or all others.
    assert_eq!(number(&twice, &BY_NOBODY), Interval::between(5, 8));
    let nameless = child("human", vec![named(Some("Ana"), Some(2)), named(None, Some(1))]);
    assert_eq!(number(&nameless, &BY_NAME), Interval::between(2, 3));
    let alone = child("human", vec![named(None, Some(3))]);
    assert_eq!(number(&alone, &BY_NAME), Interval::exactly(3));
    // A number that is not known stays open.
    let open = child("human", vec![named(Some("Ana"), None), named(Some("Bo"), Some(1))]);
    assert_eq!(number(&open, &BY_NAME), Interval::at_least(2));
    assert_eq!(number(&child("human", vec![]), &BY_NAME), Interval::ZERO);
}

#[test]
fn texts_are_compared_whatever_their_capitals() {
    static OTHER: Fact = Fact::new(9_003, "other-name", Scope::Flow, Kind::Text);
    static SAME: Cond = Cond::SameText(&NAME, &OTHER);
    let mut facts = named(Some("Ana"), None);
    assert_eq!(truth(&facts, &SAME), Truth::Unknown);
    facts.set(&OTHER, Value::Text("ANA".to_owned()));
    assert_eq!(truth(&facts, &SAME), Truth::Yes);
    facts.set(&OTHER, Value::Text("Bo".to_owned()));
    assert_eq!(truth(&facts, &SAME), Truth::No);
    assert_eq!(truth(&facts, &Cond::Named(&OTHER)), Truth::Yes);
    facts.set(&OTHER, Value::Text("none".to_owned()));
    assert_eq!(truth(&facts, &Cond::Named(&OTHER)), Truth::No);
    facts.remove(&OTHER);
    assert_eq!(truth(&facts, &Cond::Named(&OTHER)), Truth::Unknown);
}

#[test]
fn somebody_rests_on_one_license_alone() {
    static ONLY_M365: Cond = rests_on(&RUNNER_LICENSES, &["m365"], &["power-automate-premium"]);
    let group = |count, licenses: &[&str]| Cohort {
        count,
        holding: Holding {
            held: licenses
                .iter()
                .map(|id| Held {
                    license: RUNNER_LICENSES.find(id).unwrap(),
                    product: None,
                    until: None,
                    attach: false,
                })
                .collect(),
            open: false,
        },
    };
    let mut facts = Facts::default();
    assert_eq!(truth(&facts, &ONLY_M365), Truth::Unknown);
    // One group has both, the other only the first: somebody rests on it.
    facts.set(
        &RUNNER_LICENSES,
        Value::Cohorts(vec![
            group(Some(3), &["m365", "power-automate-premium"]),
            group(Some(2), &["m365"]),
        ]),
    );
    assert_eq!(truth(&facts, &ONLY_M365), Truth::Yes);
    facts.set(
        &RUNNER_LICENSES,
        Value::Cohorts(vec![group(Some(3), &["m365", "power-automate-premium"])]),
    );
    assert_eq!(truth(&facts, &ONLY_M365), Truth::No);
}
