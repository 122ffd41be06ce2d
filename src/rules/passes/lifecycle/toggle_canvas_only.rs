//! Until the fall of 2021 only canvas apps could be kept from taking passes.
//!
//! Model-driven apps and sites always took one in an environment that had passes. The sentence is gone by May 2025,
//! without a word on when. So a switch that is off is followed for them after October 20, 2021, with a note that
//! nothing confirms it.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA21A, PA25};

/// `pa-toggle-canvas-only`
pub static PA_TOGGLE_CANVAS_ONLY: Rule = Rule {
    id: "pa-toggle-canvas-only",
    aliases: &[],
    title: "The switch was for canvas apps only",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2020-08-31"),
            editions: Edition::ALL,
            statement: "Up to October 20, 2021 only canvas apps can be kept from taking passes. Later the restriction is gone from the page, and a switch that is off is followed with a warning.",
            cites: &[PA21A.at("Step three: Important"), PA21.at("Step three: Important"), PA25.at("Step 3")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: "In the summer of 2021 a maker turned the switch of a model-driven app off. Ten people use it.",
        questionnaire: "passes",
        as_of: "2021-07-05",
        answers: r#"{"purchases": [{"licenses": 10, "date": "2020-11-02", "termEnd": "2023-11-01"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 10, "baselineOk": "yes"}], "apps": [{"id": "cases", "kind": "model-driven", "class": "premium", "created": "2021-01-11", "canConsume": "no"}], "people": [{"id": "agents", "count": 10, "seed": "none"}], "uses": [{"people": "agents", "app": "cases"}]}"#,
        status: Status::Covered,
        outcome: "The switch does nothing yet for such an app: ten licenses are used.",
    },
};
