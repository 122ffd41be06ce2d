//! The plan: from machines, business processes, flows and stock to licenses, people and cost.

pub mod count;
pub mod family;
mod figures;
mod groups;
mod headline;
mod linked;
pub mod model;
pub mod overage;
pub mod people;
mod rules;
mod step;
pub mod stock;
pub mod ways;

use crate::engine::questionnaire::TableStep;
use crate::rules::facts::*;

/// The computation over the tables.
pub static TABLES: &[TableStep] = &[TableStep {
    run: step::run,
    open_leaves: step::open_leaves,
    implements: &[
        "child-transition-own-owner",
        "process-count-rpa",
        "process-count-dpa",
        "process-count-rpa-dpa",
        "process-count-as-configured",
        "process-count-solution-with-many-processes",
        "process-per-environment",
        "process-machine-session-cap",
        "process-family-one-licence",
        "process-association-conditions",
        "process-flow-groups",
        "process-stacking",
        "process-overage-attribution",
        "process-machine-inheritance",
        "machine-inherited-family",
        "hosted-process-superset",
        "hosted-rpa-as-unattended",
        "rpa-bot-definitions",
        "rpa-legacy-unattended-addon",
        "rpa-target-app-licences",
    ],
    reads: &[
        &MACHINES,
        &PROCESSES,
        &FAMILY,
        &HOSTED_MACHINES,
        &DESKTOP_PROCESSES,
        &IN_SEQUENCE,
        &STARTED_BY_PERSON_PRESENT,
        &RPA,
        &LICENSES_OWNED,
        &ENVIRONMENT_COUNT,
        &IN_SOLUTION,
        &OWNER_KIND,
        &CLOUD_FLOWS_ON_MACHINES,
        &BOT_USES_OFFICE,
        &RENTED_MACHINES,
        &ATTENDED_USERS,
        &ATTENDED_USER_LICENSES,
        &RPA_DEVELOPERS,
        &RPA_DEVELOPER_LICENSES,
        &ALLOCATIONS,
        &ASSIGNED_UNITS,
        &HOSTED_UNITS,
        &ENVIRONMENT_METERED,
        &ENVIRONMENT_MANAGED,
        &ENVIRONMENT_METERS,
        &PROCESS_FORMULA,
        &REQUEST_TRANSITION,
    ],
}];
