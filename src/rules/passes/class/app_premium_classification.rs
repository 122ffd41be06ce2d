//! One premium feature makes the whole app premium.
//!
//! A premium or custom connector, an on-premises gateway, Dataverse other than for Teams, a model-driven app, a
//! component that calls outside services, AI Builder in the app or in a flow it calls, a called flow with premium
//! connectors. Trust the class that the service shows before your own reading. A flow that is started by data, and
//! not called by the app, does not count.

use crate::engine::prelude::*;
use crate::rules::sources::{AIB26, S3, SKU21};

/// `app-premium-classification`
pub static APP_PREMIUM_CLASSIFICATION: Rule = Rule {
    id: "app-premium-classification",
    aliases: &[],
    title: "What makes an app premium",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "An app is premium if it uses a premium or custom connector, a gateway, Dataverse other than for Teams, AI Builder, a component that calls outside services or a flow with any of these, or if it is model-driven or a site. Otherwise it is standard.",
        ),
        cites: &[
            SKU21.at("Power Apps"),
            S3.at("Premium connectors"),
            AIB26.at("AI Builder in apps and flows"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A canvas app with one premium connector is used by four people with E3."),
        questionnaire: "passes",
        as_of: "2025-10-06",
        answers: prose(
            r#"{"purchases": [{"licenses": 4, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 4}], "apps": [{"id": "invoices", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "clerks", "count": 4, "seed": "m365-with-power-apps"}], "uses": [{"people": "clerks", "app": "invoices"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("One premium connector is enough: four passes."),
    },
};
