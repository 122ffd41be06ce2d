//! Add-ons and credits among the things bought, where nobody reckons up the storage of the tenant.

use super::balance::readings;
use crate::engine::eval::Eval;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;

/// Adds the results to the outcome.
pub fn run(_: &Eval<'_>, outcome: &mut Outcome) {
    readings(outcome);
    super::headline::mining(outcome);
    // The add-on is then the only thing with a price.
    let priced = |key: &str| {
        outcome
            .amounts
            .iter()
            .find(|(known, _)| *known == key)
            .map(|(_, cost)| *cost)
    };
    if let (Some(cost), None) = (priced("processMiningUsd"), priced("monthlyUsd"))
        && outcome.alternatives.is_empty()
    {
        outcome.amounts.push(("monthlyUsd", cost));
    }
}

/// Collects what is missing: nothing beyond what the rules ask for.
pub fn open_leaves(_: &Eval<'_>, _: &mut Leaves) {}
