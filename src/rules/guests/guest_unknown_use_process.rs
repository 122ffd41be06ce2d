//! Many guests, and nobody knows what they hold: license the flow instead.
//!
//! A Process license on the flow answers for everybody who runs it, so nobody has to ask other companies. *Many* is read as
//! more people than one such license costs in Premium.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F23A, S4};

const UNKNOWN_AND_MANY: Cond = Cond::All(&[
    FLOW,
    is(&PREMIUM, "yes"),
    is(&SETTLED_BY, "none"),
    at_least(&GUESTS, 11),
    Cond::Open(&GUEST_HOME_LICENSES),
]);

/// `guest-unknown-use-process`
pub static GUEST_UNKNOWN_USE_PROCESS: Rule = Rule {
    id: "guest-unknown-use-process",
    aliases: &[],
    title: "Many guests of unknown licensing",
    force: Force::Guide,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Where many guests run a premium flow and their licenses are not known, put a per flow license on it.",
            ),
            cites: &[
                F21.at("When should I use per flow?"),
                F23A.at("When should I use per flow?"),
            ],
            when: UNKNOWN_AND_MANY,
            then: &[Then::Note(
                "Put a per flow license on the flow: then nobody has to find out what the guests hold.",
            )],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Where many guests run a premium flow and their licenses are not known, put a Process license on it.",
            ),
            cites: &[S4.at("When should I choose Power Automate 'process' versus 'premium'?")],
            when: UNKNOWN_AND_MANY,
            then: &[Then::Note(
                "Put a Process license on the flow: then nobody has to find out what the guests hold.",
            )],
        },
    ],
    example: Example {
        story: prose(
            "Eighty guests of many clubs press a button that writes to SQL Server. Nobody knows their licenses.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "flow", "trigger": "instant-button", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "none", "flow-license": "none", "environment-managed": "no", "app-kind": "none", "guests": 80, "guest-home-licenses": "unknown", "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public" }"#,
        ),
        status: Status::Ask,
        outcome: prose("One Process license on the flow covers all eighty, whatever they hold."),
    },
};
