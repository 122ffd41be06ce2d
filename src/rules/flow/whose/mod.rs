//! Whose license a run uses, and who needs one.

mod connections_independent;
mod coowner_edit_exempt;
mod flow_default_user_plan;
mod flow_licence_precedence;
pub(in crate::rules) mod flow_starts_bot_counts;
mod hosted_process_superset;
pub(in crate::rules) mod needs;
mod premium_who_needs;
mod process_covers_unlimited_users;
mod run_only_users_each_licensed;
mod shared_flow_copy_new_owner;
mod trigger_automated_owner_context;
mod trigger_copilot_studio_context;
mod trigger_dataverse_run_as;
mod trigger_http_request_owner;
mod trigger_hybrid_selected_item;
mod trigger_instant_invoker_context;
pub(in crate::rules) mod trigger_powerapps_invoker_context;
mod trigger_scheduled_owner_context;
mod user_licence_many_flows;
mod user_licence_tenant_wide;

pub(in crate::rules::flow) use trigger_copilot_studio_context::BY_THE_AGENT;
pub(in crate::rules::flow) use trigger_instant_invoker_context::RESPONDERS_BESIDES;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &flow_licence_precedence::FLOW_LICENCE_PRECEDENCE,
    &flow_default_user_plan::FLOW_DEFAULT_USER_PLAN,
    &trigger_automated_owner_context::TRIGGER_AUTOMATED_OWNER_CONTEXT,
    &trigger_scheduled_owner_context::TRIGGER_SCHEDULED_OWNER_CONTEXT,
    &trigger_instant_invoker_context::TRIGGER_INSTANT_INVOKER_CONTEXT,
    &trigger_powerapps_invoker_context::TRIGGER_POWERAPPS_INVOKER_CONTEXT,
    &trigger_hybrid_selected_item::TRIGGER_HYBRID_SELECTED_ITEM,
    &trigger_dataverse_run_as::TRIGGER_DATAVERSE_RUN_AS,
    &trigger_http_request_owner::TRIGGER_HTTP_REQUEST_OWNER,
    &trigger_copilot_studio_context::TRIGGER_COPILOT_STUDIO_CONTEXT,
    &flow_starts_bot_counts::FLOW_STARTS_BOT_COUNTS,
    &shared_flow_copy_new_owner::SHARED_FLOW_COPY_NEW_OWNER,
    &connections_independent::CONNECTIONS_INDEPENDENT,
    &coowner_edit_exempt::COOWNER_EDIT_EXEMPT,
    &run_only_users_each_licensed::RUN_ONLY_USERS_EACH_LICENSED,
    &premium_who_needs::PREMIUM_WHO_NEEDS,
    &user_licence_tenant_wide::USER_LICENCE_TENANT_WIDE,
    &user_licence_many_flows::USER_LICENCE_MANY_FLOWS,
    &process_covers_unlimited_users::PROCESS_COVERS_UNLIMITED_USERS,
    &hosted_process_superset::HOSTED_PROCESS_SUPERSET,
];

/// Those that say what a license includes for flows.
pub static INCLUDED: &[&Rule] = &[
    &premium_who_needs::PREMIUM_WHO_NEEDS,
    &trigger_copilot_studio_context::TRIGGER_COPILOT_STUDIO_CONTEXT,
];
