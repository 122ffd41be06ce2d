//! Points on which the sources differ, with the reading taken and the other one.

mod buying;
mod capacity;
mod child;
mod context;
mod enforcement;
mod guests;
mod passes;
mod passes_other;
mod people;
mod premium;
mod prices;
mod process;
mod report;
mod requests;
mod rights;
mod sums;
mod whose;

use crate::engine::date::Period;
use crate::engine::prose::prose;
use crate::engine::rule::{Citation, Cond, Disagreement, Edition, Version};

/// Returns a wording that a computation over tables applies.
const fn wording(in_force: Period, statement: &'static str, cites: &'static [Citation]) -> Version {
    Version {
        in_force,
        editions: Edition::ALL,
        statement: prose(statement),
        cites,
        when: Cond::ByTable,
        then: &[],
    }
}

/// Every point, by its number in the register.
pub static DISAGREEMENTS: &[&Disagreement] = &[
    &whose::X01,
    &premium::X02,
    &people::X03,
    &people::X04,
    &whose::X05,
    &people::X06,
    &context::X07,
    &context::X09,
    &child::X10,
    &child::X11,
    &process::X12,
    &process::X13,
    &people::X14,
    &people::X15,
    &people::X16,
    &process::X17,
    &premium::X18,
    &enforcement::X19,
    &prices::X22,
    &whose::X24,
    &process::X29,
    &whose::X30,
    &whose::X32,
    &context::X33,
    &process::X36,
    &enforcement::X37,
    &child::X34,
    &context::X35,
    &guests::X45,
    &people::X46,
    &premium::X47,
    &enforcement::X48,
    &enforcement::X49,
    &passes::D01,
    &passes::D02,
    &passes::D03,
    &passes::D04,
    &passes::D05,
    &passes::D06,
    &passes::D07,
    &passes::D08,
    &passes::D09,
    &passes::D10,
    &passes::D11,
    &guests::D12,
    &passes::D13,
    &passes::D14,
    &buying::D15,
    &buying::D16,
    &buying::D17,
    &buying::X31,
    &passes::D22,
    &passes::D23,
    &passes::D24,
    &passes::D25,
    &passes::D26,
    &passes::D27,
    &passes::D29,
    &report::D30,
    &passes::D31,
    &prices::D32,
    &passes::D33,
    &passes::D34,
    &passes::D35,
    &passes::D36,
    &report::D37,
    &report::D38,
    &guests::D49,
    &guests::D50,
    &passes::D51,
    &passes::D52,
    &passes::D53,
    &passes::D54,
    &passes::D55,
    &passes::D56,
    &capacity::X20,
    &capacity::X42,
    &capacity::X44,
    &capacity::D18,
    &capacity::D43,
    &capacity::D44,
    &capacity::D45,
    &capacity::D47,
    &capacity::D57,
    &capacity::D58,
    &rights::D59,
    // requests and meters
    &sums::X21,
    &requests::X25,
    &requests::X26,
    &requests::X27,
    &requests::X28,
    &requests::X38,
    &requests::X39,
    &requests::X40,
    &requests::X41,
    &requests::X43,
    &requests::D19,
    &requests::D20,
    &sums::D28,
    &sums::D39,
    &sums::D40,
    &sums::D41,
    &sums::D42,
    &capacity::X08,
    &capacity::X23,
    &capacity::D21,
    &capacity::D46,
    &capacity::D48,
];
