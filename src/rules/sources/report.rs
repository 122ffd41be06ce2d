//! Documents on reports and figures of the admin center.

use super::{by, page};
use crate::engine::rule::Source;

const CONSUMPTION: &str = "https://learn.microsoft.com/power-platform/admin/view-license-consumption-issues";

/// License consumption, text of December 2025.
pub static VLC25: Source = page("VLC25", "View license consumption", "2025-12-04", CONSUMPTION);
/// License consumption, second text under the label of April 2026.
pub static VLC26B: Source = page(
    "VLC26b",
    "View license consumption, later revision of the same label",
    "2026-04-01",
    CONSUMPTION,
);
/// The recommendations page, entry on managed environments.
pub static MEREC: Source = by(
    "MEREC",
    "Recommendations in the Power Platform admin center (excerpt of 2026)",
    "Microsoft",
    "2026-03-31",
    "https://learn.microsoft.com/power-platform/admin/recommendations",
    'B',
);
