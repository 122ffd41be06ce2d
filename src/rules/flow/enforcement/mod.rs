//! What the service does to a flow that lacks its license, and when.

mod enforcement_manual_exempt;
mod enforcement_service_principal;
mod new_premium_flow_off_by_default;
mod owner_left_14_days;
mod owner_left_remedies;
mod owner_lost_licence_14_days;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &owner_left_14_days::OWNER_LEFT_14_DAYS,
    &owner_lost_licence_14_days::OWNER_LOST_LICENCE_14_DAYS,
    &owner_left_remedies::OWNER_LEFT_REMEDIES,
    &new_premium_flow_off_by_default::NEW_PREMIUM_FLOW_OFF_BY_DEFAULT,
    &enforcement_manual_exempt::ENFORCEMENT_MANUAL_EXEMPT,
    &enforcement_service_principal::ENFORCEMENT_SERVICE_PRINCIPAL,
];
