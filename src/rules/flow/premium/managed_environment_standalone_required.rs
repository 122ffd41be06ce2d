//! In a managed environment Microsoft 365 is never enough, not even for a standard flow.
//!
//! The owner of an automated or scheduled flow, or each person who runs an instant one, needs a standalone license, or the flow a
//! Process license. Which licenses count has changed: Power Automate per user and Premium always did, the full Dynamics 365
//! licenses as listed since March 2023, Team Members since January 2025, and since March 2025 Power Apps Premium as well. The
//! Developer Plan counted in developer environments until September 2023; a trial counts for 30 days. Pay-as-you-go never
//! satisfies the condition for flows. A premium flow still needs what a premium flow needs everywhere. A block by the service is
//! announced for apps, none for flows.

use super::managed::{
    APP_METER, DATE_WARNING, DEVELOPER_PLAN, DYNAMICS, DYNAMICS_2023, DYNAMICS_2025, HOLDS_POWER_APPS, LISTED_ONLY,
    METER_UNDATED, NOT_LISTED, POWER_APPS, POWER_APPS_WILL_DO, POWER_AUTOMATE, PREMIUM_TOO, PROFESSIONAL,
    RELIES_ON_D365, RELIES_ON_DEVELOPER_PLAN, RELIES_ON_POWER_APPS, TEAM_MEMBERS, THE_APPS_RIGHT, TRIAL, TRIAL_OVER,
    UNDATED_WARNING,
};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{DEVP, ME22, ME23, ME23B, ME25A, ME25A2, ME25B, ME26, ME26A, ME26B, MEBLOG};

/// What the first texts accept.
const FIRST_TEXTS: Then = Then::Shared(&[
    set(&MUST_STANDALONE, "yes"),
    POWER_AUTOMATE,
    THE_APPS_RIGHT,
    DYNAMICS_2023,
    DEVELOPER_PLAN,
]);
/// What the lists of the page accept.
const LISTED: Then = Then::Shared(&[
    set(&MUST_STANDALONE, "yes"),
    LISTED_ONLY,
    POWER_AUTOMATE,
    PREMIUM_TOO,
    THE_APPS_RIGHT,
    DYNAMICS_2023,
    PROFESSIONAL,
    TRIAL,
    TRIAL_OVER,
]);
/// The same with Power Apps and Team Members.
const LISTED_WITH_POWER_APPS: Then = Then::Shared(&[
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
]);

/// `managed-environment-standalone-required`
pub static MANAGED_ENVIRONMENT_STANDALONE_REQUIRED: Rule = Rule {
    id: "managed-environment-standalone-required",
    aliases: &[],
    title: "Managed environments ask for a standalone license",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-10-12", "2022-12-02"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, or a license on the flow. The first complete text is of December 2022.",
            ),
            cites: &[ME22.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[FIRST_TEXTS, DATE_WARNING, Then::When(&RELIES_ON_D365, &[DATE_WARNING])],
        },
        Version {
            in_force: Period::between("2022-12-02", "2023-03-30"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, or a license on the flow. A list of Dynamics 365 licenses is not printed yet.",
            ),
            cites: &[ME22.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[FIRST_TEXTS, Then::When(&RELIES_ON_D365, &[DATE_WARNING])],
        },
        Version {
            in_force: Period::between("2023-03-30", "2023-04-18"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, a trial, or the Developer Plan in a developer environment.",
            ),
            cites: &[ME23.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[LISTED, DEVELOPER_PLAN],
        },
        Version {
            in_force: Period::between("2023-04-18", "2023-09-14"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, a trial, or the Developer Plan in a developer environment, about which its own guide is stricter.",
            ),
            cites: &[ME23.at("Licensing"), DEVP.at("Limits")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                LISTED,
                DEVELOPER_PLAN,
                Then::When(
                    &RELIES_ON_DEVELOPER_PLAN,
                    &[Then::Warn(
                        "W-ME-DEVPLAN",
                        "The page on managed environments accepts the Developer Plan, the guide of that plan does not. The page changed on 14 Sep 2023.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::between("2023-09-14", "2024-11-19"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, or a trial. The Developer Plan does not count any more.",
            ),
            cites: &[ME23B.at("Licensing"), DEVP.at("Limits")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[LISTED],
        },
        Version {
            in_force: Period::between("2024-11-19", "2025-01-06"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license, or a trial. Power Apps Premium is announced, not accepted yet.",
            ),
            cites: &[ME23B.at("Licensing"), MEBLOG.at("Announcement")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[LISTED, Then::When(&HOLDS_POWER_APPS, &[UNDATED_WARNING])],
        },
        Version {
            in_force: Period::between("2025-01-06", "2025-03-10"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, a listed Dynamics 365 license with Team Members now among them, or a trial. Two texts of one label differ about Power Apps Premium.",
            ),
            cites: &[ME25A.at("Licensing"), ME25A2.at("Licensing"), MEBLOG.at("Announcement")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                LISTED_WITH_POWER_APPS,
                Then::When(&RELIES_ON_POWER_APPS, &[UNDATED_WARNING]),
            ],
        },
        Version {
            in_force: Period::between("2025-03-10", "2026-04-01"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, Power Apps Premium, a listed Dynamics 365 license, or a trial.",
            ),
            cites: &[ME25B.at("Licensing"), ME26A.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[LISTED_WITH_POWER_APPS, POWER_APPS_WILL_DO],
        },
        Version {
            in_force: Period::between("2026-04-01", "2026-05-13"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, Power Apps Premium, a listed Dynamics 365 license, or a trial. Soon the app meter satisfies it for apps, never for flows.",
            ),
            cites: &[ME26A.at("Licensing"), ME26B.at("Licensing")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[LISTED_WITH_POWER_APPS, POWER_APPS_WILL_DO, METER_UNDATED],
        },
        Version {
            in_force: Period::from("2026-05-13"),
            editions: &[Edition::Current],
            statement: prose(
                "In a managed environment even a standard flow needs a standalone right of the person whose license counts: Power Automate per user or Premium, Power Apps Premium, a listed Dynamics 365 license, or a trial. Pay-as-you-go satisfies it for apps, never for flows.",
            ),
            cites: &[ME26B.at("Licensing"), ME26.at("Licensing requirements")],
            when: is(&ENVIRONMENT_MANAGED, "yes"),
            then: &[
                set(&MUST_STANDALONE, "yes"),
                POWER_AUTOMATE,
                PREMIUM_TOO,
                THE_APPS_RIGHT,
                DYNAMICS,
                NOT_LISTED,
                TEAM_MEMBERS,
                POWER_APPS,
                PROFESSIONAL,
                TRIAL,
                TRIAL_OVER,
                POWER_APPS_WILL_DO,
                Then::When(
                    &APP_METER,
                    &[
                        Then::Discharge(Who::Runners, Axis::Both),
                        Then::Warn(
                            "W-ME-APP-METER",
                            "The meter pays for the app, and the page leaves flows out of it. A license of the people or Process on the flow removes the doubt.",
                        ),
                    ],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "A flow of standard steps copies Planner tasks into a list, in a managed environment. Its owner holds Office 365 E5.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["planner", "sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "yes", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "The owner needs Power Automate or Power Apps Premium, a listed Dynamics 365 license, or the flow a Process license.",
        ),
    },
};
