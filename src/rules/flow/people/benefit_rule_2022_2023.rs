//! For fourteen months the page asked for a license of everybody who benefits from a team's flow.
//!
//! Personal automation followed the rules on the trigger. Where a premium flow served a team, each person who benefited needed a per
//! user plan, or the flow a per flow plan; approvers and people who add items counted if they benefited. For people who merely
//! *receive* output two passages of one page differ, so both figures are shown, the lenient and the strict one. The passage was gone
//! in August 2023. Its start is a reading: the first dated witness is of 28 May 2022.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::flow::rights::seeded_restricted_tables::WRITES;
use crate::rules::sources::{DIR22, F23A};

/// The owner stands for himself: licensed, or as writer of restricted tables in need of more than the others.
static OWNER_APART: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    Cond::Any(&[Cond::Holds(&OWNER_LICENSES, &ACCEPTED), WRITES]),
]);
static OWNER_UNLICENSED: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    Cond::Not(&WRITES),
    Cond::Not(&Cond::Holds(&OWNER_LICENSES, &ACCEPTED)),
]);
static BY_HAND: Cond = is_one(&CONTEXT, &["invokers", "row-actors"]);
static RECEIVERS: Cond = Cond::All(&[Cond::Given(&RECIPIENTS), at_least(&RECIPIENTS, 1)]);
const fn benefiting(count: Expr) -> Then {
    Then::Need {
        who: Who::Beneficiaries,
        count,
        any_of: AnyOf::Accepted(&ACCEPTED),
        held: HeldBy::Nobody,
        axis: Axis::Terms,
    }
}
const ALL: Expr = Expr::Max(&Expr::Of(&BENEFICIARIES), &Expr::Const(1));
const BESIDES_OWNER: Expr = Expr::Minus(&Expr::Of(&BENEFICIARIES), &Expr::Const(1));
static BY_BUTTON: Cond = is(&CONTEXT, "invokers");
const WHO_RUN: Expr = Expr::If(&BY_BUTTON, &Expr::Of(&RUNNERS), &Expr::Of(&ROW_ACTORS));
const BESIDES_WHO_RUN: Expr = Expr::Minus(&Expr::Of(&BENEFICIARIES), &WHO_RUN);
/// Everybody who benefits, the owner among them.
const EVERYBODY: Then = benefiting(ALL);
/// Everybody who benefits besides the owner.
const OTHERS: Then = benefiting(BESIDES_OWNER);
/// Everybody who benefits besides those who run the flow.
const BESIDES_RUNNERS: Then = benefiting(BESIDES_WHO_RUN);

/// `benefit-rule-2022-2023`
pub static BENEFIT_RULE_2022_2023: Rule = Rule {
    id: "benefit-rule-2022-2023",
    aliases: &[],
    title: "Everybody who benefits, May 2022 to July 2023",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2022-05-28", "2023-08-01"),
        editions: &[Edition::Current],
        statement: prose(
            "Where a premium flow serves a team, everybody who benefits from it needs a per user plan, or the flow a per flow plan. For people who only receive its output the page gives two answers.",
        ),
        cites: &[
            F23A.at("Who needs to purchase a premium license?"),
            F23A.at("Multiplexing, example 1"),
            DIR22.at("Scenario 2"),
        ],
        when: Cond::All(&[is(&PREMIUM, "yes"), UNSETTLED, is(&TEAM_SCENARIO, "yes")]),
        then: &[
            Then::When(&OWNER_APART, &[Then::Discharge(Who::Starters, Axis::Both), OTHERS]),
            // The owner is one of them; the service goes on looking at the owner alone.
            Then::When(
                &OWNER_UNLICENSED,
                &[
                    Then::Discharge(Who::Owner, Axis::Terms),
                    Then::Discharge(Who::Starters, Axis::Both),
                    EVERYBODY,
                ],
            ),
            Then::When(&BY_HAND, &[BESIDES_RUNNERS]),
            Then::When(
                &RECEIVERS,
                &[
                    Then::Number(
                        "peopleToLicense",
                        Expr::Between(&Expr::Const(0), &Expr::Of(&RECIPIENTS)),
                    ),
                    Then::Warn(
                        "W-BENEFIT-RANGE",
                        "Of people who only receive the result, one passage of the page asks a license and another does not. The range shows both figures.",
                    ),
                ],
            ),
        ],
    }],
    example: Example {
        story: prose("In January 2023 a premium flow of a planning team serves nine people. All have Office 365 E5."),
        questionnaire: "flow",
        as_of: "2023-01-16",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["premium"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters": 0, "starters-receive-output": "no", "team-scenario": "yes", "beneficiaries": 9, "recipients": 0, "approvers": 0, "responders": 0}"#,
        ),
        status: Status::Gap,
        outcome: prose("Nine per user plans, or per flow on the flow."),
    },
};
