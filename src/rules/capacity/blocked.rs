//! What the service refuses, and how full the default environment is.

use super::borrow::{Account, GB, KINDS, Standing, chosen, figure, say};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Expr, Status, is};
use crate::rules::facts::*;

static OVER: Cond = is(&OVERAGE, "yes");
/// What is entitled and used tells what neither of the two answers says.
static RECKONED: Cond = Cond::Any(&[
    Cond::Given(&CAPACITY_TYPES),
    Cond::All(&[Cond::Given(&DATAVERSE_USAGE), Cond::Given(&LICENSES_OWNED)]),
]);

/// Tells whether a text of that day says what is refused.
pub(super) fn told(eval: &Eval<'_>) -> bool {
    let mut active = eval.program.active.iter();
    active.any(|active| active.rule.id == "dv-consumption-scope")
}

/// Tells whether one of the two answers is missing that the other calls for.
fn left_out(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    let other = if fact.is(&OVERAGE) {
        &DB_CAPACITY_GB_FREE
    } else {
        &OVERAGE
    };
    eval.answer(fact).is_none()
        && (eval.answer(other).is_some() || chosen(eval, &CAPACITY_TOPIC, "environment"))
        && eval.truth(&RECKONED) != Truth::Yes
}

/// Collects what is missing.
pub(super) fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    for fact in [&OVERAGE, &DB_CAPACITY_GB_FREE] {
        if left_out(eval, fact) {
            leaves.add(fact);
        }
    }
}

/// Returns a share in per mille of percent, rounded to one decimal.
pub(super) fn percent(part: i64, whole: i64) -> Option<i64> {
    let scaled = i128::from(part).checked_mul(1_000)?;
    let whole = i128::from(whole);
    let tenths = (scaled * 2 + whole).checked_div(whole * 2)?;
    i64::try_from(tenths * 100).ok()
}

/// How full the default environment is, and the alarm about nothing.
pub(super) fn included(eval: &Eval<'_>, outcome: &mut Outcome, now: &[Option<Account>; 3]) {
    let Some((rows, columns)) = eval.rows(&DATAVERSE_USAGE) else {
        return;
    };
    let rule = "dv-default-env-included";
    let mut fullest: Option<i64> = None;
    let mut only_default = true;
    for facts in rows {
        let row = eval.row(facts, columns);
        let default = chosen(&row, &USAGE_TYPE, "default");
        let counts = default || chosen(&row, &USAGE_TYPE, "production") || chosen(&row, &USAGE_TYPE, "sandbox");
        only_default &= default || !counts;
        if !default {
            continue;
        }
        for (fact, included) in [(&USAGE_DATABASE, 3), (&USAGE_FILE, 3), (&USAGE_LOG, 1)] {
            let used = row.number(&Expr::Of(fact)).exact();
            let share = used.and_then(|used| percent(used, included * GB));
            fullest = fullest.max(share);
        }
    }
    if let Some(share) = fullest {
        outcome.decimal("includedPercent", Interval::exactly(share), &[rule]);
    }
    let nothing_entitled = now
        .iter()
        .all(|account| account.is_some_and(|account| account.entitled == Interval::ZERO));
    let within = KINDS
        .iter()
        .all(|kind| figure(outcome, kind.counted) == Some(Interval::ZERO));
    if only_default && nothing_entitled && within && fullest.is_some() {
        say(
            outcome,
            "I-DV-DEFAULT-ENV-FALSE-ALARM",
            "The default environment is within its own storage. The admin center may show 100 % of nothing and send an alarm, but nothing is short.",
            rule,
        );
    }
}

/// Free database, and whether too little of it is a finding: what nobody bought cannot run out.
pub(super) fn free_database(eval: &Eval<'_>, now: &[Option<Account>; 3], left: Interval) -> Option<(Interval, bool)> {
    if eval.answer(&DB_CAPACITY_GB_FREE).is_some() {
        return Some((eval.number(&Expr::Of(&DB_CAPACITY_GB_FREE)), true));
    }
    // What log and files borrow is not at hand.
    let [Some(database), _, _] = now else { return None };
    Some((left, database.entitled.lo > 0))
}

/// Operations that the service refuses: six in overage, three without a free gigabyte, three where one kind is overdrawn.
pub(super) fn blocked(
    eval: &Eval<'_>,
    outcome: &mut Outcome,
    standings: &[Option<Standing>; 3],
    free: Option<(Interval, bool)>,
) {
    let judged = standings.iter().flatten();
    let over = |pick: fn(&Standing) -> Interval| {
        judged.clone().fold(Truth::No, |any, standing| {
            let amount = pick(standing);
            any.or(if amount.lo > 0 {
                Truth::Yes
            } else if amount.hi == Some(0) {
                Truth::No
            } else {
                Truth::Unknown
            })
        })
    };
    if !told(eval) {
        let named = eval.answer(&OVERAGE).is_some() || eval.answer(&DB_CAPACITY_GB_FREE).is_some();
        if named || chosen(eval, &CAPACITY_TOPIC, "environment") {
            outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
            let unknown = "What is blocked without free storage no text tells before June 2022.";
            crate::rules::say::headline(outcome, unknown);
            say(outcome, "I-DV-SCOPE-UNKNOWN", unknown, "dv-overage");
        }
        return;
    }
    let asked = eval.answer(&OVERAGE).is_some() || standings.iter().any(Option::is_some);
    if !asked && free.is_none() {
        return;
    }
    let said = match eval.answer(&OVERAGE) {
        None if left_out(eval, &OVERAGE) => Truth::Unknown,
        None => Truth::No,
        Some(_) => eval.truth(&OVER),
    };
    outcome.add_status(
        Status::Gap,
        Axis::Both,
        if said == Truth::Yes { Truth::No } else { said },
    );
    let overage = said.or(over(|standing| standing.deficit));
    let native = if eval.program.law >= Date::of("2026-09-30") {
        over(|standing| standing.native)
    } else {
        Truth::No
    };
    let scarce = match free {
        None if left_out(eval, &DB_CAPACITY_GB_FREE) => Truth::Unknown,
        None => Truth::No,
        Some((free, _)) if free.hi.is_some_and(|hi| hi < GB) => Truth::Yes,
        Some((free, _)) if free.lo >= GB => Truth::No,
        Some(_) => Truth::Unknown,
    };
    let count = |overage: bool, native: bool, scarce: bool| match (overage, native, scarce) {
        (true, ..) => 6,
        (_, true, true) => 5,
        (_, true, _) | (_, _, true) => 3,
        _ => 0,
    };
    let lo = count(overage == Truth::Yes, native == Truth::Yes, scarce == Truth::Yes);
    let hi = count(overage != Truth::No, native != Truth::No, scarce != Truth::No);
    outcome.figure(
        "blockedOperations",
        Interval::between(lo, hi),
        &["dv-consumption-scope", "dv-overage"],
    );
    let finding = free.is_none_or(|(_, finding)| finding);
    if finding {
        outcome.add_status(Status::Gap, Axis::Runtime, scarce);
    }
    outcome.add_status(Status::Gap, Axis::Runtime, native);
}
