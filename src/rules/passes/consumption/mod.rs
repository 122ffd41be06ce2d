//! What counts as one use, and on which basis.

mod consumption_key;
mod consumption_table_seed;
mod groups;
mod makers_and_admins;
mod release;
mod share_vs_launch;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &consumption_key::PA_CONSUMPTION_KEY,
    &consumption_table_seed::PA_CONSUMPTION_TABLE_SEED,
    &share_vs_launch::PA_SHARE_VS_LAUNCH,
    &release::PA_RELEASE,
    &groups::PA_GROUPS,
    &makers_and_admins::PA_MAKERS_AND_ADMINS,
];
