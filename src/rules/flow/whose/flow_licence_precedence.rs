//! A flow that carries its own license uses that one, whoever owns or starts it.
//!
//! Look at the details of the flow, beside Plan. Where it says Process, Hosted Process or per flow, neither the owner nor
//! the people who start it need a Power Automate license to run it. It does not license people who build desktop flows,
//! nor machines, nor the people who open an app that starts the flow.

use super::needs::{OWNER_SPARED, ROW_ACTORS_SPARED, RUNNERS_SPARED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F21, F25, S3, S4, UL26};

const SETTLED: &[Then] = &[
    set(&SETTLED_BY, "flow-license"),
    OWNER_SPARED,
    RUNNERS_SPARED,
    ROW_ACTORS_SPARED,
];

/// `flow-licence-precedence`
pub static FLOW_LICENCE_PRECEDENCE: Rule = Rule {
    id: "flow-licence-precedence",
    aliases: &[],
    title: "A license on the flow comes first",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow with a per flow license runs on that license and its request limit. Neither its owner nor those who start it need a Power Automate license for it.",
            ),
            cites: &[
                F19.at("Power Automate per flow plan"),
                S3.at("Power Automate"),
                F21.at("How do Power Automate license plans work?"),
            ],
            when: is(&FLOW_LICENSE, "legacy-per-flow"),
            then: SETTLED,
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-05-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow with a Process or per flow license runs on that license and its request limit. Neither its owner nor those who start it need a Power Automate license for it.",
            ),
            cites: &[
                S4.at("How do Power Automate license plans work?"),
                S4.at("Who needs to purchase a premium license?"),
            ],
            when: is_one(&FLOW_LICENSE, &["process", "legacy-per-flow"]),
            then: SETTLED,
        },
        Version {
            in_force: Period::from("2024-05-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow with a Process, Hosted Process or per flow license runs on that license and its request limit. Neither its owner nor those who start it need a Power Automate license for it.",
            ),
            cites: &[
                F25.at("How do Power Automate license plans work?"),
                F25.at("Who needs to purchase a premium license?"),
                UL26.at("Which license a flow uses"),
            ],
            when: is_one(&FLOW_LICENSE, &["process", "hosted-process", "legacy-per-flow"]),
            then: SETTLED,
        },
    ],
    example: Example {
        story: prose(
            "260 clerks press a button that books a delivery in SAP. All hold Microsoft 365 F3. The flow carries a Process license.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "flow-license": "process", "owner-licenses": ["m365"], "runners": 260, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nobody needs a Power Automate license, whatever the number of clerks."),
    },
};
