//! AI Builder credits are bought in packs of a million a month.
//!
//! They belong to the tenant and are allocated to environments one by one, or drawn from the unallocated rest where the tenant setting permits it. What is left ends with the
//! month. Since November 1, 2025 only customers who have add-ons buy more, since November 1, 2026 nobody.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{AI25, AIB26, AIBEND, CA19, S3};

const SPEAKS: Cond = Cond::Any(&[
    addon!("ai-builder"),
    crate::rules::capacity::seeded::DEMAND,
    Cond::Given(&AI_ADDONS),
]);

/// `addon-ai-builder`
pub static ADDON_AI_BUILDER: Rule = Rule {
    id: "addon-ai-builder",
    aliases: &[],
    title: "AI Builder add-on",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2025-11-01"),
            editions: Edition::ALL,
            statement: prose(
                "A pack is a million credits a month for the tenant, $500, allocated credit by credit or drawn from the pool.",
            ),
            cites: &[
                S3.at("Power Apps and Add-ons and Capacity"),
                CA19.at("Allocate or change capacity in an environment"),
                AIB26.at("Add-ons"),
            ],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::between("2025-11-01", "2026-11-01"),
            editions: &[Edition::Current],
            statement: prose("A pack is a million credits a month; only customers who have some can buy more."),
            cites: &[AI25.at("End of sale"), AIB26.at("Add-ons")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2026-11-01"),
            editions: &[Edition::Current],
            statement: prose("Packs held run out with their term; none are sold or renewed."),
            cites: &[AIBEND.at("What ends on November 1, 2026")],
            when: SPEAKS,
            then: &[],
        },
    ],
    example: Example {
        story: prose("A company needs 1.2 million credits a month in 2022."),
        questionnaire: "capacity",
        as_of: "2022-05-16",
        answers: prose(r#"{"licenses-owned": [], "ai-addons": 0, "ai-credits-wanted": 1200000}"#),
        status: Status::Gap,
        outcome: prose("Two add-ons, $1,000."),
    },
};
