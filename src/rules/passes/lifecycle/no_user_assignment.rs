//! A per app license is never given to a person in the Microsoft 365 admin center.
//!
//! It appears there among the products that the company bought, and not among the licenses to assign. People are
//! covered by the passes of the environment and by sharing. Ticking it for somebody changes nothing in the count. One
//! license was an exception until September 2020: the free baseline license.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, PA21, PA25};

/// `pa-no-user-assignment`
pub static PA_NO_USER_ASSIGNMENT: Rule = Rule {
    id: "pa-no-user-assignment",
    aliases: &[],
    title: "Per app licenses are not assigned to people",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-11-19"),
        editions: Edition::ALL,
        statement: prose(
            "A per app license is not assigned to a person: passes are allocated to an environment, and sharing does the rest. An assignment by name has no effect.",
        ),
        cites: &[CA19.at("FAQ"), PA21.at("Important"), PA25.at("FAQ")],
        when: at_least(&ASSIGNED_TO_USER, 1),
        then: &[Then::Inform(
            "W-PA-ASSIGNED-TO-USER",
            "Per app licenses were assigned to people by name. That has no effect: allocate passes to the environment instead.",
        )],
    }],
    example: Example {
        story: prose(
            "An admin ticked seven per app licenses for seven people in the Microsoft 365 admin center. The environment has none.",
        ),
        questionnaire: "passes",
        as_of: "2026-05-11",
        answers: prose(
            r#"{"purchases": [{"licenses": 7, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "field", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "inspections", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "inspectors", "count": 7, "seed": "none"}], "uses": [{"people": "inspectors", "app": "inspections"}], "assigned-to-user": 7}"#,
        ),
        status: Status::Gap,
        outcome: prose("Nobody is covered until seven passes are allocated to the environment."),
    },
};
