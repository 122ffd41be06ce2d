//! The engine: pure, without web, clock or storage. It knows no license; it knows facts, conditions, rules and dates.
//!
//! [`assess`](assess::assess) is its face: a questionnaire, answers, a day and an edition go in; out come obligations,
//! statuses on two axes, figures as ranges, deadlines, ways to be right, and the facts that are still missing.

pub mod assess;
pub mod conclusion;
pub mod cond;
pub mod date;
pub mod decision;
pub mod error;
pub mod eval;
pub mod explain;
pub mod fact;
pub mod finding;
pub mod input;
pub mod join;
pub mod joined;
pub mod known;
pub mod lack;
pub mod lint;
pub mod monthly;
pub mod needs;
mod number;
pub mod obligation;
pub mod open;
pub mod order;
pub mod outcome;
pub mod param;
pub mod price;
pub mod program;
pub mod prose;
pub mod quantity;
pub mod questionnaire;
pub mod remembered;
pub mod rule;
mod truth;
mod way;

/// What a rule file needs.
pub mod prelude {
    pub(crate) use super::cond::first_of;
    pub use super::date::{Date, Period};
    pub use super::decision::{Decision, Row};
    pub use super::fact::{Fact, Kind, Scope, YES_NO, opt};
    pub use super::param::{Param, ParamRow, Unit, row};
    pub use super::price::{Price, Scheme};
    pub use super::prose::prose;
    pub use super::questionnaire::Questionnaire;
    pub use super::rule::*;
}
