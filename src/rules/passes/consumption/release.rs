//! No page says when a pass that was used is free again.
//!
//! Unsharing, the end of the month, thirty days without a launch, an admin: each is reported by somebody, and a
//! question to Microsoft of April 2024 has no answer in our copy. So the count looks at who the app is shared with
//! now, and no rotation of people through a few passes is called compliant. Where more people opened an app within a month
//! than have it now, a range says so: as many passes as people have it, up to one for each of those who opened it.

use crate::engine::prelude::*;
use crate::rules::sources::{COMM1, COMM6, GH2577};

/// `pa-release`
pub static PA_RELEASE: Rule = Rule {
    id: "pa-release",
    aliases: &[],
    title: "When a pass is free again",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "When a used pass is free again is not documented. Need is counted from whom the app is shared with now; rotating people through a few passes is not covered by any text.",
        ),
        cites: &[
            GH2577.at("Question without an answer"),
            COMM1.at("Answer"),
            COMM6.at("Answer"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("An app is shared with ten people at a time; in a month 26 different ones open it."),
        questionnaire: "passes",
        as_of: "2026-02-09",
        answers: prose(
            r#"{"purchases": [{"licenses": 10, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 10}], "apps": [{"id": "meter-reading", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "readers", "count": 10, "seed": "none"}], "uses": [{"people": "readers", "app": "meter-reading", "inMonth": 26}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Ten to 26: nothing says that a pass may go round."),
    },
};
