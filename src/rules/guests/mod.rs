//! Rules about people from another company.

mod app_embedding_neutral;
mod guest_cloud_boundary;
mod guest_cross_cloud_sharing;
mod guest_dataverse_access_setting;
pub(in crate::rules) mod guest_licence_home_or_host;
pub(in crate::rules) mod guest_licence_tenant;
pub(in crate::rules) mod guest_list_form;
mod guest_matrix;
mod guest_payg;
mod guest_per_app_not_portable;
mod guest_revocation_lag;
mod guest_unknown_use_process;
mod managed;
mod notices;
pub(in crate::rules) mod terms;

use super::flow::{cost, metered, premium, whose};
use super::passes;
use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;

/// What managed environments and meters say of guests.
pub static TABLES: &[TableStep] = &[managed::STEP];

/// The rules by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[APPS, BOTH, FLOWS];

/// The same with the rules about a flow that say whose license a run uses, which ones do, and what they cost.
pub static WITH_FLOWS: &[&[&Rule]] = &[
    APPS,
    BOTH,
    FLOWS,
    AS_WITH_PASSES,
    premium::RULES,
    whose::RULES,
    cost::RULES,
    metered::RULES,
];

/// Guests who open an app or a form.
static APPS: &[&Rule] = &[
    &guest_licence_tenant::GUEST_LICENCE_TENANT,
    &guest_matrix::GUEST_MATRIX,
    &guest_list_form::GUEST_LIST_FORM,
    &guest_per_app_not_portable::GUEST_PER_APP_NOT_PORTABLE,
    &guest_payg::GUEST_PAYG,
    &guest_cross_cloud_sharing::GUEST_CROSS_CLOUD_SHARING,
    &guest_revocation_lag::GUEST_REVOCATION_LAG,
    &app_embedding_neutral::APP_EMBEDDING_NEUTRAL,
];

/// Rules about managed environments, meters, trials and prices that bear on guests too.
static AS_WITH_PASSES: &[&Rule] = &[
    &passes::managed::PA_MANAGED_ENVIRONMENT,
    &passes::managed::PA_DEVELOPER_PLAN_MANAGED,
    &passes::metered::PA_PAYG_IGNORES_PASSES,
    &passes::rights::PA_TRIAL_DEVELOPER_COVER,
    &passes::sale::PRICE_TABLE,
];

/// Guests of either kind.
static BOTH: &[&Rule] = &[
    &guest_cloud_boundary::GUEST_CLOUD_BOUNDARY,
    &guest_dataverse_access_setting::GUEST_DATAVERSE_ACCESS_SETTING,
];

/// Guests who meet a flow.
static FLOWS: &[&Rule] = &[
    &guest_licence_home_or_host::GUEST_LICENCE_HOME_OR_HOST,
    &guest_unknown_use_process::GUEST_UNKNOWN_USE_PROCESS,
];
