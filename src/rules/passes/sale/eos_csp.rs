//! Customers of a cloud solution provider may buy per app, new ones too.
//!
//! The end of sale never applied to them, as was made clear on March 30, 2026. Whether the price list carried the
//! license from January to March 2026 is reported both ways; from April 2026 it can be ordered for certain.

use crate::engine::prelude::*;
use crate::rules::buying::topics::SALE;
use crate::rules::facts::*;
use crate::rules::sources::{RUB, SCH};

static BY_CSP: Cond = is(&CHANNEL, "csp");

/// `pa-eos-csp`
pub static PA_EOS_CSP: Rule = Rule {
    id: "pa-eos-csp",
    aliases: &[],
    title: "Cloud solution providers still sell",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2026-01-02", "2026-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "Cloud solution providers may sell per app to new and existing customers. Whether it could be ordered before April 2026 is uncertain.",
            ),
            cites: &[SCH.at("CSP, clarification"), RUB.at("Per app end of sale")],
            when: Cond::All(&[Cond::Sure(&SALE), Cond::Sure(&BY_CSP)]),
            then: &[],
        },
        Version {
            in_force: Period::from("2026-04-01"),
            editions: Edition::ALL,
            statement: prose("Cloud solution providers sell per app to new and existing customers."),
            cites: &[SCH.at("CSP, clarification")],
            when: Cond::All(&[Cond::Sure(&SALE), Cond::Sure(&BY_CSP)]),
            then: &[],
        },
    ],
    example: Example {
        story: prose("A new customer of a provider needs five passes."),
        questionnaire: "passes",
        as_of: "2026-09-14",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "tanks", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "crew", "count": 5, "seed": "none"}], "uses": [{"people": "crew", "app": "tanks", "active": 0}], "channel": "csp", "existing-perapp": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Buy five, $25 a month."),
    },
};
