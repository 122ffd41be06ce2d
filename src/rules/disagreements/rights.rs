//! What licenses include for flows.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F21, F25, R26, S4, T21, T23, T24};

/// Somebody asks what a Power Apps license includes, and AI Builder is none of it.
const WITHOUT_AI: Cond = Cond::All(&[
    Cond::Given(&CAPABILITY),
    is(&CAPABILITY, "ai-builder"),
    has_one(&PERSON_LICENSES, &["power-apps-premium", "power-apps-per-app"]),
]);

/// `X-08`
pub static X08: Disagreement = Disagreement {
    id: "X-08",
    topic: prose("Whether Power Apps licenses include AI Builder"),
    rules: &["seeded-powerapps"],
    in_force: Period::between("2021-10-31", "2026-11-01"),
    implemented: prose(
        "The tables of credits count: Power Apps Premium brought credits until October 2026. The sentence that AI Builder is not included speaks of no right of its own.",
    ),
    other: prose("Power Apps licenses include no AI Builder at all, as the answers of 2023 and 2025 say."),
    cites: &[
        S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
        F25.at("What Power Automate capabilities are included in Power Apps licenses?"),
        T23.at("AI Builder credits"),
        D24.at("AI Builder credits"),
    ],
    instead: &[(
        "seeded-powerapps",
        &[Version {
            in_force: Period::between("2021-10-31", "2026-11-01"),
            editions: Edition::ALL,
            statement: prose("Power Apps licenses include no AI Builder steps in flows."),
            cites: &[
                S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
                F25.at("What Power Automate capabilities are included in Power Apps licenses?"),
            ],
            when: WITHOUT_AI,
            then: &[Then::Note("AI Builder takes credits of the tenant, bought apart.")],
        }],
    )],
};

/// A Team Member asks what the license includes.
static TEAM: Cond = Cond::Not(&has_one(&PERSON_LICENSES, &["d365-enterprise", "d365-professional"]));

/// `X-25`
pub static X25: Disagreement = Disagreement {
    id: "X-25",
    topic: prose("Requests of Team Members in the transition period"),
    rules: &["seeded-dynamics"],
    in_force: Period::from("2021-10-31"),
    implemented: prose("10,000 a day: five tables say so, the newest among them."),
    other: prose("25,000 a day, as three editions of the FAQ print."),
    cites: &[
        F21.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
        S4.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
        F25.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
        T21.at("Request limits"),
        T24.at("Request limits"),
        R26.at("Transition period"),
    ],
    instead: &[(
        "seeded-dynamics",
        &[Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("A Team Member has 25,000 requests a day in the transition period."),
            cites: &[F25.at("What Power Automate capabilities are included in Dynamics 365 licenses?")],
            when: Cond::All(&[Cond::Given(&PERSON_LICENSES), has(&PERSON_LICENSES, "d365-team-member")]),
            then: &[Then::When(
                &TEAM,
                &[
                    Then::Number("requestLimitDynamics", Expr::Const(6_000)),
                    Then::Number("transitionLimitDynamics", Expr::Const(25_000)),
                ],
            )],
        }],
    )],
};
