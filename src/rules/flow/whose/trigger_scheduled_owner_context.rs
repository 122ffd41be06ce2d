//! A scheduled flow runs on the license of its primary owner.
//!
//! Nobody starts it by hand, so nobody but the owner is looked at. Where somebody linked the flow to a Power App by hand, it
//! runs in the context of that app instead.

use super::needs::{NEW_OWNER, OWNER};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, FP26, S3, S4};

/// `trigger-scheduled-owner-context`
pub static TRIGGER_SCHEDULED_OWNER_CONTEXT: Rule = Rule {
    id: "trigger-scheduled-owner-context",
    aliases: &[],
    title: "Scheduled flows run as their owner",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("A scheduled flow runs on the license of its primary owner."),
        cites: &[
            S4.at("Who needs to purchase a premium license?"),
            F21.at("Who needs to purchase a premium license?"),
            F25.at("Who needs to purchase a premium license?"),
            S3.at("Trigger Types"),
            FP26.at("What about scheduled flows?"),
        ],
        when: Cond::All(&[is(&TRIGGER, "scheduled"), is(&SETTLED_BY, "none")]),
        then: &[set(&CONTEXT, "owner"), OWNER, NEW_OWNER],
    }],
    example: Example {
        story: prose("Every night a flow copies orders from Salesforce. Its owner Mara holds Microsoft 365 E5."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Mara needs Power Automate Premium, or the flow a Process license."),
    },
};
