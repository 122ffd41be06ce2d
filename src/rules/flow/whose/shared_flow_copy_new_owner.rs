//! Sharing a flow changes nothing in whose license it uses; saving a copy does.
//!
//! Colleagues who set off a shared flow keep using the license of its owner. Somebody who saves a copy owns a new flow and
//! needs the license for that one.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25};

/// `shared-flow-copy-new-owner`
pub static SHARED_FLOW_COPY_NEW_OWNER: Rule = Rule {
    id: "shared-flow-copy-new-owner",
    aliases: &[],
    title: "A copy has an owner of its own",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "A shared flow goes on using the license of its owner, whoever sets it off. Whoever saves a copy owns a new flow and needs the license for it.",
        ),
        cites: &[
            F21.at("Whose license does a shared flow use?"),
            F25.at("Whose limits does a flow use?"),
        ],
        when: Cond::All(&[is(&CONTEXT, "owner"), Cond::Not(&Cond::Sure(&is(&SHARED, "no")))]),
        then: &[Then::When(
            &is(&SHARED, "yes"),
            &[Then::Note(
                "Colleagues may use the shared flow. Whoever saves a copy of it needs a license for that copy.",
            )],
        )],
    }],
    example: Example {
        story: prose(
            "Pia saves a copy of a colleague's nightly Salesforce flow. She holds Microsoft 365 E3; the colleague holds Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Pia owns the copy and needs Power Automate Premium of her own."),
    },
};
