//! On October 1, 2019 SQL Server, two dozen Azure connectors and those of Dynamics 365 became premium.
//!
//! Apps made before that day stayed exempt for people with Microsoft 365 until September 30, 2024. Where Microsoft
//! 365 was bought and such a connector in use before, new apps were exempt too, until the end of the term that ran
//! then, at least until September 30, 2020. A gateway was never exempt, and a managed environment knows no exemption. Of custom
//! connectors the text says both, so it has to be asked.
//! From October 2024 a right is owed though the app still runs; from April 2025 the product stops it.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, P25};

/// `app-reclassified-connectors-2019`
pub static APP_RECLASSIFIED_CONNECTORS_2019: Rule = Rule {
    id: "app-reclassified-connectors-2019",
    aliases: &[],
    title: "Connectors that became premium in 2019",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "Canvas apps whose only premium connectors are those moved on 1 Oct 2019 count as standard if the app is older, or while the transition of an old Microsoft 365 term runs. Gateways are never exempt, nor are managed environments; of custom connectors the text says both.",
            ),
            cites: &[F20.at("Microsoft 365"), P25.at("Microsoft 365")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2024-10-01", "2025-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "The exemption of old apps has ended: a right is owed for the connectors moved in 2019. The apps still run without; from 1 Apr 2025 the product stops that.",
            ),
            cites: &[P25.at("Microsoft 365")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "A right is owed for the connectors moved in 2019, old apps included, and the product stops use without one.",
            ),
            cites: &[P25.at("Microsoft 365")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("An app of June 2019 on Azure Table Storage is used by 14 people with E3."),
        questionnaire: "passes",
        as_of: "2023-05-15",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "sensors", "kind": "canvas", "class": "premium", "created": "2019-06-17", "canConsume": "yes", "only2019ListConnectors": "yes", "inUseBefore2019": "yes"}], "people": [{"id": "staff", "count": 14, "seed": "m365-with-power-apps"}], "uses": [{"people": "staff", "app": "sensors"}], "m365-before-2019": "no", "m365-term-end-2019": "none"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Still exempt until September 2024."),
    },
};
