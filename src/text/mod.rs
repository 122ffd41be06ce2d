//! Words: headlines, dates, amounts, names of roles and licenses. American English.

mod child;
mod doubt;
pub mod format;
pub mod headline;
pub mod import;
mod lack;
pub mod listed;
mod meter;
pub mod people;
mod topics;
mod who;
