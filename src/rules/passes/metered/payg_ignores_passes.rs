//! Where the app meter of pay-as-you-go is on, passes of the environment do nothing.
//!
//! They are neither used nor needed, so move them. Passes for some apps and the meter for others cannot live in one
//! environment. An app can be kept out of pay-as-you-go; its users then need Premium. Whether passes work where the
//! plan is linked and the app meter is off, no page says: they are taken to work, with a warning.

use crate::engine::prelude::*;
use crate::rules::sources::{FAQ23, PAYG25, PAYGFAQ24, PM21};

/// `pa-payg-ignores-passes`
pub static PA_PAYG_IGNORES_PASSES: Rule = Rule {
    id: "pa-payg-ignores-passes",
    aliases: &[],
    title: "A metered environment ignores passes",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-11-02"),
        editions: Edition::ALL,
        statement: prose(
            "In an environment with the Power Apps meter on, passes are ignored and the meter counts each person who opens an app. An app kept out of the meter needs Premium for its users.",
        ),
        cites: &[
            PM21.at("Power Apps per app meter"),
            PAYG25.at("Power Apps per app meter"),
            PAYGFAQ24.at("Passes and meters"),
            FAQ23.at("Power Pages"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Twelve passes lie in a metered environment; five people open its app."),
        questionnaire: "passes",
        as_of: "2025-08-25",
        answers: prose(
            r#"{"purchases": [{"licenses": 12, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 12, "paygPlan": "yes", "paygAppsMeter": "yes"}], "apps": [{"id": "events", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 5, "seed": "none"}], "uses": [{"people": "staff", "app": "events", "active": 5}], "launches": "everybody"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The meter counts five; all twelve passes can be moved."),
    },
};
