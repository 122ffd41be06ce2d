//! One premium step makes the whole flow premium.
//!
//! There is no partly premium flow: a premium connector, a custom connector, an on-premises data gateway, an HTTP step, a
//! Dataverse row trigger, a business process flow or a desktop flow anywhere in it is enough. What it does not cover: AI
//! Builder steps, which need credits instead, and the two exceptions, connectors that were standard until 2019 and Dataverse
//! for Teams, which have rules of their own.

use super::sets::PREMIUM_STEP;
use crate::engine::prelude::*;
use crate::engine::prose::Prose;
use crate::rules::facts::*;
use crate::rules::sources::{FP26, L22, L25, S4};

const STATEMENT: Prose = prose(
    "One premium step makes the whole flow premium: a premium or custom connector, a gateway, an HTTP step, a Dataverse trigger, a business process flow or a desktop flow.",
);
const CITES: &[Citation] = &[
    S4.at("Are service accounts allowed with Power Automate?"),
    L22.at("Premium flows without premium licenses"),
    L25.at("Premium flows without premium licenses"),
    FP26.at("What is premium"),
];
/// Plans for desktop flows are sold from April 2020 on.
static DESKTOP_TOO_EARLY: Cond = Cond::All(&[
    is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
    Cond::Not(&Cond::AsOfFrom(Date::of("2020-04-01"))),
]);

/// `premium-classification`
pub static PREMIUM_CLASSIFICATION: Rule = Rule {
    id: "premium-classification",
    aliases: &[],
    title: "What makes a flow premium",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        // The text of March 2020 speaks of them already.
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::March2020],
            statement: STATEMENT,
            cites: CITES,
            when: PREMIUM_STEP,
            then: &[set(&PREMIUM, "yes")],
        },
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: STATEMENT,
            cites: CITES,
            when: PREMIUM_STEP,
            then: &[
                set(&PREMIUM, "yes"),
                Then::When(
                    &DESKTOP_TOO_EARLY,
                    &[
                        Then::Status(Status::NotProven, Axis::Both),
                        Then::Note("No text of that day says which license desktop flows take."),
                    ],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("A flow has twenty SharePoint steps and one SQL Server step. Its owner holds Microsoft 365 E3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The whole flow is premium, so its owner needs Power Automate Premium."),
    },
};
