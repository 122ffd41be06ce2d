//! Points on what is premium, and on what managed environments ask for.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::PREMIUM_STEP_BESIDES_HTTP;
use crate::rules::sources::{
    D24, DEVP, FP26, L22, L25, ME22, ME23, ME23B, ME25A, ME25A2, ME25B, ME26A, ME26B, S3, S4, SEED24, UL26,
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
/// Three changes of the page on managed environments.
pub static X47: Disagreement = Disagreement {
    id: "X-47",
    topic: prose("Which licenses satisfy a managed environment"),
    rules: &["managed-environment-standalone-required"],
    in_force: Period::from("2022-10-12"),
    implemented: prose(
        "By date: Power Apps Premium counts for flows from 10 March 2025, the Developer Plan until 13 September 2023, the app meter for apps only from 13 May 2026. No contradiction, three changes.",
    ),
    other: prose(
        "Texts of different days, read side by side, accept Power Automate Premium only or either Premium, the Developer Plan or not, the app meter or not.",
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
        ME26B.at("Licensing"),
    ],
    instead: &[],
};
