//! Rules about one cloud flow, by topic.

mod premium_classification;
mod whose;

use crate::engine::rule::Rule;

/// The rules by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[&[&premium_classification::PREMIUM_CLASSIFICATION], whose::RULES];
