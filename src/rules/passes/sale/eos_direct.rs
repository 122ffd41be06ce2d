//! Existing customers who buy from Microsoft directly may renew; new ones cannot buy.
//!
//! Whether existing ones may add licenses is not known: no source names this channel.

use crate::engine::prelude::*;
use crate::rules::buying::topics::SALE;
use crate::rules::facts::*;
use crate::rules::sources::{LG2, SCH};

static DIRECT: Cond = is(&CHANNEL, "mca-direct");

/// `pa-eos-direct`
pub static PA_EOS_DIRECT: Rule = Rule {
    id: "pa-eos-direct",
    aliases: &[],
    title: "Bought from Microsoft directly",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-01-02"),
        editions: Edition::ALL,
        statement: prose(
            "Existing customers who buy directly from Microsoft may renew; whether they may add licenses is not known. New customers cannot buy.",
        ),
        cites: &[
            SCH.at("End of sale outside of CSP"),
            LG2.at("What should per app customers do"),
        ],
        when: Cond::All(&[Cond::Sure(&SALE), Cond::Sure(&DIRECT)]),
        then: &[],
    }],
    example: Example {
        story: prose("A new customer who buys on the web needs three passes."),
        questionnaire: "passes",
        as_of: "2026-05-18",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "bikes", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "couriers", "count": 3, "seed": "none"}], "uses": [{"people": "couriers", "app": "bikes", "active": 0}], "channel": "mca-direct", "existing-perapp": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Not sold: three seats of Premium, or pay-as-you-go."),
    },
};
