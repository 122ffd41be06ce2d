//! Add-ons are bought for the tenant, allocated to environments and used there.
//!
//! No more can be allocated than was bought. What an environment uses is held against its allocation, or against what is allocated to none,
//! where the add-on permits that. Each kind of add-on has a page of its own, with its unit, its pack and its minimum. A shortage is bought in whole packs.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, CA25, CURR, TUT25};

const SPEAKS: Cond = Cond::Any(&[
    Cond::Given(&ADDONS),
    Cond::Given(&ADDON_ALLOCATIONS),
    Cond::Sure(&is(&CAPACITY_TOPIC, "add-ons")),
]);

/// `addon-generic`
pub static ADDON_GENERIC: Rule = Rule {
    id: "addon-generic",
    aliases: &[],
    title: "Add-ons: bought, allocated, used",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Units bought are at least those allocated; use is held against the allocation of the environment, or against the unallocated rest where the add-on permits it.",
        ),
        cites: &[
            CA19.at("Allocate or change capacity in an environment"),
            CA25.at("Allocate or change capacity in an environment"),
            TUT25.at("Allocation"),
            CURR.at("ExternalCurrencyType"),
        ],
        when: SPEAKS,
        then: &[],
    }],
    example: Example {
        story: prose("Of four Process licenses two are allocated to production and one to a test environment."),
        questionnaire: "capacity",
        as_of: "2025-08-18",
        answers: prose(
            r#"{"addons": [{"addon": "process", "purchased": 4, "wanted": 0}], "addon-allocations": [{"addon": "process", "environment": "Production", "allocated": 2, "used": 2}, {"addon": "process", "environment": "Test", "allocated": 1, "used": 1}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("One is free."),
    },
};
