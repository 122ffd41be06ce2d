//! More people than passes have been able to open apps, and that proves nothing.
//!
//! With a single pass in the environment whole teams got in. Outside managed environments no hard stop is documented.
//! What the terms ask for does not change by that.

use crate::engine::prelude::*;
use crate::rules::sources::{COMM1, COMM2, FORUM};

/// `pa-enforcement-soft`
pub static PA_ENFORCEMENT_SOFT: Rule = Rule {
    id: "pa-enforcement-soft",
    aliases: &[],
    title: "That it works proves nothing",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "With at least one pass allocated, more people than passes have been able to open apps. That is no evidence that there are enough.",
        ),
        cites: &[COMM2.at("Observation"), COMM1.at("Answer"), FORUM.at("Question")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Twenty people use an app on three passes."),
        questionnaire: "passes",
        as_of: "2026-07-06",
        answers: prose(
            r#"{"purchases": [{"licenses": 3, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 3}], "apps": [{"id": "photos", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "crew", "count": 20, "seed": "none"}], "uses": [{"people": "crew", "app": "photos", "active": 0}], "channel": "csp", "existing-perapp": "yes"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Seventeen passes are missing, though everybody gets in."),
    },
};
