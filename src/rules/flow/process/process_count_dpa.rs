//! Only cloud flows: one Process license for each core business process in production.
//!
//! Invoices are one process, onboarding is another, however many flows each of them has. The main flow carries the license; children and
//! associated flows ride on it. Where the flows are not linked yet, each of them counts until they are.

use crate::engine::prelude::*;
use crate::rules::sources::{F25, S4};

/// `process-count-dpa`
pub static PROCESS_COUNT_DPA: Rule = Rule {
    id: "process-count-dpa",
    aliases: &[],
    title: "Cloud flows: one license for each business process",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: Edition::ALL,
        statement: prose(
            "Cloud flows take one Process license for each core business process in production, whatever the number of its flows.",
        ),
        cites: &[
            S4.at("How many process licenses do I need?"),
            F25.at("How many process licenses do I need?"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "A company automates purchasing with seven linked premium flows and travel with three. No license was bought yet.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [], "processes": [{"name": "Purchasing", "machine": "none", "flows": 7}, {"name": "Travel", "machine": "none", "flows": 3}], "rpa-developers": 0, "attended-users": 0, "licenses-owned": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Two Process licenses, $300 a month."),
    },
};
