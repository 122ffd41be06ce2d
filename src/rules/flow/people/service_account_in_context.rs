//! In context of an app, the license of the app does for the account and for everybody who knows its password.
//!
//! Whoever of them lacks the Power Apps or Dynamics 365 license needs a Power Automate license instead, or the flow a Process license,
//! and then nobody needs one.

use super::account::OWNED_BY_ACCOUNT;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F25, S4};

/// `service-account-in-context`
pub static SERVICE_ACCOUNT_IN_CONTEXT: Rule = Rule {
    id: "service-account-in-context",
    aliases: &[],
    title: "A service account with flows of an app",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "For a flow in context of an app, the service account and everybody who knows its password need the Power Apps or Dynamics 365 license, or a Power Automate license instead.",
        ),
        cites: &[
            S4.at("Are service accounts allowed with Power Automate?"),
            F25.at("Are service accounts allowed with Power Automate?"),
        ],
        when: Cond::All(&[
            OWNED_BY_ACCOUNT,
            is(&CONTEXT, "owner"),
            UNSETTLED,
            is(&IN_CONTEXT, "yes"),
        ]),
        then: &[Then::Note(
            "The license of the app does as well for the account and for everybody who knows its password.",
        )],
    }],
    example: Example {
        story: prose(
            "A scheduled flow of a service account cleans the tables of a canvas app. The account and its one holder have Power Apps Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "associated": "ok", "triggered-by-app": "no", "uses-dynamics-tables": "no", "first-party-dyn-connector": "no", "app-extends-d365": "no", "environment-d365-app": "no", "owner-kind": "service-account", "owner-licenses": ["power-apps-premium"], "service-account-role": ["owner"], "credential-holders": 1, "credential-holder-licenses": ["power-apps-premium"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The license of the app does for the account and for its holder."),
    },
};
