//! Flows that agents run share 250,000 requests in 24 hours.
//!
//! Further packs of Copilot Studio receive the same limit; whether the limits add up is not said. So 250,000 is the figure, and 250,000 for each pack the upper bound.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::R25;

/// What is not settled.
pub const ADD_UP: &str = "Whether the limits of several packs add up is not stated. Added up, this would be within.";
/// Packs that the tenant owns.
pub static PACKS: Expr = Expr::SumRows(
    &LICENSES_OWNED,
    &Expr::If(
        &is_one(&OWNED_LICENSE, &["copilot-studio", "copilot-credits"]),
        &Expr::Of(&OWNED_COUNT),
        &Expr::Const(0),
    ),
);
static UPPER: Expr = Expr::Times(&Expr::Const(250_000), &Expr::Max(&PACKS, &Expr::Const(1)));
/// Somebody said what is owned, or that nobody knows.
const TOLD: Cond = Cond::Any(&[Cond::Given(&LICENSES_OWNED), Cond::Open(&LICENSES_OWNED)]);
/// Perhaps several: whoever does not know how many has one at least.
static SEVERAL: Cond = Cond::All(&[
    TOLD,
    Cond::Not(&Cond::Sure(&Cond::Not(&Cond::AtLeast(
        Expr::Plus(&PACKS, &Expr::Const(0)),
        Expr::Const(2),
    )))),
]);
static BETWEEN: Cond = Cond::All(&[
    TOLD,
    Cond::AtLeast(Expr::Plus(&PACKS, &Expr::Const(0)), Expr::Const(2)),
    SHORT,
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&USED, &Expr::Const(0)),
        Expr::Plus(&UPPER, &Expr::Const(1)),
    )),
]);

/// An agent runs the flow.
pub(in crate::rules) const OF_AN_AGENT: Cond = Cond::All(&[FLOW, is(&LIMIT_OF, "agent"), ASKED]);

/// `copilot-requests`
pub static COPILOT_REQUESTS: Rule = Rule {
    id: "copilot-requests",
    aliases: &[],
    title: "Requests of flows that agents run",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-31"),
        editions: &[Edition::Current],
        statement: prose(
            "Flows that agents run have 250,000 requests in 24 hours together. Whether further packs add to that is not said.",
        ),
        cites: &[R25.at("Copilot Studio")],
        when: OF_AN_AGENT,
        then: &[
            Then::When(
                &SEVERAL,
                &[Then::Number("requestLimitUpper", Expr::Plus(&UPPER, &Expr::Const(0)))],
            ),
            Then::When(&BETWEEN, &[Then::Warn("W-CPS-PPR", ADD_UP)]),
        ],
    }],
    example: Example {
        story: prose("Flows behind agents make 300,000 requests a day. The tenant owns two packs."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "copilot-studio", "flow-license": "none", "owner-kind": "human", "daily-requests": 300000, "licenses-owned": [{"license": "copilot-studio", "count": 2}], "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("50,000 above 250,000, and within 500,000, if packs add up."),
    },
};
