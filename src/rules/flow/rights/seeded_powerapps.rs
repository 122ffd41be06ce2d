//! Power Apps includes flows for its apps: everything standard, and premium steps in context of an app.
//!
//! Flows of every kind with standard connectors; premium and custom connectors, gateways and business process flows where
//! the flow belongs to an app of the license. Not included: desktop flows, AI Builder, and premium flows for something
//! else, even if they serve several apps or clean up data. Power Apps Premium brings 40,000 requests a day, 250 MB of
//! Dataverse database and 2 GB for files; per app 6,000 requests, 50 MB and 400 MB. Until October 2021 it was 5,000 and 1,000.

use super::about::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, S3, S4, T21, T23};

const POWER_APPS: &[&str] = &["power-apps-premium", "power-apps-per-app", "power-apps-trial"];
const WITH_PLANS: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-trial",
    "power-apps-plan-1",
    "power-apps-plan-2",
];
const PLANS: &[&str] = &["power-apps-plan-1", "power-apps-plan-2"];
const CONCERNED: Cond = Cond::Any(&[
    Cond::All(&[
        is(&PREMIUM, "yes"),
        is(&SETTLED_BY, "none"),
        Cond::Any(&[
            Cond::All(&[is(&CONTEXT, "owner"), has_one(&OWNER_LICENSES, WITH_PLANS)]),
            Cond::All(&[is(&CONTEXT, "invokers"), has_one(&RUNNER_LICENSES, WITH_PLANS)]),
            Cond::All(&[is(&CONTEXT, "row-actors"), has_one(&ROW_ACTOR_LICENSES, WITH_PLANS)]),
        ]),
    ]),
    Cond::All(&[PERSON, has_one(&PERSON_LICENSES, WITH_PLANS)]),
]);
static A_FLOW: Cond = Cond::Given(&TRIGGER);
const PREMIUM_PLAN_HELD: Cond = Cond::All(&[PERSON, has(&PERSON_LICENSES, "power-apps-premium")]);
static PREMIUM_PLAN: Cond = PREMIUM_PLAN_HELD;
static PER_APP: Cond = Cond::All(&[PERSON, has(&PERSON_LICENSES, "power-apps-per-app")]);
static PER_APP_ONLY: Cond = Cond::All(&[
    PERSON,
    has(&PERSON_LICENSES, "power-apps-per-app"),
    Cond::Not(&has(&PERSON_LICENSES, "power-apps-premium")),
]);
static PASS_IN_CONTEXT: Cond = Cond::All(&[
    PERSON,
    is(&CAPABILITY_IN_CONTEXT, "yes"),
    has(&PERSON_LICENSES, "power-apps-per-app"),
    Cond::Not(&has(&PERSON_LICENSES, "power-apps-premium")),
]);
/// By the questions of 2023 no credits come with Power Apps.
static AI_ON_POWER_APPS: Cond = Cond::All(&[AI, PREMIUM_PLAN_HELD]);
const KEY: &str = "requestLimitPowerApps";
const TRANSITION: &str = "transitionLimitPowerApps";
const fn limit(n: i64) -> Then {
    Then::Number(KEY, Expr::Const(n))
}
const fn transition(n: i64) -> Then {
    Then::Number(TRANSITION, Expr::Const(n))
}
const INCLUDED: Then = Then::When(&PREMIUM_IN_CONTEXT, &[admit(&INCLUDED_IN, POWER_APPS), NEED]);
const OLD_PLANS: Then = Then::When(&PREMIUM_IN_CONTEXT, &[admit(&INCLUDED_IN, PLANS)]);
/// The old plans stopped being usable on 1 October 2024.
static IN_CONTEXT_WHILE_USABLE: Cond = Cond::All(&[
    PERSON,
    PREMIUM_STEP,
    is(&CAPABILITY_IN_CONTEXT, "yes"),
    Cond::Not(&Cond::AsOfFrom(Date::of("2024-10-01"))),
]);
const OLD_PLANS_WHILE_USABLE: Then = Then::When(&IN_CONTEXT_WHILE_USABLE, &[admit(&INCLUDED_IN, PLANS)]);
const DATAVERSE: Then = Then::When(
    &PREMIUM_PLAN,
    &[
        Then::Number("databaseMb", Expr::Const(250)),
        Then::Number("fileMb", Expr::Const(2_000)),
    ],
);
const DATAVERSE_PER_APP: Then = Then::When(
    &PER_APP,
    &[
        Then::Number("databaseMb", Expr::Const(50)),
        Then::Number("fileMb", Expr::Const(400)),
    ],
);
const ONE_APP: Then = Then::When(
    &PASS_IN_CONTEXT,
    &[Then::Inform(
        "I-ONE-APP",
        "A pass counts for its one app and environment: for flows that the app starts or that are linked to it.",
    )],
);
const NO_CREDITS: Then = Then::When(&AI_ON_POWER_APPS, &[CREDITS_ELSEWHERE]);
const IN_CONTEXT_ONLY: Then = Then::When(
    &A_FLOW,
    &[Then::Note(
        "Power Apps covers premium steps only in context: the flow belongs to the app and uses its data. Any other premium flow needs a license of its own.",
    )],
);

/// What is included, old plans as well.
const WITH_OLD_PLANS: Then = Then::Shared(&[INCLUDED, OLD_PLANS, IN_CONTEXT_ONLY, ONE_APP]);
const STORAGE: Then = Then::Shared(&[DATAVERSE, DATAVERSE_PER_APP]);

/// `seeded-powerapps`
pub static SEEDED_POWERAPPS: Rule = Rule {
    id: "seeded-powerapps",
    aliases: &[],
    title: "What Power Apps includes",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose(
                "Power Apps includes flows of every kind with standard connectors, and premium steps in context of its apps. Desktop flows and AI Builder are not included.",
            ),
            cites: &[
                S3.at("Seeded Power Automate"),
                F21.at("What Power Automate capabilities are included in Power Apps licenses?"),
            ],
            when: CONCERNED,
            then: &[
                WITH_OLD_PLANS,
                Then::When(&PREMIUM_PLAN, &[limit(5_000)]),
                Then::When(&PER_APP_ONLY, &[limit(1_000)]),
                STORAGE,
                RAISED_WARNING,
            ],
        },
        Version {
            in_force: Period::between("2021-10-31", "2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "Power Apps includes flows of every kind with standard connectors, and premium steps in context of its apps. Desktop flows are not included, AI Builder only by its credits.",
            ),
            cites: &[
                F21.at("What Power Automate capabilities are included in Power Apps licenses?"),
                T21.at("Seeded plans"),
            ],
            when: CONCERNED,
            then: &[
                WITH_OLD_PLANS,
                Then::When(&PREMIUM_PLAN, &[limit(40_000), transition(100_000)]),
                Then::When(&PER_APP_ONLY, &[limit(6_000), transition(10_000)]),
                STORAGE,
                RAISED_WARNING,
            ],
        },
        Version {
            in_force: Period::from("2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "Power Apps includes flows of every kind with standard connectors, and premium steps in context of its apps. Desktop flows are not included, AI Builder only by its credits, which ended in October 2026.",
            ),
            cites: &[
                S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
                F25.at("What Power Automate capabilities are included in Power Apps licenses?"),
                T23.at("Seeded plans"),
            ],
            when: CONCERNED,
            then: &[
                INCLUDED,
                OLD_PLANS_WHILE_USABLE,
                IN_CONTEXT_ONLY,
                ONE_APP,
                Then::When(&PREMIUM_PLAN, &[limit(40_000), transition(200_000)]),
                Then::When(&PER_APP_ONLY, &[limit(6_000), transition(10_000)]),
                STORAGE,
            ],
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::May2023],
            statement: prose(
                "Power Apps includes flows of every kind with standard connectors, and premium steps in context of its apps. Desktop flows and AI Builder are not included.",
            ),
            cites: &[S4.at("What Power Automate capabilities are included in Power Apps licenses?")],
            when: CONCERNED,
            then: &[
                WITH_OLD_PLANS,
                NO_CREDITS,
                Then::When(&PREMIUM_PLAN, &[limit(40_000), transition(100_000)]),
                Then::When(&PER_APP_ONLY, &[limit(6_000), transition(10_000)]),
                STORAGE,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Jule holds Power Apps Premium. Her flow loads rates into Snowflake every night, for no app in particular.",
        ),
        questionnaire: "rights",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"rights-topic": "person", "person-licenses": ["power-apps-premium"], "capability": "premium-connector", "capability-in-context": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Not included: the flow belongs to no app, so Jule needs Power Automate Premium."),
    },
};
