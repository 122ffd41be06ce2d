//! Managed environments: who counts as licensed there.

mod developer_plan_managed;
mod managed_environment;
mod me_app_license_timeline;

pub use developer_plan_managed::PA_DEVELOPER_PLAN_MANAGED;
pub use managed_environment::PA_MANAGED_ENVIRONMENT;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &managed_environment::PA_MANAGED_ENVIRONMENT,
    &me_app_license_timeline::ME_APP_LICENSE_TIMELINE,
    &developer_plan_managed::PA_DEVELOPER_PLAN_MANAGED,
];
