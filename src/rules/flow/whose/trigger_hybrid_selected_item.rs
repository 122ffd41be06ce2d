//! A flow that somebody starts for a selected item, file, row or message counts as a button flow.
//!
//! The list, the table or the chat shows the flow in its menu; the person who picks it there runs it and needs the license.

use super::needs::{OWNER_SPARED, RUNNERS_NEED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, S3, S4};

/// `trigger-hybrid-selected-item`
pub static TRIGGER_HYBRID_SELECTED_ITEM: Rule = Rule {
    id: "trigger-hybrid-selected-item",
    aliases: &[],
    title: "A flow for a selected item checks each person who uses it",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A flow started for a selected item, file, row or message is run by the person who picks it, exactly as with a button.",
        ),
        cites: &[
            S3.at("Trigger Types"),
            F21.at("Who needs to purchase a premium license?"),
            S4.at("Who needs to purchase a premium license?"),
        ],
        when: Cond::All(&[is(&TRIGGER, "instant-hybrid"), is(&SETTLED_BY, "none")]),
        then: &[set(&CONTEXT, "invokers"), RUNNERS_NEED, OWNER_SPARED],
    }],
    example: Example {
        story: prose(
            "Four planners start a flow for a selected Excel row. It calls a connector that the company built itself. All hold Microsoft 365 E5.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-hybrid", "connectors": ["excel-online", "custom"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "runners": 4, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Four people need Power Automate Premium, or the flow a Process license."),
    },
};
