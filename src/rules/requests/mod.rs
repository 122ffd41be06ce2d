//! Request limits: whose, how high, what counts, and what to do beyond them.

mod addon_ppr_not_assignable;
pub mod copilot_requests;
pub use copilot_requests::COPILOT_REQUESTS;
pub mod holders;
pub mod limits;
mod payg_request_meter;
mod payg_request_overage;
pub mod ppr_limits_2019;
pub mod ppr_limits_2021;
pub mod ppr_per_app_passes;
pub mod ppr_stacking;
mod report_ppr_per_app_zero;
pub mod request_addon;
mod request_counting;
mod request_limit_five_minute;
pub mod request_limit_manual_transition;
mod request_limit_not_pooled;
pub mod request_limit_profile;
mod request_limit_service_principal_pool;
pub mod request_limit_stacking;
mod request_limit_transition;
mod request_limit_user_budget;
pub mod request_limit_values;
pub mod request_limit_whose;
mod request_no_rollover;
mod run_caps_monthly_before_2019_10;
mod step;
pub mod terms;
mod windows;
mod words;

pub use words::NUMBERS;

use super::flow::cost;
use crate::engine::questionnaire::TableStep;
use crate::engine::rule::{Rule, Then};

/// Both sets of figures were in print.
pub(in crate::rules) const PPR_DATE: Then = Then::Warn(
    "W-PPR-DATE",
    "Around these weeks two sets of figures were in print: 2,000, 1,000 a pass, 5,000, 10,000, 20,000 and 15,000 before, 6,000, 40,000 and 250,000 after. The new ones count from 31 Oct 2021.",
);

/// Spans of time, and the headline.
pub static TABLES: &[TableStep] = &[step::STEP];

/// Rules of the question about requests alone, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[FURTHER, ADD_ONS];

/// Everything that the question about requests reads.
pub static WITH_FLOWS: &[&[&Rule]] = &[OF_FLOWS, FURTHER, ADD_ONS, OF_LICENSES];

/// Rules that bear on a flow in any question.
pub static OF_FLOWS: &[&Rule] = &[
    &request_limit_whose::REQUEST_LIMIT_WHOSE,
    &request_limit_values::REQUEST_LIMIT_VALUES,
    &request_limit_user_budget::REQUEST_LIMIT_USER_BUDGET,
    &request_limit_profile::REQUEST_LIMIT_PROFILE,
    &request_limit_transition::REQUEST_LIMIT_TRANSITION,
    &request_limit_manual_transition::REQUEST_LIMIT_MANUAL_TRANSITION,
    &request_limit_stacking::REQUEST_LIMIT_STACKING,
    &request_limit_five_minute::REQUEST_LIMIT_FIVE_MINUTE,
    &request_limit_not_pooled::REQUEST_LIMIT_NOT_POOLED,
    &request_limit_service_principal_pool::REQUEST_LIMIT_SERVICE_PRINCIPAL_POOL,
    &copilot_requests::COPILOT_REQUESTS,
    &payg_request_overage::PAYG_REQUEST_OVERAGE,
];

/// What more requests cost.
pub static ADD_ONS: &[&Rule] = &[
    &request_addon::REQUEST_ADDON,
    &addon_ppr_not_assignable::ADDON_PPR_NOT_ASSIGNABLE,
];

/// Rules about flows that bear on requests too.
static OF_LICENSES: &[&Rule] = &[&cost::process_required_criteria::PROCESS_REQUIRED_CRITERIA];

/// Rules of the question about requests alone.
static FURTHER: &[&Rule] = &[
    &run_caps_monthly_before_2019_10::RUN_CAPS_MONTHLY_BEFORE_2019_10,
    &request_no_rollover::REQUEST_NO_ROLLOVER,
    &request_counting::REQUEST_COUNTING,
    &ppr_limits_2019::PPR_LIMITS_2019,
    &ppr_limits_2021::PPR_LIMITS_2021,
    &ppr_stacking::PPR_STACKING,
    &ppr_per_app_passes::PPR_PER_APP_PASSES,
    &report_ppr_per_app_zero::REPORT_PPR_PER_APP_ZERO,
    &payg_request_meter::PAYG_REQUEST_METER,
];
