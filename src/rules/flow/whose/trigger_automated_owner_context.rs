//! An automated flow runs on the license of its primary owner.
//!
//! Whoever adds the item, sends the mail or changes the row: the service looks at the primary owner only. Co-owners and
//! the people behind connections do not count either. It does not speak of flows that carry a license of their own.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, S3, S4};

/// `trigger-automated-owner-context`
pub static TRIGGER_AUTOMATED_OWNER_CONTEXT: Rule = Rule {
    id: "trigger-automated-owner-context",
    aliases: &[],
    title: "Automated flows run as their owner",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: "An automated flow runs on the license of its primary owner, whoever caused the event and whoever owns the connections.",
        cites: &[S4.at("Who needs to purchase a premium license?"), S3.at("Trigger Types"), F21.at("Who needs to purchase a premium license?"), F25.at("Who needs to purchase a premium license?")],
        when: Cond::All(&[is(&TRIGGER, "automated"), is(&SETTLED_BY, "none")]),
        then: &[set(&CONTEXT, "owner")],
    }],
    example: Example {
        story: "5,000 people add items to a list. An automated flow writes each item to SQL Server. Its owner holds Microsoft 365 E3.",
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: r#"{ "trigger": "automated", "connectors": ["sharepoint", "sql-server"], "gateway": "no", "http": "no", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none" }"#,
        status: Status::Gap,
        outcome: "Only the owner needs Power Automate Premium.",
    },
};
