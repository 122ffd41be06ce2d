//! A Process license works once an admin has put it into the environment and an owner has switched the flow or the machine to it.
//!
//! First the admin center: capacity add-ons, the environment. Then the flow's details, beside Plan, or the number of bots on the
//! machine. Saving the flow applies it at once, otherwise it takes up to a week. By the texts of August 2026 the flow must be part of
//! a solution; whether an older assignment outside one stays is not said.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{BUY, C24, G26, R26, UL26};

static BOUGHT: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is_one(
            &OWNED_LICENSE,
            &["power-automate-process", "power-automate-hosted-process"],
        ),
        Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
    ]),
);
const NOT_ASSIGNED: Cond = Cond::All(&[is(&FLOW_LICENSE, "none"), Cond::Sure(&BOUGHT)]);
const STEPS: Then = Then::Note(
    "An admin puts the capacity into the environment; then an owner switches the plan of the flow, or sets the bots of the machine. Save the flow, or wait up to a week.",
);
const OUTSIDE: Cond = Cond::All(&[Cond::Given(&IN_SOLUTION), is(&IN_SOLUTION, "no")]);
/// A flow outside a solution carries one all the same.
const ASSIGNED_OUTSIDE: Cond = Cond::All(&[OUTSIDE, is_one(&FLOW_LICENSE, &["process", "hosted-process"])]);
static TO_ASSIGN: Cond = NOT_ASSIGNED;
static TO_ADD_FIRST: Cond = Cond::All(&[NOT_ASSIGNED, OUTSIDE]);
static LEFT_OUTSIDE: Cond = Cond::Any(&[ASSIGNED_OUTSIDE, Cond::All(&[NOT_ASSIGNED, OUTSIDE])]);

/// `process-assignment-mechanics`
pub static PROCESS_ASSIGNMENT_MECHANICS: Rule = Rule {
    id: "process-assignment-mechanics",
    aliases: &[],
    title: "Into the environment, then onto the flow or machine",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "A Process license is allocated to an environment, then put on a flow or machine. Saving the flow applies it at once, otherwise within a week.",
            ),
            cites: &[BUY.at("Assign Process license"), C24.at("Assign Process capacity")],
            when: NOT_ASSIGNED,
            then: &[STEPS],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: &[Edition::Current],
            statement: prose(
                "A Process license is allocated to an environment, then put on a machine or on a flow in a solution. Saving the flow applies it at once, otherwise within a week.",
            ),
            cites: &[
                UL26.at("Which license a flow uses"),
                R26.at("Process licenses"),
                G26.at("Process licenses"),
            ],
            when: Cond::Any(&[NOT_ASSIGNED, ASSIGNED_OUTSIDE]),
            then: &[
                Then::When(&TO_ASSIGN, &[STEPS]),
                Then::When(
                    &TO_ADD_FIRST,
                    &[Then::Note(
                        "Add the flow to a solution first: a Process license can be put on it only there.",
                    )],
                ),
                Then::When(
                    &LEFT_OUTSIDE,
                    &[Then::Warn(
                        "W-PROCESS-OUTSIDE",
                        "A Process license is put on a flow only in a solution. Whether one that was put on a flow outside before August 2026 stays is not stated: add the flow to a solution.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Two Process licenses were bought and lie in the tenant. Rita's nightly flow reads SAP; she holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "licenses-owned": [{"license": "power-automate-process", "count": 2}], "owner-kind": "human", "owner-licenses": ["m365"], "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow still checks Rita. Put one of the licenses on it, or license her."),
    },
};
