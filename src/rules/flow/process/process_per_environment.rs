//! The same flow in three environments is three flows, each with its own license.
//!
//! Licenses on flows, groups, assignments and designated users do not travel with a solution. A license of a person counts in every environment, and a
//! developer environment may need none at all, so licensing only production by Process is often enough.

use crate::engine::prelude::*;
use crate::rules::sources::{F21, FG26, S4, UL26};

/// `process-per-environment`
pub static PROCESS_PER_ENVIRONMENT: Rule = Rule {
    id: "process-per-environment",
    aliases: &[],
    title: "Each environment counts by itself",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that is deployed to several environments is a flow in each of them: a per flow license covers it in one.",
            ),
            cites: &[F21.at("How does the per flow plan work?")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2023-08-01", "2026-07-30"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that is deployed to several environments needs a Process license in each of them. Licenses on flows do not travel with solutions.",
            ),
            cites: &[S4.at("We have three environments")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2026-07-30", "2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that is deployed to several environments needs a Process license in each of them. Flow groups do not travel with solutions either.",
            ),
            cites: &[S4.at("We have three environments"), FG26.at("Limits of flow groups")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that is deployed to several environments needs a Process license in each of them. Assignments, groups and licensed users do not travel with solutions.",
            ),
            cites: &[
                S4.at("We have three environments"),
                FG26.at("Limits of flow groups"),
                UL26.at("Assign a user license"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("The onboarding process runs on Process licenses in test and in production."),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [], "processes": [{"name": "Onboarding", "machine": "none"}], "environment-count": 2, "rpa-developers": 0, "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 1}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("One more license: the one in production does not count in test."),
    },
};
