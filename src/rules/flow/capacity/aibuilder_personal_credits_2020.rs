//! AI credits in 2020: whose they are, and how many the work takes.
//!
//! No table of rates was printed then: credits for one activity depend on its kind and may change from month to month. So observe at least three
//! months of one kind, take the lowest and the highest rate, and plan with the higher one. By the article of March 2020 the 5,000 credits of
//! per user with attended RPA serve their holder alone: what one person leaves helps nobody else, and only add-ons belong to
//! the tenant. Later texts pool all credits.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::S3;

const OBSERVED: Cond = Cond::Given(&AI_MONTHS);
/// What each holder needs beyond the credits of the own license.
const BEYOND: Expr = Expr::SumRows(
    &AI_USERS,
    &Expr::If(
        &is(&AI_USER_HOLDER, "yes"),
        &Expr::Minus(&Expr::Of(&AI_USER_CREDITS), &Expr::Const(5_000)),
        &Expr::Of(&AI_USER_CREDITS),
    ),
);

/// `aibuilder-personal-credits-2020`
pub static AIBUILDER_PERSONAL_CREDITS_2020: Rule = Rule {
    id: "aibuilder-personal-credits-2020",
    aliases: &["ai-credits-estimate"],
    title: "AI credits in 2020: whose, and how many",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "The 5,000 credits of per user with attended RPA serve their holder alone; whoever needs more needs the add-on. Demand comes from observation, since no rates are printed.",
            ),
            cites: &[
                S3.at("RPA and AI Builder"),
                S3.at("Power Apps and Add-ons and Capacity"),
            ],
            when: Cond::Any(&[Cond::Given(&AI_USERS), OBSERVED]),
            then: &[
                Then::When(&Cond::Given(&AI_USERS), &[Then::Number("aiCreditsBeyond", BEYOND)]),
                Then::When(
                    &Cond::All(&[Cond::Given(&AI_USERS), Cond::AtLeast(BEYOND, Expr::Const(1))]),
                    &[Then::Warn(
                        "W-AIB-PERSONAL",
                        "Somebody alone needs more than the 5,000 credits of the own license. By the article of March 2020 nobody else's credits can help.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Where no rate is known, demand comes from at least three observed months of one kind of activity: the lowest and the highest rate bound it, and the higher one decides.",
            ),
            cites: &[
                S3.at("Power Apps and Add-ons and Capacity"),
                S3.at("RPA and AI Builder"),
            ],
            when: OBSERVED,
            then: &[],
        },
    ],
    example: Example {
        story: prose(
            "Receipts took 90,000 credits for 3,000, 62,000 for 2,000 and 64,000 for 2,000 in three months; 20,000 are planned.",
        ),
        questionnaire: "capacity",
        as_of: "2021-02-15",
        answers: prose(
            r#"{"ai-months": [{"activity": "receipts", "credits": 90000, "activities": 3000}, {"activity": "receipts", "credits": 62000, "activities": 2000}, {"activity": "receipts", "credits": 64000, "activities": 2000}], "ai-activities-planned": 20000}"#,
        ),
        status: Status::Gap,
        outcome: prose("600,000 to 640,000 credits: one add-on."),
    },
};
