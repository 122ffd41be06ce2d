//! Documents about parent and child flows, and flows that call each other.

use super::{Source, by};

/// Staff quoting the licensing guide on child flows.
pub static GH112: Source = by(
    "GH112",
    "power-platform, issue 112: are child flows licensed?",
    "GitHub",
    "2020-03-02",
    "https://github.com/MicrosoftDocs/power-platform/issues/112",
    'B',
);
