//! The requests add-on: 50,000 more requests in 24 hours for $50 a month.
//!
//! It was 10,000 for the same price until 30 October 2021, and one page still prints that. It keeps the company within the terms. It cannot be assigned to a person or a flow,
//! so it does not by itself speed up a flow that is throttled; a support ticket with it brings about 30 days of relief.

use super::terms::*;
use crate::engine::prelude::*;
use crate::engine::program::Program;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, F19, P25, R25, R26};

const RELIEF: Then = Then::When(
    &Cond::All(&[NOT_ON_THE_FLOW, Cond::AsOfFrom(Date::of("2024-05-01"))]),
    &[Then::Note(
        "For a flow that is throttled, open a support ticket: with the add-on it brings about 30 days of relief. Not for a flow with a license of its own.",
    )],
);
const NOT_ON_THE_FLOW: Cond = is(&FLOW_LICENSE, "none");
const SIZE: Then = Then::Inform(
    "W-PPR-ADDON-SIZE",
    "One page of 2025 keeps the older size of 10,000 for $50. The add-on brings 50,000 since 31 Oct 2021.",
);
/// First day on which the add-on brought more.
const LARGER: Date = Date::of("2021-10-31");
/// Returns the requests of one add-on by the day and the reading: what table computations ask.
pub(in crate::rules) fn size(program: &Program) -> i64 {
    if program.law < LARGER || program.reads("X-43") || program.reads("D-19") {
        10_000
    } else {
        50_000
    }
}
const ADD_ONS: Expr = Expr::If(
    &Cond::Any(&[Cond::Reads("X-43"), Cond::Reads("D-19")]),
    &Expr::CeilDiv(&OVER, 10_000),
    &Expr::CeilDiv(&OVER, 50_000),
);
/// More is used than the license gives.
static BEYOND: Cond = SHORT;
/// A flow is throttled, and somebody thinks of the add-on.
const CONSIDERED: Cond = Cond::All(&[Cond::Given(&REQUESTS_ADDONS), at_least(&THROTTLED_DAYS, 1)]);
pub(in crate::rules) const CONCERNS: Cond = Cond::Any(&[SHORT, CONSIDERED]);

/// It does nothing for a flow that is throttled with a license of its own.
static A_WAY: Cond = Cond::All(&[SHORT, Cond::Not(&THROTTLED_ON_ITS_LICENSE)]);

/// What to buy.
pub(in crate::rules) const BUY: Then = Then::Shared(&[
    Then::When(&BEYOND, &[Then::Number("addOns", ADD_ONS)]),
    Then::When(
        &A_WAY,
        &[Then::Mends(
            &[Lack::Requests],
            &Then::Alternative {
                label: "Requests add-on",
                licenses: &[("requests-addon", ADD_ONS)],
                note: "Keeps the company within the terms. It cannot be assigned to a person or a flow.",
            },
        )],
    ),
]);

/// `request-addon`
pub static REQUEST_ADDON: Rule = Rule {
    id: "request-addon",
    aliases: &[],
    title: "The requests add-on",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose("An add-on brings 10,000 more requests in 24 hours for $50 a month."),
            cites: &[F19.at("Add-ons")],
            when: CONCERNS,
            then: &[Then::When(
                &BEYOND,
                &[
                    Then::Number("addOns", Expr::CeilDiv(&OVER, 10_000)),
                    Then::Mends(
                        &[Lack::Requests],
                        &Then::Alternative {
                            label: "Requests add-on",
                            licenses: &[("requests-addon", Expr::CeilDiv(&OVER, 10_000))],
                            note: "Keeps the company within the terms. It cannot be assigned to a person or a flow.",
                        },
                    ),
                ],
            )],
        },
        Version {
            in_force: Period::between("2021-10-31", "2026-09-08"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("An add-on brings 50,000 more requests in 24 hours for $50 a month."),
            cites: &[AO24.at("Requests add-on"), R25.at("Add-ons"), P25.at("License prices")],
            when: CONCERNS,
            then: &[BUY, SIZE, RELIEF],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose("An add-on brings 50,000 more requests in 24 hours for $50 a month."),
            cites: &[AO24.at("Requests add-on"), R26.at("Add-ons")],
            when: CONCERNS,
            then: &[BUY, SIZE, RELIEF],
        },
    ],
    example: Example {
        story: prose("On 4 May 2020 a flow with a per flow license makes 41,000 requests a day."),
        questionnaire: "requests",
        as_of: "2020-05-04",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "legacy-per-flow", "daily-requests": 41000, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("26,000 above 15,000: three add-ons of 10,000, $150 a month."),
    },
};
