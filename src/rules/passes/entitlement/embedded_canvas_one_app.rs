//! Canvas parts inside a model-driven app belong to it and take no pass of their own.
//!
//! That holds for custom pages and for embedded canvas apps that are reached only inside the host. Who opens a page opens
//! its host, and needs the pass of the host. An app that can also be opened by itself counts by itself.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, P25};

/// `pa-embedded-canvas-one-app`
pub static PA_EMBEDDED_CANVAS_ONE_APP: Rule = Rule {
    id: "pa-embedded-canvas-one-app",
    aliases: &[],
    title: "Pages inside a model-driven app",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-10-11"),
        editions: Edition::ALL,
        statement: prose("Canvas apps and pages embedded in a model-driven app count as part of it."),
        cites: &[
            F20.at("Do embedded canvas apps count towards the limits?"),
            P25.at("Do embedded canvas apps count?"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Eleven people use a model-driven app with one custom page."),
        questionnaire: "passes",
        as_of: "2025-06-30",
        answers: prose(
            r#"{"purchases": [{"licenses": 11, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 11}], "apps": [{"id": "host", "kind": "model-driven", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "page", "kind": "custom-page", "class": "premium", "created": "2024-02-12", "canConsume": "yes", "host": "host"}], "people": [{"id": "team", "count": 11, "seed": "none"}], "uses": [{"people": "team", "app": "host"}, {"people": "team", "app": "page"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Eleven passes, for the host alone."),
    },
};
