//! Other rights, which make a pass unnecessary.

mod code_apps;
mod dataverse_for_teams;
mod exempt_d365;
mod exempt_premium;
mod exempt_standard;
mod m365_seeded;
mod mix_allowed;
mod trial_developer_cover;

pub use trial_developer_cover::PA_TRIAL_DEVELOPER_COVER;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &exempt_premium::PA_EXEMPT_PREMIUM,
    &exempt_standard::PA_EXEMPT_STANDARD,
    &m365_seeded::M365_SEEDED_RIGHTS,
    &exempt_d365::PA_EXEMPT_D365,
    &mix_allowed::PA_MIX_ALLOWED,
    &PA_TRIAL_DEVELOPER_COVER,
    &dataverse_for_teams::PA_DATAVERSE_FOR_TEAMS,
    &code_apps::PA_CODE_APPS,
];
