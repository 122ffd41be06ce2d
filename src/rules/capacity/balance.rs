//! Storage against use: what is entitled, what counts, what is missing after borrowing.

use super::blocked::{blocked, free_database, included, percent};
use super::borrow::{Account, KINDS, Kind, Standing, accounts, borrow, figure, say};
use super::purchase::purchase;
use super::topics::{nothing, unsaid};
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::buying::compare::METERS;
use crate::rules::facts::*;

fn replace(outcome: &mut Outcome, key: &'static str, value: Interval, rules: &[&'static str]) {
    let known: Vec<&'static str> = outcome
        .figures
        .iter()
        .filter(|figure| figure.key == key)
        .flat_map(|figure| figure.rules.clone())
        .collect();
    outcome.figures.retain(|figure| figure.key != key);
    let rules: Vec<&'static str> = if known.is_empty() { rules.to_vec() } else { known };
    outcome.decimal(key, value, &rules);
}

/// Rules state by how much another reading differs; the figure on the wire is the whole sum by that reading.
pub fn readings(outcome: &mut Outcome) {
    for kind in &KINDS {
        let base = figure(outcome, kind.gb).unwrap_or(Interval::ZERO);
        for (key, more) in [(kind.upper, true), (kind.lower, false)] {
            let Some(by) = figure(outcome, key) else { continue };
            if by == Interval::ZERO {
                outcome.figures.retain(|figure| figure.key != key);
            } else {
                let whole = if more { base.plus(by) } else { base.minus(by) };
                replace(outcome, key, whole, &[]);
            }
        }
    }
}

/// What flows keep in their history is taken off.
fn kept(outcome: &mut Outcome) {
    for (kept, gb, left) in [
        ("keptFileGb", "fileGb", "fileGbLeft"),
        ("keptDatabaseGb", "databaseGb", "databaseGbLeft"),
    ] {
        let (Some(kept), Some(gb)) = (figure(outcome, kept), figure(outcome, gb)) else {
            continue;
        };
        outcome.decimal(left, gb.minus(kept), &["flow-run-history-dataverse"]);
        if gb.hi.is_some_and(|hi| hi < kept.lo) {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
        }
    }
}

/// Adds the results to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    readings(outcome);
    kept(outcome);
    let applies = |id: &str| eval.program.active.iter().any(|active| active.rule.id == id);
    let lends = applies("dv-overage");
    let licensed = eval.rows(&LICENSES_OWNED).is_some();
    let now = accounts(eval, outcome, |kind| {
        licensed.then(|| figure(outcome, kind.gb).unwrap_or(Interval::ZERO))
    });
    let uncounted = eval.rows(&DATAVERSE_USAGE).is_some() && !applies("dv-consumption-scope");
    if uncounted {
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
        crate::rules::say::headline(outcome, "Which environments counted before June 2022 no text tells.");
        say(
            outcome,
            "I-DV-SCOPE-UNKNOWN",
            "Which environments counted before June 2022 no text tells. Enter what the admin center showed as entitled and used.",
            "dv-default-env-included",
        );
    }
    let metered = [&METERED_DATABASE_GB, &METERED_FILE_GB, &METERED_LOG_GB];
    if eval.program.law < METERS && metered.iter().any(|fact| eval.answer(fact).is_some()) {
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
        crate::rules::say::headline(outcome, "No storage was metered before 2 Nov 2021.");
    }
    let (standings, left) = borrow(&now, lends, false);
    deficits(outcome, &standings, lends);
    deficits_besides(eval, outcome, &now, lends);
    included(eval, outcome, &now);
    let free = free_database(eval, &now, left);
    blocked(eval, outcome, &standings, free);
    let (planned, _) = borrow(&now, lends, true);
    purchase(eval, outcome, &planned);
    super::headline::storage(outcome);
    if nothing(eval) || unsaid(eval) {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
}

fn deficits(outcome: &mut Outcome, standings: &[Option<Standing>; 3], lends: bool) {
    let mut worst: Option<(i64, i64)> = None;
    let mut short = false;
    for (kind, standing) in KINDS.iter().zip(standings) {
        let Some(standing) = standing else { continue };
        outcome.decimal(kind.deficit, standing.deficit, &["dv-overage"]);
        if standing.deficit.lo > 0 {
            outcome.add_status(Status::Gap, Axis::Both, Truth::Yes);
            short = true;
        } else if standing.deficit.hi != Some(0) {
            outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
        }
        if let (Some(used), Some(reach)) = (standing.used.exact(), standing.reach.exact())
            && reach > 0
        {
            let left = (reach - used).max(0);
            let less = worst.is_none_or(|(l, r)| i128::from(left) * i128::from(r) < i128::from(l) * i128::from(reach));
            if less {
                worst = Some((left, reach));
            }
        }
    }
    if let Some((left, reach)) = worst
        && let Some(share) = percent(left, reach)
    {
        outcome.decimal("remainingPercent", Interval::exactly(share), &["dv-overage"]);
        let below = |limit: i64| i128::from(left) * 100 < i128::from(reach) * i128::from(limit);
        let notices = i64::from(below(15)) + i64::from(below(5)) + i64::from(short);
        if lends {
            outcome.figure("notices", Interval::exactly(notices), &["dv-overage"]);
        }
    }
}

/// One of the keys of a kind.
type Key = fn(&Kind) -> &'static str;

/// The same by the readings of the entitlement that give more and less; before any text lent, neither does.
fn deficits_besides(eval: &Eval<'_>, outcome: &mut Outcome, now: &[Option<Account>; 3], lends: bool) {
    if now.iter().all(Option::is_none) {
        return;
    }
    let sides: [[Key; 2]; 2] = [
        [|kind| kind.upper, |kind| kind.least],
        [|kind| kind.lower, |kind| kind.most],
    ];
    for [other, key] in sides {
        if KINDS.iter().all(|kind| figure(outcome, other(kind)).is_none()) {
            continue;
        }
        let read = accounts(eval, outcome, |kind| {
            figure(outcome, other(kind)).or_else(|| figure(outcome, kind.gb))
        });
        for (kind, standing) in KINDS.iter().zip(borrow(&read, lends, false).0) {
            let Some(standing) = standing else { continue };
            outcome.decimal(key(kind), standing.deficit, &["dv-overage", "dv-default"]);
        }
    }
}
