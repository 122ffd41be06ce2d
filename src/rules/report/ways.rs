//! What helps where a report shows that passes are missing.

use super::pairs::{Cause, Judgement};
use super::step::say;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::rules::buying::compare::END_OF_SALE;
use crate::rules::buying::words::{several, way};
use crate::rules::passes::market::market;
use crate::rules::passes::prices::PRICES;
use crate::rules::say;

/// From this day the app meter counts as a right in managed environments.
const METER_COUNTS: Date = Date::of("2026-05-13");

/// Adds passes as long as they are sold, Premium, and the app meter.
pub fn add(eval: &Eval<'_>, outcome: &mut Outcome, all: &Judgement) {
    const PASS: &str = "power-apps-per-app";
    const PREMIUM: &str = "power-apps-premium";
    const METER: &str = "power-apps-meter";
    let law = eval.program.law;
    let missing = all.shortage();
    let market = market(eval);
    say::applied(outcome, ["price-table"]);
    if law >= END_OF_SALE {
        say::applied(outcome, market.rules.iter().copied());
        for code in market.codes.iter().copied().chain(market.closed.then_some("E-EOS")) {
            say(outcome, code, "", &market.rules);
        }
    }
    if !market.closed {
        let mut rules = vec!["report-reconcile"];
        rules.extend(&market.rules);
        let cost = eval.cost(PRICES, PASS, missing);
        outcome.amounts.extend(cost.map(|cost| ("monthlyUsd", cost)));
        outcome.alternatives.push(way(
            several(missing, "pass to add to the environment", "passes to add to the environment"),
            vec![(PASS, missing)],
            cost,
            "Move passes that lie elsewhere first. Count the audience before you buy: the report shows only who opened something.",
            rules,
        ));
    }
    // Somebody may have opened all that is missing, or nobody more than one thing.
    let seats = Interval { lo: 1, ..missing };
    outcome.alternatives.push(way(
        format!("Power Apps Premium for {}", several(seats, "person", "people")),
        vec![(PREMIUM, seats)],
        eval.cost(PRICES, PREMIUM, seats),
        "Premium opens every app in every environment. Give it to those who use the most apps.",
        vec!["pa-exempt-premium", "price-table"],
    ));
    if !all.managed || law >= METER_COUNTS {
        let required = all.required();
        // Whether the meter bills Microsoft 365 for standard apps of a managed environment is not settled.
        let free = all.of_cause(Cause::Managed).hi;
        let pairs = Interval {
            lo: free.map_or(0, |free| required.lo.saturating_sub(free).max(0)),
            ..required
        };
        outcome.alternatives.push(way(
            format!("Pay-as-you-go for {}", several(pairs, "pair of person and app", "pairs of person and app")),
            vec![(METER, pairs)],
            eval.cost(PRICES, METER, pairs),
            "Each person who opens an app in a month is billed for it. Passes do nothing in such an environment and can be moved.",
            vec!["pa-payg-ignores-passes", "price-table"],
        ));
    }
}
