//! Whether per app is still sold to whoever compares, orders or mixes, and how many licenses of Premium they buy.

use super::codes::{say, text};
use super::compare::END_OF_SALE;
use super::prices;
use crate::engine::date::Period;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::Cond;
use crate::rules::facts::*;
use crate::rules::passes::market::market;
use crate::rules::say::applied;

/// Smallest order at the volume price.
pub(super) const MINIMUM: i64 = 2_000;
/// Days on which the volume price may have held already.
const OPEN_DAYS: Period = Period::between("2023-06-22", "2025-03-31");

/// Adds what the channel and the stock of the company say of the end of sale; tells whether per app may be sold yet.
/// With `alone`, nothing else is bought, so that a reservation touches the verdict.
pub fn per_app(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>, alone: bool) -> bool {
    const GENERAL: &[&str] = &["pa-eos-general"];
    if eval.program.law < END_OF_SALE {
        return true;
    }
    let market = market(eval);
    fired.extend(&market.rules);
    if market.closed {
        say(outcome, "E-EOS", &market.rules);
        return false;
    }
    let known = |fact| eval.truth(&Cond::Given(fact)) == Truth::Yes;
    for code in market.codes.iter().filter(|code| **code != "Q-CHANNEL") {
        if alone {
            outcome.warn(code, text(code), &market.rules, Truth::Yes);
        } else {
            say(outcome, code, &market.rules);
        }
    }
    // A channel that certainly sells, or whose reservation is told, leaves nothing to check.
    if !(market.sells && known(&CHANNEL)) {
        say(outcome, "I-EOS-STILL-SOLD", GENERAL);
    }
    true
}

/// Returns how many licenses of Premium are bought for so many people: 2,000 where they cost less than fewer.
pub fn seats(eval: &Eval<'_>, people: Interval) -> Interval {
    let (Some(plain), Some(lower)) = (eval.price(prices::of(eval), "power-apps-premium"), prices::volume(eval)) else {
        return people;
    };
    let bought = |n: i64| {
        let fewer = n > 0 && n < MINIMUM && Cents::of(MINIMUM, lower) < Cents::of(n, plain);
        if fewer { MINIMUM } else { n }
    };
    Interval {
        lo: bought(people.lo),
        hi: people.hi.map(bought),
    }
}

/// Adds that the day of the volume price is not certain, where so many seats could be worth it.
pub fn volume_date(eval: &Eval<'_>, outcome: &mut Outcome, people: Interval) {
    let open = OPEN_DAYS.contains(eval.program.law) && !eval.program.reads("D-54");
    if open && !prices::own(eval, "power-apps-premium") && people.hi.is_none_or(|n| n > 1_200) {
        say(outcome, "W-PRICE-VOLUME-DATE", &["price-table"]);
        applied(outcome, ["price-table"]);
    }
}
