//! The list of people who need a license in managed environments, and what it is good for.
//!
//! It names people who opened an app there in the chosen month without a right that counts. Whoever was licensed since
//! may still stand in it, so its length is the most that can be missing, and it counts licenses of people. Passes are
//! counted by person, app and environment instead. People who did not open anything in that month are not in it.

use crate::engine::prelude::*;
use crate::rules::sources::{ME26, ME26A, ME26B, VLC26, VLC26B};

/// `report-managed-users`
pub static REPORT_MANAGED_USERS: Rule = Rule {
    id: "report-managed-users",
    aliases: &[],
    title: "The list of unlicensed users in managed environments",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-03-31"),
        editions: Edition::ALL,
        statement: prose(
            "The list has one row for each person who opened an app in a managed environment without a right that counts there, in the chosen month. A person who was licensed stays until the next launch. It is an upper bound for user licenses; as passes, count person, app and environment.",
        ),
        cites: &[
            ME26A.at("Identify users who need a license"),
            VLC26B.at("Users requiring licenses in Managed Environments"),
            ME26B.at("Identify users who need a license"),
            ME26.at("Identify users who need a license"),
            VLC26.at("Users requiring licenses in Managed Environments"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A list names eleven people; two were licensed on Friday, the others use three apps each."),
        questionnaire: "report",
        as_of: "2026-09-14",
        answers: prose(
            r#"{"report-kind": "managed-users", "report-form": "totals", "report-row-count": 40, "report-people": 11, "report-licensed-since": 2, "report-apps-each": 3}"#,
        ),
        status: Status::NotProven,
        outcome: prose("Nine user licenses, or 27 passes."),
    },
};
