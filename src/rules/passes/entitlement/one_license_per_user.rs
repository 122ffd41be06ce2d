//! A pass serves one person, and never an app for everybody.
//!
//! It is not concurrent either: it does not pass from one shift to the next with the device. A plan that is bound to
//! a process and serves all its users exists for flows only.

use crate::engine::prelude::*;
use crate::rules::sources::{GH803, PA21, PA25, S3};

/// `pa-one-licence-per-user`
pub static PA_ONE_LICENSE_PER_USER: Rule = Rule {
    id: "pa-one-licence-per-user",
    aliases: &[],
    title: "A pass serves one person",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Each person who uses an app takes a pass. A pass is not shared, and it does not float between people who work at different times.",
        ),
        cites: &[
            PA21.at("Note"),
            PA25.at("Note"),
            S3.at("Run Single Apps"),
            GH803.at("Question and answer"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Two shifts of six people use one terminal."),
        questionnaire: "passes",
        as_of: "2026-01-19",
        answers: prose(
            r#"{"purchases": [{"licenses": 12, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "line", "managed": "no", "allocatedPasses": 12}], "apps": [{"id": "terminal", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "early", "count": 6, "seed": "none"}, {"id": "late", "count": 6, "seed": "none"}], "uses": [{"people": "early", "app": "terminal"}, {"people": "late", "app": "terminal"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Twelve passes, though six people work at a time."),
    },
};
