//! A standard flow on Microsoft 365 stays covered when its result sets off somebody's premium flow.
//!
//! Any number of standard flows is covered. What they set off is judged by itself: the second flow by its own owner, a
//! child flow by the rules for child flows. The article of 2020 leaves flows out that reach premium systems through
//! another one; in that edition the standard flow carries a warning.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::S3;

const CONCERNED: Cond = Cond::All(&[
    Cond::Given(&STARTS_PREMIUM_FLOW_OF),
    is(&PREMIUM, "no"),
    is(&MUST_STANDALONE, "no"),
    is(&SETTLED_BY, "none"),
    Cond::Any(&[
        Cond::All(&[is(&CONTEXT, "owner"), only(&OWNER_LICENSES, SEEDED)]),
        Cond::All(&[is(&CONTEXT, "invokers"), only(&RUNNER_LICENSES, SEEDED)]),
    ]),
]);
const SEEDED: &[&str] = &["m365", "power-automate-free", "windows", "none"];

/// `seeded-m365-indirect`
pub static SEEDED_M365_INDIRECT: Rule = Rule {
    id: "seeded-m365-indirect",
    aliases: &[],
    title: "A standard flow that sets off a premium one",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A standard flow on Microsoft 365 stays covered when its result sets off another flow with premium steps. That one is judged by itself.",
            ),
            cites: &[S3.at("Seeded Power Automate")],
            when: CONCERNED,
            then: &[Then::Inform(
                "I-SECOND-FLOW",
                "The premium flow that it sets off is judged by itself: by its own owner, trigger and license.",
            )],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "The right of Microsoft 365 covers any number of standard flows, and leaves those out that reach premium or custom connectors through another flow or system.",
            ),
            cites: &[S3.at("Seeded Power Automate")],
            when: CONCERNED,
            then: &[Then::Warn(
                "W-INDIRECT-PREMIUM",
                "The article of 2020 leaves flows out that reach a premium system through another flow. The flow that this one sets off has to be licensed by itself.",
            )],
        },
    ],
    example: Example {
        story: prose(
            "Ruth's flow fills a SharePoint list. A Salesforce flow of her colleague Sven starts on each item.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starts-premium-flow-of": "Sven"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Ruth's flow is covered; Sven's is judged by itself."),
    },
};
