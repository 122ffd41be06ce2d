//! Packs for bots and agents belong to the tenant: sessions until November 2023, then messages, since September 2025 Copilot Credits.
//!
//! A pack held 2,000 sessions a month, later 25,000 messages or credits. Environments may draw on the pool of the tenant, which can be switched off for each of them. What
//! agents use is a question of the agents questionnaire.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CPS, P25, S3};

const SPEAKS: Cond = addon!("copilot");

/// `addon-copilot`
pub static ADDON_COPILOT: Rule = Rule {
    id: "addon-copilot",
    aliases: &[],
    title: "Sessions, messages and Copilot Credits as add-ons",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-12-01", "2023-12-01"),
            editions: Edition::ALL,
            statement: prose("A pack is 2,000 sessions a month for the tenant."),
            cites: &[S3.at("Power Virtual Agents")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::between("2023-12-01", "2025-09-01"),
            editions: &[Edition::Current],
            statement: prose("A pack is 25,000 messages a month for the tenant."),
            cites: &[P25.at("Copilot Studio")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-09-01"),
            editions: &[Edition::Current],
            statement: prose("A pack is 25,000 Copilot Credits a month for the tenant."),
            cites: &[CPS.at("Copilot Credits")],
            when: SPEAKS,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Two packs of credits; agents in two environments use 42,000."),
        questionnaire: "capacity",
        as_of: "2026-01-12",
        answers: prose(
            r#"{"addons": [{"addon": "copilot", "purchased": 50000, "wanted": 0}], "addon-allocations": [{"addon": "copilot", "environment": "Service", "allocated": 0, "used": 30000}, {"addon": "copilot", "environment": "Sales", "allocated": 0, "used": 12000}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("8,000 are left in the pool of the tenant."),
    },
};
