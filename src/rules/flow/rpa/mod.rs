//! Desktop flows: attended, unattended, on Windows alone, and what stands beside them.

mod process_does_not_license_people;
mod rpa_addon_base_ratio;
mod rpa_attended;
mod rpa_bot_definitions;
mod rpa_legacy_unattended_addon;
mod rpa_target_app_licences;
mod rpa_unattended;
mod rpa_windows_rights;
mod shared;

use crate::engine::rule::Rule;

pub(in crate::rules) use rpa_addon_base_ratio::{HOSTED_BASE_NEEDS, ON_HOSTED};
pub(in crate::rules) use rpa_attended::{ATTENDED_WITHOUT_PROCESS, RUN_ATTENDED};
pub use rpa_windows_rights::RPA_WINDOWS_RIGHTS;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &rpa_bot_definitions::RPA_BOT_DEFINITIONS,
    &rpa_attended::RPA_ATTENDED,
    &rpa_unattended::RPA_UNATTENDED,
    &rpa_addon_base_ratio::RPA_ADDON_BASE_RATIO,
    &rpa_legacy_unattended_addon::RPA_LEGACY_UNATTENDED_ADDON,
    &process_does_not_license_people::PROCESS_DOES_NOT_LICENSE_PEOPLE,
    &RPA_WINDOWS_RIGHTS,
    &rpa_target_app_licences::RPA_TARGET_APP_LICENCES,
];
