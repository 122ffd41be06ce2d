//! What one person leaves unused does not help another.
//!
//! Limits of persons are not pooled over people, environments or the tenant. The exceptions are the pool for identities without a license, and a flow group, whose
//! members share one limit.

use super::holders::owner;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F25, T21};

const NAMED: Cond = Cond::All(&[
    Cond::Given(&OTHER_OWNERS),
    Cond::AtLeast(Expr::CountRows(&OTHER_OWNERS, &Cond::Always), Expr::Const(1)),
]);
const IDLE: Then = Then::Number(
    "idleElsewhere",
    Expr::SumRows(
        &OTHER_OWNERS,
        &Expr::Minus(&owner::BY_CONTEXT, &Expr::Of(&DAILY_REQUESTS)),
    ),
);
const NO_HELP: Then = Then::Note("What the others leave unused cannot be given to this flow.");

/// `request-limit-not-pooled`
pub static REQUEST_LIMIT_NOT_POOLED: Rule = Rule {
    id: "request-limit-not-pooled",
    aliases: &[],
    title: "Limits are not pooled",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-11-11", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose("Limits of persons are not pooled over people, environments or the tenant."),
            cites: &[F19.at("Request limits")],
            when: NAMED,
            then: &[IDLE, NO_HELP],
        },
        Version {
            in_force: Period::from("2021-10-31"),
            editions: Edition::ALL,
            statement: prose("Limits of persons are not pooled over people, environments or the tenant."),
            cites: &[T21.at("Request limits"), F25.at("Whose limits")],
            when: NAMED,
            then: &[IDLE, NO_HELP],
        },
    ],
    example: Example {
        story: prose("One owner's flow makes 47,000 requests a day; a colleague with Premium makes 1,000."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "flow-license": "none", "daily-requests": 47000, "other-flows-requests": 0, "environment-metered": "no", "other-owners": [{"ownerLicenses": ["power-automate-premium"], "dailyRequests": 1000}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("7,000 too many. The 39,000 that the colleague leaves do not help."),
    },
};
