//! For years only canvas apps could be kept from taking passes.
//!
//! Model-driven apps and sites always took one in an environment that had passes: so the pages of 2020 and 2021. The
//! page of October 20, 2021 was last touched on November 11, 2021, when its table was corrected, and until then a switch
//! that is off is not followed for them. The sentence is gone by May 29, 2025, without a word on when: after the last
//! day it is known to have stood the switch is followed. From October 21, 2021 on it comes with a warning, for nothing
//! confirms either.

use crate::engine::prelude::*;
use crate::rules::sources::{PA20A, PA21, PA21A, PA25};

/// `pa-toggle-canvas-only`
pub static PA_TOGGLE_CANVAS_ONLY: Rule = Rule {
    id: "pa-toggle-canvas-only",
    aliases: &[],
    title: "The switch was for canvas apps only",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-08-31", "2021-11-12"),
            editions: Edition::ALL,
            statement: prose(
                "Only canvas apps can be kept from taking passes; model-driven apps and portals take them in every environment that has some.",
            ),
            cites: &[
                PA20A.at("Step three: Important"),
                PA21A.at("Step three: Important"),
                PA21.at("Step three: Important"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2021-11-12"),
            editions: Edition::ALL,
            statement: prose(
                "The sentence that kept the switch to canvas apps left the page on a day that nobody wrote down. A switch that is off is followed for other apps too, with a warning.",
            ),
            cites: &[PA25.at("Step 3")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("In the summer of 2021 a maker turned the switch of a model-driven app off. Ten people use it."),
        questionnaire: "passes",
        as_of: "2021-07-05",
        answers: prose(
            r#"{"purchases": [{"licenses": 10, "date": "2020-11-02", "termEnd": "2023-11-01"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 10, "baselineOk": "yes"}], "apps": [{"id": "cases", "kind": "model-driven", "class": "premium", "created": "2021-01-11", "canConsume": "no"}], "people": [{"id": "agents", "count": 10, "seed": "none"}], "uses": [{"people": "agents", "app": "cases"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The switch does nothing yet for such an app: ten licenses are used."),
    },
};
