//! Passes that a month leaves unused do not carry over.
//!
//! Need is a number of people in each month; an average over several is no measure.

use crate::engine::prelude::*;
use crate::rules::sources::{CA19, PA25};

/// `pa-shared-capacity-not-pooled-time`
pub static PA_SHARED_CAPACITY_NOT_POOLED_TIME: Rule = Rule {
    id: "pa-shared-capacity-not-pooled-time",
    aliases: &[],
    title: "Passes are not averaged over months",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("Unused passes do not carry over to another month. Need is counted for each month by itself."),
        cites: &[CA19.at("Capacity add-ons"), PA25.at("Consumption of per app licensing")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A seasonal team of eight works on twelve passes; in summer there were twenty."),
        questionnaire: "passes",
        as_of: "2025-11-17",
        answers: prose(
            r#"{"purchases": [{"licenses": 12, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 12}], "apps": [{"id": "harvest", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 8, "seed": "none"}], "uses": [{"people": "team", "app": "harvest"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Four are spare this month, which helps no other month."),
    },
};
