//! A standard canvas app is covered by Microsoft 365, outside managed environments.
//!
//! Whoever has no license that includes Power Apps needs a pass even for a standard app. Microsoft states that case
//! in so many words only for its meter; the same logic holds for passes.

use crate::engine::prelude::*;
use crate::rules::sources::{GUEST25, P25, PAYG25, SKU21};

/// `pa-exempt-standard`
pub static PA_EXEMPT_STANDARD: Rule = Rule {
    id: "pa-exempt-standard",
    aliases: &[],
    title: "Standard apps and Microsoft 365",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Outside managed environments, Microsoft 365 with Power Apps covers canvas apps that use only standard features. People without such a license need a pass even for those.",
        ),
        cites: &[
            SKU21.at("Microsoft 365"),
            P25.at("Microsoft 365"),
            GUEST25.at("Licensing matrix"),
            PAYG25.at("Power Apps per app meter"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Forty people with E3 and two contractors without any license use a standard app."),
        questionnaire: "passes",
        as_of: "2026-01-12",
        answers: prose(
            r#"{"purchases": [{"licenses": 2, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 2}], "apps": [{"id": "desk-booking", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 40, "seed": "m365-with-power-apps"}, {"id": "contractors", "count": 2, "seed": "none"}], "uses": [{"people": "staff", "app": "desk-booking"}, {"people": "contractors", "app": "desk-booking"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Two passes, for the contractors."),
    },
};
