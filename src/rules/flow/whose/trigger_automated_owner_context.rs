//! An automated flow runs on the license of its primary owner.
//!
//! Whoever adds the item, sends the mail or changes the row: the service looks at the primary owner only. Co-owners and the
//! people behind connections do not count either. It does not speak of flows that carry a license of their own, nor of
//! people who get the result back, nor of what a team had to license from May 2022 to July 2023.

use super::needs::{NEW_OWNER, OWNER, STARTERS_SPARED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, FP26, S3, S4};

/// `trigger-automated-owner-context`
pub static TRIGGER_AUTOMATED_OWNER_CONTEXT: Rule = Rule {
    id: "trigger-automated-owner-context",
    aliases: &[],
    title: "Automated flows run as their owner",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-06"),
            editions: Edition::ALL,
            statement: prose(
                "An automated flow, a Dataverse row trigger included, runs on the license of its primary owner, whoever caused the event.",
            ),
            cites: &[S3.at("Trigger Types"), S3.at("Practical application")],
            when: Cond::All(&[
                is_one(&TRIGGER, &["automated", "dataverse-row"]),
                is(&SETTLED_BY, "none"),
            ]),
            then: &[set(&CONTEXT, "owner"), OWNER, NEW_OWNER, STARTERS_SPARED],
        },
        Version {
            in_force: Period::from("2021-10-06"),
            editions: Edition::ALL,
            statement: prose(
                "An automated flow runs on the license of its primary owner, whoever caused the event and whoever owns the connections.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                F21.at("Who needs to purchase a premium license?"),
                F25.at("Who needs to purchase a premium license?"),
                FP26.at("Whose license counts"),
            ],
            when: Cond::All(&[is(&TRIGGER, "automated"), is(&SETTLED_BY, "none")]),
            then: &[set(&CONTEXT, "owner"), OWNER, NEW_OWNER, STARTERS_SPARED],
        },
    ],
    example: Example {
        story: prose(
            "1,200 shop assistants file stock counts in a list. An automated flow writes each count to Oracle. Its owner Noor holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "starters": 1200, "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Only Noor needs Power Automate Premium. The 1,200 assistants need nothing."),
    },
};
