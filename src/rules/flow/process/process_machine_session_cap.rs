//! A machine carries as many bots as Windows opens sessions on it, and never more than ten.
//!
//! Windows 10 and 11 open one session, some servers up to ten. Where more shall run at once, more machines are needed; the number of
//! licenses stays the same. A bot counts in one environment only: the same automation in a second environment takes its own.

use crate::engine::prelude::*;
use crate::rules::sources::{C24, C24B, D24, LS23};

/// `process-machine-session-cap`
pub static PROCESS_MACHINE_SESSION_CAP: Rule = Rule {
    id: "process-machine-session-cap",
    aliases: &[],
    title: "At most ten bots on a machine, fewer where Windows opens fewer sessions",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2024-03-20"),
        editions: &[Edition::Current],
        statement: prose(
            "A machine runs at most as many bots at once as Windows opens sessions on it, never more than ten. A bot counts in one environment.",
        ),
        cites: &[
            C24.at("Unattended bots"),
            C24B.at("Unattended bots"),
            D24.at("Power Automate Process"),
            LS23.at("Process licenses"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose(
            "A server that opens four sessions shall run nine bots at once. Nine Process licenses and a developer with Premium are there.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 9, "sessionLimit": 4}], "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 9}]}"#,
        ),
        status: Status::NotSupported,
        outcome: prose("The nine licenses need three such machines."),
    },
};
