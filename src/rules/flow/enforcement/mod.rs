//! What the service does to a flow that lacks its license, and when.

mod about;
mod at_risk;
mod at_risk_cmdlet;
mod dormant_90_30;
mod enforcement_child_flow;
mod enforcement_manual_exempt;
pub(in crate::rules) mod enforcement_service_principal;
pub mod figures;
mod ladder;
mod licence_refresh_delay;
mod new_premium_flow_off_by_default;
mod out_of_context_grace;
pub(in crate::rules) mod owner_left_14_days;
pub(in crate::rules) mod owner_left_remedies;
pub(in crate::rules) mod owner_lost_licence_14_days;
mod report_scope_subset;
mod throttle_14_days;

pub(super) use about::{NO_FLOW, TRIAL};

use super::super::requests::request_addon;
use super::{child, context, cost, metered, people, premium, process, whose};
use crate::engine::rule::Rule;

/// The rules about one flow, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &owner_left_14_days::OWNER_LEFT_14_DAYS,
    &owner_lost_licence_14_days::OWNER_LOST_LICENCE_14_DAYS,
    &owner_left_remedies::OWNER_LEFT_REMEDIES,
    &new_premium_flow_off_by_default::NEW_PREMIUM_FLOW_OFF_BY_DEFAULT,
    &out_of_context_grace::OUT_OF_CONTEXT_GRACE,
    &enforcement_manual_exempt::ENFORCEMENT_MANUAL_EXEMPT,
    &enforcement_service_principal::ENFORCEMENT_SERVICE_PRINCIPAL,
];

/// What lists of the service show, and when they follow.
pub static LISTS: &[&Rule] = &[
    &at_risk_cmdlet::AT_RISK_CMDLET,
    &licence_refresh_delay::LICENCE_REFRESH_DELAY,
];

/// Limits and reports, which have nothing to do with whose license a flow uses.
pub static LIMITS: &[&Rule] = &[
    &throttle_14_days::THROTTLE_14_DAYS,
    &dormant_90_30::DORMANT_90_30,
    &report_scope_subset::REPORT_SCOPE_SUBSET,
];

/// Child flows, of which no text on switch-offs speaks.
pub static CHILD_FLOWS: &[&Rule] = &[&enforcement_child_flow::ENFORCEMENT_CHILD_FLOW];

/// The same by topic.
pub static BESIDES: &[&[&Rule]] = &[LISTS, LIMITS, CHILD_FLOWS];

/// What it takes to say whether a flow is turned off, when, and what stops it.
pub static WHOLE: &[&[&Rule]] = &[
    LIMITS,
    LISTS,
    premium::RULES,
    whose::RULES,
    context::RULES,
    people::IDENTITIES,
    RULES,
    CHILD_FLOWS,
    cost::RULES,
    BESIDES_PEOPLE,
];

/// On a meter nobody needs the license that a switch-off would be about, nor where the flow rides on another license than
/// one of its own; and what an add-on is good for.
static BESIDES_PEOPLE: &[&Rule] = &[
    &metered::payg_environment_covers::PAYG_ENVIRONMENT_COVERS,
    &child::CHILD_OWN_PROCESS_WINS,
    &process::PROCESS_ASSOCIATION_CONDITIONS,
    &process::PROCESS_MACHINE_INHERITANCE,
    &process::PROCESS_FLOW_GROUPS,
    &request_addon::REQUEST_ADDON,
];
