//! What licenses include for flows: the other readings. Their points stand with the figures.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::seeded_restricted_tables as tables;
use crate::rules::sources::{F25, RTAB, S3, S4};

/// Somebody asks what a Power Apps license includes, and AI Builder is none of it.
const WITHOUT_AI: Cond = Cond::All(&[
    Cond::Given(&CAPABILITY),
    is(&CAPABILITY, "ai-builder"),
    has_one(&PERSON_LICENSES, &["power-apps-premium", "power-apps-per-app"]),
]);

/// `X-08` the other way, for what a Power Apps license includes.
pub(super) const WITHOUT_AI_BUILDER: &[Version] = &[Version {
    in_force: Period::between("2021-10-31", "2026-11-01"),
    editions: Edition::ALL,
    statement: prose("Power Apps licenses include no AI Builder steps in flows."),
    cites: &[
        S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
        F25.at("What Power Automate capabilities are included in Power Apps licenses?"),
    ],
    when: WITHOUT_AI,
    then: &[Then::Note("AI Builder takes credits of the tenant, bought apart.")],
}];

/// A Team Member asks what the license includes.
static TEAM: Cond = Cond::Not(&has_one(&PERSON_LICENSES, &["d365-enterprise", "d365-professional"]));

/// `X-25` the other way, for what a Team Member has.
pub(super) const TEAM_MEMBERS_25: &[Version] = &[Version {
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
}];

/// `D-59`
pub static D59: Disagreement = Disagreement {
    id: "D-59",
    topic: prose("How many restricted tables a basic Dynamics 365 license may write to"),
    rules: &["seeded-restricted-tables"],
    in_force: Period::from("2020-03-16"),
    implemented: prose(
        "The article of 2020 allows fifteen, without saying more. Its edition counts by that; otherwise more of them are a warning.",
    ),
    other: prose("No other text names such a figure. Read so, nobody counts tables."),
    cites: &[S3.at("Restricted tables"), RTAB.at("Restricted tables")],
    instead: &[(
        "seeded-restricted-tables",
        &[
            Version {
                in_force: Period::from("2020-03-16"),
                editions: &[Edition::Current, Edition::May2023],
                statement: prose(
                    "A flow may read restricted tables of Dynamics 365. To write to them, however many they are, each person whose license it uses also needs the Dynamics 365 license of the application that the tables belong to.",
                ),
                cites: &[RTAB.at("Restricted tables")],
                when: tables::CONCERNED,
                then: tables::TODAY,
            },
            Version {
                in_force: Period::from("2020-03-16"),
                editions: &[Edition::March2020],
                statement: prose(
                    "Restricted tables of Dynamics 365 may be read. To write to them, however many they are, takes the license of the application.",
                ),
                cites: &[RTAB.at("Restricted tables")],
                when: tables::CONCERNED,
                then: tables::IN_2020,
            },
        ],
    )],
};
