//! The other files and figures: the list of unlicensed users, the list of apps on passes, the gauge.

use super::read::{choice, total};
use super::step::{inform, say};
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::model::{number, says, text};
use crate::rules::passes::purchases::Stock;
use std::collections::{BTreeMap, BTreeSet};

const MANAGED: &[&str] = &["report-managed-users"];

/// People of the list with the number of pairs of app and environment of each.
fn listed(eval: &Eval<'_>) -> Option<(i64, BTreeMap<String, i64>)> {
    let (rows, _) = eval
        .rows(&REPORT_ROWS)
        .filter(|_| choice(eval, &REPORT_FORM) != Some("totals"))?;
    let fold = |row: &Facts, fact| text(row, fact).map(|name| name.trim().to_lowercase());
    let mut seen: BTreeSet<(String, Option<String>, Option<String>)> = BTreeSet::new();
    let mut people: BTreeMap<String, i64> = BTreeMap::new();
    for row in rows {
        let Some(user) = fold(row, &ROW_USER) else { continue };
        let app = fold(row, &ROW_APP_ID).or(fold(row, &ROW_APP));
        let pairs = people.entry(user.clone()).or_insert(0);
        if seen.insert((user, app, fold(row, &ROW_ENVIRONMENT))) {
            *pairs += 1;
        }
    }
    Some((i64::try_from(rows.len()).unwrap_or(i64::MAX), people))
}

/// Returns whether somebody of the list holds Premium today by the people table.
fn licensed(eval: &Eval<'_>, user: &str) -> bool {
    let Some((people, _)) = eval.rows(&PEOPLE) else {
        return false;
    };
    people.iter().any(|row| {
        text(row, &PERSON_ID).is_some_and(|id| id.trim().to_lowercase() == user) && says(row, &PERSON_PREMIUM, "yes")
    })
}

/// Adds what the list of unlicensed users in managed environments says.
pub fn managed_users(eval: &Eval<'_>, outcome: &mut Outcome) -> Interval {
    let since = |most: Interval| match eval.answer(&REPORT_LICENSED_SINCE) {
        Some(Value::Number(n)) => Interval::exactly(*n).min(most),
        _ => Interval { lo: 0, ..most },
    };
    let (people, left, passes) = match listed(eval) {
        Some((rows, mut people)) => {
            outcome.figure("rowsListed", Interval::exactly(rows), MANAGED);
            let all = Interval::exactly(i64::try_from(people.len()).unwrap_or(i64::MAX));
            people.retain(|user, _| !licensed(eval, user));
            let still = Interval::exactly(i64::try_from(people.len()).unwrap_or(i64::MAX));
            let known = eval.answer(&REPORT_LICENSED_SINCE).is_some() || still == all;
            let since = if known { since(still) } else { Interval::ZERO };
            let mut pairs: Vec<i64> = people.into_values().collect();
            pairs.sort_unstable();
            let sum = |pairs: &[i64]| pairs.iter().fold(0i64, |sum, n| sum.saturating_add(*n));
            let keep = |n: i64| pairs.len().saturating_sub(usize::try_from(n).unwrap_or(usize::MAX));
            // Nobody knows whose pairs fall away: those with the fewest, or those with the most.
            let most = since.hi.unwrap_or(i64::MAX);
            let lo = sum(pairs.get(..keep(most)).unwrap_or_default());
            let hi = sum(pairs.get(pairs.len() - keep(since.lo)..).unwrap_or_default());
            (all, still.minus(since), Interval::between(lo, hi))
        }
        None => {
            if choice(eval, &REPORT_FORM) == Some("totals") {
                say(outcome, "I-REPORT-TOTALS", "", MANAGED);
            }
            let mut people = total(eval, &REPORT_PEOPLE);
            // Each row names somebody, and no two people share one.
            if people.exact().is_none()
                && let Some(Value::Number(rows)) = eval.answer(&REPORT_ROW_COUNT)
            {
                people = Interval::between(since(people).hi.unwrap_or(1).clamp(1.min(*rows), *rows), *rows);
            }
            if let Some(Value::Number(rows)) = eval.answer(&REPORT_ROW_COUNT) {
                outcome.figure("rowsListed", Interval::exactly(*rows), MANAGED);
            }
            if let (Some(all), Some(Value::Number(rows))) = (people.exact(), eval.answer(&REPORT_ROW_COUNT))
                && *rows < all
            {
                outcome.error = Some(InputError::new(
                    REPORT_ROW_COUNT.id,
                    format!("{rows} rows cannot name {all} people"),
                    format!("a whole number from {all} on, or unknown"),
                ));
            }
            if let (Some(all), Some(Value::Number(n))) = (people.exact(), eval.answer(&REPORT_LICENSED_SINCE))
                && *n > all
            {
                outcome.error = Some(InputError::new(
                    REPORT_LICENSED_SINCE.id,
                    format!("{n} people licensed since are more than the {all} people of the list"),
                    format!("a whole number from 0 to {all}, or unknown"),
                ));
            }
            let left = people.minus(since(people));
            let each = total(eval, &REPORT_APPS_EACH);
            // Who stands in the list opened an app.
            (
                people,
                left,
                left.times(Interval {
                    lo: each.lo.max(1),
                    ..each
                }),
            )
        }
    };
    outcome.figure("listed", people, MANAGED);
    outcome.figure("userLicenses", left, MANAGED);
    outcome.figure("passesNeeded", passes, MANAGED);
    outcome.fired_in_tables.push("report-managed-users");
    say(outcome, "W-ME-REPORT-STALE", "", MANAGED);
    people
}

/// Adds what the list of apps on passes says.
pub fn per_app_list(eval: &Eval<'_>, outcome: &mut Outcome) {
    const RULE: &[&str] = &["pa-share-vs-launch"];
    let Some((rows, _)) = eval.rows(&REPORT_ROWS) else {
        return;
    };
    let sum = |fact| {
        rows.iter().fold(Interval::ZERO, |sum, row| {
            sum.plus(number(row, fact, Interval::at_least(0)))
        })
    };
    // The list counts everybody an app is shared with, people with other rights among them.
    let shared = sum(&ROW_SHARED_WITH);
    let launched = sum(&ROW_OPENED_BY);
    outcome.figure(
        "passesShared",
        Interval {
            lo: launched.lo.min(shared.lo),
            ..shared
        },
        RULE,
    );
    outcome.figure("passesLaunched", launched, RULE);
    outcome.figure(
        "rowsRead",
        Interval::exactly(i64::try_from(rows.len()).unwrap_or(i64::MAX)),
        RULE,
    );
    outcome.fired_in_tables.push("pa-share-vs-launch");
}

/// Adds what the gauge of add-ons shows.
pub fn gauge(eval: &Eval<'_>, outcome: &mut Outcome) -> (Interval, Interval) {
    const RULE: &[&str] = &["addon-gauge-assigned"];
    let assigned = match eval.rows(&ENVIRONMENTS) {
        Some((rows, _)) => rows.iter().fold(Interval::ZERO, |sum, row| {
            sum.plus(number(row, &ENV_ALLOCATED_PASSES, Interval::ZERO))
        }),
        None => total(eval, &REPORT_ALLOCATED),
    };
    let stock = Stock::read(eval, assigned);
    outcome.figure("gaugeAssigned", assigned, RULE);
    outcome.figure("gaugeAvailable", stock.passes, RULE);
    outcome.fired_in_tables.push("addon-gauge-assigned");
    (assigned, stock.passes)
}

/// Adds that a figure of the running month says little; what the graph shows stands beside it.
pub fn partial_month(eval: &Eval<'_>, outcome: &mut Outcome) {
    let (first, last) = eval.as_of.month();
    let running = match (choice(eval, &REPORT_KIND), eval.answer(&MONTH)) {
        (Some("pass-graph" | "managed-users" | "active-users"), Some(Value::Day(Some(day)))) => {
            *day >= first && *day <= last
        }
        (Some("pass-graph"), _) => true,
        _ => false,
    };
    if !running || eval.as_of == last {
        return;
    }
    match eval.answer(&REPORT_FIGURE) {
        Some(Value::Number(n)) => inform(outcome, "I-REPORT-PARTIAL-MONTH", *n, &["report-window"]),
        _ => say(outcome, "I-REPORT-PARTIAL-MONTH", "", &["report-window"]),
    }
}

/// Returns whether a file of one month counts somebody, where the month is given.
pub fn counted(eval: &Eval<'_>) -> Option<Truth> {
    let (Some(Value::Day(Some(month))), Some(Value::Day(last))) = (eval.answer(&MONTH), eval.answer(&LAST_LAUNCH_ON))
    else {
        return None;
    };
    let (from, to) = month.month();
    Some(Truth::of(last.is_some_and(|day| day >= from && day <= to)))
}

/// Collects what these files still need.
pub fn open_leaves(eval: &Eval<'_>, kind: &str, leaves: &mut Leaves) {
    let unknown = |fact: &'static crate::engine::fact::Fact| total(eval, fact).exact().is_none();
    match kind {
        "managed-users" => {
            let form = choice(eval, &REPORT_FORM);
            let rows = listed(eval).is_some();
            if form.is_none() && !rows && eval.answer(&REPORT_PEOPLE).is_none() {
                leaves.add(&REPORT_FORM);
            } else if form == Some("rows") && !rows {
                leaves.add(&REPORT_ROWS);
            } else {
                let wanted = [&REPORT_PEOPLE, &REPORT_LICENSED_SINCE, &REPORT_APPS_EACH];
                let wanted = if rows {
                    wanted.get(1..2).unwrap_or_default()
                } else {
                    &wanted
                };
                wanted
                    .iter()
                    .filter(|fact| unknown(fact))
                    .for_each(|fact| leaves.add(fact));
            }
        }
        "per-app-list" if eval.rows(&REPORT_ROWS).is_none() => leaves.add(&REPORT_ROWS),
        "addon-gauge" => {
            if eval.rows(&ENVIRONMENTS).is_none() && unknown(&REPORT_ALLOCATED) {
                leaves.add(&REPORT_ALLOCATED);
            }
            if eval.rows(&PURCHASES).is_none() && unknown(&PPAC_PURCHASED) {
                leaves.add(&PPAC_PURCHASED);
            }
        }
        _ => {}
    }
}
