//! The example table on Microsoft's page names one app twice for one person.
//!
//! It prints three passes for App A, App A and Portal 1. Counted by app that is two; the three stands for two
//! different apps, and the page was corrected in November 2021. So equal names in one environment, or one app twice
//! with a person, are pointed out: only the person who knows the apps can say whether they are two.

use crate::engine::prelude::*;
use crate::rules::sources::{GH953, PA21};

/// `pa-consumption-table-seed`
pub static PA_CONSUMPTION_TABLE_SEED: Rule = Rule {
    id: "pa-consumption-table-seed",
    aliases: &[],
    title: "The printed example and its repeated name",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Entries of one name in one environment are counted as the apps they are by id; by name alone they are one app. Either way the name is pointed out.",
        ),
        cites: &[
            PA21.at("Consumption of per app licensing, table"),
            GH953.at("Correction of November 11, 2021"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A list without ids names the same form twice for one clerk."),
        questionnaire: "passes",
        as_of: "2025-09-15",
        answers: prose(
            r#"{"purchases": [{"licenses": 1, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 1}], "apps": [{"name": "Form", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"name": "Form", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "clerk", "seed": "none"}], "uses": [{"people": "clerk", "app": "Form"}, {"people": "clerk", "app": "Form"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("One pass, and a note on the repeated name."),
    },
};
