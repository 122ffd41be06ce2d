//! Rules about one cloud flow, by topic.

pub mod cost;
pub mod enforcement;
pub mod metered;
pub mod people;
pub mod premium;
pub mod whose;

use crate::engine::rule::Rule;

/// The rules by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[
    premium::RULES,
    whose::RULES,
    people::RULES,
    enforcement::RULES,
    cost::RULES,
    metered::RULES,
];
