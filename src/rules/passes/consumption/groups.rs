//! Sharing with a group counts every member, nested groups included, each person once.
//!
//! Exports count groups and users as entries, which are not people: ask for the number of members. Where the overlap
//! of two groups is not known, enter the parts as far as you know them; a number that nobody knows makes a range.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-groups`
pub static PA_GROUPS: Rule = Rule {
    id: "pa-groups",
    aliases: &[],
    title: "Groups count by their members",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Sharing with a group counts each of its members, nested groups included, once over all groups and direct shares.",
        ),
        cites: &[PA21.at("FAQ: users with a disabled account"), PA25.at("FAQ")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A group of 13 gets one app."),
        questionnaire: "passes",
        as_of: "2025-08-11",
        answers: prose(
            r#"{"purchases": [{"licenses": 13, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 13}], "apps": [{"id": "parking", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "group", "count": 13, "seed": "none"}], "uses": [{"people": "group", "app": "parking"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("13 passes."),
    },
};
