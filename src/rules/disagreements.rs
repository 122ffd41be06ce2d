//! Points on which the sources differ, with the reading taken and the other one.

mod enforcement;
mod prices;
mod whose;

use crate::engine::rule::Disagreement;

/// Every point, by its number in the register.
pub static DISAGREEMENTS: &[&Disagreement] = &[
    &whose::X01,
    &whose::X05,
    &enforcement::X19,
    &prices::X22,
    &whose::X24,
    &whose::X30,
    &whose::X32,
    &enforcement::X37,
    &enforcement::X48,
    &enforcement::X49,
];
