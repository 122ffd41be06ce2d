//! A solution is a folder, not a process: several processes in one solution take one license each.
//!
//! Putting all flows into one solution does not make them one business process. It is a condition for association, not a way to share one license.

use crate::engine::prelude::*;
use crate::rules::sources::{F25, S4};

/// `process-count-solution-with-many-processes`
pub static PROCESS_COUNT_SOLUTION_WITH_MANY_PROCESSES: Rule = Rule {
    id: "process-count-solution-with-many-processes",
    aliases: &[],
    title: "Several processes in one solution count each",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: Edition::ALL,
        statement: prose(
            "A solution with several business processes takes as many Process licenses as it holds processes.",
        ),
        cites: &[
            S4.at("My solution has multiple processes"),
            F25.at("My solution has multiple processes"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "One solution holds the processes for quotes and for returns. Two Process licenses were bought and put on their main flows.",
        ),
        questionnaire: "process",
        as_of: "2025-06-10",
        answers: prose(
            r#"{"machines": [], "processes": [{"name": "Quotes", "machine": "none", "solution": "Sales"}, {"name": "Returns", "machine": "none", "solution": "Sales"}], "rpa-developers": 0, "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 2}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Two processes, two licenses, both there."),
    },
};
