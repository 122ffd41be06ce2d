//! From purchase to launch: buying, allocating, setting up, sharing.

mod admin_by_plan;
mod allocate_per_environment;
mod allocate_who;
mod lifecycle_order;
mod nav_path;
mod no_user_assignment;
mod request_licenses_not_groups;
mod share_model_driven_user_creation;
mod share_targets_unlicensed;
mod toggle_canvas_only;
mod toggle_default_on;
mod toggle_disabled_without_allocation;
mod toggle_meaning;

pub use allocate_who::PA_ALLOCATE_WHO;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &lifecycle_order::PA_LIFECYCLE_ORDER,
    &no_user_assignment::PA_NO_USER_ASSIGNMENT,
    &allocate_per_environment::PA_ALLOCATE_PER_ENVIRONMENT,
    &allocate_who::PA_ALLOCATE_WHO,
    &nav_path::PA_NAV_PATH,
    &admin_by_plan::PA_ADMIN_BY_PLAN,
    &toggle_meaning::PA_TOGGLE_MEANING,
    &toggle_disabled_without_allocation::PA_TOGGLE_DISABLED_WITHOUT_ALLOCATION,
    &toggle_default_on::PA_TOGGLE_DEFAULT_ON,
    &toggle_canvas_only::PA_TOGGLE_CANVAS_ONLY,
    &share_targets_unlicensed::PA_SHARE_TARGETS_UNLICENSED,
    &share_model_driven_user_creation::PA_SHARE_MODEL_DRIVEN_USER_CREATION,
    &request_licenses_not_groups::PA_REQUEST_LICENSES_NOT_GROUPS,
];
