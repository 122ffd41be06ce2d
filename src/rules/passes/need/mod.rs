//! What one person needs for one app in one environment: an ordered decision, the first row that holds wins.
//!
//! The facts are those of the person's row, the app's row and the environment's row, laid side by side. What the texts
//! treat as *not said* (a meter that nobody looked up, a switch that an export lacks) is asked with `Given`, so that a
//! missing answer takes the reading that the texts give it; everything else stays unknown until somebody knows it.

mod asides;
mod rows;
mod words;

pub use asides::{ASIDES, Aside};
pub use rows::{FIRST_WITHOUT_RIGHT, NEED};
pub use words::PAYG_START;
pub(super) use words::{D365_HELD, MANAGED_ONLY, UNBILLED};

/// Nothing is needed for this pairing.
pub const FREE: u8 = 1;
/// A pass is needed.
pub const PASS: u8 = 2;
/// The app meter pays.
pub const METER: u8 = 4;
/// A meter for sites pays.
pub const SITE_METER: u8 = 8;
/// Nothing that is there entitles this person, and a pass would not either.
pub const BLOCKED: u8 = 16;
/// Capacity for sites answers for this visitor, not passes.
pub const OUTSIDE: u8 = 32;

/// Nothing, or what a person without any other right needs: no text settles it.
pub const UNSETTLED: u8 = 64;

/// What a row decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Need {
    /// What it can be: one of the constants, several where no text settles it.
    pub can: u8,
    /// The code that says so.
    pub code: Option<&'static str>,
}
