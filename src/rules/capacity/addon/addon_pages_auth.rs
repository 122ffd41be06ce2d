//! Packs of 100 signed-in users of Power Pages are allocated to environments, at least 25 to each.
//!
//! The minimum makes small splits invalid: 30, 45 and 25 are allowed, 20, 30 and 50 are not. In an environment on pay-as-you-go an allocation is of no use and can be moved.
//! Each pack also adds 2 GB of Dataverse database and 16 GB of files to the tenant.
//! What packs cost is a question of the sites questionnaire.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{P25, PAYG25, PP25};

const SPEAKS: Cond = Cond::Any(&[addon!("pages-authenticated"), Cond::All(&[storage!(), owns!(PACKS)])]);
const PACKS: &[&str] = &["power-pages-authenticated"];

/// `addon-pages-auth`
pub static ADDON_PAGES_AUTH: Rule = Rule {
    id: "addon-pages-auth",
    aliases: &[],
    title: "Power Pages, signed-in users",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-01-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose("Packs of 100 users, allocated to environments in portions of at least 25."),
        cites: &[
            PP25.at("Allocate capacity"),
            P25.at("Power Pages"),
            PAYG25.at("Power Pages meters"),
        ],
        when: SPEAKS,
        then: &[Then::When(
            &Cond::Given(&LICENSES_OWNED),
            &[
                Then::Decimal("databaseGb", each!(PACKS, 2_000)),
                Then::Decimal("fileGb", each!(PACKS, 16_000)),
            ],
        )],
    }],
    example: Example {
        story: prose("One pack is split over two environments, 60 and 40 users."),
        questionnaire: "capacity",
        as_of: "2025-03-31",
        answers: prose(
            r#"{"addons": [{"addon": "pages-authenticated", "purchased": 100, "wanted": 0}], "addon-allocations": [{"addon": "pages-authenticated", "environment": "Customers", "allocated": 60, "used": 40}, {"addon": "pages-authenticated", "environment": "Partners", "allocated": 40, "used": 35}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Both are above the minimum."),
    },
};
