//! What an order of Power Apps licenses costs, the volume price included.

use super::codes::say;
use super::compare::{END_OF_SALE, premium_name};
use super::curves::{Drawing, Run, curve};
use super::prices;
use super::words::{amount, several, way};
use crate::engine::date::Period;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Cond, Expr, Status};
use crate::rules::facts::*;

const PER_APP: &str = "power-apps-per-app";
const PREMIUM: &str = "power-apps-premium";
/// Smallest order at the volume price.
const MINIMUM: i64 = 2_000;
/// Days on which the volume price may have held already.
const OPEN_DAYS: Period = Period::between("2023-06-22", "2025-03-31");

fn given(eval: &Eval<'_>, fact: &'static crate::engine::fact::Fact) -> bool {
    eval.truth(&Cond::Given(fact)) == Truth::Yes
}

/// Collects what is missing: one of the two numbers is enough.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    if !given(eval, &PERAPP_QTY) {
        eval.open_number(&Expr::Of(&PREMIUM_QTY), leaves);
    }
    if !given(eval, &PREMIUM_QTY) && eval.answer(&PREMIUM_QTY).is_some() {
        eval.open_number(&Expr::Of(&PERAPP_QTY), leaves);
    }
}

/// Adds the price of the order.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    fired.push("price-table");
    let law = eval.program.law;
    let mut total = Some(Cost::ZERO);
    if given(eval, &PREMIUM_QTY) || !given(eval, &PERAPP_QTY) {
        let seats = eval.number(&Expr::Of(&PREMIUM_QTY));
        let cost = eval.cost(prices::of(eval), PREMIUM, seats);
        total = total.zip(cost).map(|(sum, cost)| sum.plus(cost));
        premium(eval, outcome, seats, cost);
    }
    if given(eval, &PERAPP_QTY) {
        let passes = eval.number(&Expr::Of(&PERAPP_QTY));
        let cost = eval.cost(prices::of(eval), PER_APP, passes);
        total = total.zip(cost).map(|(sum, cost)| sum.plus(cost));
        outcome.alternatives.push(way(
            format!("Power Apps per app, {}", several(passes, "license", "licenses")),
            vec![(PER_APP, passes)],
            cost,
            if law < END_OF_SALE {
                ""
            } else {
                "Where it is still sold."
            },
            vec!["price-table"],
        ));
        if law >= END_OF_SALE {
            say(outcome, "I-EOS-STILL-SOLD", &["pa-eos-general"]);
            fired.push("pa-eos-general");
        }
    }
    if total.is_some_and(|total| total.hi.is_none()) {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
    if let Some(total) = total {
        outcome.amounts.push(("monthlyUsd", total));
        if total.hi.is_some() {
            outcome.headline = Some(format!("The order costs {} a month, list price.", amount(total)));
        }
    }
}

fn premium(eval: &Eval<'_>, outcome: &mut Outcome, seats: Interval, cost: Option<Cost>) {
    let law = eval.program.law;
    let plain = eval.price(prices::of(eval), PREMIUM);
    let lower = prices::volume(eval);
    // An own price has no volume price beside it.
    let own = plain != crate::rules::passes::prices::PREMIUM.on(law).map(|row| row.value);
    let lower = lower.filter(|_| !own);
    let at = |count: i64, price: i64| Cents::of(count, price);
    let bounds = |of: &dyn Fn(i64) -> Cents| Cost {
        lo: of(seats.lo),
        hi: seats.hi.map(of),
    };
    let name = premium_name(law);
    match (plain, lower, seats.exact()) {
        (Some(plain), Some(lower), Some(n)) if n > 0 && at(n.max(MINIMUM), lower) < at(n, plain) => {
            let bought = n.max(MINIMUM);
            let label = if n < MINIMUM {
                format!("{name} at the volume price: buy 2,000")
            } else {
                format!("{name} at the volume price")
            };
            outcome.alternatives.push(way(
                label,
                vec![(PREMIUM, Interval::exactly(bought))],
                cost,
                "New licenses only, 2,000 at least.",
                vec!["price-table"],
            ));
            outcome.alternatives.push(way(
                format!("{name}, {} at the plain price", several(seats, "license", "licenses")),
                vec![(PREMIUM, seats)],
                Some(bounds(&|n| at(n, plain))),
                "",
                vec!["price-table"],
            ));
        }
        _ => outcome.alternatives.push(way(
            format!("{name}, {}", several(seats, "license", "licenses")),
            vec![(PREMIUM, seats)],
            cost,
            "",
            vec!["price-table"],
        )),
    }
    if let (Some(plain), Some(lower)) = (plain.filter(|plain| *plain > 0), lower) {
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
    if OPEN_DAYS.contains(law) && !own && !eval.program.reads("D-54") && seats.hi.is_none_or(|n| n > 1_200) {
        say(outcome, "W-PRICE-VOLUME-DATE", &["price-table"]);
    }
}
