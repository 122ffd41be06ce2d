//! Premium or standard, and what the environment asks for.

mod premium_classification;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[&premium_classification::PREMIUM_CLASSIFICATION];
