//! A non-interactive user of Dataverse cannot be the identity of a flow.
//!
//! An environment has at most seven of them, and none is meant for flows. Let a person, a service principal or, with care, a service
//! account own the flow.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, S4};

const OWNED: Cond = Cond::All(&[is(&OWNER_KIND, "non-interactive"), is(&CONTEXT, "owner")]);

/// `noninteractive-unsupported`
pub static NONINTERACTIVE_UNSUPPORTED: Rule = Rule {
    id: "noninteractive-unsupported",
    aliases: &[],
    title: "Non-interactive users own no flows",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-05-23"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose("No text of the time says whether a non-interactive user of Dataverse can own a flow."),
            cites: &[S4.at("Are non-interactive users supported?")],
            when: OWNED,
            then: &[
                Then::Discharge(Who::Owner, Axis::Both),
                Then::Status(Status::NotProven, Axis::Both),
                Then::Note("No text of that time says whether a non-interactive user can own a flow."),
            ],
        },
        Version {
            in_force: Period::from("2023-05-23"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("A non-interactive user of Dataverse is not supported as the owner of a flow."),
            cites: &[
                S4.at("Are non-interactive users supported?"),
                F25.at("Are non-interactive users supported?"),
            ],
            when: OWNED,
            then: &[
                Then::Discharge(Who::Owner, Axis::Both),
                Then::Status(Status::NotSupported, Axis::Both),
                Then::Note("A non-interactive user cannot own a flow. Let a person or a service principal own it."),
            ],
        },
    ],
    example: Example {
        story: prose("An integration user of Dataverse, non-interactive, shall own a scheduled flow."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "non-interactive", "owner-licenses": ["none"], "starters-receive-output": "no"}"#,
        ),
        status: Status::NotSupported,
        outcome: prose("Choose another owner."),
    },
};
