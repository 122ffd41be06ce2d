//! Whether what is there is enough.

mod addon_environment_access;
mod capacity_to_zero;
mod enforcement_soft;
mod shared_capacity_not_pooled_time;
mod sufficiency;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &sufficiency::PA_SUFFICIENCY,
    &enforcement_soft::PA_ENFORCEMENT_SOFT,
    &capacity_to_zero::PA_CAPACITY_TO_ZERO,
    &addon_environment_access::ADDON_ENVIRONMENT_ACCESS,
    &shared_capacity_not_pooled_time::PA_SHARED_CAPACITY_NOT_POOLED_TIME,
];
