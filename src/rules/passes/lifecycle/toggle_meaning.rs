//! Every app has a switch that decides whether its users may take passes.
//!
//! It is called *auto assign per app passes* or *per-app licensing*; in exports `canConsumeAppPass`. Off means that
//! people without another license are asked for one, however many passes the environment has: they need no pass, and
//! they do not get in. Texts of 2020 and 2021 introduce the step as turning the assignment off and then ask for
//! *Yes*; the rewrite of 2025 is clear, and *on* is what counts.

use crate::engine::prelude::*;
use crate::rules::sources::{COMM2, PA21, PA25};

/// `pa-toggle-meaning`
pub static PA_TOGGLE_MEANING: Rule = Rule {
    id: "pa-toggle-meaning",
    aliases: &[],
    title: "The switch for passes must be on",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "The switch for passes of an app must be on. While it is off, people without another license cannot use passes and are asked for a license.",
        ),
        cites: &[
            PA21.at("Step three: Set up apps to use per app plans"),
            PA25.at("Step 3: Set up apps to use per app plans"),
            COMM2.at("Answer"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A maker turned the switch of a visitor app off. Six passes lie ready for six receptionists."),
        questionnaire: "passes",
        as_of: "2026-02-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 6, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "lobby", "managed": "no", "allocatedPasses": 6}], "apps": [{"id": "visitors", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "no"}], "people": [{"id": "reception", "count": 6, "seed": "none"}], "uses": [{"people": "reception", "app": "visitors", "active": 0}]}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("No pass is needed as things stand, and nobody gets in. Turn the switch on."),
    },
};
