//! Microsoft 365 carries standard flows of every kind, and nothing premium.
//!
//! Automated, scheduled and button flows with standard connectors, 6,000 requests a day (2,000 until October 2021). Not included:
//! premium and custom connectors, gateways, business process flows, desktop flows, AI Builder; Dataverse for Teams is the
//! exception. The right is meant for personal productivity. For flows that a whole company rests on, a standalone license is
//! advice, not a duty.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, S3, S4};

static FOR_A_TEAM: Cond = Cond::Sure(&is(&TEAM_SCENARIO, "yes"));

/// `seeded-m365`
pub static SEEDED_M365: Rule = Rule {
    id: "seeded-m365",
    aliases: &["m365-seeded-rights"],
    title: "What Microsoft 365 includes",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Microsoft 365 includes flows of every kind with standard connectors. Premium connectors, gateways, business process flows, desktop flows and AI Builder are not included.",
        ),
        cites: &[
            S3.at("Seeded Power Automate"),
            S4.at("What Power Automate capabilities are included in Office 365 licenses?"),
            F25.at("What Power Automate capabilities are included in Microsoft 365 licenses?"),
        ],
        when: Cond::All(&[
            is(&PREMIUM, "no"),
            is(&MUST_STANDALONE, "no"),
            Cond::Any(&[
                Cond::All(&[is(&CONTEXT, "owner"), has(&OWNER_LICENSES, "m365")]),
                Cond::All(&[is(&CONTEXT, "invokers"), has(&RUNNER_LICENSES, "m365")]),
            ]),
        ]),
        then: &[Then::When(
            &FOR_A_TEAM,
            &[Then::Note(
                "The Microsoft 365 right is meant for personal productivity. For a flow that many rest on, a standalone license is recommended, not required.",
            )],
        )],
    }],
    example: Example {
        story: prose("A flow of Jon (Office 365 E3) posts the lunch menu of the whole company every morning."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["teams", "sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "team-scenario": "yes"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Covered; a standalone license is advice only."),
    },
};
