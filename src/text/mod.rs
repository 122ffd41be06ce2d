//! Words: headlines, dates, amounts, names of roles and licenses. American English.

pub mod format;
pub mod headline;
pub mod import;
mod topics;
