//! A pass lives in one environment and covers nothing in another.
//!
//! Development, test, acceptance and production each need passes of their own for everybody who opens the app there.
//! Passes that no environment has cover nobody. Credits of AI Builder can be drawn from a pool of the tenant; passes
//! cannot.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-allocate-per-environment`
pub static PA_ALLOCATE_PER_ENVIRONMENT: Rule = Rule {
    id: "pa-allocate-per-environment",
    aliases: &[],
    title: "A pass counts in one environment only",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Passes are allocated to an environment and count only there. Whoever opens the app in two environments takes two passes; unallocated passes cover nobody.",
        ),
        cites: &[
            PA21.at("Step two: Allocate per app plans"),
            PA25.at("Step 2: Allocate per app plans"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "Nine people try an app in the test environment and in production. Production has nine passes, the test environment none.",
        ),
        questionnaire: "passes",
        as_of: "2026-06-02",
        answers: prose(
            r#"{"purchases": [{"licenses": 18, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "test", "managed": "no", "allocatedPasses": 0}, {"id": "prod", "managed": "no", "allocatedPasses": 9}], "apps": [{"id": "rota-test", "environment": "test", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "rota", "environment": "prod", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 9, "seed": "none"}], "uses": [{"people": "team", "app": "rota-test"}, {"people": "team", "app": "rota"}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The test environment needs nine passes of its own."),
    },
};
