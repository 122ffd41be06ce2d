//! Documents on Dataverse capacity, add-ons and AI credits.

use super::{by, page};
use crate::engine::rule::Source;

const STORAGE: &str = "https://learn.microsoft.com/power-platform/admin/capacity-storage";

/// Storage capacity, text of 2022.
pub static CS22: Source = page("CS22", "Microsoft Dataverse storage capacity", "2022-06-21", STORAGE);
/// Storage capacity, text of January 2026.
pub static CS26A: Source = page(
    "CS26a",
    "Dataverse capacity-based storage overview",
    "2026-01-12",
    STORAGE,
);
/// Storage capacity, text of September 2026.
pub static CS26: Source = page(
    "CS26",
    "Dataverse capacity-based storage details",
    "2026-09-30",
    STORAGE,
);
/// Allocating add-ons through the interface.
pub static TUT25: Source = page(
    "TUT25",
    "Tutorial: Allocate capacity add-ons programmatically",
    "2025-12-04",
    "https://learn.microsoft.com/power-platform/admin/programmability-tutorial-allocate-capacity-addons",
);
/// A consultant on the default capacity, quoting the licensing guide; the day is not known.
pub static DH: Source = by(
    "DH",
    "Dataverse default capacity (page without a date)",
    "dynamichands.nl",
    "2022-06-01",
    "https://dynamichands.nl/",
    'C',
);
/// A partner on storage of Dynamics 365, model of April 2019; the day is not known.
pub static PREACT: Source = by(
    "PREACT",
    "Dynamics 365 storage (page without a date)",
    "preact.co.uk",
    "2019-04-01",
    "https://www.preact.co.uk/",
    'C',
);
/// A calculator with the values of the guides of December 2025.
pub static CALC25: Source = by(
    "CALC25",
    "Dataverse capacity calculator, table of the December 2025 guides",
    "jukkan on GitHub",
    "2025-12-12",
    "https://github.com/jukkan/dataverse-capacity",
    'C',
);
/// The same calculator, an issue that quotes a message of March 2026.
pub static CALC26A: Source = by(
    "CALC26a",
    "Dataverse capacity calculator, issue 13",
    "jukkan on GitHub",
    "2026-03-27",
    "https://github.com/jukkan/dataverse-capacity/issues/13",
    'C',
);
/// The same calculator, issues that quote the guides of August 2026.
pub static CALC26: Source = by(
    "CALC26",
    "Dataverse capacity calculator, issues 17 to 20",
    "jukkan on GitHub",
    "2026-08-30",
    "https://github.com/jukkan/dataverse-capacity/issues",
    'C',
);
/// Units of the capacity interface; the day is not known.
pub static TFP400: Source = by(
    "TFP400",
    "Terraform provider for Power Platform, issue 400 (without a date)",
    "Microsoft on GitHub",
    "2024-09-01",
    "https://github.com/microsoft/terraform-provider-power-platform/issues/400",
    'C',
);
/// An alarm about nothing.
pub static IDEA: Source = by(
    "IDEA",
    "Idea on the capacity alarm of the default environment",
    "experience.dynamics.com",
    "2026-01-01",
    "https://experience.dynamics.com/ideas/",
    'C',
);
