//! Since October 2021 one pass is one person with one app or site in one environment.
//!
//! Count distinct pairs: opening an app often, on several devices or from several places adds nothing. A copy of an
//! app in another environment is another app. Apps are told apart by their id, never by their name.

use crate::engine::prelude::*;
use crate::rules::sources::{CA25, GH968, PA21, PA25};

/// `pa-consumption-key`
pub static PA_CONSUMPTION_KEY: Rule = Rule {
    id: "pa-consumption-key",
    aliases: &[],
    title: "One pass for each person and app",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "One pass covers one person for one app or one site in one environment. Passes needed are the distinct pairs of person and app that no other right covers.",
        ),
        cites: &[
            PA21.at("Consumption of per app licensing"),
            PA25.at("Consumption of per app licensing"),
            CA25.at("Example"),
            GH968.at("Question and answer"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Five people use two apps each."),
        questionnaire: "passes",
        as_of: "2025-05-05",
        answers: prose(
            r#"{"purchases": [{"licenses": 10, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 10}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 5, "seed": "none"}], "uses": [{"people": "team", "app": "a"}, {"people": "team", "app": "b"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Ten pairs, ten passes."),
    },
};
