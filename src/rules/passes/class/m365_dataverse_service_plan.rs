//! A Dataverse service plan inside a Microsoft 365 license serves that product's own app.
//!
//! It gives no right to custom apps, flows or agents on Dataverse. The plan called *Dataverse for Teams* brings
//! storage for Teams; leave it on.

use crate::engine::prelude::*;
use crate::rules::sources::{FAQ23, SKU21};

/// `m365-dataverse-service-plan`
pub static M365_DATAVERSE_SERVICE_PLAN: Rule = Rule {
    id: "m365-dataverse-service-plan",
    aliases: &[],
    title: "The Dataverse plan inside Microsoft 365",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-02-01"),
        editions: Edition::ALL,
        statement: prose(
            "A Dataverse service plan within Microsoft 365 or Project serves that product; custom apps on Dataverse need a pass or Premium.",
        ),
        cites: &[SKU21.at("Microsoft 365"), FAQ23.at("Dataverse in Microsoft 365")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Three people with E5 open a model-driven app."),
        questionnaire: "passes",
        as_of: "2024-08-19",
        answers: prose(
            r#"{"purchases": [{"licenses": 3, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 3}], "apps": [{"id": "assets", "kind": "model-driven", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "team", "count": 3, "seed": "m365-with-power-apps"}], "uses": [{"people": "team", "app": "assets"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Three passes: the plan in their license is for another product."),
    },
};
