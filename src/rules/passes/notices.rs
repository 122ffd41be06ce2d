//! Notices and the block of managed environments, where people lack a right there.

use super::balance::ME_APP_BLOCK;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::Deadline;
use crate::engine::outcome::Outcome;
use crate::rules::facts::*;

const RULE: &str = "me-app-licence-timeline";
/// The block was announced.
pub(super) const ANNOUNCED: Date = Date::of("2026-08-31");
/// Launches before this day start no notices.
const COUNTED_FROM: Date = Date::of("2026-06-01");

/// Returns the first launch without a right, where it is one that notices are counted from.
fn first_launch(eval: &Eval<'_>) -> Option<Date> {
    match eval.answer(&FIRST_UNLICENSED_LAUNCH) {
        Some(Value::Day(Some(day))) if *day >= COUNTED_FROM => Some(*day),
        _ => None,
    }
}

/// Adds the days; both ends of the block alone where nobody said when the first launch without a right was.
pub(super) fn add(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let first = first_launch(eval);
    let law = eval.program.law;
    if law < ANNOUNCED || (first.is_none() && law >= ME_APP_BLOCK) {
        return;
    }
    fired.push(RULE);
    let mut add = |what: &'static str, on: Option<Date>, after: &'static str| {
        outcome.deadlines.push(Deadline {
            what,
            on,
            after,
            days_left: on.map(|on| on.days_since(eval.as_of)),
            last: false,
            rule: RULE,
        });
    };
    if let Some(first) = first {
        add(
            "the notice in the app becomes a warning",
            Some(first.plus_days(7)),
            "7 days after the first launch without a right",
        );
        add(
            "the notice in the app becomes an error",
            Some(first.plus_days(14)),
            "14 days after the first launch without a right",
        );
    }
    add(
        "apps do not open without a right, at the earliest",
        Some(ME_APP_BLOCK),
        "the text names no day, only February 2027",
    );
    add(
        "apps do not open without a right, at the latest",
        first.map(|first| first.plus_days(14).max(ME_APP_BLOCK)),
        "14 days after the first launch without a right, if that is later than 1 Feb 2027",
    );
}
