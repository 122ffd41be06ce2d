//! App passes are bought as Power Apps per app licenses and allocated to environments one by one.
//!
//! A pass that is allocated to no environment covers nobody. How many passes a license yields depends on the day of purchase, and who needs one is a
//! question of its own, which the passes questionnaire answers.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, CA25, CURR};

const SPEAKS: Cond = addon!("app-passes");

/// `addon-app-pass`
pub static ADDON_APP_PASS: Rule = Rule {
    id: "addon-app-pass",
    aliases: &[],
    title: "App passes",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("Passes are allocated to environments one by one; the unallocated rest covers nobody."),
        cites: &[
            CA19.at("Allocate or change capacity in an environment"),
            CA25.at("Allocate or change capacity in an environment"),
            CURR.at("AppPass"),
        ],
        when: SPEAKS,
        then: &[],
    }],
    example: Example {
        story: prose("Thirty passes are bought, twelve allocated to production and ten to sales."),
        questionnaire: "capacity",
        as_of: "2024-09-09",
        answers: prose(
            r#"{"addons": [{"addon": "app-passes", "purchased": 30, "wanted": 0}], "addon-allocations": [{"addon": "app-passes", "environment": "Production", "allocated": 12, "used": 12}, {"addon": "app-passes", "environment": "Sales", "allocated": 10, "used": 9}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Eight are free and cover nobody yet."),
    },
};
