//! Many people writing to SQL Server, SAP, Oracle or another system through one flow may need licenses of that system.
//!
//! The number of Power Automate licenses stays as it is. The flow is only a way to the system, and does not lower what its vendor
//! asks for each person or device. Ask whoever buys licenses for that system. In 2020 the article named Common Data Service first.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, S3, S3B};

/// The system behind is licensed for each person or device.
const PER_USER: Cond = is_one(&BACKEND, &["sql-server", "sap", "oracle", "other"]);
/// Worth asking where many people set off a flow that reaches such a system, or may reach one.
static MATTERS: Cond = Cond::Any(&[
    Cond::Given(&BACKEND),
    Cond::All(&[
        Cond::Given(&STARTERS),
        at_least(&STARTERS, 2),
        Cond::Any(&[
            has_one(&CONNECTORS, &["sql-server", "sap", "oracle", "premium", "custom"]),
            is(&GATEWAY, "yes"),
        ]),
    ]),
]);
/// In 2020 Common Data Service was named first.
static MATTERS_2020: Cond = Cond::Any(&[
    Cond::Given(&BACKEND),
    Cond::All(&[
        Cond::Given(&STARTERS),
        at_least(&STARTERS, 2),
        has_one(&CONNECTORS, &["dataverse", "sql-server", "sap", "oracle"]),
    ]),
]);
/// Many people's data reach Common Data Service through one license: the article calls that a breach.
const FEEDS_DATAVERSE: Cond = Cond::Sure(&MANY_INTO_DATAVERSE);
static MANY_INTO_DATAVERSE: Cond = Cond::All(&[
    is(&SETTLED_BY, "none"),
    Cond::Given(&STARTERS),
    at_least(&STARTERS, 2),
    has(&CONNECTORS, "dataverse"),
]);
static INTO_DATAVERSE: Cond = FEEDS_DATAVERSE;
/// The article of March 2021 adds SQL Server.
const FEEDS_EITHER: Cond = Cond::Sure(&MANY_INTO_EITHER);
static MANY_INTO_EITHER: Cond = Cond::All(&[
    is(&SETTLED_BY, "none"),
    Cond::Given(&STARTERS),
    at_least(&STARTERS, 2),
    has_one(&CONNECTORS, &["dataverse", "sql-server"]),
]);
static INTO_EITHER: Cond = FEEDS_EITHER;
const ASK_THE_VENDOR: Then = Then::Warn(
    "W-BACKEND",
    "The system behind the flow may be licensed per person or device by its own vendor. A flow in front of it does not lower that number, and no figure for it is computed here.",
);

/// `backend-licences`
pub static BACKEND_LICENCES: Rule = Rule {
    id: "backend-licences",
    aliases: &[],
    title: "The system behind the flow has licenses of its own",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2021-03-29"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "Feeding a system for many people through one license does not lower the licenses of that system; the article names Common Data Service.",
            ),
            cites: &[S3.at("Multiplexing")],
            when: Cond::Any(&[PER_USER, FEEDS_DATAVERSE]),
            then: &[
                Then::When(&MATTERS_2020, &[ASK_THE_VENDOR]),
                Then::When(&INTO_DATAVERSE, &[ASK_THE_VENDOR]),
            ],
        },
        Version {
            in_force: Period::between("2021-03-29", "2021-10-06"),
            editions: &[Edition::Current],
            statement: prose(
                "Feeding a system for many people through one license does not lower the licenses of that system; the article names SQL Server as well.",
            ),
            cites: &[S3B.at("Multiplexing")],
            when: Cond::Any(&[PER_USER, FEEDS_EITHER]),
            then: &[
                Then::When(&MATTERS_2020, &[ASK_THE_VENDOR]),
                Then::When(&INTO_EITHER, &[ASK_THE_VENDOR]),
            ],
        },
        Version {
            in_force: Period::from("2021-10-06"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Feeding a system for many people through a flow does not lower the licenses that the vendor of that system asks for.",
            ),
            cites: &[F21.at("Multiplexing"), F25.at("Multiplexing")],
            when: PER_USER,
            then: &[Then::When(&MATTERS, &[ASK_THE_VENDOR])],
        },
    ],
    example: Example {
        story: prose("600 fitters file reports in a list; a flow of Lars (Premium) posts them to SAP."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "starters": 600, "starters-receive-output": "no", "backend": "sap"}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("One Premium license for Power Automate; what SAP asks for 600 people is a question for SAP."),
    },
};
