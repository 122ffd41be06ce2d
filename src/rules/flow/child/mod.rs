//! Parent and child flows, and flows that call each other over HTTP.

mod child_flow_group_explicit;
mod child_inherits_parent_context;
mod child_not_counted_legacy_per_flow;
mod child_own_process_wins;
mod child_premium_standard_parents;
mod child_transition_own_owner;
mod flow_chained_by_http;
mod parents;

pub(in crate::rules) use child_flow_group_explicit::ONLY_THE_PARENT;
pub(in crate::rules) use child_inherits_parent_context::NOT_BY_TRIGGER;
pub(in crate::rules) use child_own_process_wins::CHILD_OWN_PROCESS_WINS;
pub(in crate::rules) use child_transition_own_owner::OWNER_DIFFERS;
pub(in crate::rules) use flow_chained_by_http::{CHAINED, ONE_UNIT};
pub(in crate::rules) use parents::*;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &child_inherits_parent_context::CHILD_INHERITS_PARENT_CONTEXT,
    &child_transition_own_owner::CHILD_TRANSITION_OWN_OWNER,
    &child_own_process_wins::CHILD_OWN_PROCESS_WINS,
    &child_premium_standard_parents::CHILD_PREMIUM_STANDARD_PARENTS,
    &child_not_counted_legacy_per_flow::CHILD_NOT_COUNTED_LEGACY_PER_FLOW,
    &child_flow_group_explicit::CHILD_FLOW_GROUP_EXPLICIT,
    &flow_chained_by_http::FLOW_CHAINED_BY_HTTP,
];
