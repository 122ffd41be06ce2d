//! Give Premium first, then lower the allocation.
//!
//! Reports stop counting passes for somebody who holds Premium, so the passes come free by themselves.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-upgrade-to-premium`
pub static PA_UPGRADE_TO_PREMIUM: Rule = Rule {
    id: "pa-upgrade-to-premium",
    aliases: &[],
    title: "From passes to Premium",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "When people move from passes to Premium, assign Premium first; their passes come free, and the allocation can be lowered.",
        ),
        cites: &[
            PA21.at("FAQ: What happens if I assign a per user license"),
            PA25.at("FAQ"),
        ],
        when: is(&MOVE, "pass-to-user"),
        then: &[Then::Note(
            "Assign Premium first. Passes of these people come free by themselves; then lower the allocation.",
        )],
    }],
    example: Example {
        story: prose("Four people on passes have received Premium."),
        questionnaire: "passes",
        as_of: "2025-01-13",
        answers: prose(
            r#"{"purchases": [{"licenses": 12, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 12}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "c", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 4, "seed": "none", "hostPremium": "yes"}], "uses": [{"people": "team", "app": "a"}, {"people": "team", "app": "b"}, {"people": "team", "app": "c"}], "move": "pass-to-user"}"#,
        ),
        status: Status::Covered,
        outcome: prose("No pass is needed; twelve can be moved."),
    },
};
