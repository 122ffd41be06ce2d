//! For a model-driven app the record of a person in Dataverse is made at the first launch.
//!
//! Sharing makes none. So a list of users in Dataverse is shorter than the audience, and the audience is what counts.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-share-model-driven-user-creation`
pub static PA_SHARE_MODEL_DRIVEN_USER_CREATION: Rule = Rule {
    id: "pa-share-model-driven-user-creation",
    aliases: &[],
    title: "Dataverse learns of people when they open the app",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "For model-driven apps the user record in Dataverse is created when the person first opens the app, not when it is shared. Such lists undercount the audience.",
        ),
        cites: &[
            PA21.at("Sharing model-driven apps"),
            PA25.at("Sharing model-driven apps"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A model-driven app is shared with 16 people, 5 of whom opened it."),
        questionnaire: "passes",
        as_of: "2025-03-17",
        answers: prose(
            r#"{"purchases": [{"licenses": 16, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 16}], "apps": [{"id": "cases", "kind": "model-driven", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "agents", "count": 16, "seed": "none"}], "uses": [{"people": "agents", "app": "cases", "active": 5}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Dataverse knows 5 of them; 16 passes are needed."),
    },
};
