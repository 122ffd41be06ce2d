//! What an unattended bot works with has licenses of its own, which are no Power Platform matter.
//!
//! A bot that uses Office apps or signs in to Windows takes an unattended Microsoft 365 license; software of others follows their
//! terms; a virtual machine or Cloud PC is paid for apart. The verdict on Power Automate stays what it is, the list stands beside it.

use super::shared::{SESSIONS, UNATTENDED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, LS23, P25, T24};

const OUTSIDE: Cond = Cond::Any(&[
    Cond::All(&[Cond::Given(&BOT_USES_OFFICE), is(&BOT_USES_OFFICE, "yes")]),
    Cond::All(&[Cond::Given(&RENTED_MACHINES), at_least(&RENTED_MACHINES, 1)]),
]);
const LIST: Then = Then::Note(
    "The software that the bot drives needs unattended rights of its own: Microsoft 365 unattended for Office and Windows, the vendor's terms for the rest. Rented machines are paid for apart.",
);

static DRIVEN: Cond = Cond::All(&[UNATTENDED, Cond::Given(&BOT_USES_OFFICE), is(&BOT_USES_OFFICE, "yes")]);
/// One for each bot of this flow.
const OF_THE_FLOW: Then = Then::When(&DRIVEN, &[Then::Number("externalM365Unattended", SESSIONS)]);

/// `rpa-target-app-licences`
pub static RPA_TARGET_APP_LICENCES: Rule = Rule {
    id: "rpa-target-app-licences",
    aliases: &[],
    title: "What the bot drives needs its own licenses",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-05-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "An unattended bot that works in Office apps takes an unattended Microsoft 365 license, sold since May 2020. Other software follows its vendor's terms.",
            ),
            cites: &[LS23.at("Unattended use of Microsoft 365")],
            when: OUTSIDE,
            then: &[LIST, OF_THE_FLOW],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A Process license does not cover the software that a bot drives: Office and Windows take an unattended Microsoft 365 license for each bot, other software its vendor's terms, a rented machine is paid for apart.",
            ),
            cites: &[
                T24.at("Power Automate Process"),
                AO24.at("Unattended RPA add-on"),
                P25.at("Hosted RPA add-on"),
            ],
            when: OUTSIDE,
            then: &[LIST, OF_THE_FLOW],
        },
    ],
    example: Example {
        story: prose(
            "Two bots fill Excel sheets on one server. Two Process licenses and a developer with Premium are there.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 2, "sessionLimit": 10}], "bot-uses-office": "yes", "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 2}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Power Automate is covered; beside it stand two unattended Microsoft 365 licenses."),
    },
};
