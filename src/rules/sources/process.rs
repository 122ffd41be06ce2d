//! Documents on Process licenses that nothing else rests on.

use super::{by, page};
use crate::engine::rule::Source;

/// Process capacity, later text under the same label.
pub static C24B: Source = page(
    "C24b",
    "How to use Process capacity",
    "2024-03-20",
    "https://learn.microsoft.com/power-automate/desktop-flows/capacity-process",
);
/// A summary of the licensing guide of October 2023.
pub static LS23: Source = by(
    "LS23",
    "Power Automate licensing, October 2023",
    "Licensing School",
    "2023-10-01",
    "https://www.licensingschool.co.uk",
    'C',
);
