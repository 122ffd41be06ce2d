//! The verdict counts everybody an app is shared with.
//!
//! That is what the pages have said without change, and it is the safe side. Reports count launches, and people who
//! know the product say that passes are taken at the launch. So the figure by launches stands beside: if Microsoft
//! meters those, it is this month's number. An audience above the allocation is under-allocated, which is not the
//! same as overused.

use crate::engine::prelude::*;
use crate::rules::sources::{COMM1, COMM5, GH1127, PA21, PA25, VLC24};

/// `pa-share-vs-launch`
pub static PA_SHARE_VS_LAUNCH: Rule = Rule {
    id: "pa-share-vs-launch",
    aliases: &[],
    title: "Shared with, or opened by",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Passes are counted over everybody an app is shared with. The figure by launches is shown beside, since reports count those.",
        ),
        cites: &[
            PA21.at("Note"),
            PA25.at("FAQ"),
            COMM1.at("Answer"),
            COMM5.at("Answer"),
            GH1127.at("Question and answer"),
            VLC24.at("Power Apps"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("An app is shared with 18 people; 6 opened it this month. There are 18 passes."),
        questionnaire: "passes",
        as_of: "2026-03-30",
        answers: prose(
            r#"{"purchases": [{"licenses": 18, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 18}], "apps": [{"id": "ideas", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 18, "seed": "none"}], "uses": [{"people": "staff", "app": "ideas", "active": 6}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("18 passes by sharing; 6 if launches are metered."),
    },
};
