//! Licenses from before October 2021 are counted as any three passes.
//!
//! The text says both: three passes a license, and that two apps and one portal stay accessible. It does not say that
//! passes have a kind, and the currency has only one. So they are counted freely, with a warning where the strict
//! reading would not fit, and the licenses that the strict reading asks for beside it.

use crate::engine::prelude::*;
use crate::rules::sources::PA21;

/// `pa-grandfathered-triple-mix`
pub static PA_GRANDFATHERED_TRIPLE_MIX: Rule = Rule {
    id: "pa-grandfathered-triple-mix",
    aliases: &[],
    title: "Old licenses as any three passes",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Passes of licenses bought before October 2021 are counted as any three apps or portals. Where they could not be two apps and one portal a person, a warning says so.",
        ),
        cites: &[PA21.at("FAQ: Has per app licensing changed?")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("One old license, and a person who uses three apps and no portal."),
        questionnaire: "passes",
        as_of: "2022-04-11",
        answers: prose(
            r#"{"purchases": [{"licenses": 1, "date": "2021-05-03", "termEnd": "2024-05-02"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 3}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}, {"id": "c", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}], "people": [{"id": "dispatcher", "seed": "none"}], "uses": [{"people": "dispatcher", "app": "a"}, {"people": "dispatcher", "app": "b"}, {"people": "dispatcher", "app": "c"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Three passes are there, with a warning: read strictly it would be two apps and a portal."),
    },
};
