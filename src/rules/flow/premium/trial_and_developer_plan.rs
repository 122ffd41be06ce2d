//! What a trial gives, for how long, and where the Developer Plan counts.
//!
//! The self-service trial of Power Automate lasts 90 days: premium features, attended desktop flows and one unattended bot, no AI
//! credits and no storage. A trial that an admin starts lasts 30 days, can be extended once by 30, and has 25 seats with the
//! rights of the paid license. A Power Apps trial lasts 30 days and gives what a Power Apps license gives to flows. In a managed
//! environment every trial counts for 30 days only. The Developer Plan is for learning, never for production: premium connectors
//! in a developer environment, no business process flows, no desktop flows, 750 runs a month.

use super::trial::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::enforcement::NO_FLOW;
use crate::rules::flow::enforcement::TRIAL;
use crate::rules::flow::rights::about::PERSON;
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
    TRIAL,
    LEARNS,
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
/// A person with the Developer Plan asks for what it includes.
const LEARNS: Cond = Cond::All(&[
    PERSON,
    Cond::Sure(&HOLDS_DEVELOPER_PLAN),
    Cond::Given(&CAPABILITY),
    is_one(
        &CAPABILITY,
        &["cloud-flow", "share-flow", "premium-connector", "custom-connector"],
    ),
]);
static HOLDS_DEVELOPER_PLAN: Cond = has(&PERSON_LICENSES, "developer-plan");
static LEARNS_THERE: Cond = Cond::All(&[LEARNS, is(&ENVIRONMENT_TYPE, "developer")]);
const FOR_LEARNING: Then = Then::When(
    &LEARNS_THERE,
    &[
        admit(&INCLUDED_IN, &["developer-plan"]),
        Then::Note("The Developer Plan is for learning and building: never for production, 750 flow runs a month."),
    ],
);

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
            then: &[
                Then::When(&ABOUT_TRIAL, &NO_FLOW),
                Then::When(&ABOUT_TRIAL, UNWRITTEN),
                DEVELOPER_PREMIUM,
                FOR_LEARNING,
            ],
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
                Then::When(&ABOUT_TRIAL, &NO_FLOW),
                DEVELOPER_PREMIUM,
                FOR_LEARNING,
                ASKED_90,
                ASKED_30,
                ASKED_SEATS,
                ASKED_APPS,
                OVER,
                TOLD_90,
                ADMIN_ENDS,
                TOLD_APPS,
                TOLD_SEATS,
                TOLD_TOO_MANY,
                TOLD_GONE,
                TOLD_APPS_GONE,
                TOLD_NOT_OFFERED,
                Then::Shared(TOLD_STOP),
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
