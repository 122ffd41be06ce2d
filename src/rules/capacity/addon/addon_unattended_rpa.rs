//! The legacy add-on for unattended desktop flows is allocated to environments one bot at a time.
//!
//! Any number of add-ons rests on one base license in the tenant. It left the price list on February 1, 2024 and counts as Process for those who hold it.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, P25, S4};

const SPEAKS: Cond = addon!("unattended-rpa");

/// `addon-unattended-rpa`
pub static ADDON_UNATTENDED_RPA: Rule = Rule {
    id: "addon-unattended-rpa",
    aliases: &[],
    title: "Unattended RPA add-on",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-04-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "One add-on is one bot, allocated to an environment; any number rests on one base license.",
            ),
            cites: &[AO24.at("Unattended RPA"), S4.at("Legacy license questions")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2024-02-01"),
            editions: &[Edition::Current],
            statement: prose("No longer on the price list; add-ons held are still allocated one bot at a time."),
            cites: &[P25.at("Retired licenses"), AO24.at("Unattended RPA")],
            when: SPEAKS,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Two bots are bought in 2022, both allocated to production."),
        questionnaire: "capacity",
        as_of: "2022-10-10",
        answers: prose(
            r#"{"addons": [{"addon": "unattended-rpa", "purchased": 2, "wanted": 0}], "addon-allocations": [{"addon": "unattended-rpa", "environment": "Production", "allocated": 2, "used": 2}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nothing is left for another environment."),
    },
};
