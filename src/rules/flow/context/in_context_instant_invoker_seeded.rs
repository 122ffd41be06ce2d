//! The app licenses of the people who run it carry an instant flow of the app.
//!
//! Each person needs one of three: a license for flows, Power Apps, or Dynamics 365; they stand beside each other, person by
//! person. No link is asked for, except from people who hold nothing but a pass for the app.

use super::{APP_LICENSES_TODAY, APP_LICENSES_UNTIL_2023, APP_LICENSES_WITH_PLANS, PEOPLE_PAY, QUESTIONS_MATTER};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F21, F23A, F25, S3, S4};

/// People run a flow that belongs to the app. One that the app starts is in context without any question.
pub(in crate::rules) const RUN_BY_PEOPLE: Cond = Cond::All(&[
    QUESTIONS_MATTER,
    PEOPLE_PAY,
    Cond::Not(&is(&TRIGGER, "instant-power-apps")),
    is(&SUPPORTS_APP, "yes"),
]);

/// `in-context-instant-invoker-seeded`
pub static IN_CONTEXT_INSTANT_INVOKER_SEEDED: Rule = Rule {
    id: "in-context-instant-invoker-seeded",
    aliases: &[],
    title: "An instant flow on the app licenses of those who run it",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs an instant flow in context of an app needs Power Apps, Dynamics 365 or a license for flows.",
            ),
            cites: &[
                F19.at("What is the use of Power Automate in context of an app?"),
                S3.at("Seeded Power Automate"),
                F21.at("Who needs to purchase a premium license?"),
            ],
            when: RUN_BY_PEOPLE,
            then: APP_LICENSES_UNTIL_2023,
        },
        Version {
            in_force: Period::between("2023-05-23", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs an instant flow in context of an app needs Power Apps, Dynamics 365 or a license for flows. The flow needs no link, except for people with a pass only.",
            ),
            cites: &[
                F23A.at("Who needs to purchase a premium license?"),
                S4.at("Who needs to purchase a premium license?"),
            ],
            when: RUN_BY_PEOPLE,
            then: APP_LICENSES_WITH_PLANS,
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "Each person who runs an instant flow in context of an app needs Power Apps, Dynamics 365 or a license for flows. The flow needs no link, except for people with a pass only.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                F25.at("Who needs to purchase a premium license?"),
            ],
            when: RUN_BY_PEOPLE,
            then: APP_LICENSES_TODAY,
        },
    ],
    example: Example {
        story: prose(
            "A button supports a canvas app on the same SQL tables. Of nine people who press it, seven hold Power Apps Premium and two Office 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "triggered-by-app": "no", "owner-kind": "human", "owner-licenses": ["m365"], "runners": 9, "runner-licenses": [{"count": 7, "licenses": ["power-apps-premium"]}, {"count": 2, "licenses": ["m365"]}], "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Two people are short of a license; the seven need nothing more."),
    },
};
