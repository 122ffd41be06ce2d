//! In a developer environment that is not managed, the Developer Plan covers building and testing.
//!
//! In a managed one it counted until September 13, 2023, and does not since: makers need a right that counts there as
//! well. From April 18, 2023 the guide to the plan was stricter already; the day of that edit is not known.

use crate::engine::prelude::*;
use crate::rules::sources::{DEVP, ME23, ME23B, ME25A, ME25B, ME26, ME26A, ME26B};

/// `pa-developer-plan-managed`
pub static PA_DEVELOPER_PLAN_MANAGED: Rule = Rule {
    id: "pa-developer-plan-managed",
    aliases: &[],
    title: "The Developer Plan in a managed environment",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-09-14"),
            editions: Edition::ALL,
            statement: prose(
                "The Developer Plan covers its holder for building and testing in a developer environment, managed or not.",
            ),
            cites: &[ME23.at("Note"), DEVP.at("About the Developer Plan")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2023-09-14"),
            editions: Edition::ALL,
            statement: prose(
                "The Developer Plan covers its holder in a developer environment that is not managed. In a managed one everybody who runs something needs a right that counts there.",
            ),
            cites: &[
                ME23B.at("Licensing"),
                ME25A.at("Licensing"),
                ME25B.at("Licensing"),
                ME26A.at("Licensing"),
                ME26B.at("Licensing"),
                ME26.at("Licensing requirements"),
                DEVP.at("About the Developer Plan"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Two makers test an app in a developer environment that is not managed."),
        questionnaire: "passes",
        as_of: "2025-10-27",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "dev", "managed": "no", "allocatedPasses": 0, "type": "developer"}], "apps": [{"id": "draft", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "makers", "count": 2, "seed": "none", "devPlan": "yes"}], "uses": [{"people": "makers", "app": "draft"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("No pass while they test."),
    },
};
