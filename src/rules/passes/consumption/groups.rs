//! Sharing with a group counts every member, nested groups included, each person once.
//!
//! Exports count groups and users as entries, which are not people: ask for the number of members. Say which groups have
//! people in common; while nobody knows how many, the need is a range from the largest group to all of them together.
//! *Everyone* holds every member of the tenant. Somebody who is in a group and in one of people with Premium needs nothing.

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
        story: prose("Groups of 13 and 9 get one app; four people are in both."),
        questionnaire: "passes",
        as_of: "2025-08-11",
        answers: prose(
            r#"{"purchases": [{"licenses": 18, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 18}], "apps": [{"id": "parking", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "depot", "count": 13, "seed": "none"}, {"id": "office", "count": 9, "seed": "none"}], "overlaps": [{"first": "depot", "second": "office", "people": 4}], "uses": [{"people": "depot", "app": "parking"}, {"people": "office", "app": "parking"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("18 passes: the four count once."),
    },
};
