//! A cloud flow that calls a licensed machine counts as a Process flow, without a license of its own.
//!
//! Its plan reads “inherited from machine”. It has 250,000 requests a day, which cannot be stacked, and other flows can be associated
//! with it. The guide of July 2024 said that the technical part was not there yet; by the terms it holds since August 2023.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::process::limits::FLOW_REQUESTS;
use crate::rules::flow::whose::needs::{OWNER_SPARED, ROW_ACTORS_SPARED, RUNNERS_SPARED};
use crate::rules::sources::{D24, F25, S4};

const INHERITS: Cond = Cond::All(&[Cond::Given(&FLOW_LICENSE), is(&FLOW_LICENSE, "inherited-from-machine")]);
const COVERED: &[Then] = &[
    set(&SETTLED_BY, "flow-license"),
    OWNER_SPARED,
    RUNNERS_SPARED,
    ROW_ACTORS_SPARED,
    Then::Number("requestLimit", Expr::Param(&FLOW_REQUESTS)),
];

/// `process-machine-inheritance`
pub static PROCESS_MACHINE_INHERITANCE: Rule = Rule {
    id: "process-machine-inheritance",
    aliases: &[],
    title: "Flows that call a licensed machine are covered",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-07-04"),
            editions: Edition::ALL,
            statement: prose(
                "The Process license of a machine includes the cloud flows that call it: neither their owners nor those who start them need a license for it.",
            ),
            cites: &[S4.at("How many process licenses do I need?")],
            when: INHERITS,
            then: COVERED,
        },
        Version {
            in_force: Period::between("2024-07-04", "2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "A cloud flow that calls a machine with Process licenses counts as a Process flow: 250,000 requests a day, not stackable. The guide calls its technical part not yet available.",
            ),
            cites: &[
                D24.at("Unattended machines"),
                S4.at("How many process licenses do I need?"),
            ],
            when: INHERITS,
            then: COVERED,
        },
        Version {
            in_force: Period::from("2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "A cloud flow that calls a machine with Process licenses counts as a Process flow: 250,000 requests a day, not stackable, and others may be associated with it.",
            ),
            cites: &[
                D24.at("Unattended machines"),
                F25.at("How many process licenses do I need?"),
            ],
            when: INHERITS,
            then: COVERED,
        },
    ],
    example: Example {
        story: prose(
            "A scheduled Oracle flow starts a desktop flow on a server that carries a Process license. Its owner holds Office 365 E1.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "inherited-from-machine", "owner-kind": "human", "owner-licenses": ["m365"], "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The license of the server covers the flow."),
    },
};
