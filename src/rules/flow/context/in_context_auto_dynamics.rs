//! Flows on Dynamics 365 tables are in its context by themselves.
//!
//! It holds for people with a Dynamics 365 license: the environment has a Dynamics 365 app and the flow works on Dynamics tables
//! through Dataverse, or the flow uses a connector that Dynamics 365 brings itself. Then nothing has to be linked. In an
//! environment without such an app the same flow is out of context.

use super::{APP, ASKED_FOR, COUNTS, DYNAMICS, OWNER_PAYS};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{E24A, E24B, S4, SP26};

/// On its tables where it is installed, or by its own connector.
pub(in crate::rules::flow) const ON_DYNAMICS: Cond = Cond::Any(&[
    Cond::All(&[is(&ENVIRONMENT_D365_APP, "yes"), is(&USES_DYNAMICS_TABLES, "yes")]),
    is(&FIRST_PARTY_DYN_CONNECTOR, "yes"),
]);
static ON_DYNAMICS_FROM_CANVAS: Cond = Cond::All(&[is(&APP_KIND, "power-app-canvas"), ON_DYNAMICS]);
/// For a canvas app only where somebody says so: it is not asked.
const BY_ITSELF: Cond = Cond::Any(&[
    Cond::All(&[is_one(&APP_KIND, &["d365", "power-app-model"]), ON_DYNAMICS]),
    Cond::Sure(&ON_DYNAMICS_FROM_CANVAS),
]);
const HOLDS_DYNAMICS: Cond = Cond::Any(&[
    Cond::All(&[OWNER_PAYS, has_one(&OWNER_LICENSES, DYNAMICS)]),
    Cond::All(&[
        OWNER_PAYS,
        is(&OWNER_KIND, "service-account"),
        has_one(&CREDENTIAL_HOLDER_LICENSES, DYNAMICS),
    ]),
    Cond::All(&[is(&CONTEXT, "invokers"), has_one(&RUNNER_LICENSES, DYNAMICS)]),
    Cond::All(&[is(&CONTEXT, "row-actors"), has_one(&ROW_ACTOR_LICENSES, DYNAMICS)]),
]);

/// `in-context-auto-dynamics`
pub static IN_CONTEXT_AUTO_DYNAMICS: Rule = Rule {
    id: "in-context-auto-dynamics",
    aliases: &[],
    title: "On Dynamics 365 tables: in context by itself",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "For people with a Dynamics 365 license, a flow is in context by itself where a Dynamics 365 app is installed and the flow works on its tables, or where it uses a connector of Dynamics 365 itself.",
        ),
        cites: &[
            S4.at("Enforcement"),
            E24A.at("Flows in context"),
            E24B.at("Flows in context"),
            SP26.at("Licensing"),
        ],
        when: Cond::All(&[COUNTS, ASKED_FOR, UNSETTLED, APP, HOLDS_DYNAMICS, BY_ITSELF]),
        then: &[
            set(&AUTO_DYNAMICS, "yes"),
            set(&IN_CONTEXT, "yes"),
            admit(&ACCEPTED, DYNAMICS),
        ],
    }],
    example: Example {
        story: prose(
            "A flow of Nadia (Dynamics 365 Customer Service Professional) raises the priority of old cases, in the service environment. Nobody linked it.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "d365", "environment-d365-app": "yes", "uses-dynamics-tables": "yes", "first-party-dyn-connector": "no", "associated": "none", "owner-kind": "human", "owner-licenses": ["d365-professional"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The Dynamics 365 license is enough, without a link."),
    },
};
