//! Sharing takes a pass only for people who have no other right to the app.
//!
//! Whoever holds Premium, a running trial or a Dynamics 365 license in its place takes none.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-share-targets-unlicensed`
pub static PA_SHARE_TARGETS_UNLICENSED: Rule = Rule {
    id: "pa-share-targets-unlicensed",
    aliases: &[],
    title: "Passes go to people without another right",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("Sharing an app takes a pass only for people who have no other license that covers it."),
        cites: &[
            PA21.at("Step three"),
            PA25.at("Step 3"),
            PA21.at("FAQ: What happens if I assign a per user license"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A handover app is shared with 25 nurses, 4 of whom hold Premium."),
        questionnaire: "passes",
        as_of: "2025-10-13",
        answers: prose(
            r#"{"purchases": [{"licenses": 21, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "ward", "managed": "no", "allocatedPasses": 21}], "apps": [{"id": "handover", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "premium", "count": 4, "seed": "none", "hostPremium": "yes"}, {"id": "others", "count": 21, "seed": "none"}], "uses": [{"people": "premium", "app": "handover"}, {"people": "others", "app": "handover"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("21 passes, not 25."),
    },
};
