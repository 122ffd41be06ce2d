//! One person's flows share one limit.
//!
//! The official figure is a budget for all flows that run on the person's license together. An even share is an average to look at, no ceiling for a
//! single flow. Licenses on flows are different: each flow has its own. While the transition period runs, the service looks at each flow by itself.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{S3, T21};

const SEVERAL: Cond = Cond::All(&[
    FLOW,
    ASKED,
    OF_A_PERSON,
    Cond::Any(&[
        Cond::Given(&FLOWS_OF_PERSON),
        Cond::All(&[Cond::Given(&OTHER_FLOWS_REQUESTS), at_least(&OTHER_FLOWS_REQUESTS, 1)]),
    ]),
]);
const SHARE_ADDED: Then = Then::When(
    &Cond::Given(&FLOWS_OF_PERSON),
    &[Then::Number(
        "evenShare",
        Expr::Quotient(&ADDED, &Expr::Of(&FLOWS_OF_PERSON)),
    )],
);

/// `request-limit-user-budget`
pub static REQUEST_LIMIT_USER_BUDGET: Rule = Rule {
    id: "request-limit-user-budget",
    aliases: &[],
    title: "One limit for all flows of a person",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "All flows that run on one person's license share its limit. An even share is an average, not a ceiling.",
            ),
            cites: &[S3.at("Power Automate, per user plan")],
            when: SEVERAL,
            then: &[SHARE_ADDED],
        },
        Version {
            in_force: Period::between("2021-10-31", "2026-09-08"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "All flows that run on one person's license share its official limit. While the transition period runs, the service looks at each flow alone.",
            ),
            cites: &[T21.at("Request limits")],
            when: SEVERAL,
            then: &[SHARE_ADDED],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "All flows that run on one person's license in one context share its official limit. While the transition period runs, the service looks at each flow alone.",
            ),
            cites: &[T21.at("Request limits")],
            when: SEVERAL,
            then: &[Then::When(
                &Cond::Given(&FLOWS_OF_PERSON),
                &[Then::Number(
                    "evenShare",
                    Expr::Quotient(&CONTEXTUAL, &Expr::Of(&FLOWS_OF_PERSON)),
                )],
            )],
        },
    ],
    example: Example {
        story: prose(
            "An owner with Microsoft 365 has 12 flows. One of them makes 700 requests a day, the others 5,900 together.",
        ),
        questionnaire: "requests",
        as_of: "2025-04-07",
        answers: prose(
            r#"{"trigger": "automated", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none", "daily-requests": 700, "other-flows-requests": 5900, "flows-of-person": 12, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("600 requests too many for 6,000. On average each of the twelve may make 500."),
    },
};
