//! A flow that is no child rides on a Process flow only in the same solution, on the same data sources, and explicitly associated.
//!
//! One Process flow carries at most 25 associated flows. A flow that has a Process license of its own cannot be associated: detach
//! it first, which is possible only from the Process flow that carries it. Child flows may sit in any solution; the first text of
//! August 2023 still asked the same solution of them. Since July 2026 a flow group does without these conditions.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::whose::needs::{OWNER_SPARED, ROW_ACTORS_SPARED, RUNNERS_SPARED};
use crate::rules::sources::{C24B, D24, F23D, F25, S4};

const RIDES: Cond = Cond::All(&[
    Cond::Given(&FLOW_LICENSE),
    is(&FLOW_LICENSE, "associated-to-process-flow"),
]);
const WANTS_ITS_OWN: Cond = Cond::All(&[Cond::Given(&WANTS_OWN_PROCESS), is(&WANTS_OWN_PROCESS, "yes")]);
/// The association is the matter.
pub(in crate::rules) const MATTERS: Cond = Cond::Any(&[RIDES, WANTS_ITS_OWN]);
static VALID: Cond = Cond::All(&[RIDES, is(&ASSOCIATION, "valid")]);
static INVALID: Cond = Cond::All(&[RIDES, is_one(&ASSOCIATION, &["none", "invalid"])]);
static DETACH: Cond = Cond::All(&[RIDES, WANTS_ITS_OWN]);
const COVERED: Then = Then::When(
    &VALID,
    &[
        set(&SETTLED_BY, "flow-license"),
        OWNER_SPARED,
        RUNNERS_SPARED,
        ROW_ACTORS_SPARED,
    ],
);
const NOTHING: Then = Then::When(
    &INVALID,
    &[Then::Warn(
        "W-ASSOCIATION-INVALID",
        "The association does not qualify: another solution, other data sources, more than 25 flows, or none at all. The flow is judged as if it had none.",
    )],
);
const FIRST_DETACH: Then = Then::When(
    &DETACH,
    &[Then::Note(
        "Detach the flow first, in the Process flow that carries it. Only then can its plan be changed.",
    )],
);
/// What follows from an association.
pub(in crate::rules) const FOLLOWS: &[Then] = &[COVERED, NOTHING, FIRST_DETACH];

/// `process-association-conditions`
pub static PROCESS_ASSOCIATION_CONDITIONS: Rule = Rule {
    id: "process-association-conditions",
    aliases: &[],
    title: "Same solution, same sources, explicitly associated, 25 at most",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::May2023],
            statement: prose(
                "The flows of a process ride on its license where all of them, child flows included, sit in the same solution and use the same data sources.",
            ),
            cites: &[S4.at("My process has multiple flows")],
            when: MATTERS,
            then: &[COVERED, NOTHING],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-07-04"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow rides on a Process flow where both sit in the same solution, use the same data sources and are associated. Child flows ride from any solution.",
            ),
            cites: &[
                S4.at("My process has multiple flows"),
                F23D.at("My process has multiple flows"),
            ],
            when: MATTERS,
            then: &[COVERED, NOTHING],
        },
        Version {
            in_force: Period::from("2024-07-04"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow rides on a Process flow where both sit in the same solution, use the same data sources and are associated, at most 25 on one. A flow with its own Process cannot be associated; detaching is possible only from the Process flow. Child flows ride from any solution.",
            ),
            cites: &[
                C24B.at("Associate flows"),
                D24.at("Power Automate Process"),
                F25.at("My process has multiple flows"),
            ],
            when: MATTERS,
            then: FOLLOWS,
        },
    ],
    example: Example {
        story: prose(
            "A scheduled premium flow is associated with a Process flow of its solution that reads the same database. Its owner holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "associated-to-process-flow", "association": "valid", "owner-kind": "human", "owner-licenses": ["m365"], "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The flow rides on the license of the other one."),
    },
};
