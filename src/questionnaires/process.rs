//! How many Process licenses do we need?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::flow::process::{self, plan};
use crate::rules::flow::rpa;
use crate::rules::prices::PRICES;

/// `process`
pub static PROCESS: Questionnaire = Questionnaire {
    id: "process",
    title: "How many Process licenses do we need?",
    summary: "Machines, business processes, flows that belong together, and the people who still need Premium.",
    rules: &[process::RULES, rpa::RULES],
    order: &[
        &MACHINES,
        &PROCESSES,
        &FAMILY,
        &DESKTOP_PROCESSES,
        &STARTED_BY_PERSON_PRESENT,
        &IN_SEQUENCE,
        &RPA,
        &UNATTENDED_SESSIONS,
        &HOSTED_MACHINES,
        &RPA_DEVELOPERS,
        &RPA_DEVELOPER_LICENSES,
        &ATTENDED_USERS,
        &ATTENDED_USER_LICENSES,
        &LICENSES_OWNED,
        &ENVIRONMENT_COUNT,
        &IN_SOLUTION,
        &OWNER_KIND,
        &CLOUD_FLOWS_ON_MACHINES,
        &BOT_USES_OFFICE,
        &RENTED_MACHINES,
        &ENVIRONMENT_METERED,
        &ENVIRONMENT_MANAGED,
        &ENVIRONMENT_METERS,
        &FLOW_LICENSE,
        &FLOW_LICENSE_COUNT,
        &ASSOCIATION,
        &WANTS_OWN_PROCESS,
        &ALLOCATIONS,
        &ASSIGNED_UNITS,
        &HOSTED_UNITS,
        &REQUEST_TRANSITION,
    ],
    tables: plan::TABLES,
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: None,
    example: Some((
        "Two servers, three processes",
        r#"{
  "machines": [
    { "name": "Server 1", "unattended": "yes", "peakSessions": 2, "sessionLimit": 10 },
    { "name": "Server 2", "unattended": "yes", "peakSessions": 1, "sessionLimit": 10 }
  ],
  "processes": [
    { "name": "Invoices", "machine": "Server 1", "concurrentSessions": 2 },
    { "name": "Onboarding", "machine": "none", "solution": "People" },
    { "name": "Leave", "machine": "none", "solution": "People" }
  ],
  "rpa-developers": 2,
  "rpa-developer-licenses": [{ "count": 1, "licenses": ["power-automate-premium"] }, { "count": 1, "licenses": ["m365"] }],
  "attended-users": 0,
  "environment-count": 1,
  "licenses-owned": [{ "license": "power-automate-process", "count": 3 }]
}"#,
    )),
};
