//! What a month costs: as things stand, and at the cheapest.

use super::finding::{Alternative, AxisStatus};
use super::outcome::Outcome;
use super::price::Cost;
use super::quantity::Cents;
use super::rule::Status;

/// The key of what a month costs: what a meter charges as things stand, else the cheapest way.
pub const MONTHLY: &str = "monthlyUsd";

/// Returns what the cheapest way costs. A way that what is still open may take away does not bound the cost from above.
fn cheapest(outcome: &Outcome) -> Option<Cost> {
    let costs = |certain: bool| {
        outcome
            .alternatives
            .iter()
            .filter(move |a| a.certain || !certain)
            .filter_map(|a| a.cost)
    };
    let lo = costs(false).map(|cost| cost.lo).min()?;
    let cost = match costs(true).reduce(|a, b| Cost {
        lo,
        hi: a.hi.min(b.hi).or(a.hi).or(b.hi),
    }) {
        Some(certain) => Some(Cost { lo, ..certain }),
        // Perhaps nothing has to be bought, perhaps the dearest of them; but where a rule offers several ways at once, the
        // cheapest of these.
        None => outcome
            .alternatives
            .iter()
            .filter_map(|way| most(outcome, way))
            .reduce(Cost::join)
            .map(|cost| Cost { lo: Cents(0), ..cost }),
    };
    cost.map(|cost| Cost {
        hi: cost.hi.into_iter().chain(outcome.ceiling).min(),
        ..cost
    })
}

/// Returns what the cheapest way costs at most, and nothing where nothing has to be bought; no bound where there is none.
#[must_use]
pub fn most_at_the_cheapest(outcome: &Outcome) -> Option<Cents> {
    if outcome.alternatives.is_empty() {
        (outcome.terms.possible <= Status::CoveredWithWarning).then_some(Cents(0))
    } else {
        cheapest(outcome)?.hi
    }
}

/// Returns what the cheapest way costs where this one is one of them.
fn most(outcome: &Outcome, way: &Alternative) -> Option<Cost> {
    let cost = way.cost?;
    let bound = |rule: &&str| outcome.bounds.iter().find(|(known, _)| known == rule);
    let bounds: Option<Vec<Cents>> = way.rules.iter().map(|rule| Some(bound(rule)?.1)).collect();
    let Some(most) = bounds.and_then(|bounds| bounds.into_iter().max()) else {
        return Some(cost);
    };
    Some(Cost {
        hi: Some(cost.hi.map_or(most, |hi| hi.min(most))),
        lo: cost.lo.min(most),
    })
}

/// Returns what a month costs as things stand, and beside it what the cheapest way costs where that is another amount.
#[must_use]
pub fn monthly(outcome: &Outcome) -> (Option<Cost>, Option<Cost>) {
    let cheapest = cheapest(outcome);
    let stated = outcome.amounts.iter().find(|(key, _)| *key == MONTHLY);
    let Some((_, stated)) = stated else {
        // Where nobody is short of anything, a way is advice.
        let judged = outcome.figures.iter().any(|figure| figure.key == "peopleToLicense");
        let open = |axis: &AxisStatus| axis.possible > Status::CoveredWithWarning;
        let due = !judged || [outcome.terms, outcome.runtime].iter().any(open);
        return (cheapest.map(|cost| if due { cost } else { Cost::ZERO }), None);
    };
    let Some(cheapest) = cheapest else {
        return (Some(*stated), None);
    };
    // Perhaps no meter charges anything, and one of the ways has to be taken.
    let stands = if outcome.open_amounts.contains(&MONTHLY) {
        stated.join(cheapest)
    } else {
        *stated
    };
    let hi = |cost: Cost| cost.hi.map_or(i64::MAX, |hi| hi.0);
    // What is free already has no cheaper way.
    let lower = Cost {
        lo: cheapest.lo.min(stands.lo),
        hi: if hi(cheapest) < hi(stands) {
            cheapest.hi
        } else {
            stands.hi
        },
    };
    (Some(stands), (lower != stands).then_some(lower))
}
