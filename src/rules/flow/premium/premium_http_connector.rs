//! HTTP makes a flow premium, whatever it calls.
//!
//! That holds for the HTTP action, HTTP with Microsoft Entra ID, the trigger that waits for an HTTP request, and the Response
//! action. A call to SharePoint or to Microsoft Graph is no exception; the connectors of these services are. One page of 2026
//! lists plain HTTP as standard, against five others.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{L22, L25, S3, UL26};

/// `premium-http-connector`
pub static PREMIUM_HTTP_CONNECTOR: Rule = Rule {
    id: "premium-http-connector",
    aliases: &[],
    title: "HTTP steps are premium",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "The HTTP action, HTTP with Entra ID, the HTTP request trigger and the Response action are premium.",
        ),
        cites: &[
            S3.at("Premium connectors"),
            L22.at("Premium flows without premium licenses"),
            L25.at("Premium flows without premium licenses"),
            UL26.at("Premium features"),
        ],
        when: Cond::Any(&[
            has_one(&CONNECTORS, &["http", "http-with-entra-id"]),
            is(&HTTP, "yes"),
            is(&TRIGGER, "http-request"),
        ]),
        then: &[set(&PREMIUM, "yes")],
    }],
    example: Example {
        story: prose("Ines (Office 365 E3) lets a scheduled flow read Microsoft Graph through the HTTP action."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["http"], "gateway": "no", "http": "yes", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Ines needs Power Automate Premium."),
    },
};
