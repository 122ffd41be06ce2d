//! Dataverse capacity, solutions and AI Builder credits.

mod aibuilder_credits;
mod aibuilder_personal_credits_2020;
mod aibuilder_retirement;
mod dataverse_accrual;
mod dataverse_accrual_both_licences;
mod dataverse_addon_purchase;
mod dataverse_default_10gb;
mod flow_run_history_dataverse;
mod process_mining_addon;
mod solution_aware_m365;

pub use aibuilder_credits::{AIBUILDER_CREDITS, WITHOUT_NEW, WITHOUT_POWER_APPS};
pub use aibuilder_personal_credits_2020::AIBUILDER_PERSONAL_CREDITS_2020;
pub use aibuilder_retirement::{AIBUILDER_RETIREMENT, HONORED, NEW_TEXT};
pub use dataverse_accrual::{BY_THE_EXAMPLE, DATAVERSE_ACCRUAL, POOLED_BY_THE_ARTICLE_ALONE};
pub use dataverse_accrual_both_licences::DATAVERSE_ACCRUAL_BOTH_LICENCES;
pub use dataverse_addon_purchase::DATAVERSE_ADDON_PURCHASE;
pub use dataverse_default_10gb::DATAVERSE_DEFAULT_10GB;
pub use flow_run_history_dataverse::FLOW_RUN_HISTORY_DATAVERSE;
pub use process_mining_addon::{BY_THE_GUIDE, PROCESS_MINING_ADDON};
pub use solution_aware_m365::SOLUTION_AWARE_M365;

use crate::engine::rule::Rule;

/// Rules that judge a single flow, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[&SOLUTION_AWARE_M365, &AIBUILDER_CREDITS, &AIBUILDER_RETIREMENT];
