//! Points on which the sources differ, with the reading taken and the other one.

mod enforcement;
mod people;
mod premium;
mod prices;
mod whose;

use crate::engine::rule::Disagreement;

/// Every point, by its number in the register.
pub static DISAGREEMENTS: &[&Disagreement] = &[
    &whose::X01,
    &premium::X02,
    &people::X03,
    &people::X04,
    &whose::X05,
    &people::X06,
    &people::X14,
    &people::X15,
    &people::X16,
    &premium::X18,
    &enforcement::X19,
    &prices::X22,
    &whose::X24,
    &whose::X30,
    &whose::X32,
    &premium::X33,
    &enforcement::X37,
    &people::X46,
    &premium::X47,
    &enforcement::X48,
    &enforcement::X49,
];
