//! In context of an app: when the license of a Power App or of Dynamics 365 does for a flow.

mod agent_flow;
mod autoclaim;
mod in_context_association;
mod in_context_auto_dynamics;
mod in_context_auto_powerapps;
mod in_context_automated_owner_seeded;
mod in_context_data_source_overlap;
mod in_context_exclusions;
mod in_context_instant_invoker_seeded;
mod in_context_linked_app_deleted;
mod in_context_per_app_plan;
mod in_context_three_questions;
mod rights;
mod seeded_plan_context_general;

pub(in crate::rules::flow) use in_context_auto_dynamics::ON_DYNAMICS;
pub(in crate::rules::flow) use in_context_auto_powerapps::STARTED_BY_APP;
pub(in crate::rules) use in_context_automated_owner_seeded::{BELONGS, LINKED_OWNER};
pub(in crate::rules) use in_context_instant_invoker_seeded::RUN_BY_PEOPLE;
pub(in crate::rules) use in_context_per_app_plan::{OWNED_IF_LINKED, PASS, RUN_ONLY, UNRELATED_NOTE};
pub(in crate::rules) use in_context_three_questions::{MADE_FOR_IT, QUESTIONS_MATTER};
pub(in crate::rules) use rights::*;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &agent_flow::AGENT_FLOW,
    &seeded_plan_context_general::SEEDED_PLAN_CONTEXT_GENERAL,
    &in_context_three_questions::IN_CONTEXT_THREE_QUESTIONS,
    &in_context_data_source_overlap::IN_CONTEXT_DATA_SOURCE_OVERLAP,
    &in_context_auto_powerapps::IN_CONTEXT_AUTO_POWERAPPS,
    &in_context_auto_dynamics::IN_CONTEXT_AUTO_DYNAMICS,
    &in_context_automated_owner_seeded::IN_CONTEXT_AUTOMATED_OWNER_SEEDED,
    &in_context_instant_invoker_seeded::IN_CONTEXT_INSTANT_INVOKER_SEEDED,
    &in_context_association::IN_CONTEXT_ASSOCIATION,
    &in_context_linked_app_deleted::IN_CONTEXT_LINKED_APP_DELETED,
    &in_context_per_app_plan::IN_CONTEXT_PER_APP_PLAN,
    &in_context_exclusions::IN_CONTEXT_EXCLUSIONS,
    &autoclaim::AUTOCLAIM_POLICY,
];
