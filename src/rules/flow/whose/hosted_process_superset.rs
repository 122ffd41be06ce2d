//! A Hosted Process license powers one hosted machine, or serves as a Process license.
//!
//! Each running hosted machine takes one. The license was called Hosted RPA add-on until 2024; by then it could not yet be
//! put on a flow.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, F25, T24};

/// `hosted-process-superset`
pub static HOSTED_PROCESS_SUPERSET: Rule = Rule {
    id: "hosted-process-superset",
    aliases: &[],
    title: "Hosted Process also counts as Process",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2024-05-01"),
        editions: Edition::ALL,
        statement: prose(
            "A Hosted Process license runs one hosted machine, or counts as a Process license on a flow or machine.",
        ),
        cites: &[
            AO24.at("Hosted Process"),
            T24.at("Hosted Process"),
            F25.at("Hosted Process"),
        ],
        when: is(&FLOW_LICENSE, "hosted-process"),
        then: &[
            set(&SETTLED_BY, "flow-license"),
            Then::Note("The same Hosted Process license cannot run a hosted machine at the same time."),
        ],
    }],
    example: Example {
        story: prose("A scheduled Snowflake flow carries a Hosted Process license. Its owner holds Microsoft 365 E3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["snowflake"], "gateway": "no", "http": "no", "bpf": "no", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "flow-license": "hosted-process", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The license on the flow counts as Process."),
    },
};
