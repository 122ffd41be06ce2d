//! Internal people on portals and sites.

mod portal_internal_per_app;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[&portal_internal_per_app::PORTAL_INTERNAL_PER_APP];
