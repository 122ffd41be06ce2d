//! Logins of external people to portals came in packs, each portal with at least 100.
//!
//! What a portal gets beyond its first 100 is allocated one login at a time; nothing is carried over to the next month. The packs are closed to new customers since
//! March 31, 2023, who buy Power Pages instead. What logins cost is a question of the sites questionnaire.

use super::closed;
use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, F20};

const SPEAKS: Cond = addon!("portal-logins");

/// `addon-portal-login`
pub static ADDON_PORTAL_LOGIN: Rule = Rule {
    id: "addon-portal-login",
    aliases: &[],
    title: "Portal logins",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "Packs of logins a month; each portal has at least 100, the rest is allocated one by one.",
            ),
            cites: &[
                F20.at("Portal logins"),
                CA19.at("Allocate or change capacity in an environment"),
            ],
            when: SPEAKS,
            then: &[],
        },
        closed(SPEAKS),
    ],
    example: Example {
        story: prose("Four packs of a hundred logins, three portals."),
        questionnaire: "capacity",
        as_of: "2022-03-07",
        answers: prose(
            r#"{"addons": [{"addon": "portal-logins", "purchased": 400, "wanted": 0}], "addon-allocations": [{"addon": "portal-logins", "environment": "Customers", "allocated": 200, "used": 150}, {"addon": "portal-logins", "environment": "Partners", "allocated": 100, "used": 90}, {"addon": "portal-logins", "environment": "Suppliers", "allocated": 100, "used": 20}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("All are allocated, each portal has its hundred."),
    },
};
