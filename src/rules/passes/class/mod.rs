//! Premium or standard, and what Microsoft 365 covers.

mod app_indirect_backend;
mod app_premium_classification;
mod app_reclassified_connectors_2019;
mod m365_dataverse_service_plan;
mod restricted_tables;

use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &app_premium_classification::APP_PREMIUM_CLASSIFICATION,
    &app_indirect_backend::APP_INDIRECT_BACKEND,
    &app_reclassified_connectors_2019::APP_RECLASSIFIED_CONNECTORS_2019,
    &restricted_tables::PA_RESTRICTED_TABLES,
    &m365_dataverse_service_plan::M365_DATAVERSE_SERVICE_PLAN,
];
