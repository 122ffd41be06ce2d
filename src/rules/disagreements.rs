//! Points on which the sources differ, with the reading taken and the other one.

use crate::engine::rule::Disagreement;

/// Every point, by its number in the register.
pub static DISAGREEMENTS: &[&Disagreement] = &[];
