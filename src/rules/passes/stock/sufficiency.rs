//! Passes must be enough in each environment, not just in all of them together.
//!
//! What one has to spare, and what no environment has, can be moved; only what is missing in the whole tenant has to
//! be bought. Environments that hold more than was bought are a mistake in the input, and no verdict is given.

use crate::engine::prelude::*;
use crate::rules::sources::{CA19, CURR, PA21};

/// `pa-sufficiency`
pub static PA_SUFFICIENCY: Rule = Rule {
    id: "pa-sufficiency",
    aliases: &[],
    title: "Enough in each environment",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Each environment must have as many passes as it needs. Spare and unallocated passes can be moved; to buy are only those missing in the whole tenant.",
        ),
        cites: &[
            PA21.at("Check capacity"),
            CA19.at("View and allocate add-ons"),
            CURR.at("Response"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Two environments hold 20 passes each; one needs 26, the other 11."),
        questionnaire: "passes",
        as_of: "2026-05-25",
        answers: prose(
            r#"{"purchases": [{"licenses": 40, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "north", "managed": "no", "allocatedPasses": 20}, {"id": "south", "managed": "no", "allocatedPasses": 20}], "apps": [{"id": "n", "environment": "north", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "s", "environment": "south", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "northern", "count": 26, "seed": "none"}, {"id": "southern", "count": 11, "seed": "none"}], "uses": [{"people": "northern", "app": "n", "active": 0}, {"people": "southern", "app": "s", "active": 0}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Move six passes from south to north."),
    },
};
