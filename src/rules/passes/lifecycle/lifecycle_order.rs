//! A pass works after four steps, in this order.
//!
//! Licenses are bought; passes are allocated to each environment; the app lets its users take passes; the app is
//! shared, with a security role too where it is model-driven. The first step that is missing makes the later ones
//! useless, so that is the one to name. Both texts announce three steps and then list four.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-lifecycle-order`
pub static PA_LIFECYCLE_ORDER: Rule = Rule {
    id: "pa-lifecycle-order",
    aliases: &[],
    title: "Four steps before a pass works",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A pass works only after four steps in this order: buy licenses, allocate passes to each environment, let the app use passes, share the app.",
        ),
        cites: &[
            PA21.at("Steps for using per app plans"),
            PA25.at("Steps for using per app plans"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "Forty licenses are bought for a stock-taking app, and nobody has allocated a single pass to the warehouse environment.",
        ),
        questionnaire: "passes",
        as_of: "2026-03-09",
        answers: prose(
            r#"{"purchases": [{"licenses": 40, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "warehouse", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "stock-taking", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "counters", "count": 36, "seed": "none"}], "uses": [{"people": "counters", "app": "stock-taking"}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The passes are there; allocate 36 of them to the environment."),
    },
};
