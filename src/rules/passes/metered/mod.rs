//! Pay-as-you-go beside passes.

mod payg_app_meter;
mod payg_ignores_passes;
mod portal_payg;

pub use payg_ignores_passes::PA_PAYG_IGNORES_PASSES;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &payg_ignores_passes::PA_PAYG_IGNORES_PASSES,
    &payg_app_meter::PAYG_APP_METER,
    &portal_payg::PORTAL_PAYG,
];
