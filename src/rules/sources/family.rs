//! Documents about parent and child flows, and flows that call each other.

use super::{FAQ_PA, Source, by, page};

/// The FAQ with the calendar of 13 October 2023.
pub static F23D: Source = page(
    "F23d",
    "Frequently asked questions about Power Automate licensing",
    "2023-07-31",
    FAQ_PA,
);
/// Staff quoting the licensing guide on child flows.
pub static GH112: Source = by(
    "GH112",
    "power-platform, issue 112: are child flows licensed?",
    "GitHub",
    "2020-03-02",
    "https://github.com/MicrosoftDocs/power-platform/issues/112",
    'B',
);
