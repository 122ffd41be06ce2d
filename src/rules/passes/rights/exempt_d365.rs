//! A Dynamics 365 Enterprise license covers custom apps and sites that extend its application, in the environment of
//! that application.
//!
//! In another environment, or for an app that has nothing to do with it, a right of its own is needed. Team Members
//! and Professional give no right to custom apps. Whether an app extends the application is a question that only you
//! can answer.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, P25};

/// `pa-exempt-d365`
pub static PA_EXEMPT_D365: Rule = Rule {
    id: "pa-exempt-d365",
    aliases: &[],
    title: "Dynamics 365 covers apps that extend it",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A Dynamics 365 Enterprise license covers custom apps and sites that extend the licensed application, in the same environment. Elsewhere, and for unrelated apps, a pass or Premium is needed.",
        ),
        cites: &[F20.at("Dynamics 365"), F20.at("Portals"), P25.at("Dynamics 365")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Six Customer Service people use an app on their cases, beside Customer Service."),
        questionnaire: "passes",
        as_of: "2025-04-14",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "service", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "callbacks", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes", "extendsD365": "yes"}], "people": [{"id": "agents", "count": 6, "seed": "none", "d365": "enterprise", "d365Environment": "service"}], "uses": [{"people": "agents", "app": "callbacks"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("No pass: the app extends Customer Service where it lives."),
    },
};
