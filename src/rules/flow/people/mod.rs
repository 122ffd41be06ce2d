//! People and identities around a flow: approvers, recipients, service accounts, service principals.

pub(in crate::rules) mod account;
pub(in crate::rules) mod approvers_exempt;
mod backend_licences;
mod benefit_rule_2022_2023;
mod multiplex_ex1_consumers;
mod multiplex_ex2_owner_only;
mod multiplex_ex3_uploader_gets_value;
mod multiplexing_definition;
mod noninteractive_unsupported;
mod responders_exempt;
mod service_account_connection_or_coowner_exempt;
mod service_account_in_context;
mod service_account_instant;
mod service_account_or_principal;
pub(in crate::rules) mod service_account_premium;
mod service_account_single_licence_violation;
mod service_account_standard;
mod service_principal_d365_context;
mod service_principal_designated_user;
mod service_principal_each_flow;
mod service_principal_instant_runonly;
mod service_principal_powerapps_context;
pub(in crate::rules) mod service_principal_premium;
mod service_principal_standard;

use crate::engine::joined::one_list;
use crate::engine::rule::Rule;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = one_list!(&Rule:
    &[
    &approvers_exempt::APPROVERS_EXEMPT,
    &responders_exempt::RESPONDERS_EXEMPT,
    &multiplexing_definition::MULTIPLEXING_DEFINITION,
    &multiplex_ex1_consumers::MULTIPLEX_EX1_CONSUMERS,
    &multiplex_ex2_owner_only::MULTIPLEX_EX2_OWNER_ONLY,
    &multiplex_ex3_uploader_gets_value::MULTIPLEX_EX3_UPLOADER_GETS_VALUE,
    &benefit_rule_2022_2023::BENEFIT_RULE_2022_2023,
    &backend_licences::BACKEND_LICENCES,
    &service_account_standard::SERVICE_ACCOUNT_STANDARD,
    &service_account_premium::SERVICE_ACCOUNT_PREMIUM,
    &service_account_instant::SERVICE_ACCOUNT_INSTANT,
    &service_account_in_context::SERVICE_ACCOUNT_IN_CONTEXT,
    &service_account_single_licence_violation::SERVICE_ACCOUNT_SINGLE_LICENCE_VIOLATION,
    &service_account_connection_or_coowner_exempt::SERVICE_ACCOUNT_CONNECTION_OR_COOWNER_EXEMPT,
    &service_account_or_principal::SERVICE_ACCOUNT_OR_PRINCIPAL,
    ],
    IDENTITIES,
);

/// Those about service principals and other identities that are no people: what the service looks at.
pub const IDENTITIES: &[&Rule] = &[
    &service_principal_premium::SERVICE_PRINCIPAL_PREMIUM,
    &service_principal_each_flow::SERVICE_PRINCIPAL_EACH_FLOW,
    &service_principal_standard::SERVICE_PRINCIPAL_STANDARD,
    &service_principal_d365_context::SERVICE_PRINCIPAL_D365_CONTEXT,
    &service_principal_powerapps_context::SERVICE_PRINCIPAL_POWERAPPS_CONTEXT,
    &service_principal_instant_runonly::SERVICE_PRINCIPAL_INSTANT_RUNONLY,
    &service_principal_designated_user::SERVICE_PRINCIPAL_DESIGNATED_USER,
    &noninteractive_unsupported::NONINTERACTIVE_UNSUPPORTED,
];
