//! Points on what is premium, and on what managed environments ask for.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::managed::{
    DYNAMICS_2023, DYNAMICS_2025, LISTED_ONLY, POWER_APPS, POWER_APPS_WILL_DO, POWER_AUTOMATE, PREMIUM_TOO,
    PROFESSIONAL, TEAM_MEMBERS, THE_APPS_RIGHT, TRIAL, TRIAL_OVER,
};
use crate::rules::flow::premium::sets::PREMIUM_STEP_BESIDES_HTTP;
use crate::rules::sources::{
    D24, DEVP, FP26, L22, L25, ME22, ME23, ME23B, ME25A, ME25A2, ME25B, ME26A, ME26B, MEBLOG, S3, S4, SEED24, UL26,
};

/// Plain HTTP.
pub static X02: Disagreement = Disagreement {
    id: "X-02",
    topic: prose("Whether plain HTTP is premium"),
    rules: &["premium-http-connector"],
    in_force: Period::from("2026-03-19"),
    implemented: prose(
        "HTTP is premium in every form. Five documents say so, and a wrong “standard” would leave people without a license.",
    ),
    other: prose("One page in plain words lists plain HTTP as standard and only HTTP with Entra ID as premium."),
    cites: &[
        S3.at("Premium connectors"),
        L22.at("Premium flows without premium licenses"),
        L25.at("Premium flows without premium licenses"),
        UL26.at("Premium features"),
        FP26.at("Connectors by class"),
    ],
    instead: &[
        (
            "premium-classification",
            &[Version {
                in_force: Period::from("2026-03-19"),
                editions: Edition::ALL,
                statement: prose(
                    "One premium step makes the whole flow premium: a premium or custom connector, a gateway, a Dataverse trigger, a business process flow or a desktop flow. Plain HTTP is standard.",
                ),
                cites: &[FP26.at("Connectors by class")],
                when: PREMIUM_STEP_BESIDES_HTTP,
                then: &[set(&PREMIUM, "yes")],
            }],
        ),
        (
            "premium-http-connector",
            &[Version {
                in_force: Period::from("2026-03-19"),
                editions: Edition::ALL,
                statement: prose(
                    "HTTP with Entra ID and the HTTP request trigger are premium; plain HTTP is standard.",
                ),
                cites: &[FP26.at("Connectors by class")],
                when: Cond::Any(&[has(&CONNECTORS, "http-with-entra-id"), is(&TRIGGER, "http-request")]),
                then: &[set(&PREMIUM, "yes")],
            }],
        ),
    ],
};
/// Windows among the plans with Power Automate.
pub static X18: Disagreement = Disagreement {
    id: "X-18",
    topic: prose("Whether Windows includes cloud flows"),
    rules: &["rpa-windows-rights", "seeded-m365-list"],
    in_force: Period::from("2021-10-06"),
    implemented: prose(
        "Windows includes desktop flows only. The answer made for the question and the table win over a list.",
    ),
    other: prose(
        "Windows editions stand on the list of plans with Power Automate rights, and running text repeats it.",
    ),
    cites: &[
        S4.at("Which Office 365 licenses include Power Automate?"),
        S4.at("Windows"),
        SEED24.at("Windows"),
        D24.at("Windows"),
    ],
    instead: &[(
        "rpa-windows-rights",
        &[Version {
            in_force: Period::from("2021-10-06"),
            editions: Edition::ALL,
            statement: prose("Windows includes standard cloud flows, as the list of plans reads."),
            cites: &[
                S4.at("Which Office 365 licenses include Power Automate?"),
                SEED24.at("Windows"),
            ],
            when: Cond::Any(&[
                Cond::All(&[
                    is(&PREMIUM, "no"),
                    is(&MUST_STANDALONE, "no"),
                    Cond::Any(&[has(&OWNER_LICENSES, "windows"), has(&RUNNER_LICENSES, "windows")]),
                ]),
                Cond::All(&[
                    Cond::Given(&CAPABILITY),
                    is_one(&CAPABILITY, &["cloud-flow", "attended-desktop-flow"]),
                ]),
            ]),
            then: &[admit(&ACCEPTED, &["windows"]), admit(&INCLUDED_IN, &["windows"])],
        }],
    )],
};
const EITHER_PREMIUM: &str = "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate or Power Apps Premium, a listed Dynamics 365 license, or a trial.";
/// Three changes of the page on managed environments.
pub static X47: Disagreement = Disagreement {
    id: "X-47",
    topic: prose("Which licenses satisfy a managed environment"),
    rules: &["managed-environment-standalone-required"],
    in_force: Period::from("2022-10-12"),
    implemented: prose(
        "By date: Power Apps Premium counts for flows from 10 Mar 2025, the Developer Plan until 13 Sep 2023, the app meter for apps only from 13 May 2026. No contradiction, three changes.",
    ),
    other: prose(
        "Twice another text of those weeks says it differently: the guide to the Developer Plan leaves managed environments out from 18 Apr 2023, and an announcement of 19 Nov 2024 accepts Power Apps Premium for flows at once. On all other days the reading is the same.",
    ),
    cites: &[
        ME22.at("Licensing"),
        ME23.at("Licensing"),
        ME23B.at("Licensing"),
        DEVP.at("Limits"),
        ME25A.at("Licensing"),
        ME25A2.at("Licensing"),
        ME25B.at("Licensing"),
        ME26A.at("Licensing"),
        MEBLOG.at("Announcement"),
        ME26B.at("Licensing"),
    ],
    instead: &[(
        "managed-environment-standalone-required",
        &[
            Version {
                in_force: Period::between("2023-04-18", "2023-09-14"),
                editions: &[Edition::Current, Edition::May2023],
                statement: prose(
                    "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, or a trial. The Developer Plan does not count.",
                ),
                cites: &[DEVP.at("Limits")],
                when: is(&ENVIRONMENT_MANAGED, "yes"),
                then: &[
                    set(&MUST_STANDALONE, "yes"),
                    LISTED_ONLY,
                    POWER_AUTOMATE,
                    PREMIUM_TOO,
                    THE_APPS_RIGHT,
                    DYNAMICS_2023,
                    PROFESSIONAL,
                    TRIAL,
                    TRIAL_OVER,
                ],
            },
            Version {
                in_force: Period::between("2024-11-19", "2025-01-06"),
                editions: &[Edition::Current],
                statement: prose(EITHER_PREMIUM),
                cites: &[MEBLOG.at("Announcement")],
                when: is(&ENVIRONMENT_MANAGED, "yes"),
                then: &[
                    set(&MUST_STANDALONE, "yes"),
                    LISTED_ONLY,
                    POWER_AUTOMATE,
                    PREMIUM_TOO,
                    THE_APPS_RIGHT,
                    DYNAMICS_2023,
                    POWER_APPS,
                    PROFESSIONAL,
                    TRIAL,
                    TRIAL_OVER,
                    POWER_APPS_WILL_DO,
                ],
            },
            Version {
                in_force: Period::between("2025-01-06", "2025-03-10"),
                editions: &[Edition::Current],
                statement: prose(EITHER_PREMIUM),
                cites: &[MEBLOG.at("Announcement"), ME25A2.at("Licensing")],
                when: is(&ENVIRONMENT_MANAGED, "yes"),
                then: &[
                    set(&MUST_STANDALONE, "yes"),
                    LISTED_ONLY,
                    POWER_AUTOMATE,
                    PREMIUM_TOO,
                    THE_APPS_RIGHT,
                    DYNAMICS_2025,
                    TEAM_MEMBERS,
                    POWER_APPS,
                    PROFESSIONAL,
                    TRIAL,
                    TRIAL_OVER,
                    POWER_APPS_WILL_DO,
                ],
            },
        ],
    )],
};
