//! What the product does about the connectors that became premium in 2019: old apps run on until April 2025, then it stops
//! whoever has no right.

use super::model::{Environment, Model, says};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::rules::facts::*;

/// From this day apps older than the change are premium.
const CHANGED: Date = Date::of("2019-10-01");
/// The exemption of old apps has ended.
const OWED: Date = Date::of("2024-10-01");
/// The product stops unlicensed use.
const STOPPED: Date = Date::of("2025-04-01");

/// Tells whether the product stops whoever is without a right in an environment.
pub(super) fn stopped(eval: &Eval<'_>, model: &Model, at: usize) -> bool {
    eval.program.law >= STOPPED && nothing_else(model, at, |_| true)
}

/// Tells whether the apps of an environment still run for people without a right.
pub(super) fn run_on(eval: &Eval<'_>, model: &Model, at: usize) -> bool {
    let old = |row: &Facts| matches!(row.get(&APP_CREATED), Some(Value::Day(Some(day))) if *day < CHANGED);
    (OWED..STOPPED).contains(&eval.program.law) && nothing_else(model, at, old)
}

/// Nothing in an environment is premium but canvas apps with these connectors.
fn nothing_else(model: &Model, at: usize, also: fn(&Facts) -> bool) -> bool {
    let managed = |environment: &Environment| !says(&environment.facts, &ENV_MANAGED, "no");
    if model.environments.get(at).is_none_or(managed) {
        return false;
    }
    let rows = model.apps.iter().filter(|app| app.environment == at);
    let mut premium = rows
        .filter_map(|app| model.app_patterns.get(app.pattern))
        .filter(|row| !(says(row, &APP_CLASS, "standard") && says(row, &APP_ROW_KIND, "canvas")))
        .peekable();
    premium.peek().is_some()
        && premium.all(|row| {
            says(row, &APP_ROW_KIND, "canvas")
                && says(row, &APP_CLASS, "premium")
                && says(row, &APP_ONLY_2019, "yes")
                && says(row, &APP_GATEWAY, "no")
                && says(row, &APP_CUSTOM_CONNECTOR, "no")
                && also(row)
        })
}
