//! Add-ons bought against those allocated and used, kind by kind.

use super::super::prices::PRICES;
use super::kinds::{ADDONS_BY_KIND, Addon};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::finding::{Alternative, ResultRow, Warning};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Status, is};
use crate::rules::buying::words::several;
use crate::rules::facts::*;
use crate::rules::sites::packs;
use crate::rules::sites::prices::{ANONYMOUS_TIERS, AUTHENTICATED_TIERS};
use crate::text::format::number;

static POOL_OFF: Cond = is(&AI_POOL, "no");
static METERED: Cond = is(&ALLOCATED_METERED, "yes");

fn count(row: &Facts, fact: &'static crate::engine::fact::Fact) -> Interval {
    match row.get(fact) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        None if fact.assumed.is_some() => Interval::ZERO,
        _ => Interval::at_least(0),
    }
}

fn is_kind(row: &Facts, fact: &'static crate::engine::fact::Fact, kind: &str) -> bool {
    fact.find(kind)
        .is_some_and(|bit| matches!(row.get(fact), Some(Value::Options(mask)) if *mask == bit))
}

fn warn(outcome: &mut Outcome, code: &'static str, text: String, rule: &'static str) {
    outcome.warnings.push(Warning {
        code,
        text,
        rules: vec![rule, "addon-generic"],
        certain: true,
    });
}

/// Adds the results to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let kinds: Vec<&Addon> = ADDONS_BY_KIND
        .iter()
        .filter(|addon| mentioned(eval, addon.kind))
        .collect();
    for addon in &kinds {
        judge(eval, outcome, addon, kinds.len() == 1);
    }
    let none = |table| eval.rows(table).is_some_and(|(rows, _)| rows.is_empty());
    if none(&ADDONS) && none(&ADDON_ALLOCATIONS) {
        outcome.headline = Some("No add-on is bought or allocated.".to_owned());
    }
    if !kinds.is_empty() {
        crate::rules::capacity::headline::add_ons(outcome);
    }
}

fn mentioned(eval: &Eval<'_>, kind: &str) -> bool {
    let bought = eval.rows(&ADDONS).map(|(rows, _)| rows).unwrap_or_default();
    let allocated = eval.rows(&ADDON_ALLOCATIONS).map(|(rows, _)| rows).unwrap_or_default();
    bought.iter().any(|row| is_kind(row, &ADDON_KIND, kind))
        || allocated.iter().any(|row| is_kind(row, &ALLOCATED_ADDON, kind))
}

fn judge(eval: &Eval<'_>, outcome: &mut Outcome, addon: &Addon, alone: bool) {
    let bought: Vec<&Facts> = eval
        .rows(&ADDONS)
        .into_iter()
        .flat_map(|(rows, _)| rows)
        .filter(|row| is_kind(row, &ADDON_KIND, addon.kind))
        .collect();
    let (rows, columns) = eval.rows(&ADDON_ALLOCATIONS).unwrap_or((&[], &[]));
    let allocated: Vec<&Facts> = rows
        .iter()
        .filter(|row| is_kind(row, &ALLOCATED_ADDON, addon.kind))
        .collect();
    let sum = |rows: &[&Facts], fact| rows.iter().fold(Interval::ZERO, |sum, row| sum.plus(count(row, fact)));
    let known = !bought.is_empty();
    let purchased = if known {
        sum(&bought, &ADDON_PURCHASED)
    } else {
        Interval::at_least(0)
    };
    let assigned = sum(&allocated, &ALLOCATED_UNITS);
    if known && purchased.hi.is_some_and(|most| assigned.lo > most) {
        warn(
            outcome,
            "E-ADDON-OVERALLOCATED",
            format!(
                "{} units are allocated and only {} were bought. One of the two figures is wrong.",
                number(assigned.lo),
                number(purchased.hi.unwrap_or_default())
            ),
            addon.rule,
        );
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
    }
    let pool_open = addon.pool && !(addon.kind == "ai-builder" && eval.truth(&POOL_OFF) == Truth::Yes);
    let free = purchased.minus(assigned);
    let mut drawn = Interval::ZERO;
    let mut over = Interval::ZERO;
    let mut movable = Interval::ZERO;
    for row in &allocated {
        let place = eval.row(row, columns);
        let units = count(row, &ALLOCATED_UNITS);
        let used = count(row, &ALLOCATED_USED);
        let metered = addon.metered && place.truth(&METERED) == Truth::Yes;
        let available = if metered {
            movable = movable.plus(units);
            Interval::ZERO
        } else if units == Interval::ZERO && pool_open {
            drawn = drawn.plus(used);
            free
        } else {
            units
        };
        let short = if metered { Interval::ZERO } else { used.minus(available) };
        let draws = units == Interval::ZERO && pool_open;
        if !draws {
            over = over.plus(short);
        }
        smallest(outcome, addon, row, units);
        outcome
            .environments
            .push(line(addon, row, units, used, available, short));
    }
    // Whoever draws on the rest shares it with the others.
    over = over.plus(drawn.minus(free));
    if over.lo > 0 {
        warn(
            outcome,
            "W-ADDON-OVERUSE",
            format!(
                "{} units more are used than the environments may draw on.",
                number(over.lo)
            ),
            addon.rule,
        );
        outcome.add_status(Status::CoveredWithWarning, Axis::Both, Truth::Yes);
    }
    if movable.lo > 0 {
        warn(
            outcome,
            "I-ADDON-METERED",
            format!(
                "{} units are allocated to environments on pay-as-you-go, where they are of no use. Move them.",
                number(movable.lo)
            ),
            addon.rule,
        );
    }
    if alone {
        outcome.figure("gaugeAssigned", assigned, &[addon.rule]);
        if known {
            outcome.figure("gaugeAvailable", purchased, &[addon.rule]);
            outcome.figure("addonsFree", free, &[addon.rule]);
        }
        if movable.lo > 0 {
            outcome.figure("addonMovable", movable, &[addon.rule]);
        }
    }
    if known {
        let wanted = sum(&bought, &ADDON_WANTED).max(sum(&allocated, &ALLOCATED_USED));
        buy(eval, outcome, addon, wanted.minus(purchased), purchased.hi != Some(0));
    }
    outcome.fired_in_tables.push("addon-generic");
}

/// An allocation below the minimum is none that the service accepts.
fn smallest(outcome: &mut Outcome, addon: &Addon, row: &Facts, units: Interval) {
    if addon.minimum == 0 || units.lo == 0 || units.hi.is_none_or(|most| most >= addon.minimum) {
        return;
    }
    let place = name(row);
    let text = format!(
        "{place} has {} units; the least is {}.",
        number(units.lo),
        number(addon.minimum)
    );
    if addon.kind == "portal-logins" {
        warn(outcome, "E-PORTAL-MIN", text.clone(), addon.rule);
    }
    warn(outcome, "E-ADDON-MIN", text, addon.rule);
    outcome.add_status(Status::NotSupported, Axis::Both, Truth::Yes);
}

fn name(row: &Facts) -> String {
    match row.get(&ALLOCATED_TO) {
        Some(Value::Text(name)) => name.clone(),
        _ => "An environment".to_owned(),
    }
}

fn line(addon: &Addon, row: &Facts, units: Interval, used: Interval, available: Interval, over: Interval) -> ResultRow {
    let figure = |n: Interval| n.exact().map_or(serde_json::Value::Null, serde_json::Value::from);
    let action = if over.lo > 0 { "allocate" } else { "none" };
    let mut line = ResultRow::new();
    line.insert("id".to_owned(), name(row).into());
    line.insert("addon".to_owned(), addon.kind.into());
    line.insert("needed".to_owned(), figure(used));
    line.insert("allocated".to_owned(), figure(units));
    line.insert("available".to_owned(), figure(available));
    line.insert("shortage".to_owned(), figure(over));
    line.insert("surplus".to_owned(), figure(available.minus(used)));
    line.insert("action".to_owned(), action.into());
    line
}

/// Adds what is missing and the ways to it; `held` tells whether some may be held already.
fn buy(eval: &Eval<'_>, outcome: &mut Outcome, addon: &Addon, missing: Interval, held: bool) {
    let law = eval.program.law;
    let pack = addon
        .packs
        .iter()
        .find(|(from, _)| Date::parse(from).is_ok_and(|from| law >= from))
        .map_or(1, |(_, size)| *size);
    if missing == Interval::ZERO {
        return;
    }
    let packs = missing.ceil_div(pack);
    outcome.figure("packsToBuy", packs, &[addon.rule]);
    outcome.add_status(
        Status::Gap,
        Axis::Terms,
        if missing.lo > 0 { Truth::Yes } else { Truth::Unknown },
    );
    if !addon.is_sold(law, held) {
        outcome.alternatives.extend(instead(eval, addon, packs));
        return;
    }
    let license = if addon.license.is_empty() {
        addon.kind
    } else {
        addon.license
    };
    if addon.kind == "portal-logins"
        && let Some(way) = logins(eval, addon, missing)
    {
        outcome.alternatives.push(way);
    }
    let bought = step_up(eval, addon, packs);
    let [one, many] = addon.words;
    outcome.alternatives.push(Alternative {
        label: format!("Buy {}", several(bought, one, many)),
        licenses: vec![(license, bought)],
        cost: further(eval, addon, packs),
        note: if bought == packs {
            "In whole packs."
        } else {
            "In whole packs; the next price step costs less than the packs that are missing."
        },
        rules: vec![addon.rule, "addon-generic"],
        certain: missing.lo > 0,
    });
}

/// Returns what is bought in the place of an add-on that is not sold any more, if anything is.
fn instead(eval: &Eval<'_>, addon: &Addon, packs: Interval) -> Option<Alternative> {
    let (license, [one, many]) = addon.instead?;
    Some(Alternative {
        label: format!("Buy {}", several(packs, one, many)),
        licenses: vec![(license, packs)],
        cost: eval.cost(PRICES, license, packs),
        note: "What is asked for is not sold any more; this took its place.",
        rules: vec![addon.rule, "addon-generic"],
        certain: packs.lo > 0,
    })
}

/// Returns what further packs cost: with per flow the first five are cheaper together, so what is held already counts.
fn further(eval: &Eval<'_>, addon: &Addon, packs: Interval) -> Option<crate::engine::price::Cost> {
    let whole = |n: Interval| eval.cost(PRICES, addon.license, n);
    if addon.kind != "per-flow" {
        return whole(packs);
    }
    let held = eval
        .rows(&ADDONS)
        .into_iter()
        .flat_map(|(rows, _)| rows)
        .filter(|row| is_kind(row, &ADDON_KIND, addon.kind))
        .fold(Interval::ZERO, |sum, row| sum.plus(count(row, &ADDON_PURCHASED)));
    let (before, after) = (whole(held)?, whole(held.plus(packs))?);
    let (Some(before), Some(after)) = (before.exact(), after.exact()) else {
        return whole(packs);
    };
    let more = crate::engine::quantity::Cents(after.0.saturating_sub(before.0));
    Some(crate::engine::price::Cost {
        lo: more,
        hi: Some(more),
    })
}

/// Collects what is missing: nothing beyond the tables themselves.
pub fn open_leaves(_: &Eval<'_>, _: &mut Leaves) {}

/// Returns the packs of 100 and 1,000 logins that cost less than packs of 100 alone, if there are any.
fn logins(eval: &Eval<'_>, addon: &Addon, missing: Interval) -> Option<Alternative> {
    const SIZES: [&str; 2] = ["portal-logins-100", "portal-logins-1000"];
    let [small, large] = SIZES.map(|license| eval.price(PRICES, license));
    let [hundreds, thousands, _] = packs::logins(missing.exact()?, [small, large, None])?;
    if thousands == 0 {
        return None;
    }
    let counts = [hundreds, thousands].map(Interval::exactly);
    let mut cost = crate::engine::price::Cost::ZERO;
    for (license, n) in SIZES.into_iter().zip(counts) {
        cost = cost.plus(eval.cost(PRICES, license, n)?);
    }
    let words = [
        ("pack of 100 portal logins", "packs of 100 portal logins"),
        ("pack of 1,000 portal logins", "packs of 1,000 portal logins"),
    ];
    let bought = || {
        SIZES
            .into_iter()
            .zip(counts)
            .zip(words)
            .filter(|((_, n), _)| *n != Interval::ZERO)
    };
    let parts: Vec<String> = bought().map(|((_, n), (one, many))| several(n, one, many)).collect();
    Some(Alternative {
        label: format!("Buy {}", parts.join(" and ")),
        licenses: bought().map(|(pack, _)| pack).collect(),
        cost: Some(cost),
        note: "Larger packs cost less for each login.",
        rules: vec![addon.rule, "addon-generic"],
        certain: missing.lo > 0,
    })
}

/// Returns how many packs are worth buying: up to the next price step where that costs less.
fn step_up(eval: &Eval<'_>, addon: &Addon, packs: Interval) -> Interval {
    let tiers = match addon.kind {
        "pages-authenticated" => AUTHENTICATED_TIERS,
        "pages-anonymous" => ANONYMOUS_TIERS,
        _ => return packs,
    };
    let listed = eval.price(PRICES, addon.license)
        == tiers
            .first()
            .and_then(|(_, price)| Some(price.on(eval.program.law)?.value));
    match packs.exact().and_then(|n| packs::tier(n, tiers, eval.program.law)) {
        Some((bought, _)) if listed => Interval::exactly(bought),
        _ => packs,
    }
}
