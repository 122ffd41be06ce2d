//! Where people run the flow by hand, the account that owns it does not matter.
//!
//! Each person who runs a premium instant flow needs a license, or the flow a Process license. Where the service account itself is a
//! run-only user, everybody who can sign in as that account counts as well.

use super::account::{HOLDERS, OWNED_BY_ACCOUNT};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F25, S4};

/// A service account is among those who run it; taken as no until somebody says so.
const ALSO_RUNS: Cond = Cond::All(&[has(&SERVICE_ACCOUNT_ROLE, "run-only-user"), is(&CONTEXT, "invokers")]);
static RUNS_IT: Cond = Cond::All(&[is(&PREMIUM, "yes"), ALSO_RUNS]);

/// `service-account-instant`
pub static SERVICE_ACCOUNT_INSTANT: Rule = Rule {
    id: "service-account-instant",
    aliases: &[],
    title: "A service account with flows that people run",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "The people who run an instant flow of a service account need the license, or the flow a Process license. Where the account itself is a run-only user, so does everybody who knows its password.",
        ),
        cites: &[
            S4.at("Are service accounts allowed with Power Automate?"),
            F25.at("Are service accounts allowed with Power Automate?"),
        ],
        when: Cond::All(&[
            is_one(&CONTEXT, &["invokers", "row-actors"]),
            UNSETTLED,
            Cond::Any(&[OWNED_BY_ACCOUNT, has(&SERVICE_ACCOUNT_ROLE, "run-only-user")]),
        ]),
        then: &[Then::When(&RUNS_IT, &[HOLDERS])],
    }],
    example: Example {
        story: prose("A service account owns a premium button that six dispatchers press. All have Office 365 E3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-account", "owner-licenses": ["m365"], "service-account-role": ["owner"], "credential-holders": 1, "credential-holder-licenses": ["m365"], "runners": 6, "runner-licenses": ["m365"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Six Premium licenses ($90), or one Process license on the flow."),
    },
};
