//! Requests of a person in apps and flows until 30 October 2021.
//!
//! Dynamics 365 Enterprise 20,000, Professional 10,000, Team Members and Power Apps or Power Automate per user 5,000, Microsoft 365 2,000, an app pass 1,000 each. What was not
//! settled is the day in autumn 2021 on which the higher figures came.

use super::request_limit_values::NO_FIGURE_OF_PLANS;
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{API19, API20, F20, F21, GH975, PM21, S3};

pub(in crate::rules) const ABOUT_A_PERSON: Cond = Cond::Any(&[PERSON, BARE_LIMIT]);
pub(in crate::rules) const WHO: Then = Then::When(&PERSON, &[set(&LIMIT_OF, "person")]);
pub(in crate::rules) const GIVEN: Then = Then::When(&BARE_LIMIT, &[set(&LIMIT_OF, "given")]);
pub(in crate::rules) const LIMIT: Then = Then::When(
    &WITH_A_LIMIT,
    &[Then::Number("requestLimit", Expr::Plus(&ADDED, &Expr::Const(0)))],
);
pub(in crate::rules) const BEYOND: Then = Then::Number("requestsOver", Expr::Plus(&OVER_ADDED, &Expr::Const(0)));
pub(in crate::rules) const TERMS: Then = Then::When(&SHORT_ADDED, &[Then::Status(Status::Gap, Axis::Terms)]);

pub(super) const DATE: Then = Then::When(&WITH_A_LIMIT, &[super::PPR_DATE]);

/// `ppr-limits-2019`
pub static PPR_LIMITS_2019: Rule = Rule {
    id: "ppr-limits-2019",
    aliases: &[],
    title: "Requests of a person until October 2021",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-07"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "In 24 hours a person has 20,000 requests with Dynamics 365 Enterprise, 10,000 with Professional, 5,000 with Team Members or a per user plan, 2,000 with Microsoft 365, 1,000 for each app pass.",
            ),
            cites: &[
                API19.at("Limits"),
                API20.at("Limits"),
                S3.at("Power Automate"),
                F20.at("Request limits"),
            ],
            when: ABOUT_A_PERSON,
            then: &[WHO, GIVEN, LIMIT, BEYOND, TERMS, NO_FIGURE_OF_PLANS],
        },
        Version {
            in_force: Period::between("2021-10-07", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours a person has 20,000 requests with Dynamics 365 Enterprise, 10,000 with Professional, 5,000 with Team Members or a per user plan, 2,000 with Microsoft 365, 1,000 for each app pass. Higher figures are about to be printed.",
            ),
            cites: &[
                F21.at("Request limits"),
                PM21.at("Requests meter"),
                GH975.at("Both figures"),
            ],
            when: ABOUT_A_PERSON,
            then: &[WHO, GIVEN, LIMIT, BEYOND, TERMS, NO_FIGURE_OF_PLANS, DATE],
        },
    ],
    example: Example {
        story: prose("On 9 Mar 2020 somebody with Sales Professional and Office 365 makes 9,000 requests a day."),
        questionnaire: "requests",
        as_of: "2020-03-09",
        answers: prose(r#"{"person-licenses": ["d365-professional", "m365"], "daily-requests": 9000}"#),
        status: Status::Covered,
        outcome: prose("10,000 and 2,000 add up to 12,000."),
    },
};
