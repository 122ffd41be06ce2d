//! Premium covers code apps for certain; whether a pass does is not settled.
//!
//! The documentation asks for Premium. Two replies of Microsoft staff in 2026 say that what is accepted for canvas
//! apps works too, but both lists are cut off in our copies. So everybody without Premium is an open question, and
//! the count a range.

use crate::engine::prelude::*;
use crate::rules::sources::{CODE222, CODE450};

/// `pa-code-apps`
pub static PA_CODE_APPS: Rule = Rule {
    id: "pa-code-apps",
    aliases: &[],
    title: "Code apps: Premium for certain, the rest open",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Users of code apps are covered by Power Apps Premium. Whether passes and other rights are accepted is not settled.",
        ),
        cites: &[
            CODE222.at("Reply of March 13, 2026"),
            CODE450.at("Reply of September 4, 2026"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Six analysts without a license open a code app; there are six passes."),
        questionnaire: "passes",
        as_of: "2026-10-12",
        answers: prose(
            r#"{"purchases": [{"licenses": 6, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 6}], "apps": [{"id": "cockpit", "kind": "code-app", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "analysts", "count": 6, "seed": "none"}], "uses": [{"people": "analysts", "app": "cockpit", "active": 0}]}"#,
        ),
        status: Status::Ask,
        outcome: prose("None to six passes: get a written answer, or give them Premium."),
    },
};
