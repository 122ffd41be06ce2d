//! Rules about one cloud flow, by topic.

pub mod capacity;
pub mod child;
pub mod context;
pub mod cost;
pub mod enforcement;
pub mod metered;
pub mod people;
pub mod premium;
pub mod process;
pub mod rights;
pub mod rpa;
pub mod whose;

use crate::engine::rule::Rule;

/// The rules by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[
    premium::RULES,
    whose::RULES,
    context::RULES,
    child::RULES,
    people::RULES,
    rpa::RULES,
    process::RULES,
    enforcement::RULES,
    rights::RULES,
    cost::RULES,
    capacity::RULES,
    metered::RULES,
    super::requests::OF_FLOWS,
];

/// The same with the lists of the service, which a flow may stand on, and with what more requests cost.
pub static WITH_LISTS: &[&[&Rule]] = &with([enforcement::LISTS, super::requests::ADD_ONS]);

const fn with(more: [&'static [&'static Rule]; 2]) -> [&'static [&'static Rule]; RULES.len() + 2] {
    let [lists, add_ons] = more;
    let mut all = [lists; RULES.len() + 2];
    let mut at = 0;
    while at < RULES.len() {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time only")]
        {
            all[at] = RULES[at];
        }
        at += 1;
    }
    #[expect(clippy::indexing_slicing, reason = "evaluated at compile time only")]
    {
        all[RULES.len() + 1] = add_ons;
    }
    all
}
