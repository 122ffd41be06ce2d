//! More licenses on machines and flows than the environment has: how many, and on which objects.

use super::model::{Filled, filled, number, text};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::ResultRow;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Expr, Status};
use crate::rules::facts::*;
use crate::text::format;
use serde_json::{Value as Json, json};

const RULE: &str = "process-overage-attribution";

struct Object {
    name: String,
    licenses: Interval,
    since: Option<Date>,
    flagged: Interval,
}

/// Tells whether allocations were entered.
#[must_use]
pub fn asked(eval: &Eval<'_>) -> bool {
    filled(eval, &ALLOCATIONS) != Filled::No
}

/// Adds the overage and the objects it lies on; returns the sentence.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) -> Option<String> {
    if !asked(eval) {
        return None;
    }
    if !eval.program.active.iter().any(|active| active.rule.id == RULE) {
        outcome.add_status(Status::NotProven, Axis::Both, Truth::Yes);
        return Some("No text of that day says how more allocations than licenses are judged.".to_owned());
    }
    outcome.fired_in_tables.push(RULE);
    let Some((rows, _)) = eval.rows(&ALLOCATIONS) else {
        outcome.add_status(Status::NonCompliant, Axis::Both, Truth::Unknown);
        return None;
    };
    let mut objects: Vec<Object> = rows
        .iter()
        .map(|row| Object {
            name: text(row, &ALLOCATION_OBJECT).unwrap_or_default(),
            licenses: number(row, &ALLOCATION_LICENSES, Interval::at_least(1)),
            since: match row.get(&ALLOCATION_CREATED) {
                Some(Value::Day(day)) => *day,
                _ => None,
            },
            flagged: Interval::ZERO,
        })
        .collect();
    let allocated = objects
        .iter()
        .fold(Interval::ZERO, |sum, object| sum.plus(object.licenses));
    let assigned = eval.number(&Expr::Of(&ASSIGNED_UNITS));
    let hosted = match eval.answer(&HOSTED_UNITS) {
        None => Interval::ZERO,
        Some(_) => eval.number(&Expr::Of(&HOSTED_UNITS)),
    };
    if allocated.lo > 0 && assigned == Interval::ZERO && hosted == Interval::ZERO {
        outcome.figure("overage", Interval::ZERO, &[RULE]);
        outcome.add_status(Status::Gap, Axis::Both, Truth::Yes);
        outcome.notes.push((
            RULE,
            "Nothing is assigned to the environment, so its objects cannot carry licenses. Assign capacity first.",
        ));
        return Some("Nothing is assigned to the environment. Assign capacity to it first.".to_owned());
    }
    let helps = eval.program.law >= Date::of("2024-06-24");
    let covered = if helps { assigned.plus(hosted) } else { assigned };
    let overage = allocated.minus(covered);
    lay(&mut objects, overage);
    outcome.figure("overage", overage, &[RULE]);
    let rows = objects.iter().filter(|object| object.flagged.hi != Some(0)).map(row);
    let rows: Vec<ResultRow> = rows.collect();
    if !rows.is_empty() {
        outcome.tables.push(("flagged", rows));
    }
    if overage.lo > 0 {
        outcome.add_status(Status::NonCompliant, Axis::Both, Truth::Yes);
        outcome.notes.push((
            RULE,
            "Assign as many licenses as the whole overage, or take licenses off objects. A smaller number heals older objects first.",
        ));
    } else if overage.hi != Some(0) {
        outcome.add_status(Status::NonCompliant, Axis::Both, Truth::Unknown);
    }
    Some(sentence(&objects, overage))
}

/// Lays the overage on the objects, the newest first. Objects of one day share what is left: it is not said whose.
fn lay(objects: &mut [Object], overage: Interval) {
    let mut days: Vec<Option<Date>> = objects.iter().map(|object| object.since).collect();
    // An object without a day may be the newest or the oldest, so it may bear anything.
    let undated = days.contains(&None);
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    let mut left = overage;
    for day in days {
        let total = objects
            .iter()
            .filter(|object| object.since == day)
            .fold(Interval::ZERO, |sum, object| sum.plus(object.licenses));
        let several = objects.iter().filter(|object| object.since == day).count() > 1;
        for object in objects.iter_mut().filter(|object| object.since == day) {
            let most = object.licenses.min(left);
            object.flagged = if undated {
                Interval {
                    lo: 0,
                    ..object.licenses.min(overage)
                }
            } else if several {
                let others = total.minus(object.licenses);
                Interval {
                    lo: left.minus(others).lo.min(most.lo),
                    hi: most.hi,
                }
            } else {
                most
            };
        }
        left = left.minus(total);
    }
}

/// Returns the row of an object that may bear overage.
fn row(object: &Object) -> ResultRow {
    let mut row = ResultRow::new();
    let flagged = object.flagged;
    let range = || json!({ "min": flagged.lo, "max": flagged.hi });
    row.insert("object".to_owned(), object.name.clone().into());
    row.insert("flagged".to_owned(), flagged.exact().map_or_else(range, Json::from));
    row
}

fn sentence(objects: &[Object], overage: Interval) -> String {
    match overage.exact() {
        Some(0) => "Every allocated license is backed by one that is assigned to the environment.".to_owned(),
        Some(n) => {
            let marked: Vec<String> = objects
                .iter()
                .filter(|object| object.flagged.lo > 0)
                .map(|object| format!("{} of {}", format::interval(object.flagged), object.name))
                .collect();
            let many = if n == 1 { "license is" } else { "licenses are" };
            if marked.is_empty() {
                format!("{n} {many} in use that the environment does not have.")
            } else {
                format!(
                    "{n} {many} in use that the environment does not have: {}.",
                    marked.join(", ")
                )
            }
        }
        None => "Licenses may be in use that the environment does not have.".to_owned(),
    }
}

/// Collects what is missing.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.rows(&ALLOCATIONS).is_none() {
        leaves.add(&ALLOCATIONS);
    }
    for fact in [&ASSIGNED_UNITS, &HOSTED_UNITS] {
        if eval.answer(fact).is_none() {
            leaves.add(fact);
        }
    }
}
