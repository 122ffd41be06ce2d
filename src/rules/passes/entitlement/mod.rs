//! What a license is good for, by the day it was bought.

mod bundle_consumption_pre_2021_10;
mod embedded_canvas_one_app;
mod grandfathered_triple_mix;
mod one_license_per_user;
mod pass_per_license;
mod plan_content;
mod stackable;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &pass_per_license::PA_PASS_PER_LICENSE,
    &bundle_consumption_pre_2021_10::PA_BUNDLE_CONSUMPTION_PRE_2021_10,
    &grandfathered_triple_mix::PA_GRANDFATHERED_TRIPLE_MIX,
    &embedded_canvas_one_app::PA_EMBEDDED_CANVAS_ONE_APP,
    &stackable::PA_STACKABLE,
    &plan_content::PA_PLAN_CONTENT,
    &one_license_per_user::PA_ONE_LICENSE_PER_USER,
];
