//! One shared data source is enough, and there must be one.
//!
//! At least one trigger or step of the flow uses a data source of the app, or a built-in trigger or step of the app itself. The
//! other end may be a premium system of its own kind, where it serves the app: a support case may become a work item elsewhere.
//! The source itself counts, the same list, database or Dataverse environment, reached by the flow's own steps. The same
//! information by way of a queue, a file or an HTTP message does not count. Whether the same tables are meant is disputed.

use super::{OWNER_PAYS, PEOPLE_PAY, QUESTIONS_MATTER, RESTS_ON_AN_APP};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AS24, F19, F25, S4, T21};

static SHARED_AND_MADE_FOR_IT: Cond = Cond::All(&[is(&CTX_Q1, "yes"), is(&CTX_Q3, "yes")]);
static NOT_SHARED: Cond = is(&CTX_Q3, "no");
/// The same Dataverse environment, and none of the tables that make a Dynamics 365 app.
static NO_COMMON_TABLE: Cond = Cond::All(&[
    is(&APP_KIND, "d365"),
    is(&SUPPORTS_APP, "yes"),
    RESTS_ON_AN_APP,
    Cond::Any(&[OWNER_PAYS, PEOPLE_PAY]),
    Cond::Any(&[has(&CONNECTORS, "dataverse"), is(&TRIGGER, "dataverse-row")]),
    is(&USES_DYNAMICS_TABLES, "no"),
    is(&FIRST_PARTY_DYN_CONNECTOR, "no"),
]);

/// `in-context-data-source-overlap`
pub static IN_CONTEXT_DATA_SOURCE_OVERLAP: Rule = Rule {
    id: "in-context-data-source-overlap",
    aliases: &[],
    title: "The flow shares a data source with the app",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "A flow is in context where it supports the app and starts from, or connects to, at least one data source of it. The other end may be a system that the app does not use.",
            ),
            cites: &[
                F19.at("What is the use of Power Automate in context of an app?"),
                T21.at("Seeded plans"),
            ],
            when: QUESTIONS_MATTER,
            then: &[Then::When(&SHARED_AND_MADE_FOR_IT, &[set(&SUPPORTS_APP, "yes")])],
        },
        Version {
            in_force: Period::from("2023-05-23"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "At least one trigger or step of the flow uses a data source of the app. The other end may be a premium system that serves the app; data that arrives by queue, file or HTTP does not count as shared.",
            ),
            cites: &[
                S4.at("Dynamics 365 license questions"),
                F25.at("Dynamics 365 license questions"),
                AS24.at("Prerequisites"),
            ],
            when: Cond::All(&[QUESTIONS_MATTER, Cond::Given(&CTX_Q3)]),
            then: &[
                Then::When(
                    &NOT_SHARED,
                    &[Then::Note(
                        "No trigger or step of the flow uses a source of the app. One step that does, and serves the app, would change that.",
                    )],
                ),
                Then::When(
                    &NO_COMMON_TABLE,
                    &[Then::Warn(
                        "W-CTX-TABLE",
                        "The flow shares the environment with the Dynamics 365 app, but works on none of its tables. One reading asks for a common table.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "An app books rooms in a SQL database. A flow of Piet (Power Apps Premium) supports it, gets the bookings from a queue and writes them to Snowflake, without any SQL step.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["azure-queues", "snowflake"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "owner-lost-license-on": "none", "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "Piet needs Power Automate Premium; one SQL step that serves the app would put the flow in context.",
        ),
    },
};
