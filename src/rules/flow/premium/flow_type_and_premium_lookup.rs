//! What the portal shows of a flow whose steps nobody knows by heart.
//!
//! Two things are enough: the type under Details of the flow (automated, instant, scheduled), and the premium icon beside its
//! name. The icon means premium. The type says whose license counts, with one exception: a flow that an HTTP request starts
//! counts on its owner whatever type is shown. Where trigger and connectors are answered in full, those answers decide.

use super::sets::{PREMIUM_STEP, UNSETTLED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::whose::needs::{NEW_OWNER, OWNER, RUNNERS_NEED};
use crate::rules::sources::S4;
/// Nobody knows every connector.
const UNSURE: Cond = Cond::Any(&[
    is(&TIER_KNOWN, "no"),
    Cond::All(&[Cond::Given(&PREMIUM_ICON), Cond::Not(&Cond::Given(&CONNECTORS))]),
]);
static ICON_YES: Cond = Cond::All(&[UNSURE, is(&PREMIUM_ICON, "yes")]);
static ICON_NO: Cond = Cond::All(&[UNSURE, is(&PREMIUM_ICON, "no"), Cond::Not(&Cond::Sure(&PREMIUM_STEP))]);
/// Nobody knows the trigger.
const UNTOLD: Cond = Cond::All(&[
    Cond::Any(&[Cond::Open(&TRIGGER), Cond::Given(&PORTAL_TYPE)]),
    Cond::Not(&Cond::Given(&TRIGGER)),
    Cond::Not(&is(&KIND, "child-flow")),
    UNSETTLED,
]);
static BY_OWNER: Cond = Cond::All(&[UNTOLD, is_one(&PORTAL_TYPE, &["automated", "scheduled"])]);
/// A flow with an HTTP step may start on an HTTP request, which counts on its owner whatever the portal shows.
static BY_RUNNERS: Cond = Cond::All(&[UNTOLD, is(&PORTAL_TYPE, "instant"), Cond::Not(&BY_REQUEST)]);
/// It may.
const BY_REQUEST: Cond = Cond::Any(&[
    is(&HTTP, "yes"),
    Cond::All(&[Cond::Not(&is(&HTTP, "no")), has(&CONNECTORS, "http")]),
]);
/// The rules that read the trigger.
const TRIGGERS: &[&str] = &[
    "trigger-automated-owner-context",
    "trigger-scheduled-owner-context",
    "trigger-instant-invoker-context",
    "trigger-powerapps-invoker-context",
    "trigger-hybrid-selected-item",
    "trigger-dataverse-run-as",
    "trigger-http-request-owner",
    "trigger-copilot-studio-context",
    "child-inherits-parent-context",
    "child-transition-own-owner",
    "child-premium-standard-parents",
    "child-flow-group-explicit",
    "child-not-counted-legacy-per-flow",
];

/// The rules that speak of people who run it by hand or from an app.
const OF_WHO_RUNS: &[&str] = &["run-only-users-each-licensed", "in-context-auto-powerapps"];

/// `flow-type-and-premium-lookup`
pub static FLOW_TYPE_AND_PREMIUM_LOOKUP: Rule = Rule {
    id: "flow-type-and-premium-lookup",
    aliases: &[],
    title: "Type and premium icon in the portal",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: Edition::ALL,
        statement: prose(
            "The details of a flow show its type, and an icon beside its name shows that it is premium. They stand in for a trigger and connectors that are not known.",
        ),
        cites: &[
            S4.at("Who needs to purchase a premium license?"),
            S4.at("How can I identify flows that need premium licenses?"),
        ],
        when: Cond::Any(&[
            Cond::Given(&PORTAL_TYPE),
            Cond::Given(&PREMIUM_ICON),
            Cond::Open(&TRIGGER),
            Cond::Open(&CONNECTORS),
        ]),
        then: &[
            Then::When(&ICON_YES, &[set(&PREMIUM, "yes")]),
            Then::When(&ICON_NO, &[set(&PREMIUM, "no")]),
            Then::When(
                &BY_OWNER,
                &[
                    Then::Suspend(TRIGGERS),
                    Then::Suspend(OF_WHO_RUNS),
                    set(&CONTEXT, "owner"),
                    OWNER,
                    NEW_OWNER,
                ],
            ),
            Then::When(
                &BY_RUNNERS,
                &[Then::Suspend(TRIGGERS), set(&CONTEXT, "invokers"), RUNNERS_NEED],
            ),
        ],
    }],
    example: Example {
        story: prose(
            "Somebody inherits a flow and knows nothing of it. Its details say instant, the icon is there, and 14 people with Office 365 E3 run it.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "portal-type": "instant", "premium-icon": "yes", "owner-kind": "human", "owner-licenses": ["m365"], "runners": 14, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("14 people need Power Automate Premium, or the flow one Process license."),
    },
};
