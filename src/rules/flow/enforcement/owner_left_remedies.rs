//! A flow whose owner has left needs a new owner or a license of its own.
//!
//! In a solution, change the owner in the portal or through the Web API. Outside one, a co-owner adds the flow to a solution
//! first; it stays the same flow. Without a co-owner an admin makes himself one. By the text of 2023 a Process license was
//! the only way for a flow without solution and co-owner; texts of August 2026 want the flow in a solution for that as well.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, R26, S4, UL26};

const CO_OWNER_MOVES_IT: Then = Then::When(
    &WITH_CO_OWNER,
    &[Then::Note(
        "Not in a solution: a co-owner adds it to a solution, then changes the owner or assigns Process. Or the co-owner exports and imports it, which makes a new flow with a new owner.",
    )],
);
const CHANGE_THE_OWNER: Then = Then::When(
    &IN_A_SOLUTION,
    &[Then::Note(
        "In a solution: change the owner in the portal or through the Web API.",
    )],
);
/// Perhaps outside a solution, and perhaps without a co-owner.
const WITHOUT_CO_OWNER: Cond = Cond::All(&[OUTSIDE, Cond::Not(&Cond::Sure(&is(&HAS_COOWNER, "yes")))]);
/// Perhaps outside a solution, and perhaps with a co-owner.
const WITH_CO_OWNER: Cond = Cond::All(&[OUTSIDE, Cond::Not(&Cond::Sure(&is(&HAS_COOWNER, "no")))]);
pub(in crate::rules) const OWNER_GONE: Cond = Cond::All(&[is(&OWNER_KIND, "gone"), is(&CONTEXT, "owner")]);
/// Nobody says that it is in a solution.
const OUTSIDE: Cond = Cond::Not(&Cond::Sure(&is(&IN_SOLUTION, "yes")));
/// Nobody says that it is outside one.
const IN_A_SOLUTION: Cond = Cond::Not(&Cond::Sure(&is(&IN_SOLUTION, "no")));

/// `owner-left-remedies`
pub static OWNER_LEFT_REMEDIES: Rule = Rule {
    id: "owner-left-remedies",
    aliases: &[],
    title: "What to do when the owner has left",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "The portal cannot change the owner of a flow. The Web API can, for a flow in a solution; any other flow is exported and imported, or gets a per flow license.",
            ),
            cites: &[F21.at("The owner of a flow left the organization")],
            when: OWNER_GONE,
            then: &[
                Then::When(
                    &IN_A_SOLUTION,
                    &[Then::Note("In a solution: change the owner through the Web API.")],
                ),
                Then::When(
                    &WITH_CO_OWNER,
                    &[Then::Note(
                        "Not in a solution: a co-owner exports and imports it, or the flow gets a per flow license.",
                    )],
                ),
                Then::When(
                    &WITHOUT_CO_OWNER,
                    &[Then::Note(
                        "Not in a solution, no co-owner: put a per flow license on the flow.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::between("2023-05-23", "2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "In a solution the owner can be changed. Outside one, a co-owner adds the flow to a solution first. Without a co-owner, a Process license is the only way named.",
            ),
            cites: &[
                S4.at("The owner of a flow left the organization"),
                F25.at("The owner of a flow left the organization"),
            ],
            when: OWNER_GONE,
            then: &[
                CHANGE_THE_OWNER,
                CO_OWNER_MOVES_IT,
                Then::When(
                    &WITHOUT_CO_OWNER,
                    &[Then::Note(
                        "Not in a solution, no co-owner: an admin assigns a Process license. No other way is named.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: Edition::ALL,
            statement: prose(
                "In a solution the owner can be changed. Outside one, a co-owner, or an admin who becomes one, adds the flow to a solution first, then changes the owner or assigns Process.",
            ),
            cites: &[
                F25.at("The owner of a flow left the organization"),
                UL26.at("Before you start"),
                R26.at("Flows outside a solution"),
            ],
            when: OWNER_GONE,
            then: &[
                CHANGE_THE_OWNER,
                CO_OWNER_MOVES_IT,
                Then::When(
                    &WITHOUT_CO_OWNER,
                    &[Then::Note(
                        "Not in a solution, no co-owner: an admin becomes co-owner, adds it to a solution, then changes the owner or assigns Process.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("The owner of a nightly SAP flow has left. The flow is in no solution and has no co-owner."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "gone", "owner-left-on": "2026-11-15", "in-solution": "no", "has-coowner": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "An admin becomes co-owner, adds the flow to a solution, then changes the owner or assigns Process.",
        ),
    },
};
