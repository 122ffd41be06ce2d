//! Microsoft 365 carries standard flows of every kind, and nothing premium.
//!
//! Automated, scheduled and button flows with standard connectors, 6,000 requests a day (2,000 until October 2021). Not included:
//! premium and custom connectors, gateways, business process flows, desktop flows, AI Builder; Dataverse for Teams is the
//! exception. The right is meant for personal productivity. For flows that a whole company rests on, a standalone license is
//! advice, not a duty.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{NEED, PERSON, RAISED_WARNING};
use crate::rules::sources::{F21, F25, S3, S4};

static FOR_A_TEAM: Cond = Cond::Sure(&is(&TEAM_SCENARIO, "yes"));
/// Microsoft 365 carries the flow, or is asked about.
const CONCERNED: Cond = Cond::Any(&[
    Cond::All(&[
        is(&PREMIUM, "no"),
        is(&MUST_STANDALONE, "no"),
        Cond::Any(&[
            Cond::All(&[is(&CONTEXT, "owner"), has(&OWNER_LICENSES, "m365")]),
            Cond::All(&[is(&CONTEXT, "invokers"), has(&RUNNER_LICENSES, "m365")]),
        ]),
    ]),
    Cond::All(&[PERSON, has(&PERSON_LICENSES, "m365")]),
    Cond::All(&[PERSON, Cond::Given(&CAPABILITY), is(&CAPABILITY, "dataverse-for-teams")]),
]);
static HELD: Cond = Cond::All(&[PERSON, has(&PERSON_LICENSES, "m365")]);
static IN_TEAMS: Cond = Cond::All(&[
    PERSON,
    is(&CAPABILITY, "dataverse-for-teams"),
    Cond::AsOfFrom(Date::of("2020-10-11")),
]);
const TEAM_ADVICE: Then = Then::When(
    &FOR_A_TEAM,
    &[Then::Note(
        "The Microsoft 365 right is meant for personal productivity. For a flow that many rest on, a standalone license is recommended, not required.",
    )],
);
const TABLES_OF_TEAMS: Then = Then::When(&IN_TEAMS, &[admit(&INCLUDED_IN, &["m365"]), NEED]);
const NO_CAPACITY: Then = Then::When(
    &HELD,
    &[
        Then::Number("databaseMb", Expr::Const(0)),
        Then::Number("fileMb", Expr::Const(0)),
    ],
);
const STATEMENT: &str = "Microsoft 365 includes flows of every kind with standard connectors. Premium connectors, gateways, business process flows, desktop flows and AI Builder are not included.";
const fn limit(n: i64) -> Then {
    Then::Number("requestLimitMicrosoft365", Expr::Const(n))
}

/// `seeded-m365`
pub static SEEDED_M365: Rule = Rule {
    id: "seeded-m365",
    aliases: &[],
    title: "What Microsoft 365 includes",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose(STATEMENT),
            cites: &[
                S3.at("Seeded Power Automate"),
                F21.at("What Power Automate capabilities are included in Office 365 licenses?"),
            ],
            when: CONCERNED,
            then: &[
                TEAM_ADVICE,
                TABLES_OF_TEAMS,
                NO_CAPACITY,
                Then::When(&HELD, &[limit(2_000)]),
                RAISED_WARNING,
            ],
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(STATEMENT),
            cites: &[
                S4.at("What Power Automate capabilities are included in Office 365 licenses?"),
                F25.at("What Power Automate capabilities are included in Microsoft 365 licenses?"),
                S3.at("Seeded Power Automate"),
            ],
            when: CONCERNED,
            then: &[
                TEAM_ADVICE,
                TABLES_OF_TEAMS,
                NO_CAPACITY,
                Then::When(
                    &HELD,
                    &[
                        limit(6_000),
                        Then::Number("transitionLimitMicrosoft365", Expr::Const(10_000)),
                    ],
                ),
                RAISED_WARNING,
            ],
        },
    ],
    example: Example {
        story: prose("A flow of Jon (Office 365 E3) posts the lunch menu of the whole company every morning."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["teams", "sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "team-scenario": "yes"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Covered; a standalone license is advice only."),
    },
};
