//! The file *Active users* says who opened which app, not who needs a pass.
//!
//! It lists standard and premium apps alike. Its license column names what was drawn on at the launch, which is not
//! the same as what was needed: a standard app can stand there with an app pass although Microsoft 365 covers it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{FORUM, ME25B, VLC24, VLC25, VLC26, VLC26B};

/// `report-active-users-semantics`
pub static REPORT_ACTIVE_USERS_SEMANTICS: Rule = Rule {
    id: "report-active-users-semantics",
    aliases: &[],
    title: "What the Active users file shows",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-11-07"),
        editions: Edition::ALL,
        statement: prose(
            "The file lists launches: who opened which app, the last time, and what was drawn on for it. It holds standard and premium apps, and its license column is an attribution, not a need.",
        ),
        cites: &[
            VLC24.at("Power Apps"),
            ME25B.at("Reports on users"),
            VLC25.at("Download reports"),
            VLC26.at("Download reports"),
            VLC26B.at("Download reports"),
            FORUM.at("License type column"),
        ],
        when: is(&REPORT_KIND, "active-users"),
        then: &[Then::Note(
            "Count need from people, apps and rights. The license column only tells what a launch drew on.",
        )],
    }],
    example: Example {
        story: prose(
            "A file lists 31 rows as app pass, six of them on a premium app; everybody holds E3, the environment is not managed.",
        ),
        questionnaire: "report",
        as_of: "2026-06-15",
        answers: prose(
            r#"{"report-kind": "active-users", "report-form": "totals", "report-grain": "user-and-app", "report-row-count": 31, "report-premium-rows": 6, "report-users-hold": "m365", "environment-managed": "no", "report-allocated": 20}"#,
        ),
        status: Status::NotProven,
        outcome: prose("Six passes are needed for what the file shows; the other 25 rows only carry the label."),
    },
};
