//! Prices by date, and who still sells.

mod eos_csp;
mod eos_direct;
mod eos_ea;
mod eos_general;
mod eos_mpsa;
mod price_table;

pub use price_table::PRICE_TABLE;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &PRICE_TABLE,
    &eos_general::PA_EOS_GENERAL,
    &eos_ea::PA_EOS_EA,
    &eos_mpsa::PA_EOS_MPSA,
    &eos_csp::PA_EOS_CSP,
    &eos_direct::PA_EOS_DIRECT,
];
