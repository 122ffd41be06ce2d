//! Flows that a Power App starts are in its context by themselves.
//!
//! A canvas app that runs the flow, or the trigger for a selected row in a model-driven app, is enough: no link, no three
//! questions, and the service leaves such flows off its lists. It holds for people with a Power Apps license.

use super::{ADMIT_PASS, ASKED_FOR, POWER_APPS, POWER_APPS_WITH_PLANS};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{E24A, E24B, F23A, S4, SP26};

/// A canvas app starts the flow, by its own trigger; a button that people press in the app only where somebody says so.
const FROM_CANVAS: Cond = Cond::Any(&[
    is(&TRIGGER, "instant-power-apps"),
    Cond::All(&[
        is_one(&TRIGGER, &["instant-button", "instant-hybrid"]),
        is(&APP_KIND, "power-app-canvas"),
        Cond::Sure(&is(&TRIGGERED_BY_APP, "yes")),
    ]),
]);
/// A model-driven app starts it for a selected row.
const FOR_SELECTED_ROW: Cond = Cond::All(&[
    is(&TRIGGER, "instant-hybrid"),
    is(&APP_KIND, "power-app-model"),
    is(&TRIGGERED_BY_APP, "yes"),
]);
/// A Power App starts the flow.
pub(in crate::rules::flow) const STARTED_BY_APP: Cond = Cond::Any(&[FROM_CANVAS, FOR_SELECTED_ROW]);
const HOLDS_POWER_APPS: Cond = has_one(
    &RUNNER_LICENSES,
    &[
        "power-apps-premium",
        "power-apps-per-app",
        "power-apps-trial",
        "power-apps-plan-1",
        "power-apps-plan-2",
    ],
);

/// Somebody with Power Apps starts a flow from the app, or for a row in it.
const CONCERNED: Cond = Cond::All(&[ASKED_FOR, UNSETTLED, STARTED_BY_APP, HOLDS_POWER_APPS]);

/// `in-context-auto-powerapps`
pub static IN_CONTEXT_AUTO_POWERAPPS: Rule = Rule {
    id: "in-context-auto-powerapps",
    aliases: &[],
    title: "Started by a Power App: in context by itself",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-05-23", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "For people with a Power Apps license, a flow that a canvas app starts is in context of it by itself, without a link.",
            ),
            cites: &[F23A.at("Enforcement")],
            when: Cond::All(&[ASKED_FOR, UNSETTLED, FROM_CANVAS, HOLDS_POWER_APPS]),
            then: &[
                set(&IN_CONTEXT, "yes"),
                admit(&ACCEPTED, POWER_APPS_WITH_PLANS),
                ADMIT_PASS,
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "For people with a Power Apps license, a flow that a canvas app starts, or a model-driven app for a selected row, is in context of it by itself: no link, and off the lists of the service.",
            ),
            cites: &[S4.at("Enforcement"), E24A.at("Flows in context")],
            when: CONCERNED,
            then: &[
                set(&IN_CONTEXT, "yes"),
                admit(&ACCEPTED, POWER_APPS_WITH_PLANS),
                ADMIT_PASS,
            ],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "For people with a Power Apps license, a flow that a canvas app starts, or a model-driven app for a selected row, is in context of it by itself: no link, and off the lists of the service.",
            ),
            cites: &[E24B.at("Flows in context"), SP26.at("Licensing")],
            when: CONCERNED,
            then: &[set(&IN_CONTEXT, "yes"), admit(&ACCEPTED, POWER_APPS), ADMIT_PASS],
        },
    ],
    example: Example {
        story: prose(
            "In a model-driven app, 13 buyers pick an order row and run a flow that asks SAP for its state. All hold Power Apps Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-hybrid", "restricted-tables": "none", "connectors": ["dataverse", "sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-model", "triggered-by-app": "yes", "owner-kind": "human", "owner-licenses": ["m365"], "runners": 13, "runner-licenses": ["power-apps-premium"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nothing more to buy, and nothing to link."),
    },
};
