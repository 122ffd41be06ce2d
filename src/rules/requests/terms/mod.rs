//! Whose limit counts, how high it is, and how much is used: conditions and numbers that several rules share.

mod about;
mod beyond;
mod limit;
mod parent;
mod transition;
mod whose;

pub use about::*;
pub use beyond::*;
pub use limit::*;
pub use transition::*;
pub use whose::*;

use crate::engine::prelude::*;

const fn from(day: &'static str) -> Cond {
    Cond::AsOfFrom(Date::of(day))
}
const fn named(fact: &'static Fact) -> [Cond; 2] {
    [Cond::Given(fact), Cond::Open(fact)]
}
