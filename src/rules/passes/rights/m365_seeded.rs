//! Microsoft 365 carries standard canvas apps, any number of them, and nothing premium.
//!
//! Creating, running and sharing canvas apps on standard connectors, in the browser, on phones and offline. Not included:
//! premium and custom connectors, gateways, Dataverse other than that of Teams, portals, model-driven apps. E5 adds
//! nothing over E3. What an app extends does not matter here: its class decides.

use crate::engine::prelude::*;
use crate::rules::sources::{GUEST25, P25, S3, SKU21};

/// `m365-seeded-rights`
pub static M365_SEEDED_RIGHTS: Rule = Rule {
    id: "m365-seeded-rights",
    aliases: &[],
    title: "Apps that Microsoft 365 includes",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Microsoft 365 with Power Apps includes any number of canvas apps on standard connectors. Premium and custom connectors, gateways, Dataverse, portals and model-driven apps are not included.",
        ),
        cites: &[
            SKU21.at("Microsoft 365"),
            S3.at("Seeded Power Apps"),
            P25.at("Microsoft 365"),
            GUEST25.at("Licensing matrix"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Six people with E5 use a standard app, and four of them an app on SQL Server as well."),
        questionnaire: "passes",
        as_of: "2026-03-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 4, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 4}], "apps": [{"id": "lunch", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes"}, {"id": "stock", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "keepers", "count": 4, "seed": "m365-with-power-apps"}, {"id": "others", "count": 2, "seed": "m365-with-power-apps"}], "uses": [{"people": "keepers", "app": "lunch"}, {"people": "others", "app": "lunch"}, {"people": "keepers", "app": "stock"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Four passes, all for the app on SQL Server."),
    },
};
