//! The shares of all licenses go into one pool of the tenant.
//!
//! A share is counted for each license, not for each pass or person: a license of before October 2021 that yields three
//! passes still brings one share. The community article of March 2020 reads otherwise: only the share of Power Apps per
//! user is shared, the others stay with their person or flow and stand beside the pool. Figures imported from the capacity
//! interface are megabytes of 1,024 to the gigabyte; the arithmetic of the guides, used here, has 1,000.

use super::held::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F20, P25, S3, S4, TFP400};

/// Power Automate user licenses whose holders have no Power Apps license.
static APART: Expr = Expr::If(
    &is(&SAME_PEOPLE, "yes"),
    &Expr::Minus(&each!(FLOW_USER, 1), &sum!(each!(APPS_USER, 1), each!(APPS_PER_APP, 1))),
    &Expr::If(
        &Cond::All(&[owns!(FLOW_USER), Cond::Any(&[owns!(APPS_USER), owns!(APPS_PER_APP)])]),
        &Expr::If(
            &is(&SAME_PEOPLE, "no"),
            &each!(FLOW_USER, 1),
            &Expr::Between(&Expr::Const(0), &each!(FLOW_USER, 1)),
        ),
        &each!(FLOW_USER, 1),
    ),
);
const SILENT: Then = Then::When(&CREDITS_NOT_ASKED, &[Then::Silence(&super::CREDITS_ALONE)]);
/// What the article leaves with its person or flow.
static BOUND: &[Then] = &[
    SILENT,
    Then::Decimal(
        "databaseBoundGb",
        sum!(
            each!(APPS_PER_APP, 50),
            Expr::Times(&APART, &Expr::Const(50)),
            each!(FLOW_CAPACITY, 50)
        ),
    ),
    Then::Decimal(
        "fileBoundGb",
        sum!(
            each!(APPS_PER_APP, 400),
            Expr::Times(&APART, &Expr::Const(200)),
            each!(FLOW_CAPACITY, 200)
        ),
    ),
];
/// The reading of the article, for other editions too.
pub static BY_THE_ARTICLE: &[Version] = &[Version {
    in_force: Period::from("2019-10-01"),
    editions: Edition::ALL,
    statement: prose(
        "Only the share of Power Apps per user belongs to the tenant; the others stay with their person or flow, those of Power Automate only where the person has no Power Apps license.",
    ),
    cites: &[S3.at("Power Apps plans"), S3.at("Power Automate")],
    when: storage!(),
    then: BOUND,
}];

/// `dv-accrual`
pub static DV_ACCRUAL: Rule = Rule {
    id: "dv-accrual",
    aliases: &[],
    title: "Storage of licenses is pooled",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "Only the share of Power Apps per user belongs to the tenant; the others stay with their person or flow, those of Power Automate only where the person has no Power Apps license.",
            ),
            cites: &[S3.at("Power Apps plans"), S3.at("Power Automate")],
            when: storage!(),
            then: BOUND,
        },
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "The shares of all licenses add up in one pool of the tenant, once for each license, with 1 GB as 1,000 MB.",
            ),
            cites: &[
                F20.at("Dataverse capacity"),
                S4.at("Can Microsoft 365 customers create solution-aware flows and child flows?"),
                D24.at("Dataverse capacity"),
                P25.at("Dataverse capacity"),
                TFP400.at("Units"),
            ],
            when: storage!(),
            then: &[
                Then::Note(
                    "Guides reckon with 1,000 MB to the gigabyte. Figures exported from the capacity interface have 1,024: divide them by 1,024 before you compare.",
                ),
                SILENT,
            ],
        },
    ],
    example: Example {
        story: prose("A tenant owns forty per app licenses and two per user licenses for Power Automate in June 2020."),
        questionnaire: "capacity",
        as_of: "2020-06-08",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-apps-per-app", "count": 40}, {"license": "power-automate-per-user", "count": 2}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("2.1 GB of database in one pool. By the article of March 2020 none of it would be shared."),
    },
};

/// Nobody asked about credits.
const CREDITS_NOT_ASKED: Cond = Cond::Not(&Cond::Any(&[
    Cond::Sure(&is(&CAPACITY_TOPIC, "ai-credits")),
    Cond::Given(&AI_CREDITS_WANTED),
    Cond::Given(&AI_ADDONS),
    Cond::Given(&AI_USERS),
    Cond::Given(&AI_MONTHS),
    Cond::Given(&AI_CONTRACT_START),
]));
