//! Each person who runs an attended desktop flow needs Power Automate Premium.
//!
//! Attended means that a person starts it at the own screen and stays. A Process license on the cloud flow does not include
//! it, nor do Microsoft 365, Power Apps or Dynamics 365 licenses. From April 2020 to July 2023 the license was Power Automate
//! per user with attended RPA, and held ones still count; so does a trial while it lasts. Windows lets a person run desktop
//! flows alone on the own computer. Where runs are metered, nobody needs a license for them.

use super::shared::{
    ATTENDED, ATTENDED_NEED, ATTENDED_SET, ATTENDED_SET_2020, DESKTOP_ONLY, METERED, OWN_NEED, SOME_ATTENDED,
};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F25, PAYG25, S3, S4, T22, T24};

static CLOUD: Cond = Cond::All(&[Cond::Not(&DESKTOP_ONLY), Cond::Not(&METERED)]);
static CLOUD_UNMETERED: Cond = Cond::Not(&DESKTOP_ONLY);
static ALONE: Cond = DESKTOP_ONLY;
static OTHERS: Cond = Cond::All(&[DESKTOP_ONLY, SOME_ATTENDED]);
static METERED_HERE: Cond = METERED;
/// These people stand alone: a license on the flow settles everything else, or no cloud flow is there.
static SHORT_ONLY: Cond = Cond::All(&[
    Cond::Any(&[DESKTOP_ONLY, is(&SETTLED_BY, "flow-license")]),
    Cond::Not(&is_one(&RPA, &["unattended", "hosted", "both"])),
    Cond::AtLeast(Expr::ShortPeople, Expr::Const(1)),
]);

const PREMIUM_EACH: Then = Then::When(
    &SHORT_ONLY,
    &[Then::Alternative {
        label: "Power Automate Premium for each person who runs them attended",
        licenses: &[("power-automate-premium", Expr::ShortPeople)],
        note: "The license on the flow does not include attended desktop flows.",
    }],
);
const PER_USER_EACH: Then = Then::When(
    &SHORT_ONLY,
    &[Then::Alternative {
        label: "Power Automate per user with attended RPA for each person who runs them",
        licenses: &[("power-automate-per-user-rpa", Expr::ShortPeople)],
        note: "No license on the flow includes attended desktop flows.",
    }],
);
const NOTE: Then = Then::When(
    &METERED_HERE,
    &[Then::Note(
        "Attended runs of people without a license for them are billed by the run here.",
    )],
);

/// The people that are left where Process is read to include attended runs.
static CLOUD_WITHOUT_PROCESS: Cond = Cond::All(&[
    Cond::Not(&DESKTOP_ONLY),
    Cond::Not(&METERED),
    is_none_of(&FLOW_LICENSE, &["process", "hosted-process"]),
]);
/// Attended runs are the matter.
pub(in crate::rules) const RUN_ATTENDED: Cond = ATTENDED;
/// What follows where Process is read to include attended runs.
pub(in crate::rules) const ATTENDED_WITHOUT_PROCESS: &[Then] = &[
    admit(&ATTENDED_ACCEPTED, ATTENDED_SET),
    Then::When(&CLOUD_WITHOUT_PROCESS, &[ATTENDED_NEED]),
    Then::When(&ALONE, &[OWN_NEED]),
    Then::When(&OTHERS, &[ATTENDED_NEED]),
    NOTE,
    PREMIUM_EACH,
];
/// Each person who runs them, before there was a meter.
const UNMETERED: &[Then] = &[
    admit(&ATTENDED_ACCEPTED, ATTENDED_SET_2020),
    Then::When(&CLOUD_UNMETERED, &[ATTENDED_NEED]),
    Then::When(&ALONE, &[OWN_NEED]),
    Then::When(&OTHERS, &[ATTENDED_NEED]),
    PER_USER_EACH,
];
/// Each person who runs them where no meter pays.
const EACH_OFF_METER: Then = Then::Shared(&[
    Then::When(&CLOUD, &[ATTENDED_NEED]),
    Then::When(&ALONE, &[OWN_NEED]),
    Then::When(&OTHERS, &[ATTENDED_NEED]),
]);

/// `rpa-attended`
pub static RPA_ATTENDED: Rule = Rule {
    id: "rpa-attended",
    aliases: &[],
    title: "Attended desktop flows: a license for each person",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2020-04-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "Whoever runs attended desktop flows takes Power Automate per user with attended RPA, announced for April 2020.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: ATTENDED,
            then: UNMETERED,
        },
        Version {
            in_force: Period::between("2020-04-01", "2022-09-20"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs attended desktop flows needs Power Automate per user with attended RPA. No seeded license and no license on the flow includes them.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: ATTENDED,
            then: UNMETERED,
        },
        Version {
            in_force: Period::between("2022-09-20", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs attended desktop flows needs Power Automate per user with attended RPA, unless the runs are metered. No seeded license and no license on the flow includes them.",
            ),
            cites: &[S3.at("RPA and AI Builder"), T22.at("Pay-as-you-go")],
            when: ATTENDED,
            then: &[
                admit(&ATTENDED_ACCEPTED, ATTENDED_SET_2020),
                EACH_OFF_METER,
                PER_USER_EACH,
                NOTE,
            ],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs attended desktop flows needs Power Automate Premium or an older license with its rights, unless the runs are metered. Process and seeded licenses do not include them.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                T24.at("Power Automate Premium"),
                D24.at("Power Automate Premium"),
                F25.at("Who needs to purchase a premium license?"),
                PAYG25.at("Users and flows with standalone licenses"),
            ],
            when: ATTENDED,
            then: &[
                admit(&ATTENDED_ACCEPTED, ATTENDED_SET),
                EACH_OFF_METER,
                NOTE,
                PREMIUM_EACH,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Four dispatchers start a desktop flow at their own screens. The cloud flow behind it carries a Process license; they hold Office 365 E1.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "rpa": "attended", "flow-license": "process", "owner-kind": "human", "owner-licenses": ["m365"], "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "runners": 4, "runner-licenses": ["m365"], "service-account-role": ["none"], "attended-users": 4, "attended-user-licenses": ["m365"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow is covered, but each dispatcher needs Power Automate Premium."),
    },
};
