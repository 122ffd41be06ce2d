//! Whoever holds Power Apps Premium, once called per user, needs no pass anywhere in the tenant.
//!
//! When somebody on passes receives Premium, reports stop counting passes for that person. The old plans 1 and 2
//! worked the same way while they ran.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25, S3};

/// `pa-exempt-premium`
pub static PA_EXEMPT_PREMIUM: Rule = Rule {
    id: "pa-exempt-premium",
    aliases: &[],
    title: "Premium needs no passes",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A holder of Power Apps Premium, formerly per user, needs no pass in any environment of the tenant.",
        ),
        cites: &[
            PA21.at("FAQ: What happens if I assign a per user license"),
            PA25.at("FAQ"),
            S3.at("Run Unlimited Apps"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Of eight people who use two apps, three hold Premium."),
        questionnaire: "passes",
        as_of: "2025-07-21",
        answers: prose(
            r#"{"purchases": [{"licenses": 10, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 10}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "with", "count": 3, "seed": "none", "hostPremium": "yes"}, {"id": "without", "count": 5, "seed": "none"}], "uses": [{"people": "with", "app": "a"}, {"people": "with", "app": "b"}, {"people": "without", "app": "a"}, {"people": "without", "app": "b"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Ten passes for the five others."),
    },
};
