//! Each person who uses the app is the one who runs the flow.
//!
//! A flow that a canvas app starts is in the context of that app by itself. So the Power Apps license of the person, for all
//! apps or for this one, is enough; no Power Automate license comes on top. Somebody who holds nothing but Microsoft 365 is
//! short of one where the flow is premium. A Process license clears the flow, never the app: the app has a verdict of its own.

use super::needs::{OWNER_SPARED, RUNNERS_NEED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::{DYNAMICS, FAMILY};
use crate::rules::sources::{F21, F25, FP26, S3, S4};

static UNSETTLED_FLOW: Cond = is(&SETTLED_BY, "none");
static PREMIUM_FLOW: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]);

/// Read so that the app asks for a license besides the one on the flow.
pub(in crate::rules) const APP_BESIDES: Cond = Cond::All(&[
    Cond::Reads("X-24"),
    is(&TRIGGER, "instant-power-apps"),
    is(&PREMIUM, "yes"),
    is(&SETTLED_BY, "flow-license"),
]);
/// The people who open the app answer for the run; Plan 1 and Plan 2 do as well.
pub(in crate::rules) const WITH_PLANS: Then = Then::When(
    &UNSETTLED_FLOW,
    &[
        set(&CONTEXT, "invokers"),
        admit(
            &ACCEPTED,
            &[
                "power-apps-premium",
                "power-apps-per-app",
                "power-apps-plan-1",
                "power-apps-plan-2",
            ],
        ),
        RUNNERS_NEED,
        OWNER_SPARED,
        set(&IN_CONTEXT, "yes"),
    ],
);
/// The people who open the app answer for the run.
pub(in crate::rules) const WITHOUT_PLANS: Then = Then::When(
    &UNSETTLED_FLOW,
    &[
        set(&CONTEXT, "invokers"),
        admit(&ACCEPTED, &["power-apps-premium", "power-apps-per-app"]),
        RUNNERS_NEED,
        OWNER_SPARED,
        set(&IN_CONTEXT, "yes"),
    ],
);
/// A Dynamics 365 license does for a premium flow.
pub(in crate::rules) const DYNAMICS_TOO: Then = Then::When(&PREMIUM_FLOW, &[admit(&ACCEPTED, DYNAMICS)]);
/// Whether people may open the app is another question.
pub(in crate::rules) const APART: Then = Then::When(
    &is(&PREMIUM, "yes"),
    &[Then::Inform(
        "I-APP-SEPARATE",
        "This judges the flow only. A canvas app that calls a premium flow counts as premium, so the people who open it need Power Apps rights of their own, even where the flow carries a Process license.",
    )],
);

/// `trigger-powerapps-invoker-context`
pub static TRIGGER_POWERAPPS_INVOKER_CONTEXT: Rule = Rule {
    id: "trigger-powerapps-invoker-context",
    aliases: &[],
    title: "A flow that an app starts checks the people who open the app",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow started from an app is run by the people who open the app. Their Power Apps license is enough; a premium step in the flow makes it and the app premium for everybody else.",
            ),
            cites: &[
                S3.at("Flow Licensing guidance, 4"),
                F21.at("Who needs to purchase a premium license?"),
                S4.at("Enforcement"),
                S4.at("Who needs to purchase a premium license?"),
            ],
            when: is(&TRIGGER, "instant-power-apps"),
            then: &[WITH_PLANS, DYNAMICS_TOO, FAMILY, APART],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow started from an app is run by the people who open the app. Their Power Apps license is enough; a premium step in the flow makes it and the app premium for everybody else.",
            ),
            cites: &[
                S4.at("Enforcement"),
                F25.at("Who needs to purchase a premium license?"),
                FP26.at("Flows started by an app"),
            ],
            when: is(&TRIGGER, "instant-power-apps"),
            then: &[WITHOUT_PLANS, DYNAMICS_TOO, FAMILY, APART],
        },
    ],
    example: Example {
        story: prose(
            "25 fitters use a canvas app whose button runs a flow that writes to SQL Server. All hold Power Apps Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-power-apps", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-licenses": ["m365"], "runners": 25, "runner-licenses": ["power-apps-premium"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nothing more to buy: the Power Apps license covers the flow that the app starts."),
    },
};
