//! Logins of portals: a person, a portal and 24 hours are one login, bought in packs for a month.
//!
//! Signing in again within 24 hours costs nothing, a second portal does. Packs come with 100, 1,000 or, from cloud
//! solution providers, 5,000 logins; what is left over is lost at the end of the month. A portal gets a hundred at least.
//! New customers could buy until March 31, 2023; Power Pages took their place.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, P25, S3};

const ALL: &[Edition] = &[Edition::Current, Edition::May2023];

/// `portal-login-capacity`
pub static PORTAL_LOGIN_CAPACITY: Rule = Rule {
    id: "portal-login-capacity",
    aliases: &[],
    title: "Packs of portal logins",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-04-01"),
            editions: ALL,
            statement: prose(
                "A login is one person on one portal for 24 hours. Packs of 100 cost $200, of 1,000 $1,000, of 5,000 $3,500 at providers; a portal gets 100 at least, and none is free.",
            ),
            cites: &[F20.at("Portals")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "Each portal comes with a base of 100 logins a month; what goes beyond is bought in packs of 100 at $200.",
            ),
            cites: &[S3.at("Power Apps and Add-ons and Capacity")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2023-04-01"),
            editions: ALL,
            statement: prose(
                "Portal logins are closed to new customers. Existing ones go on in their term, and could renew once if it ended before 31 Mar 2023.",
            ),
            cites: &[P25.at("Power Pages")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("A provider sells logins for 260 clients who sign in on fifteen days a month."),
        questionnaire: "sites",
        as_of: "2022-02-07",
        answers: prose(
            r#"{"site-sku": "portal-logins", "site-visitors": 260, "login-days": 15, "sites": 1, "channel": "csp"}"#,
        ),
        status: Status::Gap,
        outcome: prose("3,900 logins: one pack of 5,000 at $3,500 is cheaper than four of 1,000."),
    },
};
