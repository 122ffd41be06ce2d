//! The pages besides questions and results.

pub mod bars;
mod finder;
pub mod home;
pub mod missing;
pub mod rule;
pub mod rules;
pub mod saved;
pub mod sources;
pub mod tables;
