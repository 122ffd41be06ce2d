//! What Microsoft 365, Dynamics 365, Power Apps, Windows and the free license include for flows.

pub mod about;
mod applications;
pub mod figures;
mod seeded_dynamics;
mod seeded_dynamics_list;
mod seeded_m365_indirect;
mod seeded_powerapps;
pub(in crate::rules) mod seeded_restricted_tables;

use super::{cost, premium, whose};
use crate::engine::rule::Rule;

/// The rules that bear on a flow, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &seeded_dynamics::SEEDED_DYNAMICS,
    &seeded_dynamics_list::SEEDED_DYNAMICS_LIST,
    &seeded_powerapps::SEEDED_POWERAPPS,
    &seeded_m365_indirect::SEEDED_M365_INDIRECT,
    &seeded_restricted_tables::SEEDED_RESTRICTED_TABLES,
];

/// What it takes to say what a license includes.
pub static WHOLE: &[&[&Rule]] = &[RULES, premium::INCLUDED, whose::INCLUDED, cost::INCLUDED];
