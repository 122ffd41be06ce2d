//! How many AI Builder credits a tenant has a month.
//!
//! A million for each add-on, and what licenses bring, which the page on credits of licenses lists. Compare the sum with what you need:
//! credits are counted a month, nothing is carried over. From November 2026 on licenses bring none, and only add-ons whose term still runs
//! count.

use super::seeded::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AIB26, AIBEND, S3};

const SPEAKS: Cond = Cond::Any(&[OF_A_TENANT, Cond::Given(&AI_ADDONS)]);
const ADD_ONS: &[Then] = &[Then::When(
    &Cond::Any(&[Cond::Given(&LICENSES_OWNED), Cond::Given(&AI_ADDONS)]),
    &[Then::Number("aiCredits", OF_ADD_ONS)],
)];

/// `ai-credits-entitlement`
pub static AI_CREDITS_ENTITLEMENT: Rule = Rule {
    id: "ai-credits-entitlement",
    aliases: &[],
    title: "AI Builder credits a month",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::March2020, Edition::May2023],
            statement: prose("Each add-on brings a million credits a month for the tenant."),
            cites: &[S3.at("Power Apps and Add-ons and Capacity"), AIB26.at("Add-ons")],
            when: SPEAKS,
            then: ADD_ONS,
        },
        Version {
            in_force: Period::between("2019-10-01", "2026-11-01"),
            editions: &[Edition::Current],
            statement: prose("A million credits a month for each add-on, and what licenses bring."),
            cites: &[
                AIB26.at("Licensing and AI Builder credits"),
                S3.at("Power Apps and Add-ons and Capacity"),
            ],
            when: SPEAKS,
            then: ADD_ONS,
        },
        Version {
            in_force: Period::from("2026-11-01"),
            editions: &[Edition::Current],
            statement: prose("A million credits a month for each add-on whose term still runs, and nothing else."),
            cites: &[AIBEND.at("What ends on November 1, 2026")],
            when: SPEAKS,
            then: ADD_ONS,
        },
    ],
    example: Example {
        story: prose("Two add-ons and twenty Premium licenses in September 2026, with 2.2 million credits needed."),
        questionnaire: "capacity",
        as_of: "2026-09-07",
        answers: prose(
            r#"{"capacity-topic": "ai-credits", "licenses-owned": [{"license": "power-automate-premium", "count": 20}], "ai-addons": 2, "ai-credits-wanted": 2200000}"#,
        ),
        status: Status::Gap,
        outcome: prose("2,100,000 credits: 100,000 are missing."),
    },
};
