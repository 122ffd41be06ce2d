//! Process licenses are allocated to environments one by one.
//!
//! One license is one process, flow or bot. What lies unallocated serves no environment. How many are needed is a question of the process questionnaire.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{T24, TUT25};

const SPEAKS: Cond = addon!("process");

/// `addon-pa-process`
pub static ADDON_PA_PROCESS: Rule = Rule {
    id: "addon-pa-process",
    aliases: &[],
    title: "Power Automate Process",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose("One license is one process or bot, allocated to an environment."),
        cites: &[T24.at("Process"), TUT25.at("Allocation")],
        when: SPEAKS,
        then: &[],
    }],
    example: Example {
        story: prose("Seven Process licenses are bought, three environments use six."),
        questionnaire: "capacity",
        as_of: "2025-01-27",
        answers: prose(
            r#"{"addons": [{"addon": "process", "purchased": 7, "wanted": 0}], "addon-allocations": [{"addon": "process", "environment": "Claims", "allocated": 3, "used": 3}, {"addon": "process", "environment": "Sales", "allocated": 2, "used": 2}, {"addon": "process", "environment": "Test", "allocated": 1, "used": 1}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("One is free."),
    },
};
