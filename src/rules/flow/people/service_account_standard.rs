//! Everybody who can sign in as the service account needs a license with standard flow rights, and nothing more.
//!
//! Microsoft 365, the free license or any Premium is enough for each of them. The section of the page is marked as guidance. In a
//! managed environment the standalone license is asked of the account as well.

use super::account::{ACCOUNT, HOLDERS, NOT_AS_PERSON, OWNED_BY_ACCOUNT};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F25, S4};

static MANAGED: Cond = is(&MUST_STANDALONE, "yes");

/// `service-account-standard`
pub static SERVICE_ACCOUNT_STANDARD: Rule = Rule {
    id: "service-account-standard",
    aliases: &[],
    title: "A service account with standard flows",
    force: Force::Guide,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "Where a service account owns standard flows, everybody who knows its password needs Microsoft 365, the free license or better.",
        ),
        cites: &[
            S4.at("Are service accounts allowed with Power Automate?"),
            F25.at("Are service accounts allowed with Power Automate?"),
        ],
        when: Cond::All(&[OWNED_BY_ACCOUNT, is(&CONTEXT, "owner"), is(&PREMIUM, "no"), UNSETTLED]),
        then: &[NOT_AS_PERSON, HOLDERS, Then::When(&MANAGED, &[ACCOUNT])],
    }],
    example: Example {
        story: prose(
            "A service account posts building notices with standard steps. Three janitors know its password; each has Office 365 F3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["teams", "sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-account", "owner-licenses": ["m365"], "service-account-role": ["owner"], "credential-holders": 3, "credential-holder-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("All three are covered by Office 365."),
    },
};
