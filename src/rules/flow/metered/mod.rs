//! Flows in an environment on pay-as-you-go.

mod cost_payg;
pub mod payg_environment_covers;
mod payg_flow_in_app_context;
mod payg_flow_meter;
pub mod payg_flow_runs_counted;
mod polling_check_free;
pub mod terms;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &payg_environment_covers::PAYG_ENVIRONMENT_COVERS,
    &payg_flow_runs_counted::PAYG_FLOW_RUNS_COUNTED,
    &payg_flow_in_app_context::PAYG_FLOW_IN_APP_CONTEXT,
    &payg_flow_meter::PAYG_FLOW_METER,
    &cost_payg::COST_PAYG,
    &polling_check_free::POLLING_CHECK_FREE,
];
