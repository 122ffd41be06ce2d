//! Page views of anonymous visitors came in packs of 100,000.
//!
//! They are allocated to portals and end with the month. Closed to new customers since March 31, 2023. What they cost is a question of the sites questionnaire.

use super::closed;
use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, F20};

const SPEAKS: Cond = addon!("portal-views");

/// `addon-portal-view`
pub static ADDON_PORTAL_VIEW: Rule = Rule {
    id: "addon-portal-view",
    aliases: &[],
    title: "Portal page views",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-04-01"),
            editions: Edition::ALL,
            statement: prose("Packs of 100,000 page views a month, allocated to portals; nothing is carried over."),
            cites: &[
                F20.at("Portal page views"),
                CA19.at("Allocate or change capacity in an environment"),
            ],
            when: SPEAKS,
            then: &[],
        },
        closed(SPEAKS),
    ],
    example: Example {
        story: prose("A portal has 100,000 page views and shows 130,000 pages."),
        questionnaire: "capacity",
        as_of: "2021-11-15",
        answers: prose(
            r#"{"addons": [{"addon": "portal-views", "purchased": 100000, "wanted": 0}], "addon-allocations": [{"addon": "portal-views", "environment": "Public", "allocated": 100000, "used": 130000}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("30,000 too many: one more pack."),
    },
};
