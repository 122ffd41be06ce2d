//! A Power Apps or Dynamics 365 license carries flows of its app only.
//!
//! With such a license alone, a flow may connect to data sources within the use rights of the app, or to the app itself by its
//! built-in triggers and steps. A flow that stands by itself needs a license of its own. The right of Microsoft 365 is another
//! matter: it carries any standard flow, and no app is asked for.

use super::{APP, ASKED_FOR, WORTH_ASKING};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{D24, T21, T22, T23};

const CONCERNED: Cond = Cond::All(&[ASKED_FOR, UNSETTLED, WORTH_ASKING, APP]);
const LOOK_AT_IT: &[Then] = &[
    set(&APP_COUNTS, "yes"),
    Then::Note(
        "The license of an app carries a flow that works for this app, on its data or started by it. Anything else needs a license for flows.",
    ),
];

/// `seeded-plan-context-general`
pub static SEEDED_PLAN_CONTEXT_GENERAL: Rule = Rule {
    id: "seeded-plan-context-general",
    aliases: &[],
    title: "The license of an app carries flows of this app",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-07-04"),
            editions: Edition::ALL,
            statement: prose(
                "Where the only right comes with Power Apps or Dynamics 365, a flow may use data sources within the use rights of the app, or the app itself. Isolated flows need a standalone license.",
            ),
            cites: &[T21.at("Seeded plans"), T22.at("Seeded plans"), T23.at("Seeded plans")],
            when: CONCERNED,
            then: LOOK_AT_IT,
        },
        Version {
            in_force: Period::from("2024-07-04"),
            editions: Edition::ALL,
            statement: prose(
                "Where the only right comes with Power Apps or Dynamics 365, a flow may use data sources within the use rights of the app, or the app itself. Isolated flows need a standalone license.",
            ),
            cites: &[D24.at("Seeded plans")],
            when: CONCERNED,
            then: LOOK_AT_IT,
        },
    ],
    example: Example {
        story: prose(
            "A monthly flow of Ilse (Power Apps Premium) copies contracts from DocuSign to ServiceNow. No app has to do with it; she names the canvas app that she uses.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["docusign", "servicenow"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "owner-lost-license-on": "none", "ctx-q1": "no", "ctx-q2": "no", "ctx-q3": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow is isolated, so Ilse needs Power Automate Premium."),
    },
};
