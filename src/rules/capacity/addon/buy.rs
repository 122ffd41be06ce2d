//! Ways to get the add-ons that are missing, by who may still buy them.

use super::super::prices::PRICES;
use super::kinds::{ADDONS_BY_KIND, Addon, Sale};
use super::step::{count, is_kind};
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::lack::{Lacks, Mends};
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Status};
use crate::rules::buying::instead::others;
use crate::rules::buying::sold::per_app;
use crate::rules::buying::words::several;
use crate::rules::facts::*;
use crate::rules::say;
use crate::rules::sites::packs;
use crate::rules::sites::prices::{ANONYMOUS_TIERS, AUTHENTICATED_TIERS};

/// Why nothing can be bought, in words.
pub(in crate::rules::capacity) const UNSOLD: &[(Sale, &str)] = &[
    (Sale::NotYet, "It is not sold yet."),
    (Sale::Holders, "It is sold to holders only."),
    (Sale::ByChannel, "Power Apps per app is no longer sold to you."),
    (Sale::Over, "It is not sold any more."),
];

/// Adds what is missing and the ways to it.
pub(super) fn buy(eval: &Eval<'_>, outcome: &mut Outcome, addon: &Addon, missing: Interval) {
    if missing == Interval::ZERO {
        return;
    }
    outcome.add_status(
        Status::Gap,
        Axis::Terms,
        if missing.lo > 0 { Truth::Yes } else { Truth::Unknown },
    );
    let needed = missing.ceil_div(addon.pack(eval.program));
    let sale = addon.sale(eval.program.law);
    let mut fired = Vec::new();
    let sold = match sale {
        Sale::Everybody => true,
        Sale::Holders => held(eval, addon).hi != Some(0),
        Sale::ByChannel => per_app(eval, outcome, &mut fired, true),
        Sale::NotYet | Sale::Over => false,
    };
    say::applied(outcome, fired);
    if !sold {
        outcome.figure("packsToBuy", needed, &[addon.rule]);
        if let Some((_, why)) = UNSOLD.iter().find(|(known, _)| *known == sale) {
            outcome.notes.push((addon.rule, why));
        }
        if sale == Sale::ByChannel {
            others(eval, outcome, needed, Interval::ZERO);
        }
        let instead = |other: &&Addon| addon.instead == Some((sale, other.kind));
        if let Some(other) = ADDONS_BY_KIND.iter().find(instead) {
            let note = "What is asked for is not sold on that day; this is.";
            let (label, license, cost) = way(eval, other, needed);
            alternative(outcome, addon, label, vec![license], cost, note, needed.lo > 0);
        }
        return;
    }
    if addon.kind == "portal-logins"
        && let Some((label, licenses, cost)) = logins(eval, missing)
    {
        let note = "Larger packs cost less for each login.";
        alternative(outcome, addon, label, licenses, Some(cost), note, missing.lo > 0);
    }
    let (label, (license, bought), cost) = way(eval, addon, needed);
    // A first purchase counts whole; that a price step above costs less is advice.
    let packs = if addon.first > 0 { bought } else { needed };
    outcome.figure("packsToBuy", packs, &[addon.rule]);
    // Whose license is not known has no price either: gigabytes come in three kinds.
    let (licenses, note) = if license.is_empty() {
        (
            Vec::new(),
            "Database, files and log are bought apart. Name what is missing of each to see its price.",
        )
    } else if bought == needed {
        (vec![(license, bought)], "In whole packs.")
    } else if addon.first > 0 {
        (vec![(license, bought)], "The first purchase is for five at least.")
    } else {
        (
            vec![(license, bought)],
            "In whole packs; the next price step costs less than the packs that are missing.",
        )
    };
    alternative(outcome, addon, label, licenses, cost, note, missing.lo > 0);
}

/// Returns the add-on as a kind of what is missing.
fn kind(addon: &Addon) -> Lacks {
    let place = ADDONS_BY_KIND.iter().position(|known| known.kind == addon.kind);
    Lacks::add_on(place.and_then(|place| u32::try_from(place).ok()).unwrap_or(0))
}

fn alternative(
    outcome: &mut Outcome,
    addon: &Addon,
    label: String,
    licenses: Vec<(&'static str, Interval)>,
    cost: Option<Cost>,
    note: &'static str,
    certain: bool,
) {
    outcome.alternatives.push(Alternative {
        label,
        licenses,
        cost,
        note,
        rules: vec![addon.rule, "addon-generic"],
        certain,
        mends: Mends::only(kind(addon)),
        rests: None,
    });
}

/// Returns words, number and cost of so many packs, with those that have to be bought besides.
fn way(eval: &Eval<'_>, addon: &Addon, packs: Interval) -> (String, (&'static str, Interval), Option<Cost>) {
    let bought = at_once(eval, addon, packs);
    let [one, many] = addon.words;
    let label = format!("Buy {}", several(bought, one, many));
    (label, (addon.license, bought), further(eval, addon, bought))
}

/// Returns how many of a kind are held.
fn held(eval: &Eval<'_>, addon: &Addon) -> Interval {
    eval.rows(&ADDONS)
        .into_iter()
        .flat_map(|(rows, _)| rows)
        .filter(|row| is_kind(row, &ADDON_KIND, addon.kind))
        .fold(Interval::ZERO, |sum, row| sum.plus(count(row, &ADDON_PURCHASED)))
}

/// Returns what further packs cost. Where the first ones are a pack of their own, what is held already counts, and
/// whoever holds some has bought that pack.
fn further(eval: &Eval<'_>, addon: &Addon, packs: Interval) -> Option<Cost> {
    let whole = |n: Interval| eval.cost(PRICES, addon.license, n);
    let held = held(eval, addon);
    if addon.first == 0 || held == Interval::ZERO {
        return whole(packs);
    }
    let held = held.max(Interval::exactly(addon.first));
    let (before, after) = (whole(held)?, whole(held.plus(packs))?);
    let (Some(before), Some(after)) = (before.exact(), after.exact()) else {
        return whole(packs);
    };
    let more = Cents(after.0.saturating_sub(before.0));
    Some(Cost {
        lo: more,
        hi: Some(more),
    })
}

/// Returns how many packs are bought: the first ones together, and up to the next price step where that costs less.
fn at_once(eval: &Eval<'_>, addon: &Addon, packs: Interval) -> Interval {
    if addon.first > 0 && held(eval, addon) == Interval::ZERO {
        let first = |n: i64| if n == 0 { 0 } else { n.max(addon.first) };
        return Interval {
            lo: first(packs.lo),
            hi: packs.hi.map(first),
        };
    }
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

/// Words, packs and cost.
type Logins = (String, Vec<(&'static str, Interval)>, Cost);

/// Returns the packs of 100 and 1,000 logins that cost less than packs of 100 alone, if there are any.
fn logins(eval: &Eval<'_>, missing: Interval) -> Option<Logins> {
    const SIZES: [&str; 2] = ["portal-logins-100", "portal-logins-1000"];
    let [small, large] = SIZES.map(|license| eval.price(PRICES, license));
    let [hundreds, thousands, _] = packs::logins(missing.exact()?, [small, large, None])?;
    if thousands == 0 {
        return None;
    }
    let counts = [hundreds, thousands].map(Interval::exactly);
    let mut cost = Cost::ZERO;
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
    Some((
        format!("Buy {}", parts.join(" and ")),
        bought().map(|(pack, _)| pack).collect(),
        cost,
    ))
}
