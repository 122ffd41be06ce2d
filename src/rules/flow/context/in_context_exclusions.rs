//! What the license of an app never carries.
//!
//! Desktop flows of any kind, AI Builder, flows that the app neither starts nor is linked to, and flows in an environment without a
//! Dynamics 365 app or on other tables than its own. Whoever holds nothing but the license of an app needs one for flows there.

use super::{ASKED_FOR, DYNAMICS, POWER_APPS_WITH_PLANS, RESTS_ON_AN_APP};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::{SOMEBODY_SHORT, UNSETTLED};
use crate::rules::sources::{F19, F21, F25, S3, S4};

/// The flow starts desktop flows.
static DESKTOP: Cond = is_one(&RPA, &["attended", "unattended", "hosted", "both"]);
const NOT_DESKTOP: Then = Then::When(
    &DESKTOP,
    &[
        exclude(&ACCEPTED, POWER_APPS_WITH_PLANS),
        exclude(&ACCEPTED, DYNAMICS),
        exclude(&ACCEPTED, &["power-apps-per-app"]),
        Then::Note("The license of an app never includes desktop flows, in context or not."),
    ],
);
static WITH_AI: Cond = is(&AI_BUILDER, "yes");
const NOT_AI: Then = Then::When(
    &WITH_AI,
    &[Then::Note(
        "AI Builder steps draw on credits, whatever the license of the app.",
    )],
);
static OUTSIDE: Cond = is(&IN_CONTEXT, "no");
const NOT_OUTSIDE: Then = Then::When(
    &OUTSIDE,
    &[Then::Note(
        "The flow is out of context, so the license of the app does not carry it.",
    )],
);
/// The only license of somebody whose license counts is that of an app, and the flow goes beyond it.
const BEYOND: Cond = Cond::All(&[
    ASKED_FOR,
    UNSETTLED,
    RESTS_ON_AN_APP,
    // In a managed environment the license may do for standard steps without any context.
    Cond::Any(&[is(&PREMIUM, "yes"), SOMEBODY_SHORT]),
    Cond::Any(&[
        is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
        Cond::Sure(&is(&AI_BUILDER, "yes")),
        is(&IN_CONTEXT, "no"),
    ]),
]);

/// `in-context-exclusions`
pub static IN_CONTEXT_EXCLUSIONS: Rule = Rule {
    id: "in-context-exclusions",
    aliases: &[],
    title: "What the license of an app never carries",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2020-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "The license of an app carries no flow that the app neither starts nor shares its data with, and no AI Builder.",
            ),
            cites: &[
                F19.at("What is the use of Power Automate in context of an app?"),
                S3.at("Seeded Power Automate"),
            ],
            when: BEYOND,
            then: &[NOT_AI, NOT_OUTSIDE],
        },
        Version {
            in_force: Period::from("2020-04-01"),
            editions: Edition::ALL,
            statement: prose(
                "The license of an app carries no desktop flows, no AI Builder, and no flow that is out of context of the app.",
            ),
            cites: &[
                F21.at("What Power Automate capabilities are included in Power Apps licenses?"),
                S4.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
                S4.at("Enforcement"),
                F25.at("What Power Automate capabilities are included in Power Apps licenses?"),
            ],
            when: BEYOND,
            then: &[NOT_DESKTOP, NOT_AI, NOT_OUTSIDE],
        },
    ],
    example: Example {
        story: prose(
            "A Dataverse flow of Amir (Dynamics 365 Sales Enterprise) runs in an environment without any Dynamics 365 app. No app has to do with it.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "d365", "environment-d365-app": "no", "uses-dynamics-tables": "yes", "first-party-dyn-connector": "no", "owner-kind": "human", "owner-licenses": ["d365-enterprise"], "owner-lost-license-on": "none", "ctx-q1": "no", "ctx-q2": "no", "ctx-q3": "no", "associated": "none", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Amir needs Power Automate Premium, or the flow a Process license."),
    },
};
