//! What takes the place of per app, where it is not sold for certain.

use super::compare::{METERS, premium_name};
use super::words::{several, way};
use super::{prices, sold};
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Cond, Expr};
use crate::rules::facts::*;

/// Adds Premium and the meter, where per app is not certain, each beside the seats of Premium that are bought anyway.
pub fn others(eval: &Eval<'_>, outcome: &mut Outcome, wanted: Interval, seats: Interval) {
    const PREMIUM: &str = "power-apps-premium";
    const METER: &str = "power-apps-meter";
    let law = eval.program.law;
    let given = |fact| eval.truth(&Cond::Given(fact)) == Truth::Yes;
    let people = seats.plus(if given(&PEOPLE_ALIKE) {
        eval.number(&Expr::Of(&PEOPLE_ALIKE))
    } else {
        wanted
    });
    let bought = sold::seats(eval, people);
    outcome.alternatives.push(way(
        format!("{} for {}", premium_name(law), several(people, "person", "people")),
        vec![(PREMIUM, bought)],
        eval.cost(prices::of(eval), PREMIUM, people),
        if bought == people {
            "At most so many: a person with several apps needs one only."
        } else {
            "Buy 2,000: at the volume price they cost less."
        },
        vec!["pa-eos-general", "price-table"],
    ));
    if law < METERS {
        return;
    }
    let active = if given(&ACTIVE_PAIRS) {
        eval.number(&Expr::Of(&ACTIVE_PAIRS))
    } else {
        Interval { lo: 0, ..wanted }
    };
    let mut label = format!(
        "Pay-as-you-go for {}",
        several(active, "pair of person and app", "pairs of person and app")
    );
    let mut licenses = vec![(METER, active)];
    let mut cost = eval.cost(prices::of(eval), METER, active);
    if seats != Interval::ZERO {
        let bought = sold::seats(eval, seats);
        label = format!(
            "{label}; {}, {}",
            premium_name(law),
            several(bought, "license", "licenses")
        );
        licenses.push((PREMIUM, bought));
        let beside = eval.cost(prices::of(eval), PREMIUM, seats);
        cost = cost.zip(beside).map(|(a, b)| a.plus(b));
    }
    outcome.alternatives.push(way(
        label,
        licenses,
        cost,
        "Only what is opened in a month is billed.",
        vec!["pa-eos-general", "breakeven-payg", "price-table"],
    ));
}
