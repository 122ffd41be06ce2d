//! Allocate passes before the user licenses go.
//!
//! In the other order people can be disabled in Dataverse between the two steps, and have to be brought back.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-transition-order`
pub static PA_TRANSITION_ORDER: Rule = Rule {
    id: "pa-transition-order",
    aliases: &[],
    title: "From a user license to passes: allocate first",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "When people move from user licenses to passes, allocate the passes first and remove the licenses afterwards. The other order leaves a gap in which they may be disabled.",
        ),
        cites: &[PA21.at("Step two, note"), PA25.at("Step 2, note")],
        // Who moves nobody says nothing of it.
        when: Cond::All(&[Cond::Given(&MOVE), is(&MOVE, "user-to-pass")]),
        then: &[
            Then::Note("Allocate the passes first, then remove the user licenses."),
            Then::When(
                &Cond::All(&[Cond::Given(&MOVE_ORDER_DONE), is(&MOVE_ORDER_DONE, "remove-first")]),
                &[
                    Then::Status(Status::Gap, Axis::Runtime),
                    Then::Inform(
                        "E-PA-TRANSITION-ORDER",
                        "The licenses were removed before passes were there. People may be disabled in Dataverse: allocate, then bring them back.",
                    ),
                ],
            ),
        ],
    }],
    example: Example {
        story: prose("Ten people lost their Premium before any pass was allocated."),
        questionnaire: "passes",
        as_of: "2026-06-15",
        answers: prose(
            r#"{"purchases": [{"licenses": 10, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "quotes", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "sellers", "count": 10, "seed": "none"}], "uses": [{"people": "sellers", "app": "quotes", "active": 0}], "move": "user-to-pass", "move-order": "remove-first"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Allocate ten passes now, and check who was disabled."),
    },
};
