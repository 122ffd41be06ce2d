//! In the transition period the service throttles by profile, a flow at a time.
//!
//! Low, 10,000 requests in 24 hours: Microsoft 365, free licenses, every trial, app passes, Team Members, a flow whose owner has left. Medium: other licenses
//! of persons, child flows, flows that an app starts; 100,000 until 30 July 2023, 200,000 since. High, 500,000: a license on the flow. In an environment on
//! pay-as-you-go 10,000,000. The highest profile among the licenses of the person counts. Several pages keep printing other figures, which are shown beside.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, L22, L25, R25, S4, T23, T24};

pub(in crate::rules) const BY_PROFILE: Cond = Cond::All(&[
    FLOW,
    ASKED,
    TRANSITION,
    Cond::Not(&is(&LIMIT_OF, "given")),
    Cond::Not(&WITHOUT_CEILING),
    Cond::Any(&[
        Cond::Not(&BY_HAND),
        Cond::All(&[METERED, Cond::AsOfFrom(Date::of("2025-02-11"))]),
        is_one(&LIMIT_OF, &["flow-license", "parent"]),
        Cond::Not(&Cond::AsOfFrom(Date::of("2023-07-31"))),
    ]),
]);
pub(in crate::rules) const FIGURE: Then = Then::Number("transitionLimit", Expr::Plus(&CEILING, &Expr::Const(0)));
pub(in crate::rules) const RIVAL: Then = Then::When(
    &PRINTED_OTHERWISE,
    &[Then::Number(
        "rivalLimit",
        Expr::Plus(&CEILING_AS_BEFORE, &Expr::Const(0)),
    )],
);

/// Team Members are of the low profile, and the licensing questions print more for them.
const RIVAL_OF_LOW: Then = Then::When(
    &Cond::All(&[
        PRINTED_OTHERWISE,
        Cond::Not(&Cond::AtLeast(
            Expr::Plus(&CEILING, &Expr::Const(0)),
            Expr::Const(10_001),
        )),
    ]),
    &[Then::Number(
        "rivalLimit",
        Expr::Plus(&CEILING_AS_BEFORE, &Expr::Const(0)),
    )],
);

/// `request-limit-profile`
pub static REQUEST_LIMIT_PROFILE: Rule = Rule {
    id: "request-limit-profile",
    aliases: &[],
    title: "Profiles of the transition period",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow may make 10,000 requests in 24 hours at the low profile, 100,000 at the medium one, 500,000 with a license on the flow.",
            ),
            cites: &[F21.at("Transition period"), L22.at("Performance profiles")],
            when: BY_PROFILE,
            then: &[FIGURE, RIVAL_OF_LOW],
        },
        Version {
            in_force: Period::from("2023-07-31"),
            editions: &[Edition::Current],
            statement: prose(
                "In the transition period a flow may make 10,000 requests in 24 hours at the low profile, 200,000 at the medium one, 500,000 with a license on the flow, 10,000,000 in an environment on pay-as-you-go.",
            ),
            cites: &[
                T23.at("Transition period"),
                T24.at("Transition period"),
                L25.at("Performance profiles"),
                F25.at("Performance profiles"),
                R25.at("Transition period"),
            ],
            when: BY_PROFILE,
            then: &[FIGURE, RIVAL],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::May2023],
            statement: prose(
                "In the transition period a flow may make 10,000 requests in 24 hours with Microsoft 365 or an app pass, 25,000 with Team Members, 100,000 with other licenses of persons, 500,000 with a license on the flow.",
            ),
            cites: &[
                S4.at("Office 365 license questions"),
                S4.at("Dynamics 365 license questions"),
                S4.at("Power Apps license questions"),
            ],
            when: BY_PROFILE,
            then: &[Then::Number(
                "transitionLimit",
                Expr::Plus(&CEILING_AS_BEFORE, &Expr::Const(0)),
            )],
        },
    ],
    example: Example {
        story: prose(
            "In May 2024 a scheduled flow belongs to somebody with Customer Service Professional and a trial.",
        ),
        questionnaire: "requests",
        as_of: "2024-05-13",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["d365-professional", "power-automate-trial"], "flow-license": "none", "daily-requests": 31000, "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("40,000 officially. The service lets 200,000 pass, or 100,000 by another table."),
    },
};
