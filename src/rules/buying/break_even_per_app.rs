//! From how many apps a person is cheaper with Premium than with per app licenses.
//!
//! Divide the price of Premium by that of per app: until September 2021 both cost the same at four bundles, which hold up
//! to eight apps and four portals; since then at four apps. From 2,000 new seats of Premium on, three apps are enough. Where
//! both cost the same, Premium gives more: all apps, nothing to allocate, a higher request limit.
//!
//! It does not look at licenses that people hold already, nor at what Microsoft 365 or Dynamics 365 include: the
//! questionnaire on passes does.

use super::topics::COMPARE;
use crate::engine::prelude::*;
use crate::rules::sources::{F19, FAQ23, P25, S3};

/// `breakeven-per-app-vs-premium`
pub static BREAKEVEN_PER_APP_VS_PREMIUM: Rule = Rule {
    id: "breakeven-per-app-vs-premium",
    aliases: &[],
    title: "Per app or Premium",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "A bundle of two apps and a portal costs $10, the per user plan $40: four bundles cost as much, from five on the plan is cheaper.",
            ),
            cites: &[S3.at("Run Single Apps"), F19.at("Power Apps plans")],
            when: Cond::Sure(&COMPARE),
            then: &[],
        },
        Version {
            in_force: Period::between("2021-10-01", "2025-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "A pass costs $5, the license for a person $20: four passes cost as much, from the fifth app on the license is cheaper.",
            ),
            cites: &[FAQ23.at("Power Apps plans")],
            when: Cond::Sure(&COMPARE),
            then: &[],
        },
        Version {
            in_force: Period::from("2025-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "A pass costs $5, Premium $20: four passes cost as much, from the fifth app on Premium is cheaper. At the volume price of $12 it is so from the third app on.",
            ),
            cites: &[P25.at("Power Apps plans")],
            when: Cond::Sure(&COMPARE),
            then: &[],
        },
    ],
    example: Example {
        story: prose("Eighteen planners use six apps each."),
        questionnaire: "buying",
        as_of: "2025-09-08",
        answers: prose(r#"{"people-alike": 18, "apps-each": 6}"#),
        status: Status::Covered,
        outcome: prose("108 passes cost $540 a month, 18 seats of Premium $360."),
    },
};
