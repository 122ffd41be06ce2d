//! A flow started by an HTTP request runs on the license of its primary owner, whoever sends the request.
//!
//! It may be a website, a script or another flow: the service cannot tell who stands behind it. The trigger itself is
//! premium, so the owner needs a premium license in any case. Later texts dropped the sentence; nothing took its place.

use super::needs::{NEW_OWNER, OWNER, STARTERS_SPARED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, S3, S4};

/// `trigger-http-request-owner`
pub static TRIGGER_HTTP_REQUEST_OWNER: Rule = Rule {
    id: "trigger-http-request-owner",
    aliases: &[],
    title: "A flow that waits for HTTP requests runs as its owner",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A flow started by an HTTP request runs on the license of its primary owner, whoever or whatever sends the request, and whichever type the portal shows.",
        ),
        cites: &[
            S3.at("Trigger Types"),
            F21.at("Who needs to purchase a premium license?"),
            S4.at("Who needs to purchase a premium license?"),
        ],
        when: Cond::All(&[is(&TRIGGER, "http-request"), is(&SETTLED_BY, "none")]),
        then: &[set(&CONTEXT, "owner"), OWNER, NEW_OWNER, STARTERS_SPARED],
    }],
    example: Example {
        story: prose(
            "A website posts orders to a flow. 900 customers order each month. Its owner Rui holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "http-request", "connectors": ["http", "sharepoint"], "gateway": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "http": "yes", "owner-licenses": ["m365"], "starters": 900, "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Rui needs Power Automate Premium, or the flow a Process license. The customers need nothing."),
    },
};
