//! Several app passes of one person: one limit, not one for each.
//!
//! Until 30 October 2021 each pass brought 1,000 requests of its own. Since then 6,000 count however many passes there are; 6,000 for each is shown as an upper bound, since the report
//! puts no figure at all and the text tells to read 6,000 there. What other licenses give comes on top, where licenses add up.

use super::holders::{IN_CONTEXT_OF_APPS, person};
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API20B, PAYG25, R25};

pub(in crate::rules) const BY_PASS: Cond = Cond::All(&[
    PERSON,
    each_bases(&PERSON_LICENSES, &["power-apps-per-app"]),
    Cond::Not(&each_bases(&PERSON_LICENSES, &["power-apps-premium"])),
    Cond::Given(&PASSES_HELD),
]);
/// The pass is among what the limit comes from: no larger license of its line, no figure of a report, and by context only where
/// the requests are made in an app.
const COUNTED: Cond = Cond::All(&[
    at_least(&PASSES_HELD, 2),
    Cond::Not(&REPORTED),
    Cond::Not(&Cond::All(&[
        Cond::Not(&Cond::AsOfFrom(Date::of("2024-10-01"))),
        each_bases(&PERSON_LICENSES, &["power-apps-plan-2"]),
    ])),
    Cond::Any(&[
        Cond::Not(&NOT_ADDED),
        Cond::Not(&person::SEVERAL_CONTEXTS),
        IN_CONTEXT_OF_APPS,
    ]),
]);
static SEVERAL: Cond = COUNTED;
static FURTHER: Expr = Expr::Minus(&Expr::Of(&PASSES_HELD), &Expr::Const(1));
static UPPER: Expr = Expr::Plus(&LIMIT, &Expr::Times(&Expr::Const(6_000), &FURTHER));
static BETWEEN: Cond = Cond::All(&[
    COUNTED,
    SHORT,
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&USED, &Expr::Const(0)),
        Expr::Plus(&UPPER, &Expr::Const(1)),
    )),
]);

/// `ppr-per-app-passes`
pub static PPR_PER_APP_PASSES: Rule = Rule {
    id: "ppr-per-app-passes",
    aliases: &[],
    title: "Requests with several app passes",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose("Each app pass of a person brings 1,000 requests in 24 hours."),
            cites: &[API20B.at("Limits")],
            when: BY_PASS,
            then: &[],
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "A person covered by app passes has 6,000 requests in 24 hours, however many passes. That each brings 6,000 is the upper bound.",
            ),
            cites: &[R25.at("Note on the report"), PAYG25.at("Requests meter")],
            when: BY_PASS,
            then: &[
                Then::When(
                    &SEVERAL,
                    &[Then::Number("requestLimitUpper", Expr::Plus(&UPPER, &Expr::Const(0)))],
                ),
                Then::When(
                    &BETWEEN,
                    &[Then::Warn(
                        "W-PPR-PASSES",
                        "Whether each pass brings 6,000 requests of its own is not settled. Read so, this would be within.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("Somebody uses two apps with a pass each and makes 11,000 requests a day."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(r#"{"person-licenses": ["power-apps-per-app"], "passes-held": 2, "daily-requests": 11000}"#),
        status: Status::Gap,
        outcome: prose("5,000 more than 6,000. If each pass counted, 12,000 would do."),
    },
};
