//! One person may use any number of passes; there is no cap.
//!
//! From five apps on, Premium costs less.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, P25};

/// `pa-stackable`
pub static PA_STACKABLE: Rule = Rule {
    id: "pa-stackable",
    aliases: &[],
    title: "Any number of passes a person",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("A person may use any number of passes: they stack."),
        cites: &[F20.at("Power Apps per app"), P25.at("Power Apps per app")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("One technician uses three apps in one environment."),
        questionnaire: "passes",
        as_of: "2024-11-25",
        answers: prose(
            r#"{"purchases": [{"licenses": 3, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 3}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "c", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "technician", "seed": "none"}], "uses": [{"people": "technician", "app": "a"}, {"people": "technician", "app": "b"}, {"people": "technician", "app": "c"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Three passes for one person."),
    },
};
