//! Only machines: one Process license for each unattended run that goes on at the same moment.
//!
//! Add up the machines, each with the most runs it has at once and one at least. Runs that wait in a queue need none. Every desktop flow
//! on the machine and every cloud flow that calls it is included, however many there are.

use crate::engine::prelude::*;
use crate::rules::sources::{C24, F23C, F25, S4};

/// `process-count-rpa`
pub static PROCESS_COUNT_RPA: Rule = Rule {
    id: "process-count-rpa",
    aliases: &[],
    title: "Machines: one license for each run at once",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: Edition::ALL,
        statement: prose(
            "Unattended runs take one Process license for each run at the same moment, machine by machine, one at least for each. What waits in a queue, and the cloud flows that call the machine, are included.",
        ),
        cites: &[
            S4.at("How many process licenses do I need?"),
            F23C.at("How many process licenses do I need?"),
            F25.at("How many process licenses do I need?"),
            C24.at("Unattended bots"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "A print server runs four bots at once, a laptop one. Twelve cloud flows take turns on them. Nothing was bought yet.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [{"name": "Print server", "unattended": "yes", "peakSessions": 4, "sessionLimit": 10}, {"name": "Laptop", "unattended": "yes", "peakSessions": 1, "sessionLimit": 1}], "cloud-flows-on-machines": 12, "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Five Process licenses, $750 a month."),
    },
};
