//! Dynamics 365 includes flows for its applications: everything standard, and premium steps in context of the app.
//!
//! Flows of every kind with standard connectors; premium and custom connectors, gateways and business process flows where
//! the flow belongs to the application and uses its data. Not included: desktop flows, AI Builder, and premium flows that
//! have nothing to do with it, which need a license of their own. Requests a day, by the official limits: 6,000 for Team
//! Members, 40,000 for Professional and Enterprise; until October 2021 5,000, 10,000 and 20,000.

use super::about::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F21, F25, S3, S4, T21, T23};

const DYNAMICS: &[&str] = &["d365-enterprise", "d365-professional", "d365-team-member"];
const HOLDS: Cond = has_one(&PERSON_LICENSES, DYNAMICS);
const CONCERNED: Cond = Cond::Any(&[
    Cond::All(&[
        is(&PREMIUM, "yes"),
        is(&SETTLED_BY, "none"),
        Cond::Any(&[
            Cond::All(&[is(&CONTEXT, "owner"), has_one(&OWNER_LICENSES, DYNAMICS)]),
            Cond::All(&[is(&CONTEXT, "invokers"), has_one(&RUNNER_LICENSES, DYNAMICS)]),
            Cond::All(&[is(&CONTEXT, "row-actors"), has_one(&ROW_ACTOR_LICENSES, DYNAMICS)]),
        ]),
    ]),
    Cond::All(&[PERSON, HOLDS]),
]);
static A_FLOW: Cond = Cond::Given(&TRIGGER);
static TEAM: Cond = Cond::All(&[
    PERSON,
    has(&PERSON_LICENSES, "d365-team-member"),
    Cond::Not(&has_one(&PERSON_LICENSES, &["d365-enterprise", "d365-professional"])),
]);
static PROFESSIONAL: Cond = Cond::All(&[
    PERSON,
    has(&PERSON_LICENSES, "d365-professional"),
    Cond::Not(&has(&PERSON_LICENSES, "d365-enterprise")),
]);
static ENTERPRISE: Cond = Cond::All(&[PERSON, has(&PERSON_LICENSES, "d365-enterprise")]);
const KEY: &str = "requestLimitDynamics";
const TRANSITION: &str = "transitionLimitDynamics";
const fn limit(n: i64) -> Then {
    Then::Number(KEY, Expr::Const(n))
}
const fn transition(n: i64) -> Then {
    Then::Number(TRANSITION, Expr::Const(n))
}
const INCLUDED: Then = Then::When(&PREMIUM_IN_CONTEXT, &[admit(&INCLUDED_IN, DYNAMICS), NEED]);
const IN_CONTEXT_ONLY: Then = Then::When(
    &A_FLOW,
    &[Then::Note(
        "Dynamics 365 covers premium steps only in context: the flow belongs to the application and uses its data. Any other premium flow needs a license of its own.",
    )],
);

const TEAM_LIMITS: Then = Then::When(&TEAM, &[limit(6_000), transition(10_000)]);
const ENTERPRISE_LIMITS: Then = Then::When(&ENTERPRISE, &[limit(40_000), transition(100_000)]);
const PROFESSIONAL_LIMITS: Then = Then::When(&PROFESSIONAL, &[limit(40_000), transition(100_000)]);

/// `seeded-dynamics`
pub static SEEDED_DYNAMICS: Rule = Rule {
    id: "seeded-dynamics",
    aliases: &[],
    title: "What Dynamics 365 includes",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose(
                "Dynamics 365 includes flows of every kind with standard connectors, and premium steps in context of its applications. Desktop flows and AI Builder are not included.",
            ),
            cites: &[
                F19.at("Dynamics 365"),
                S3.at("Seeded Power Automate"),
                F21.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
            ],
            // No list of plans was printed yet, which would ask for the topic.
            when: Cond::Any(&[CONCERNED, MAYBE_PLAN]),
            then: &[
                TOPIC,
                INCLUDED,
                IN_CONTEXT_ONLY,
                Then::When(&TEAM, &[limit(5_000)]),
                Then::When(&PROFESSIONAL, &[limit(10_000)]),
                Then::When(&ENTERPRISE, &[limit(20_000)]),
                RAISED_WARNING,
            ],
        },
        Version {
            in_force: Period::between("2021-10-31", "2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "Dynamics 365 includes flows of every kind with standard connectors, and premium steps in context of its applications. Desktop flows and AI Builder are not included.",
            ),
            cites: &[
                F21.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
                T21.at("Seeded plans"),
            ],
            when: CONCERNED,
            then: &[
                INCLUDED,
                IN_CONTEXT_ONLY,
                TEAM_LIMITS,
                PROFESSIONAL_LIMITS,
                ENTERPRISE_LIMITS,
                RAISED_WARNING,
            ],
        },
        Version {
            in_force: Period::from("2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "Dynamics 365 includes flows of every kind with standard connectors, and premium steps in context of its applications. Desktop flows and AI Builder are not included.",
            ),
            cites: &[
                S4.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
                F25.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
                T23.at("Seeded plans"),
            ],
            when: CONCERNED,
            then: &[
                INCLUDED,
                IN_CONTEXT_ONLY,
                TEAM_LIMITS,
                Then::When(&PROFESSIONAL, &[limit(40_000), transition(200_000)]),
                Then::When(&ENTERPRISE, &[limit(40_000), transition(200_000)]),
            ],
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::May2023],
            statement: prose(
                "Dynamics 365 includes flows of every kind with standard connectors, and premium steps in context of its applications. In the transition period 25,000 requests for Team Members, 100,000 for Professional and Enterprise.",
            ),
            cites: &[S4.at("What Power Automate capabilities are included in Dynamics 365 licenses?")],
            when: CONCERNED,
            then: &[
                INCLUDED,
                IN_CONTEXT_ONLY,
                Then::When(&TEAM, &[limit(6_000), transition(25_000)]),
                PROFESSIONAL_LIMITS,
                ENTERPRISE_LIMITS,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Aya holds Dynamics 365 Customer Service and wants a flow that opens a ticket in ServiceNow for each of its cases.",
        ),
        questionnaire: "rights",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"rights-topic": "person", "person-licenses": ["d365-enterprise"], "capability": "premium-connector", "capability-in-context": "yes"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Included, since the flow belongs to the application."),
    },
};
