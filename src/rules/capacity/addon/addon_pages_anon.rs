//! Packs of 500 anonymous users of Power Pages are allocated to environments, at least 200 to each.
//!
//! Each pack also adds half a gigabyte of Dataverse database and 4 GB of files to the tenant.
//! In an environment on pay-as-you-go an allocation is of no use and can be moved. What packs cost is a question of the sites questionnaire.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{P25, PAYG25, PP25};

const SPEAKS: Cond = Cond::Any(&[addon!("pages-anonymous"), Cond::All(&[storage!(), owns!(PACKS)])]);
const PACKS: &[&str] = &["power-pages-anonymous"];

/// `addon-pages-anon`
pub static ADDON_PAGES_ANON: Rule = Rule {
    id: "addon-pages-anon",
    aliases: &[],
    title: "Power Pages, anonymous users",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-01-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose("Packs of 500 users, allocated to environments in portions of at least 200."),
        cites: &[
            PP25.at("Allocate capacity"),
            P25.at("Power Pages"),
            PAYG25.at("Power Pages meters"),
        ],
        when: SPEAKS,
        then: &[Then::When(
            &Cond::Given(&LICENSES_OWNED),
            &[
                Then::Decimal("databaseGb", each!(PACKS, 500)),
                Then::Decimal("fileGb", each!(PACKS, 4_000)),
            ],
        )],
    }],
    example: Example {
        story: prose("Two packs are split over two environments, 700 and 300 users."),
        questionnaire: "capacity",
        as_of: "2025-03-31",
        answers: prose(
            r#"{"addons": [{"addon": "pages-anonymous", "purchased": 1000, "wanted": 0}], "addon-allocations": [{"addon": "pages-anonymous", "environment": "Shop", "allocated": 700, "used": 650}, {"addon": "pages-anonymous", "environment": "Jobs", "allocated": 300, "used": 120}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Both are above the minimum."),
    },
};
