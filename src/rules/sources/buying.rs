//! Documents on prices, sites, bots and agents.

use super::{by, page};
use crate::engine::rule::Source;

/// Billed sessions of bots, in 2020.
pub static PVA20: Source = page(
    "PVA20",
    "Analyze billed sessions",
    "2020-02-20",
    "https://learn.microsoft.com/power-virtual-agents/analytics-billed-sessions",
);
/// Billed sessions of bots, in 2023.
pub static PVA23: Source = page(
    "PVA23",
    "Analyze billed sessions",
    "2023-01-23",
    "https://learn.microsoft.com/power-virtual-agents/analytics-billed-sessions",
);
/// Billing rates of Copilot Studio; copies of three states of 2025, the day of each is not known.
pub static CPS: Source = page(
    "CPS",
    "Copilot Studio billing rates and management",
    "2025-09-01",
    "https://learn.microsoft.com/microsoft-copilot-studio/requirements-messages-management",
);
/// The state of February 2025.
pub static CPS25: Source = page(
    "CPS25",
    "Copilot Studio billing rates and management, state of February 2025",
    "2025-02-01",
    "https://learn.microsoft.com/microsoft-copilot-studio/requirements-messages-management",
);
/// Price lists of October 2026, as a project noted them.
pub static CRED26: Source = by(
    "CRED26",
    "Notes on the price lists of October 2026",
    "GitHub",
    "2026-10-01",
    "https://github.com/",
    'C',
);
/// Consumption reports of Power Pages.
pub static PP23: Source = page(
    "PP23",
    "View consumption of Power Pages sites",
    "2023-03-22",
    "https://learn.microsoft.com/power-pages/admin/website-consumption-reports",
);
/// Capacity of Power Pages.
pub static PP25: Source = page(
    "PP25",
    "Manage Power Pages capacity",
    "2025-03-17",
    "https://learn.microsoft.com/power-pages/admin/capacity-management",
);
/// Per app retired, an early reading.
pub static SAM: Source = by(
    "SAM",
    "Power Apps per app plan retired",
    "samexpert.com",
    "2026-01-15",
    "https://samexpert.com/",
    'C',
);
