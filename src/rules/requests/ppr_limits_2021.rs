//! Requests of a person in apps and flows since 31 October 2021.
//!
//! 40,000 in 24 hours with Power Apps, Power Automate or Dynamics 365 licenses, 6,000 with Microsoft 365, app passes, the meter for apps or Team Members. The window slides, so a report by
//! days can look fine where the 24 hours across midnight were not. Nothing enforces the figures in apps yet. Not covered: a paid login of a
//! Power Apps portal, which has 200.

use super::holders::person;
use super::ppr_limits_2019::DATE;
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{GH975, R25, R26, S4, T21};

pub(in crate::rules) const ABOUT_A_PERSON: Cond = Cond::Any(&[PERSON, BARE_LIMIT]);
pub(in crate::rules) const WHO: Then = Then::When(&PERSON, &[set(&LIMIT_OF, "person")]);
pub(in crate::rules) const GIVEN: Then = Then::When(&BARE_LIMIT, &[set(&LIMIT_OF, "given")]);
pub(in crate::rules) const LIMIT: Then = Then::When(
    &WITH_A_LIMIT,
    &[Then::Number("requestLimit", Expr::Plus(&ADDED, &Expr::Const(0)))],
);
pub(in crate::rules) const BEYOND: Then = Then::Number("requestsOver", Expr::Plus(&OVER_ADDED, &Expr::Const(0)));
pub(in crate::rules) const TERMS: Then = Then::When(&SHORT_ADDED, &[Then::Status(Status::Gap, Axis::Terms)]);

/// `ppr-limits-2021`
pub static PPR_LIMITS_2021: Rule = Rule {
    id: "ppr-limits-2021",
    aliases: &[],
    title: "Requests of a person since October 2021",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-31", "2021-12-01"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours a person has 40,000 requests with Power Apps, Power Automate or Dynamics 365, 6,000 with Microsoft 365, an app pass or Team Members. The lower figures are still in print.",
            ),
            cites: &[T21.at("Request limits"), GH975.at("Both figures")],
            when: ABOUT_A_PERSON,
            then: &[WHO, GIVEN, LIMIT, BEYOND, TERMS, DATE],
        },
        Version {
            in_force: Period::between("2021-12-01", "2026-09-08"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "In 24 hours a person has 40,000 requests with Power Apps, Power Automate or Dynamics 365, 6,000 with Microsoft 365, app passes or Team Members.",
            ),
            cites: &[
                T21.at("Request limits"),
                S4.at("Power Apps license questions"),
                R25.at("Limits"),
            ],
            when: ABOUT_A_PERSON,
            then: &[WHO, GIVEN, LIMIT, BEYOND, TERMS],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours a person has 40,000 requests in the context of a Power Apps, Power Automate or Dynamics 365 license, 6,000 in that of Microsoft 365, app passes or Team Members.",
            ),
            cites: &[R26.at("Limits"), R26.at("Limits by license context")],
            when: ABOUT_A_PERSON,
            then: &[
                WHO,
                GIVEN,
                Then::When(
                    &WITH_A_LIMIT,
                    &[Then::Number("requestLimit", Expr::Plus(&CONTEXTUAL, &Expr::Const(0)))],
                ),
                Then::Number("requestsOver", Expr::Plus(&OVER_IN_CONTEXT, &Expr::Const(0))),
                Then::When(&SHORT_IN_CONTEXT, &[Then::Status(Status::Gap, Axis::Terms)]),
                Then::When(
                    &Cond::All(&[PERSON, person::SEVERAL_CONTEXTS]),
                    &[
                        Then::Number("requestLimitDynamics", Expr::Plus(&person::D365_LINE, &Expr::Const(0))),
                        Then::Number("requestLimitPowerApps", Expr::Plus(&person::APPS_LINE, &Expr::Const(0))),
                        Then::Number("requestLimitOther", Expr::Plus(&person::ELSEWHERE, &Expr::Const(0))),
                    ],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("Somebody with a Team Members license makes 7,100 requests a day in a model-driven app."),
        questionnaire: "requests",
        as_of: "2024-02-19",
        answers: prose(r#"{"person-licenses": ["d365-team-member"], "daily-requests": 7100}"#),
        status: Status::Gap,
        outcome: prose("1,100 more than the 6,000 of Team Members."),
    },
};
