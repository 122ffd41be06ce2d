//! Rules about one cloud flow.

mod premium_classification;
mod trigger_automated_owner_context;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] =
    &[&premium_classification::PREMIUM_CLASSIFICATION, &trigger_automated_owner_context::TRIGGER_AUTOMATED_OWNER_CONTEXT];
