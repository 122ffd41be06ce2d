//! Premium is given to people, passes to environments, in two different admin centers.
//!
//! Seats of Premium are assigned in the Microsoft 365 admin center; passes are allocated in the Power Platform admin
//! center, and who uses them is shown only there. A list of licenses from the Microsoft 365 admin center says nothing
//! about passes.

use crate::engine::prelude::*;
use crate::rules::sources::PA21;

/// `pa-admin-by-plan`
pub static PA_ADMIN_BY_PLAN: Rule = Rule {
    id: "pa-admin-by-plan",
    aliases: &[],
    title: "Two admin centers for two plans",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-20"),
        editions: Edition::ALL,
        statement: prose(
            "Premium is a seat assigned to a person in the Microsoft 365 admin center; passes are allocated to an environment in the Power Platform admin center, which alone shows who uses them.",
        ),
        cites: &[PA21.at("FAQ: the admin experience of the two plans")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Two planners hold Premium, nine drivers use the same app on passes."),
        questionnaire: "passes",
        as_of: "2025-02-03",
        answers: prose(
            r#"{"purchases": [{"licenses": 9, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 9}], "apps": [{"id": "tours", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "planners", "count": 2, "seed": "none", "hostPremium": "yes"}, {"id": "drivers", "count": 9, "seed": "none"}], "uses": [{"people": "planners", "app": "tours"}, {"people": "drivers", "app": "tours"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Two seats in one admin center, nine passes in the other."),
    },
};
