//! An unattended add-on that is still held counts as a Process license, on a machine or on a flow.
//!
//! One bot for each add-on; runs at the same moment take more. It left the price list on 1 February 2024 and should not be renewed:
//! Process takes its place at the same price.

use crate::engine::prelude::*;
use crate::rules::sources::{AO24, C24, D24};

/// `rpa-legacy-unattended-addon`
pub static RPA_LEGACY_UNATTENDED_ADDON: Rule = Rule {
    id: "rpa-legacy-unattended-addon",
    aliases: &[],
    title: "Unattended add-ons count as Process",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2024-03-20"),
        editions: &[Edition::Current],
        statement: prose(
            "An unattended add-on still held counts as one Process license, on a machine or on a cloud flow. It cannot be renewed for good: Process takes its place.",
        ),
        cites: &[
            C24.at("Process capacity"),
            AO24.at("Unattended RPA add-on"),
            D24.at("Unattended RPA add-on"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "Two unattended add-ons are left from 2023. One server runs one bot, and one cloud process needs a license. A developer holds Premium.",
        ),
        questionnaire: "process",
        as_of: "2025-02-10",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 1, "sessionLimit": 2}], "processes": [{"name": "Claims", "machine": "none"}], "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-unattended-rpa", "count": 2}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Both add-ons count as Process, so nothing has to be bought."),
    },
};
