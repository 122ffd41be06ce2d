//! Where the linked app is deleted or no longer used, the flow is turned off.
//!
//! It ran on the license of the app, and the app is gone. Link it to another app that it supports, give its owner a license for
//! flows, or put a license on the flow. How long an app must lie idle to count as unused is not stated.

use super::{OF_AN_APP, OWNER_PAYS, QUESTIONS_MATTER, RESTS_ON_AN_APP};
use crate::engine::prelude::*;
use crate::engine::prose::Prose;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::SOMEBODY_SHORT;
use crate::rules::sources::{F23A, F25, S4};

static ELSEWHERE: Cond = is(&SUPPORTS_APP, "no");

const STATEMENT: Prose = prose(
    "Where the app that a flow is linked to is deleted or no longer used, the flow is turned off. Link it again, or license it.",
);
const GONE: Cond = Cond::All(&[
    QUESTIONS_MATTER,
    OWNER_PAYS,
    RESTS_ON_AN_APP,
    Cond::Not(&Cond::Sure(&ELSEWHERE)),
    is(&ASSOCIATED, "app-deleted"),
]);
const TURNED_OFF: Then = Then::Printed {
    what: "flow is turned off",
    on: None,
    after: "once its app is deleted or unused; no period is printed",
};
const PREMIUM_YES: Cond = is(&PREMIUM, "yes");
static PREMIUM_FLOW: Cond = PREMIUM_YES;
/// In a managed environment the license may do for standard steps, whatever became of the app.
static WITHOUT_LICENSE: Cond = Cond::Any(&[PREMIUM_YES, SOMEBODY_SHORT]);
const OFF: Then = Then::When(&WITHOUT_LICENSE, &[TURNED_OFF, ANOTHER_APP]);
const ANOTHER_APP: Then = Then::Note("Where the flow supports another app, link it to that one instead.");

/// `in-context-linked-app-deleted`
pub static IN_CONTEXT_LINKED_APP_DELETED: Rule = Rule {
    id: "in-context-linked-app-deleted",
    aliases: &[],
    title: "The app that a flow was linked to is gone",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-05-23", "2023-08-01"),
            editions: &[Edition::Current],
            statement: STATEMENT,
            cites: &[F23A.at("How can I associate in context flows to Power Apps/Dynamics365 apps")],
            when: GONE,
            // A link was not demanded yet, but where one was made and its app is gone, no license of an app carries the flow.
            then: &[Then::When(&PREMIUM_FLOW, &[exclude(&ACCEPTED, OF_AN_APP)]), OFF],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: STATEMENT,
            cites: &[
                S4.at("How can I associate in context flows to Power Apps/Dynamics365 apps"),
                F25.at("How can I associate in context flows to Power Apps/Dynamics365 apps"),
            ],
            when: GONE,
            then: &[OFF],
        },
    ],
    example: Example {
        story: prose(
            "The Canteen app was retired last week. A scheduled flow of Ed (Power Apps Premium) had been linked to it and still sends the menu.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "owner-lost-license-on": "none", "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "associated": "app-deleted", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow is turned off; Ed needs Power Automate Premium, or the flow a Process license."),
    },
};
