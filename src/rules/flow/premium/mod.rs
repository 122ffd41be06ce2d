//! Premium or standard, and what the environment asks for.

mod aibuilder_not_premium_marker;
mod flow_type_and_premium_lookup;
mod free_licence_no_sharing;
pub(in crate::rules) mod managed;
mod managed_environment_standalone_required;
mod premium_classification;
mod premium_dataverse_for_teams_exception;
mod premium_http_connector;
mod premium_reclassified_2019;
mod seeded_m365;
mod seeded_m365_list;
pub(in crate::rules) mod sets;
mod standard_connector_list;
mod standard_flow_no_premium;
mod trial;
mod trial_and_developer_plan;

pub(in crate::rules::flow) use trial::TRIAL_GONE;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &premium_classification::PREMIUM_CLASSIFICATION,
    &standard_connector_list::STANDARD_CONNECTOR_LIST,
    &flow_type_and_premium_lookup::FLOW_TYPE_AND_PREMIUM_LOOKUP,
    &premium_http_connector::PREMIUM_HTTP_CONNECTOR,
    &premium_reclassified_2019::PREMIUM_RECLASSIFIED_2019,
    &premium_dataverse_for_teams_exception::PREMIUM_DATAVERSE_FOR_TEAMS_EXCEPTION,
    &aibuilder_not_premium_marker::AIBUILDER_NOT_PREMIUM_MARKER,
    &standard_flow_no_premium::STANDARD_FLOW_NO_PREMIUM,
    &free_licence_no_sharing::FREE_LICENCE_NO_SHARING,
    &managed_environment_standalone_required::MANAGED_ENVIRONMENT_STANDALONE_REQUIRED,
    &trial_and_developer_plan::TRIAL_AND_DEVELOPER_PLAN,
    &seeded_m365::SEEDED_M365,
    &seeded_m365_list::SEEDED_M365_LIST,
];

/// Those that say what a license includes for flows.
pub static INCLUDED: &[&Rule] = &[
    &standard_flow_no_premium::STANDARD_FLOW_NO_PREMIUM,
    &free_licence_no_sharing::FREE_LICENCE_NO_SHARING,
    &trial_and_developer_plan::TRIAL_AND_DEVELOPER_PLAN,
    &seeded_m365::SEEDED_M365,
    &seeded_m365_list::SEEDED_M365_LIST,
    &super::rpa::RPA_WINDOWS_RIGHTS,
];
