//! What a trial gives, for how long, and where the Developer Plan counts.
//!
//! The self-service trial of Power Automate lasts 90 days: premium features, attended desktop flows and one unattended bot, no AI
//! credits and no storage. A trial that an admin starts lasts 30 days, can be extended once by 30, and has 25 seats with the
//! rights of the paid license. A Power Apps trial lasts 30 days and gives what a Power Apps license gives to flows. In a managed
//! environment every trial counts for 30 days only. The Developer Plan is for learning, never for production: premium connectors
//! in a developer environment, no business process flows, no desktop flows, 750 runs a month.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{BUY, D24, DEVP, F20, FAQ23, G26, L25, ME26, T24};

/// Somebody may hold one of these licenses, or learns in a developer environment.
const CONCERNED: Cond = Cond::Any(&[
    is(&ENVIRONMENT_TYPE, "developer"),
    has_one(
        &OWNER_LICENSES,
        &["power-automate-trial", "power-apps-trial", "developer-plan"],
    ),
    has_one(
        &RUNNER_LICENSES,
        &["power-automate-trial", "power-apps-trial", "developer-plan"],
    ),
    Cond::Given(&TRIAL_KIND),
]);
static IN_DEVELOPER: Cond = Cond::All(&[
    is(&PREMIUM, "yes"),
    is(&ENVIRONMENT_TYPE, "developer"),
    is(&MUST_STANDALONE, "no"),
    is(&BPF, "no"),
    is(&RPA, "none"),
]);
const DEVELOPER_PREMIUM: Then = Then::When(
    &IN_DEVELOPER,
    &[
        admit(&ACCEPTED, &["developer-plan"]),
        Then::Note("The Developer Plan is for learning and building: never for production, 750 flow runs a month."),
    ],
);
static SELF_SERVICE: Cond = Cond::Sure(&Cond::All(&[
    is(&TRIAL_KIND, "self-service"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static OF_AN_ADMIN: Cond = Cond::Sure(&Cond::All(&[
    is(&TRIAL_KIND, "admin-premium"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static OF_POWER_APPS: Cond = Cond::Sure(&Cond::All(&[
    is(&TRIAL_KIND, "power-apps"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static SEATS_COUNT: Cond = Cond::Sure(&Cond::All(&[
    is(&TRIAL_KIND, "admin-premium"),
    Cond::Given(&TRIAL_PEOPLE),
]));
static SEATS_SHORT: Cond = Cond::Sure(&Cond::All(&[
    is(&TRIAL_KIND, "admin-premium"),
    Cond::Given(&TRIAL_PEOPLE),
    at_least(&TRIAL_PEOPLE, 26),
]));

/// `trial-and-developer-plan`
pub static TRIAL_AND_DEVELOPER_PLAN: Rule = Rule {
    id: "trial-and-developer-plan",
    aliases: &[],
    title: "Trials and the Developer Plan",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-07-04"),
            editions: Edition::ALL,
            statement: prose(
                "A trial ends by itself. The Developer Plan gives premium connectors for learning in a developer environment, never for production.",
            ),
            cites: &[
                F20.at("Community plan"),
                FAQ23.at("Developer Plan"),
                DEVP.at("Limits"),
                BUY.at("Trials"),
            ],
            when: CONCERNED,
            then: &[DEVELOPER_PREMIUM],
        },
        Version {
            in_force: Period::from("2024-07-04"),
            editions: &[Edition::Current],
            statement: prose(
                "A self-service trial lasts 90 days, an admin trial 30 and once 30 more for 25 people, a Power Apps trial 30. The Developer Plan gives premium connectors for learning in a developer environment, never for production.",
            ),
            cites: &[
                D24.at("Trials"),
                T24.at("Trial licenses"),
                BUY.at("Trials"),
                L25.at("Developer Plan"),
                ME26.at("Trials"),
                G26.at("Developer Plan"),
            ],
            when: CONCERNED,
            then: &[
                DEVELOPER_PREMIUM,
                Then::When(
                    &SELF_SERVICE,
                    &[Then::Deadline {
                        what: "the trial ends",
                        on: DayExpr {
                            event: &TRIAL_STARTED_ON,
                            days: 90,
                            not_before: None,
                            events_from: None,
                        },
                        after: "90 days",
                    }],
                ),
                Then::When(
                    &OF_AN_ADMIN,
                    &[
                        Then::Deadline {
                            what: "the trial ends",
                            on: DayExpr {
                                event: &TRIAL_STARTED_ON,
                                days: 30,
                                not_before: None,
                                events_from: None,
                            },
                            after: "30 days",
                        },
                        Then::Deadline {
                            what: "the extended trial ends",
                            on: DayExpr {
                                event: &TRIAL_STARTED_ON,
                                days: 60,
                                not_before: None,
                                events_from: None,
                            },
                            after: "30 days and one extension of 30",
                        },
                    ],
                ),
                Then::When(
                    &OF_POWER_APPS,
                    &[Then::Deadline {
                        what: "the trial ends",
                        on: DayExpr {
                            event: &TRIAL_STARTED_ON,
                            days: 30,
                            not_before: None,
                            events_from: None,
                        },
                        after: "30 days",
                    }],
                ),
                Then::When(
                    &SEATS_COUNT,
                    &[
                        Then::Number("trialCovered", Expr::Min(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25))),
                        Then::Number(
                            "trialNotCovered",
                            Expr::Minus(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)),
                        ),
                        Then::Number(
                            "peopleToLicense",
                            Expr::Minus(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)),
                        ),
                    ],
                ),
                Then::When(&SEATS_SHORT, &[Then::Status(Status::Gap, Axis::Both)]),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Mia learns the product: with the Developer Plan, in her developer environment, she schedules a flow that reads Salesforce.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "developer", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["developer-plan"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Fine for learning. In production she would need Power Automate Premium."),
    },
};
