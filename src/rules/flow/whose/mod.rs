//! Whose license a run uses.

mod trigger_automated_owner_context;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[&trigger_automated_owner_context::TRIGGER_AUTOMATED_OWNER_CONTEXT];
