//! The legacy license for a flow was bought for at least five flows and allocated one flow at a time.
//!
//! Five flows cost $500 a month together, every further one $100, also where fewer than five are needed. Child flows that a licensed parent calls do not count.
//! It left the price list on February 1, 2024; licenses held still count. One text prints February 2023, which cannot be.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA25, F19, F23C, P25};

const SPEAKS: Cond = addon!("per-flow");

/// `addon-per-flow`
pub static ADDON_PER_FLOW: Rule = Rule {
    id: "addon-per-flow",
    aliases: &[],
    title: "Flow per business process",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose("Bought for at least five flows, allocated one flow at a time."),
            cites: &[
                F19.at("Power Automate plans"),
                CA25.at("Allocate or change capacity in an environment"),
            ],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2024-02-01"),
            editions: &[Edition::Current],
            statement: prose("No longer on the price list; licenses held are still allocated one flow at a time."),
            cites: &[F23C.at("Per flow plan"), P25.at("Retired licenses")],
            when: SPEAKS,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Six flows are licensed in one environment, and eight are needed, in 2021."),
        questionnaire: "capacity",
        as_of: "2021-06-07",
        answers: prose(
            r#"{"addons": [{"addon": "per-flow", "purchased": 6, "wanted": 8}], "addon-allocations": [{"addon": "per-flow", "environment": "Production", "allocated": 6, "used": 6}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Two more flows, $200."),
    },
};
