//! Words: headlines, dates, amounts, names of roles and licenses. American English.

mod child;
pub mod format;
pub mod headline;
pub mod import;
mod lack;
pub mod listed;
pub mod people;
mod topics;
