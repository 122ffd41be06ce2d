//! The Dynamics 365 products whose licenses include flows, as printed.
//!
//! Sales and Customer Service, Enterprise and Professional; Field Service, Project Operations, Team Members, Finance, Supply
//! Chain Management, Commerce, Human Resources, Operations – Activity, Business Central and its Team Members. Lists made for
//! request limits are longer; they do not add rights to flows.

use super::about::{MAYBE_PLAN, PLAN, TOPIC};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::DYNAMICS;
use crate::rules::sources::{F21, F25, S4};

/// A listed product carries a flow in context.
const CARRIES: Cond = Cond::All(&[
    is(&IN_CONTEXT, "yes"),
    Cond::Any(&[
        Cond::All(&[is(&CONTEXT, "owner"), has_one(&OWNER_LICENSES, DYNAMICS)]),
        Cond::All(&[is(&CONTEXT, "invokers"), has_one(&RUNNER_LICENSES, DYNAMICS)]),
        Cond::All(&[is(&CONTEXT, "row-actors"), has_one(&ROW_ACTOR_LICENSES, DYNAMICS)]),
    ]),
]);
const LISTED: u64 = PLANS.mask(D365_LISTED);
const OTHERS: u64 = PLANS.mask(D365_UNLISTED);
/// A product of Dynamics 365 is looked up. It stands on this list or on none, whatever family was chosen.
const OF_DYNAMICS: Cond = Cond::All(&[PLAN, Cond::Has(&PLANS, LISTED | OTHERS)]);
static LOOKED_UP: Cond = OF_DYNAMICS;
static UNLISTED: Cond = Cond::All(&[PLAN, Cond::Has(&PLANS, OTHERS)]);

/// `seeded-dynamics-list`
pub static SEEDED_DYNAMICS_LIST: Rule = Rule {
    id: "seeded-dynamics-list",
    aliases: &[],
    title: "Which Dynamics 365 products include flows",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "Fourteen products are listed: Sales and Customer Service Enterprise and Professional, Field Service, Project Operations, Team Members, Finance, Supply Chain Management, Commerce, Human Resources, Operations – Activity, Business Central and its Team Members.",
        ),
        cites: &[
            S4.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
            F21.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
            F25.at("What Power Automate capabilities are included in Dynamics 365 licenses?"),
        ],
        when: Cond::Any(&[OF_DYNAMICS, MAYBE_PLAN, CARRIES]),
        then: &[
            TOPIC,
            Then::When(
                &LOOKED_UP,
                &[
                    Then::Number("plansListed", Expr::Members(&PLANS, LISTED)),
                    Then::Number("plansUnlisted", Expr::Members(&PLANS, OTHERS)),
                ],
            ),
            Then::When(
                &UNLISTED,
                &[
                    Then::Status(Status::Gap, Axis::Both),
                    Then::Note(
                        "A plan that does not stand on the list includes no right to flows. Who holds nothing else needs Power Automate Free for standard flows, Power Automate Premium for others.",
                    ),
                ],
            ),
        ],
    }],
    example: Example {
        story: prose("A company asks whether Dynamics 365 Commerce and Human Resources bring flows."),
        questionnaire: "rights",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"rights-topic": "plans", "list": "dynamics-365", "plans": ["commerce", "human-resources"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Both stand on the list."),
    },
};
