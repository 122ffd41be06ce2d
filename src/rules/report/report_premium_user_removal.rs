//! Somebody who receives Premium leaves the count of passes in the reports.
//!
//! From then on the person draws on Premium. The passes are free for others; lower the allocation if nobody needs them.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `report-premium-user-removal`
pub static REPORT_PREMIUM_USER_REMOVAL: Rule = Rule {
    id: "report-premium-user-removal",
    aliases: &[],
    title: "People who receive Premium leave the count",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "When somebody who used passes is given Power Apps Premium, the reports stop counting passes for that person.",
        ),
        cites: &[
            PA21.at("FAQ: What happens if I assign a per user license"),
            PA25.at("FAQ: What happens if I assign a per user license"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Of 24 pairs marked as app pass, seven are of a person who was given Premium yesterday."),
        questionnaire: "report",
        as_of: "2026-07-01",
        answers: prose(
            r#"{"report-kind": "active-users", "report-form": "totals", "report-grain": "user-and-app", "report-row-count": 24, "report-premium-rows": 24, "report-premium-now": 7, "report-users-hold": "m365", "environment-managed": "no", "report-allocated": 30}"#,
        ),
        status: Status::NotProven,
        outcome: prose("Seventeen pairs stay in the count."),
    },
};
