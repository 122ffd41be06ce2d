//! Setting the rows of the Active users file against the passes of the environment.
//!
//! Each pair of person and app is judged by what the person holds, what the app is and where it lives. The pairs that
//! need a pass are compared with the passes allocated. What the file marks beyond that is explained by the first cause
//! that fits: rows that count apps instead of people, standard apps that carry the label, managed environments,
//! licenses that changed hands, launches beyond the allocation, meters. No text of Microsoft explains how the license
//! column is filled, so this is the explanation that fits the documents best, and the report says what would refute it.

use crate::engine::prelude::*;
use crate::rules::sources::{COMM2, FORUM, ME26, PA25, SKU21, VLC26};

/// `report-reconcile`
pub static REPORT_RECONCILE: Rule = Rule {
    id: "report-reconcile",
    aliases: &[],
    title: "The report against the passes",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-11-07"),
        editions: Edition::ALL,
        statement: prose(
            "Judge each pair of person and app in the report by rights, class and environment. Those that need a pass are compared with the passes allocated; the rest of what is marked as app pass is attribution, and is explained by the first cause that fits. A report by itself can show that passes are missing, never that there are enough.",
        ),
        cites: &[
            FORUM.at("Questions 1 and 2"),
            VLC26.at("Download reports"),
            PA25.at("Step 3: Set up apps to use per app plans"),
            COMM2.at("Observation"),
            SKU21.at("Microsoft 365"),
            ME26.at("Licensing"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A file marks twelve rows as app pass, two of them on a premium app; ten passes are allocated."),
        questionnaire: "report",
        as_of: "2026-05-11",
        answers: prose(
            r#"{"report-kind": "active-users", "report-form": "totals", "report-grain": "user-and-app", "report-row-count": 12, "report-premium-rows": 2, "report-users-hold": "m365", "environment-managed": "no", "report-allocated": 10}"#,
        ),
        status: Status::NotProven,
        outcome: prose("Two passes are needed, eight are to spare; the other ten rows are standard apps with a label."),
    },
};
