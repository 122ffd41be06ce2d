//! The cheapest mix: for each environment passes or the meter, for each person Premium or not.
//!
//! All choices for up to twelve environments are tried, each with the best choice of Premium, so that the result is
//! proven; with more environments a greedy search gives a mix and a bound below which no mix can lie. People alike are
//! one group and get the same. Environments on the meter take no passes.
//!
//! Not looked at: what is bought already, terms and discounts, and what else Premium gives.

use super::topics::MIX;
use crate::engine::prelude::*;
use crate::rules::sources::{FAQ23, P25, PAYG25};

/// `optimise-mix`
pub static OPTIMISE_MIX: Rule = Rule {
    id: "optimise-mix",
    aliases: &[],
    title: "The cheapest mix of licenses for apps",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Give Premium to whoever would cost more in passes and meter; put an environment on the meter where what is opened costs less than its passes.",
        ),
        cites: &[
            FAQ23.at("Power Apps plans"),
            P25.at("Power Apps plans"),
            PAYG25.at("Power Apps per app meter"),
        ],
        when: Cond::Sure(&MIX),
        then: &[],
    }],
    example: Example {
        story: prose(
            "Eight managers use four apps in one environment, ninety clerks have one app and twelve of them open it.",
        ),
        questionnaire: "buying",
        as_of: "2025-09-08",
        answers: prose(
            r#"{"environments": [{"id": "office", "managed": "no"}, {"id": "desk", "managed": "no"}], "apps": [{"id": "a", "environment": "office", "kind": "canvas", "class": "premium"}, {"id": "b", "environment": "office", "kind": "canvas", "class": "premium"}, {"id": "c", "environment": "office", "kind": "canvas", "class": "premium"}, {"id": "d", "environment": "office", "kind": "canvas", "class": "premium"}, {"id": "e", "environment": "office", "kind": "canvas", "class": "premium"}, {"id": "f", "environment": "desk", "kind": "canvas", "class": "premium"}], "people": [{"id": "managers", "count": 8, "seed": "none"}, {"id": "clerks", "count": 90, "seed": "none"}], "uses": [{"people": "managers", "app": "a", "active": 8}, {"people": "managers", "app": "b", "active": 8}, {"people": "managers", "app": "c", "active": 8}, {"people": "managers", "app": "d", "active": 8}, {"people": "managers", "app": "e", "active": 8}, {"people": "clerks", "app": "f", "active": 12}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Premium for the eight, the meter for the desk: $280 a month."),
    },
};
