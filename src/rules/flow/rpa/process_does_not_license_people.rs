//! Process licenses license machines and flows, never the people who build.
//!
//! Whoever builds and manages desktop flows in the portal, registers machines or runs them attended still needs Power Automate
//! Premium. A machine takes a Process license only after such a person registered it. So where a machine of your own runs
//! unattended, at least one person in the tenant needs Premium; hosted machines are registered by the service.

use super::shared::{
    ATTENDED_OWNED, ATTENDED_SET, DEVELOPERS_NEED, METERED, ONE_PERSON, OWN_MACHINE, SOME_DEVELOPERS, UNATTENDED,
};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F23C, F25, T24};

const BUILT: Cond = Cond::Any(&[
    SOME_DEVELOPERS,
    Cond::All(&[UNATTENDED, Cond::Not(&METERED)]),
    OWN_MACHINE,
]);
/// Somebody must register the machine, and no license of such a person is known.
static NOBODY_REGISTERS: Cond = Cond::All(&[
    Cond::Any(&[
        Cond::All(&[UNATTENDED, is_one(&RPA, &["unattended", "both"]), Cond::Not(&METERED)]),
        OWN_MACHINE,
    ]),
    Cond::Not(&Cond::Sure(&ATTENDED_OWNED)),
]);

/// `process-does-not-license-people`
pub static PROCESS_DOES_NOT_LICENSE_PEOPLE: Rule = Rule {
    id: "process-does-not-license-people",
    aliases: &[],
    title: "Process does not license the people who build",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-06-24"),
            editions: Edition::ALL,
            statement: prose(
                "People who build and manage desktop flows, register machines or run desktop flows attended need Power Automate Premium, whatever the machines carry.",
            ),
            cites: &[F23C.at("Who needs to purchase a premium license?")],
            when: BUILT,
            then: &[admit(&ATTENDED_ACCEPTED, ATTENDED_SET), DEVELOPERS_NEED],
        },
        Version {
            in_force: Period::from("2024-06-24"),
            editions: &[Edition::Current],
            statement: prose(
                "People who build and manage desktop flows, register machines or run desktop flows attended need Power Automate Premium. For unattended runs on machines of one's own at least one such person must exist.",
            ),
            cites: &[
                T24.at("Can my organization only purchase and use capacity licenses?"),
                F25.at("Who needs to purchase a premium license?"),
            ],
            when: BUILT,
            then: &[
                admit(&ATTENDED_ACCEPTED, ATTENDED_SET),
                DEVELOPERS_NEED,
                Then::When(&NOBODY_REGISTERS, &[ONE_PERSON]),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Three Process licenses sit on one server. The two people who build its desktop flows hold Microsoft 365 E5.",
        ),
        questionnaire: "process",
        as_of: "2026-04-13",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 3, "sessionLimit": 10}], "rpa-developers": 2, "rpa-developer-licenses": ["m365"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 3}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The server is covered; both developers need Power Automate Premium, $30 a month."),
    },
};
