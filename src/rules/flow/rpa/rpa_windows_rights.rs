//! A Windows license lets a person run desktop flows on the own machine, and no cloud flow at all.
//!
//! Attended, local, in the default environment, without sharing: that much comes with Windows 11, and with Windows 10 and Server
//! 2016 after a download. Whoever wants a cloud flow, even a standard one, needs Microsoft 365 or the free license; a cloud flow
//! that starts the desktop flow needs Power Automate Premium.

use super::shared::DESKTOP_ONLY;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{NEED, ON_OWN_MACHINE, PERSON};
use crate::rules::sources::{D24, S4, SEED24};

const WINDOWS: &[&str] = &["windows-11", "windows-10", "windows-server-2016"];
/// The person's computer runs a Windows with desktop flows.
const ON_WINDOWS: Cond = Cond::Any(&[has(&OWNER_LICENSES, "windows"), is_one(&WINDOWS_EDITION, WINDOWS)]);
/// The desktop flow stays within what Windows includes.
const WITHIN: Cond = Cond::All(&[
    is_one(&RPA, &["none", "attended"]),
    is(&ENVIRONMENT_TYPE, "default"),
    is(&SHARED, "no"),
    is(&RUNS_LOCALLY, "yes"),
]);
static LOCAL: Cond = Cond::All(&[DESKTOP_ONLY, WITHIN]);
static NOT_LOCAL: Cond = Cond::All(&[DESKTOP_ONLY, Cond::Not(&WITHIN)]);
static DOWNLOAD: Cond = Cond::All(&[
    DESKTOP_ONLY,
    Cond::Given(&WINDOWS_EDITION),
    is_one(&WINDOWS_EDITION, &["windows-10", "windows-server-2016"]),
]);

/// `rpa-windows-rights`
pub static RPA_WINDOWS_RIGHTS: Rule = Rule {
    id: "rpa-windows-rights",
    aliases: &["seeded-windows"],
    title: "Windows brings desktop flows only",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "Windows includes attended desktop flows on the own machine, in the default environment, without sharing. It includes no cloud flows.",
        ),
        cites: &[S4.at("Windows"), SEED24.at("Windows"), D24.at("Windows")],
        when: Cond::Any(&[
            Cond::All(&[DESKTOP_ONLY, ON_WINDOWS]),
            Cond::All(&[
                Cond::Not(&DESKTOP_ONLY),
                Cond::Not(&PERSON),
                Cond::Any(&[has(&OWNER_LICENSES, "windows"), has(&RUNNER_LICENSES, "windows")]),
            ]),
            Cond::All(&[PERSON, has(&PERSON_LICENSES, "windows")]),
            Cond::All(&[
                PERSON,
                Cond::Given(&CAPABILITY),
                is(&CAPABILITY, "attended-desktop-flow"),
            ]),
        ]),
        then: &[
            Then::When(&ON_OWN_MACHINE, &[admit(&INCLUDED_IN, &["windows"]), NEED]),
            Then::When(&LOCAL, &[Then::Discharge(Who::Owner, Axis::Both)]),
            Then::When(
                &NOT_LOCAL,
                &[Then::Note(
                    "This is more than Windows includes: an attended run that is shared, elsewhere or started by a cloud flow takes Power Automate Premium.",
                )],
            ),
            Then::When(
                &DOWNLOAD,
                &[Then::Note("Power Automate for desktop has to be downloaded there.")],
            ),
        ],
    }],
    example: Example {
        story: prose("Abel has Windows 11 and no other license, and owns a standard cloud flow."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["excel-online"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["windows"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Abel needs Microsoft 365 or Power Automate Free."),
    },
};
