//! Where the admin center keeps add-ons.
//!
//! The place has moved twice: Analytics in 2019, Resources from 2020 on, Licensing in the new admin center of 2025.
//! The figures for passes stand under the product as well since then.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, CA25, PA21, PA25, VLC26};

/// `pa-nav-path`
pub static PA_NAV_PATH: Rule = Rule {
    id: "pa-nav-path",
    aliases: &[],
    title: "Where passes are allocated",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-01-01"),
            editions: Edition::ALL,
            statement: prose("Add-ons stand under Analytics, Capacity."),
            cites: &[CA19.at("View and allocate add-ons")],
            when: Cond::Given(&ENVIRONMENTS),
            then: &[Then::Note(
                "Allocate passes in the admin center under Analytics, Capacity.",
            )],
        },
        Version {
            in_force: Period::between("2020-01-01", "2025-01-01"),
            editions: Edition::ALL,
            statement: prose("Add-ons stand under Resources, Capacity."),
            cites: &[PA21.at("Step two: Allocate per app plans")],
            when: Cond::Given(&ENVIRONMENTS),
            then: &[Then::Note(
                "Allocate passes in the Power Platform admin center under Resources, Capacity, Add-ons, Manage.",
            )],
        },
        Version {
            in_force: Period::from("2025-01-01"),
            editions: Edition::ALL,
            statement: prose(
                "Add-ons stand under Licensing, Capacity add-ons; figures for passes also under Licensing, Products, Power Apps.",
            ),
            cites: &[
                CA25.at("View and allocate add-ons"),
                PA25.at("Step 2: Allocate per app plans"),
                VLC26.at("Power Apps"),
            ],
            when: Cond::Given(&ENVIRONMENTS),
            then: &[Then::Note(
                "Allocate passes in the Power Platform admin center under Licensing, Capacity add-ons, Manage.",
            )],
        },
    ],
    example: Example {
        story: prose("An admin wants to allocate eight passes in 2023."),
        questionnaire: "passes",
        as_of: "2023-04-18",
        answers: prose(
            r#"{"purchases": [{"licenses": 8, "date": "2022-06-01", "termEnd": "2025-05-31"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 8}], "apps": [{"id": "keys", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}], "people": [{"id": "janitors", "count": 8, "seed": "none"}], "uses": [{"people": "janitors", "app": "keys"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Under Resources, Capacity, Add-ons, Manage."),
    },
};
