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

use crate::engine::joined::one_list;
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
pub static WITH_LISTS: &[&[&Rule]] = one_list!(&[&Rule]: RULES, &[enforcement::LISTS, super::requests::ADD_ONS]);
