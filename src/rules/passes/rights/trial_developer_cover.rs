//! A running trial that includes Power Apps covers its holder instead of a pass.
//!
//! A trial of Power Apps lasts 30 days, one that an admin starts has 25 seats and can be extended once. When it ends
//! the pass is needed, so the number afterwards stands beside. The Developer Plan covers building and testing in
//! developer environments only.

use crate::engine::prelude::*;
use crate::rules::sources::{D24, F20, FAQ23, ME23, P25, PA20B};

/// `pa-trial-developer-cover`
pub static PA_TRIAL_DEVELOPER_COVER: Rule = Rule {
    id: "pa-trial-developer-cover",
    aliases: &[],
    title: "Trials cover while they run",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A trial that includes Power Apps covers its holder while it runs; the Developer Plan covers building and testing in developer environments.",
        ),
        cites: &[
            PA20B.at("FAQ"),
            F20.at("Trials"),
            FAQ23.at("Trials"),
            P25.at("Trials"),
            D24.at("Trial licenses"),
            ME23.at("Note"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Three of nine users are on a trial until the middle of May."),
        questionnaire: "passes",
        as_of: "2026-04-20",
        answers: prose(
            r#"{"purchases": [{"licenses": 6, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 6}], "apps": [{"id": "safety", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "trial", "count": 3, "seed": "none", "trialUntil": "2026-05-15"}, {"id": "others", "count": 6, "seed": "none"}], "uses": [{"people": "trial", "app": "safety"}, {"people": "others", "app": "safety"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Six passes now, nine when the trials have ended."),
    },
};
