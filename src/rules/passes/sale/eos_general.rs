//! On January 2, 2026 per app left the price lists for new customers outside of providers.
//!
//! That is the end of sale, and not the end of use: existing customers go on, and may renew. Premium and
//! pay-as-you-go are what Microsoft offers instead. One blog dates it January 2025, which is wrong; another says
//! until the next renewal, which was an early reading.

use crate::engine::prelude::*;
use crate::rules::buying::topics::SALE;
use crate::rules::sources::{LG1, LG2, SCH};

/// `pa-eos-general`
pub static PA_EOS_GENERAL: Rule = Rule {
    id: "pa-eos-general",
    aliases: &[],
    title: "Per app is leaving the price lists",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-01-02"),
        editions: Edition::ALL,
        statement: prose(
            "Power Apps per app is no longer sold to new customers, except by cloud solution providers. Existing customers keep using it and may renew; no end of use is announced.",
        ),
        cites: &[
            SCH.at("Per app end of sale"),
            LG2.at("What should per app customers do"),
            LG1.at("Per app plan end of sale"),
        ],
        when: Cond::Sure(&SALE),
        then: &[],
    }],
    example: Example {
        story: prose("A company without any per app license and without a known channel needs six passes."),
        questionnaire: "passes",
        as_of: "2026-08-17",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "fleet", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "drivers", "count": 6, "seed": "none"}], "uses": [{"people": "drivers", "app": "fleet", "active": 0}], "existing-perapp": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Only a cloud solution provider sells them; otherwise Premium or pay-as-you-go."),
    },
};
