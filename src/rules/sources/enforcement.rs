//! Documents about flows that are turned off.

use super::{FAQ_PA, page};
use crate::engine::rule::Source;

/// Power Automate licensing FAQ labeled 2023-07-31, with the calendar of 13 October.
pub static F23D: Source = page(
    "F23d",
    "Frequently asked questions about Power Automate licensing",
    "2023-07-31",
    FAQ_PA,
);
