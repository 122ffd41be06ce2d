//! In environments with passes the switch of newer apps starts on.
//!
//! That holds for apps made after October 1, 2020. For older ones no text says where it stands, so it has to be
//! looked up: samples of July and August 2020 show it on, one of June 2020 lacks it. A setting that an export does
//! not show is not known; it is not off. Standard apps carry the switch too, and so may turn up in reports on passes
//! without needing any.

use crate::engine::prelude::*;
use crate::rules::sources::{COMM2, PA25};

/// `pa-toggle-default-on`
pub static PA_TOGGLE_DEFAULT_ON: Rule = Rule {
    id: "pa-toggle-default-on",
    aliases: &[],
    title: "Where the switch stands at first",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "The switch for passes starts on for apps made after 1 Oct 2020 in environments with passes. For older apps its state is not stated.",
        ),
        cites: &[PA25.at("Step 3: Important"), COMM2.at("Answer")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("An app of March 2020 has twelve passes, and nobody looked at its switch."),
        questionnaire: "passes",
        as_of: "2026-04-07",
        answers: prose(
            r#"{"purchases": [{"licenses": 12, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 12}], "apps": [{"id": "audits", "kind": "canvas", "class": "premium", "created": "2020-03-30", "canConsume": "unknown"}], "people": [{"id": "auditors", "count": 12, "seed": "none"}], "uses": [{"people": "auditors", "app": "audits", "active": 0}]}"#,
        ),
        status: Status::Ask,
        outcome: prose("Between none and twelve passes: look up the switch."),
    },
};
