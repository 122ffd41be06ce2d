//! Machines and cloud flows together: count the machines' runs at once, and the processes that call none of them.
//!
//! A business process whose flows call a licensed machine is included in its license. The first text of August 2023 counted
//! otherwise: one license for each business process, or as many as it has runs at once, each bringing one machine session. Both
//! figures are shown where they differ.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F23C, F25, S4};

const BOTH: Cond = Cond::All(&[
    Cond::Given(&MACHINES),
    Cond::Given(&PROCESSES),
    Cond::AnyRow(&MACHINES, &is(&MACHINE_UNATTENDED, "yes")),
    Cond::AnyRow(&PROCESSES, &Cond::Always),
]);
/// The formula of the first text.
pub(in crate::rules) const BY_PROCESS: Version = Version {
    in_force: Period::from("2023-08-01"),
    editions: Edition::ALL,
    statement: prose(
        "Where cloud flows and machines work together, each business process takes one Process license, or as many as it has unattended runs at once. Each brings one machine session.",
    ),
    cites: &[S4.at("How many process licenses do I need?")],
    when: BOTH,
    then: &[set(&PROCESS_FORMULA, "by-process")],
};

/// `process-count-rpa-dpa`
pub static PROCESS_COUNT_RPA_DPA: Rule = Rule {
    id: "process-count-rpa-dpa",
    aliases: &[],
    title: "Machines and cloud flows together",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            editions: &[Edition::May2023],
            ..BY_PROCESS
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Where cloud flows and machines work together, count the unattended runs at once of the machines, and one license for each business process that calls no licensed machine.",
            ),
            cites: &[
                F23C.at("How many process licenses do I need?"),
                F25.at("How many process licenses do I need?"),
            ],
            when: BOTH,
            then: &[set(&PROCESS_FORMULA, "by-machine")],
        },
    ],
    example: Example {
        story: prose(
            "Payroll and travel take turns on one server; a third process, contracts, has cloud flows only. Nothing was bought yet.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 1, "sessionLimit": 10}], "processes": [{"name": "Payroll", "machine": "Server 1", "concurrentSessions": 1}, {"name": "Travel", "machine": "Server 1", "concurrentSessions": 1}, {"name": "Contracts", "machine": "none"}], "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Two licenses: the server and contracts. The first text of 2023 would count three."),
    },
};
