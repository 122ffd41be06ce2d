//! Documents on request limits.

use super::{by, page};
use crate::engine::rule::Source;

/// Request limits, first text.
pub static API19: Source = page(
    "API19",
    "Requests limits and allocations",
    "2019-10-01",
    "https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations",
);
/// Request limits, August 2020.
pub static API20: Source = page(
    "API20",
    "Requests limits and allocations",
    "2020-08-18",
    "https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations",
);
/// Request limits, November 2020.
pub static API20B: Source = page(
    "API20b",
    "Requests limits and allocations",
    "2020-11-02",
    "https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations",
);
/// Request limits of Power Automate, 2024; since folded into the page on limits and allocations.
pub static R24: Source = page(
    "R24",
    "Power Automate request limits",
    "2024-07-04",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/types",
);
/// Old and new request limits seen side by side.
pub static GH975: Source = by(
    "GH975",
    "power-platform, issue 975: two sets of request limits",
    "A reader on GitHub",
    "2021-11-17",
    "https://github.com/MicrosoftDocs/power-platform/issues/975",
    'C',
);
/// Two Premium licenses taken as one base.
pub static GH1723: Source = by(
    "GH1723",
    "power-platform, issue 1723: adding up request limits",
    "A customer on GitHub",
    "2023-01-15",
    "https://github.com/MicrosoftDocs/power-platform/issues/1723",
    'C',
);
/// Meter for apps and Dynamics 365 licenses.
pub static GH951: Source = by(
    "GH951",
    "power-platform, issue 951: who is counted by the meter",
    "Microsoft staff on GitHub",
    "2021-11-08",
    "https://github.com/MicrosoftDocs/power-platform/issues/951",
    'B',
);
/// The limits of October 2019, as a partner listed them.
pub static STRATEGY365: Source = by(
    "3P-strategy365",
    "Power Platform request limits of October 2019",
    "Strategy 365",
    "2019-10-01",
    "https://www.strategy365.co.uk",
    'C',
);
