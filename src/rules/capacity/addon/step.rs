//! Add-ons bought against those allocated and used, kind by kind.

use super::buy::buy;
use super::kinds::{ADDONS_BY_KIND, Addon, Sale};
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::finding::{ResultRow, Warning};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Status, is};
use crate::rules::buying::words::several;
use crate::rules::facts::*;
use crate::rules::passes::market;
use crate::text::format::number;

static POOL_OFF: Cond = is(&AI_POOL, "no");
static METERED: Cond = is(&ALLOCATED_METERED, "yes");

pub(super) fn count(row: &Facts, fact: &'static crate::engine::fact::Fact) -> Interval {
    match row.get(fact) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        None if fact.assumed.is_some() => Interval::ZERO,
        _ => Interval::at_least(0),
    }
}

pub(super) fn is_kind(row: &Facts, fact: &'static crate::engine::fact::Fact, kind: &str) -> bool {
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
    let whole = [&ADDONS, &ADDON_ALLOCATIONS]
        .iter()
        .all(|table| eval.rows(table).is_some());
    let none = |table| eval.rows(table).is_some_and(|(rows, _)| rows.is_empty());
    if none(&ADDONS) && none(&ADDON_ALLOCATIONS) {
        outcome.headline = Some("No add-on is bought or allocated.".to_owned());
    }
    if !kinds.is_empty() {
        crate::rules::capacity::headline::add_ons(outcome, whole);
    }
}

fn mentioned(eval: &Eval<'_>, kind: &str) -> bool {
    let bought = eval.rows(&ADDONS).map(|(rows, _)| rows).unwrap_or_default();
    let allocated = eval.rows(&ADDON_ALLOCATIONS).map(|(rows, _)| rows).unwrap_or_default();
    bought.iter().any(|row| is_kind(row, &ADDON_KIND, kind))
        || allocated.iter().any(|row| is_kind(row, &ALLOCATED_ADDON, kind))
}

/// Returns the rows of a kind: what was bought, what is allocated.
fn of_kind<'a>(eval: &Eval<'a>, addon: &Addon) -> [Vec<&'a Facts>; 2] {
    [(&ADDONS, &ADDON_KIND), (&ADDON_ALLOCATIONS, &ALLOCATED_ADDON)].map(|(table, kind)| {
        let rows = eval.rows(table).map(|(rows, _)| rows).unwrap_or_default();
        rows.iter().filter(|row| is_kind(row, kind, addon.kind)).collect()
    })
}

fn sum(rows: &[&Facts], fact: &'static crate::engine::fact::Fact) -> Interval {
    rows.iter().fold(Interval::ZERO, |sum, row| sum.plus(count(row, fact)))
}

/// Tells whether more may be allocated than was bought.
fn may_exceed(assigned: Interval, purchased: Interval) -> bool {
    assigned.hi.is_none_or(|most| most > purchased.lo)
}

/// One unit or several.
fn units(n: i64) -> String {
    several(Interval::exactly(n), "unit", "units")
}

fn judge(eval: &Eval<'_>, outcome: &mut Outcome, addon: &Addon, alone: bool) {
    let [bought, allocated] = of_kind(eval, addon);
    // A table that was left out is open, an empty one holds nothing.
    let said = eval.rows(&ADDONS).map(|_| sum(&bought, &ADDON_PURCHASED));
    let known = said.is_some();
    let purchased = said.unwrap_or(Interval::at_least(0));
    let wanted = sum(&bought, &ADDON_WANTED);
    let (assigned, used) = if eval.rows(&ADDON_ALLOCATIONS).is_some() || !addon.assignable {
        (sum(&allocated, &ALLOCATED_UNITS), sum(&allocated, &ALLOCATED_USED))
    } else {
        let used = if wanted.lo > 0 {
            Interval::ZERO
        } else {
            Interval::at_least(0)
        };
        (Interval::at_least(0), used)
    };
    let columns = eval.rows(&ADDON_ALLOCATIONS).map_or(&[][..], |(_, columns)| columns);
    if known && purchased.hi.is_some_and(|most| assigned.lo > most) {
        warn(
            outcome,
            "E-ADDON-OVERALLOCATED",
            format!(
                "{} allocated, only {} bought: one of the two figures is wrong.",
                units(assigned.lo),
                number(purchased.hi.unwrap_or_default())
            ),
            addon.rule,
        );
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
    } else if may_exceed(assigned, purchased) {
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Unknown);
    }
    let pool_open = addon.pool && !(addon.kind == "ai-builder" && eval.truth(&POOL_OFF) == Truth::Yes);
    let free = purchased.minus(assigned);
    let mut drawn = Interval::ZERO;
    let mut over = Interval::ZERO;
    let mut movable = Interval::ZERO;
    for row in allocated {
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
            format!("The environments use {} more than they may draw on.", units(over.lo)),
            addon.rule,
        );
        outcome.add_status(Status::CoveredWithWarning, Axis::Both, Truth::Yes);
    }
    if movable.lo > 0 {
        warn(
            outcome,
            "I-ADDON-METERED",
            format!(
                "{} allocated to environments on pay-as-you-go: of no use there. Move what is allocated.",
                units(movable.lo)
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
        buy(eval, outcome, addon, wanted.max(used).minus(purchased));
    }
    outcome.fired_in_tables.push("addon-generic");
    if !addon.assignable && assigned.hi != Some(0) {
        outcome.fired_in_tables.push("addon-ppr-not-assignable");
        outcome.headline =
            Some("Request add-ons belong to the whole tenant: they cannot be allocated to anybody yet.".to_owned());
    }
}

/// An allocation below the minimum is none that the service accepts.
fn smallest(outcome: &mut Outcome, addon: &Addon, row: &Facts, units: Interval) {
    if addon.minimum == 0 || units.lo == 0 || units.hi.is_none_or(|most| most >= addon.minimum) {
        return;
    }
    let place = name(row);
    let text = format!(
        "{place} has {}; the least is {}.",
        self::units(units.lo),
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

/// Collects what is missing: how much was bought, allocated and, beside what was bought, used.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    for addon in ADDONS_BY_KIND.iter().filter(|addon| mentioned(eval, addon.kind)) {
        for (table, open) in [(&ADDONS, true), (&ADDON_ALLOCATIONS, addon.assignable)] {
            if open && eval.rows(table).is_none() {
                leaves.add(table);
            }
        }
        let [bought, allocated] = of_kind(eval, addon);
        let used = if eval.rows(&ADDONS).is_some() {
            &allocated
        } else {
            &[][..]
        };
        // Who may still buy app passes goes by the channel.
        let wanted = sum(&bought, &ADDON_WANTED).max(sum(used, &ALLOCATED_USED));
        let enough = wanted
            .hi
            .is_some_and(|wanted| wanted <= sum(&bought, &ADDON_PURCHASED).lo);
        if !enough && addon.sale(eval.program.law) == Sale::ByChannel {
            market::open_leaves(eval, leaves);
        }
        for (rows, cell) in [
            (&bought[..], &ADDON_PURCHASED),
            (&allocated, &ALLOCATED_UNITS),
            (used, &ALLOCATED_USED),
        ] {
            if sum(rows, cell).exact().is_none() {
                leaves.add(cell);
            }
        }
    }
}
