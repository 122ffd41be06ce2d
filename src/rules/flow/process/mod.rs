//! Process licenses: how many, on what, and what rides on them.

pub mod codes;
mod hosted_rpa_as_unattended;
pub mod limits;
mod machine_inherited_family;
pub mod plan;
mod process_assignment_mechanics;
mod process_association_conditions;
mod process_count_as_configured;
mod process_count_dpa;
mod process_count_rpa;
mod process_count_rpa_dpa;
mod process_count_solution_with_many_processes;
mod process_family_one_licence;
mod process_flow_groups;
mod process_machine_inheritance;
mod process_machine_session_cap;
mod process_overage_attribution;
mod process_per_environment;
mod process_stacking;

use crate::engine::rule::Rule;

pub(in crate::rules) use process_association_conditions::{
    FOLLOWS as ASSOCIATED, MATTERS as ASSOCIATION_MATTERS, PROCESS_ASSOCIATION_CONDITIONS,
};
pub(in crate::rules) use process_count_rpa_dpa::BY_PROCESS;
pub(in crate::rules) use process_flow_groups::{FOLLOWS as GROUPED, MATTERS as GROUP_MATTERS, PROCESS_FLOW_GROUPS};
pub(in crate::rules) use process_machine_inheritance::PROCESS_MACHINE_INHERITANCE;

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &process_family_one_licence::PROCESS_FAMILY_ONE_LICENCE,
    &process_association_conditions::PROCESS_ASSOCIATION_CONDITIONS,
    &process_count_rpa::PROCESS_COUNT_RPA,
    &process_machine_session_cap::PROCESS_MACHINE_SESSION_CAP,
    &process_count_dpa::PROCESS_COUNT_DPA,
    &process_count_rpa_dpa::PROCESS_COUNT_RPA_DPA,
    &process_count_solution_with_many_processes::PROCESS_COUNT_SOLUTION_WITH_MANY_PROCESSES,
    &process_count_as_configured::PROCESS_COUNT_AS_CONFIGURED,
    &process_per_environment::PROCESS_PER_ENVIRONMENT,
    &process_machine_inheritance::PROCESS_MACHINE_INHERITANCE,
    &machine_inherited_family::MACHINE_INHERITED_FAMILY,
    &process_stacking::PROCESS_STACKING,
    &process_flow_groups::PROCESS_FLOW_GROUPS,
    &process_overage_attribution::PROCESS_OVERAGE_ATTRIBUTION,
    &process_assignment_mechanics::PROCESS_ASSIGNMENT_MECHANICS,
    &hosted_rpa_as_unattended::HOSTED_RPA_AS_UNATTENDED,
];
