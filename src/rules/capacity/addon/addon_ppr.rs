//! Requests beyond those of the licenses are bought in packs for a day.
//!
//! A pack held 10,000 requests for each 24 hours until October 30, 2021 and holds 50,000 since, for the same $50 a month. One text of 2025 still prints the old size. A pack cannot be
//! assigned to anybody; it keeps the tenant within the terms.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, F19, P25};

/// Request add-ons are owned or wanted.
pub(in crate::rules) const SPEAKS: Cond = addon!("requests");

/// `addon-ppr`
pub static ADDON_PPR: Rule = Rule {
    id: "addon-ppr",
    aliases: &[],
    title: "Power Platform requests add-on",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose("A pack is 10,000 requests for each 24 hours."),
            cites: &[F19.at("Requests add-on")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("A pack is 50,000 requests for each 24 hours."),
            cites: &[AO24.at("Requests add-on"), P25.at("Requests add-on")],
            when: SPEAKS,
            then: &[Then::Inform(
                "W-PPR-ADDON-SIZE",
                "One page of 2025 keeps the older size of 10,000 for $50. The add-on brings 50,000 since 31 Oct 2021.",
            )],
        },
    ],
    example: Example {
        story: prose("A tenant needs 25,000 requests a day more in 2020."),
        questionnaire: "capacity",
        as_of: "2020-09-14",
        answers: prose(
            r#"{"addons": [{"addon": "requests", "purchased": 0, "wanted": 25000}], "addon-allocations": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Three packs, $150."),
    },
};
