//! Users of Power Pages: packs of 100 who sign in, of 500 who do not, for each site and month.
//!
//! Only who really comes in a month counts, each site by itself; who first browses and then signs in on the same day
//! counts once, as signed in. The price of a pack falls with the number, so that buying a hundred packs is cheaper from 38
//! on. An environment gets 25 signed-in or 200 anonymous users at least. Each pack brings storage.

use crate::engine::prelude::*;
use crate::rules::sources::{FAQ23, P25, PAYG25, PP23};

/// `powerpages-capacity`
pub static POWERPAGES_CAPACITY: Rule = Rule {
    id: "powerpages-capacity",
    aliases: &[],
    title: "Users of sites",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-01-01", "2023-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "Signed-in users cost $200 for 100, $75 from 100 packs, $50 from 1,000; anonymous ones $75 for 500, $37.50 from 20 packs, $25 from 200, each site and month. Portal licenses are sold as well.",
            ),
            cites: &[FAQ23.at("Power Pages"), PP23.at("Authenticated and anonymous users")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2023-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "Signed-in users cost $200 for 100, $75 from 100 packs, $50 from 1,000; anonymous ones $75 for 500, $37.50 from 20 packs, $25 from 200, each site and month. An environment gets 25 or 200 of them at least.",
            ),
            cites: &[
                FAQ23.at("Power Pages"),
                P25.at("Power Pages"),
                PAYG25.at("Power Pages meters"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("3,650 members of a club sign in to its site in a month."),
        questionnaire: "sites",
        as_of: "2025-10-06",
        answers: prose(r#"{"site-sku": "authenticated-users", "site-users-per-month": 3650, "sites": 1}"#),
        status: Status::Gap,
        outcome: prose("37 packs at $7,400 a month; from 38 on a hundred packs are cheaper."),
    },
};
