//! What a meter charges, in a sentence.

use super::format::amount;
use super::headline::tail;
use crate::engine::finding::NotNeeded;
use crate::engine::monthly::{MONTHLY, monthly};
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Cents;

/// Tells whether a meter certainly runs, be it that nobody knows how often.
pub(super) fn charges(outcome: &Outcome) -> bool {
    let monthly = |(key, _): &(&str, Cost)| *key == MONTHLY;
    outcome.amounts.iter().any(monthly) && !outcome.open_amounts.contains(&MONTHLY)
}

/// Returns what the meter takes, and what would cost less; without such a way, who needs nothing.
pub(super) fn metered(outcome: &Outcome, spared: Option<&NotNeeded>) -> String {
    let (stands, _) = monthly(outcome);
    let known = |cost: &Cost| cost.lo.0 > 0 || cost.hi.is_some();
    let Some(stands) = stands
        .filter(known)
        .filter(|_| outcome.amounts.iter().any(|(key, _)| *key == MONTHLY))
    else {
        return format!("Nobody needs to buy a license: the meter pays.{}", tail(spared));
    };
    if stands.hi.is_none() {
        return format!(
            "Nobody needs to buy a license: the meter charges by the run.{}",
            tail(spared)
        );
    }
    let says = format!(
        "Nobody needs to buy a license: the meter pays {} a month.",
        amount(stands)
    );
    let less = outcome
        .alternatives
        .iter()
        .filter(|way| way.certain)
        .filter_map(|way| Some((way, way.cost?)))
        .filter(|(_, cost)| cost.hi.is_some_and(|hi| hi < stands.lo))
        .min_by_key(|(_, cost)| (cost.hi, cost.lo));
    match less {
        Some((way, cost)) => format!("{says} Cheaper: {}, {}.", way.label, amount(cost)),
        None => format!("{says}{}", tail(spared)),
    }
}

/// Returns what a meter charges, or would charge if its preview were billed.
pub(super) fn charged(outcome: &Outcome) -> Option<String> {
    let of = |key: &str| {
        outcome
            .amounts
            .iter()
            .find(|(known, cost)| *known == key && *cost != Cost::ZERO)
            .map(|(_, cost)| match cost {
                Cost { lo: Cents(0), hi: None } => "an amount that is not known yet".to_owned(),
                cost => amount(*cost),
            })
    };
    match (of(MONTHLY), of("wouldBeUsd")) {
        (Some(monthly), _) => Some(format!("The meter charges {monthly} a month.")),
        (None, Some(would)) => Some(format!(
            "Nothing is billed yet: the meter only reports {would} for that day."
        )),
        (None, None) => {
            let charges_nothing = outcome.amounts.iter().any(|(key, _)| *key == MONTHLY);
            charges_nothing.then(|| "The meter charges nothing.".to_owned())
        }
    }
}
