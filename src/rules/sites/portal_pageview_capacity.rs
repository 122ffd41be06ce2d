//! Page views of people who do not sign in to a portal, bought by the hundred thousand for a month.
//!
//! Any quantity can be allocated to a portal, so one pack can serve several. New customers could buy until March 31,
//! 2023; Power Pages counts people instead of pages.

use crate::engine::prelude::*;
use crate::rules::sources::{CA25, F20, P25, S3};

const ALL: &[Edition] = &[Edition::Current, Edition::May2023];

/// `portal-pageview-capacity`
pub static PORTAL_PAGEVIEW_CAPACITY: Rule = Rule {
    id: "portal-pageview-capacity",
    aliases: &[],
    title: "Packs of portal page views",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-04-01"),
            editions: ALL,
            statement: prose(
                "Anonymous page views come in packs of 100,000 a month at $100, in any quantity for each portal.",
            ),
            cites: &[F20.at("Portals"), CA25.at("Example")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "Each portal comes with a base of 100,000 page views a month; what goes beyond is bought in packs of 100,000 at $100.",
            ),
            cites: &[S3.at("Power Apps and Add-ons and Capacity")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2023-04-01"),
            editions: ALL,
            statement: prose("Page views are closed to new customers; existing ones go on in their term."),
            cites: &[P25.at("Power Pages")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("A museum shows 720,000 pages a month to visitors who do not sign in."),
        questionnaire: "sites",
        as_of: "2022-02-07",
        answers: prose(r#"{"site-sku": "portal-page-views", "page-views": 720000}"#),
        status: Status::Gap,
        outcome: prose("Eight packs, $800 a month, with 80,000 views to spare."),
    },
};
