//! Rules about one cloud flow, by topic.

mod people;
mod premium;
mod whose;

use crate::engine::rule::Rule;

/// The rules by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[premium::RULES, whose::RULES, people::RULES];
