//! A pass opens everything in its one app.
//!
//! Standard, premium and custom connectors, the on-premises gateway and Dataverse: further premium features of the
//! same app need no second Power Apps license. Premium opens the same for every app. Neither lets its holder change
//! rows of restricted Dynamics 365 tables. The article of March 2020 speaks of a single portal for the per user plan;
//! a page of the same year aligns portals with apps, which are unlimited.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, PA21, S3};

/// `pa-plan-content`
pub static PA_PLAN_CONTENT: Rule = Rule {
    id: "pa-plan-content",
    aliases: &[],
    title: "What a pass opens",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A pass opens all features of its app or site, premium and custom connectors, gateway and Dataverse included. Premium opens the same for every app and site.",
            ),
            cites: &[
                PA21.at("About Power Apps per app plans"),
                S3.at("Run Single Apps"),
                F20.at("Portals"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "A pass opens all features of its app. The per user plan opens every app and the one portal of the tenant.",
            ),
            cites: &[S3.at("Run Unlimited Apps")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("One app uses Dataverse and a gateway; three people open it."),
        questionnaire: "passes",
        as_of: "2025-01-20",
        answers: prose(
            r#"{"purchases": [{"licenses": 3, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 3}], "apps": [{"id": "plant", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes", "dataverse": "yes", "gateway": "yes"}], "people": [{"id": "operators", "count": 3, "seed": "none"}], "uses": [{"people": "operators", "app": "plant"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Three passes, and no further Power Apps license."),
    },
};
