//! Three questions tell whether a flow is in context of an app.
//!
//! Was it made to support the app? Could it be deleted if the app were deleted? Does it talk to the same data sources? The text
//! lists the three and draws one conclusion; we read it as: all of them, or the flow is out of context.

use super::{ASKED_FOR, COUNTS};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F23A, F25, S4};

/// Somebody looks whether the flow belongs to the app.
pub(in crate::rules) const QUESTIONS_MATTER: Cond = Cond::All(&[COUNTS, ASKED_FOR, UNSETTLED]);
/// All three questions are answered with yes.
static THREE_YES: Cond = Cond::All(&[is(&CTX_Q1, "yes"), is(&CTX_Q2, "yes"), is(&CTX_Q3, "yes")]);
static A_NO: Cond = Cond::Any(&[is(&CTX_Q1, "no"), is(&CTX_Q2, "no"), is(&CTX_Q3, "no")]);
/// The flow was made for the app, whatever its data.
pub(in crate::rules) static MADE_FOR_IT: Cond = Cond::All(&[is(&CTX_Q1, "yes"), is(&CTX_Q2, "yes")]);

/// `in-context-three-questions`
pub static IN_CONTEXT_THREE_QUESTIONS: Rule = Rule {
    id: "in-context-three-questions",
    aliases: &[],
    title: "Three questions about the app behind a flow",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "A flow is in context of an app where it was made to support the app, could be deleted with it and talks to the same data sources. One no puts it out of context.",
        ),
        cites: &[
            F23A.at("How can I easily determine if my flow is in context of a Power Apps/Dynamics 365 app"),
            S4.at("How can I easily determine if my flow is in context of a Power Apps/Dynamics 365 app"),
            F25.at("How can I easily determine if my flow is in context of a Power Apps/Dynamics 365 app"),
        ],
        when: QUESTIONS_MATTER,
        then: &[
            Then::When(&THREE_YES, &[set(&SUPPORTS_APP, "yes")]),
            Then::When(
                &A_NO,
                &[Then::Note(
                    "A no to one of the three questions puts the flow out of context: the license of the app does not carry it.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose(
            "A nightly flow moves closed tickets of the Tickets app to an archive table. It was built for the app, would go with it, works on its tables, and is linked to it. Its owner holds Power Apps Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["dataverse"], "restricted-tables": "none", "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-model", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "associated": "ok", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The flow is in context and linked: Power Apps Premium is enough."),
    },
};
