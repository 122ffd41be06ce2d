//! What an order of Power Apps licenses costs, the volume price included.

use super::compare::{END_OF_SALE, premium_name};
use super::curves::{Drawing, Run, curve};
use super::instead::others;
use super::prices;
use super::sale::bought_by_channel;
use super::sold::{MINIMUM, per_app, seats as bought, volume_date};
use super::words::{amount, cheapest, several, way};
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Cond, Expr, Status};
use crate::rules::facts::*;
use crate::rules::passes::market::{market, open_leaves};

const PER_APP: &str = "power-apps-per-app";
const PREMIUM: &str = "power-apps-premium";

fn given(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    eval.truth(&Cond::Given(fact)) == Truth::Yes
}

/// Returns how many are ordered. What somebody named is part of the order, also where its number is not known; whoever
/// picked the question is asked for both.
fn ordered(eval: &Eval<'_>, fact: &'static Fact) -> Option<Interval> {
    let part = eval.answer(fact).is_some() || given(eval, &BUYING_QUESTION);
    part.then(|| eval.number(&Expr::Of(fact)))
}

/// Collects what is missing: one of the two numbers is enough, unless the other is part of the order, too.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    let passes = ordered(eval, &PERAPP_QTY);
    if ordered(eval, &PREMIUM_QTY).is_some() || passes.is_none() {
        eval.open_number(&Expr::Of(&PREMIUM_QTY), leaves);
    }
    let Some(passes) = passes else { return };
    eval.open_number(&Expr::Of(&PERAPP_QTY), leaves);
    if passes == Interval::ZERO {
        return;
    }
    open_leaves(eval, leaves);
    // What the meter would bill takes the place of what is not sold.
    if !market(eval).sells && given(eval, &PERAPP_QTY) {
        eval.open_number(&Expr::Of(&ACTIVE_PAIRS), leaves);
    }
}

/// One way to buy a part of the order: words, license, cost, note.
struct Part {
    label: String,
    license: (&'static str, Interval),
    cost: Option<Cost>,
    note: &'static str,
}

/// Adds the price of the order.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    fired.push("price-table");
    let passes = ordered(eval, &PERAPP_QTY);
    let seats = match (ordered(eval, &PREMIUM_QTY), passes) {
        (Some(seats), _) => Some(seats),
        (None, None) => Some(eval.number(&Expr::Of(&PREMIUM_QTY))),
        (None, Some(_)) => None,
    };
    let some = |n: Option<Interval>| n.filter(|n| *n != Interval::ZERO);
    let rest = some(seats).unwrap_or(Interval::ZERO);
    if let Some(seats) = seats {
        volume(eval, outcome, seats);
    }
    let mut open = false;
    let mut instead = None;
    if let Some(passes) = some(passes) {
        let sold = per_app(eval, outcome, fired, true);
        open = passes.lo > 0 && eval.program.law >= END_OF_SALE && !market(eval).sells;
        // An order without any is not touched by it.
        let lacks = if sold || passes.lo == 0 {
            Truth::Unknown
        } else {
            Truth::Yes
        };
        if open || !sold {
            outcome.add_status(Status::Gap, Axis::Terms, lacks);
            others(eval, outcome, passes, rest);
            instead = cheapest(&outcome.alternatives);
        }
        if !sold {
            outcome.headline = Some(
                "Power Apps per app is no longer sold to you. Premium or pay-as-you-go take its place.".to_owned(),
            );
            return;
        }
        if open {
            bought_by_channel(eval, outcome);
        }
    }
    let passes = passes.map(|n| Part {
        label: format!("Power Apps per app, {}", several(n, "license", "licenses")),
        license: (PER_APP, n),
        cost: eval.cost(prices::of(eval), PER_APP, n),
        note: "",
    });
    let seats = seats.map(|n| premium(eval, n));
    let count = |part: &Part| part.license.1 != Interval::ZERO;
    let total = |parts: &[&Part]| {
        parts
            .iter()
            .try_fold(Cost::ZERO, |sum, part| Some(sum.plus(part.cost?)))
    };
    let mut stated = None;
    for seat in seats.unwrap_or_default().iter().map(Some).chain([None]) {
        // A part of which there are none stands only where there is no other.
        let all: Vec<&Part> = seat.into_iter().chain(&passes).collect();
        if seat.is_none() && (stated.is_some() || all.is_empty()) {
            continue;
        }
        let some: Vec<&Part> = all.iter().copied().filter(|part| count(part)).collect();
        let parts = if some.is_empty() { &all } else { &some };
        let labels: Vec<&str> = parts.iter().map(|part| part.label.as_str()).collect();
        let cost = total(parts);
        stated = stated.or(Some(cost));
        outcome.alternatives.push(way(
            labels.join("; "),
            parts.iter().map(|part| part.license).collect(),
            cost,
            parts
                .iter()
                .map(|part| part.note)
                .find(|note| !note.is_empty())
                .unwrap_or(""),
            vec!["price-table"],
        ));
    }
    let Some(total) = stated.flatten() else { return };
    if total.hi.is_none() {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
    // Where per app may not be sold, what takes its place is paid.
    let paid = instead.map_or(total, |instead| total.join(instead));
    outcome.amounts.push(("monthlyUsd", paid));
    if total.hi.is_some() {
        let own = [PREMIUM, PER_APP].iter().any(|license| prices::own(eval, license));
        let prices = if own { "by your own prices" } else { "list price" };
        let open = if open { ", if per app is sold to you" } else { "" };
        outcome.headline = Some(format!("The order costs {} a month, {prices}{open}.", amount(total)));
    }
}

/// Returns the ways to buy so many seats of Premium, the cheapest first.
fn premium(eval: &Eval<'_>, seats: Interval) -> Vec<Part> {
    let name = premium_name(eval.program.law);
    let cost = eval.cost(prices::of(eval), PREMIUM, seats);
    let plain = eval.price(prices::of(eval), PREMIUM);
    let plain = |label: String| Part {
        label,
        license: (PREMIUM, seats),
        cost: plain.map(|plain| Cost {
            lo: Cents::of(seats.lo, plain),
            hi: seats.hi.map(|hi| Cents::of(hi, plain)),
        }),
        note: "",
    };
    let words = format!("{name}, {}", several(seats, "license", "licenses"));
    let listed = plain(format!("{words} at the plain price"));
    let lower = seats.exact().is_some() && cost.is_some() && cost != listed.cost;
    if !lower {
        return vec![Part {
            label: words,
            cost,
            ..listed
        }];
    }
    let all = bought(eval, seats);
    let label = if all == seats {
        format!("{name} at the volume price")
    } else {
        format!("{name} at the volume price: buy 2,000")
    };
    vec![
        Part {
            label,
            license: (PREMIUM, all),
            cost,
            note: "New licenses only, 2,000 at least.",
        },
        listed,
    ]
}

/// Adds from where on the volume price pays off, drawn as well.
fn volume(eval: &Eval<'_>, outcome: &mut Outcome, seats: Interval) {
    let at = |count: i64, price: i64| Cents::of(count, price);
    let plain = eval.price(prices::of(eval), PREMIUM).filter(|plain| *plain > 0);
    if let (Some(plain), Some(lower)) = (plain, prices::volume(eval)) {
        let from = (i128::from(lower) * i128::from(MINIMUM) / i128::from(plain)).saturating_add(1);
        let from = i64::try_from(from).unwrap_or(i64::MAX);
        outcome.figure("volumePaysFrom", Interval::exactly(from), &["price-table"]);
        let (listed, volume) = (
            |n: i64| at(n, plain),
            |n: i64| if n == 0 { Cents(0) } else { at(n.max(MINIMUM), lower) },
        );
        let runs = [
            Run {
                license: PREMIUM,
                label: "Plain price",
                step: i64::MAX,
                cost: &listed,
            },
            Run {
                license: "power-apps-premium-volume",
                label: "Volume price, 2,000 at least",
                step: MINIMUM,
                cost: &volume,
            },
        ];
        let drawing = Drawing {
            id: "volume-price",
            title: "Plain price or volume price",
            counts: "new licenses",
            note: "",
            at: seats.exact(),
        };
        outcome
            .curves
            .push(curve(drawing, &runs, (0..=25).map(|x| x * 100).collect()));
    }
    volume_date(eval, outcome, seats);
}
