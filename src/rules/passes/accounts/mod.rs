//! Moving people, accounts, the old baseline license and other special cases.

mod baseline_not_required_from_2020_10;
mod baseline_required_before_2020_10;
mod disabled_account;
mod flow_rights;
mod gateway_trial_prompt;
mod model_driven_2019_workaround;
mod transition_order;
mod upgrade_to_premium;
mod windows_player;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &disabled_account::PA_DISABLED_ACCOUNT,
    &transition_order::PA_TRANSITION_ORDER,
    &upgrade_to_premium::PA_UPGRADE_TO_PREMIUM,
    &baseline_required_before_2020_10::PA_BASELINE_REQUIRED_BEFORE_2020_10,
    &baseline_not_required_from_2020_10::PA_BASELINE_NOT_REQUIRED_FROM_2020_10,
    &model_driven_2019_workaround::PA_MODEL_DRIVEN_2019_WORKAROUND,
    &windows_player::PA_WINDOWS_PLAYER,
    &gateway_trial_prompt::PA_GATEWAY_TRIAL_PROMPT,
    &flow_rights::PA_FLOW_RIGHTS,
];
