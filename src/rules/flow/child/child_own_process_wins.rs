//! A child flow with a license of its own uses that one.
//!
//! The parent is of no account for it then, and the requests of the child leave the pool of the parent. The license on the child never
//! reaches up: a premium parent needs a cover of its own.

use super::CHILD;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, S4};

/// `child-own-process-wins`
pub static CHILD_OWN_PROCESS_WINS: Rule = Rule {
    id: "child-own-process-wins",
    aliases: &[],
    title: "A license on the child itself comes first",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "A child flow with a Process or per flow license of its own uses that license, whatever its parent has. It does not license the parent.",
        ),
        cites: &[
            F21.at("I have a child flow that has premium connectors"),
            S4.at("I have a child flow that has premium connectors"),
            F25.at("I have a child flow that has premium connectors"),
        ],
        when: Cond::All(&[CHILD, is(&SETTLED_BY, "flow-license")]),
        then: &[Then::Note(
            "The license on the child covers the child only. A premium parent needs its own.",
        )],
    }],
    example: Example {
        story: prose("A premium child flow of Egon carries a Process license. Three flows of other people call it."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"kind": "child-flow", "trigger": "child-call", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "process", "flow-license-count": 1, "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The child is covered, whoever calls it."),
    },
};
