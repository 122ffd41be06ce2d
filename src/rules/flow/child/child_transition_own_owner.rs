//! For now the service checks a child flow against the owner of the child.
//!
//! As long as the transition period of the request limits runs, the license of the parent is not passed on, not even a Process license.
//! By the terms the child is covered through its parent all the same. Where both flows have the same owner, nothing differs. Three ways
//! out: a Process license on the child, from July 2026 a flow group with both flows as members, or a licensed owner for the child.

use super::RIDING_CHILD;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::ASKED_FOR;
use crate::rules::sources::{F21, F25, FG26, R26, S4, T21};

static SOMEBODY_ELSE: Cond = Cond::Not(&Cond::SameText(&PARENT_OWNER_NAME, &OWNER_NAME));
/// The child belongs to somebody else than a calling flow, or to a service principal, which holds no license.
pub(in crate::rules) const OWNER_DIFFERS: Cond = Cond::All(&[
    RIDING_CHILD,
    is(&REQUEST_TRANSITION, "yes"),
    ASKED_FOR,
    Cond::Any(&[
        Cond::AnyRow(&PARENTS, &SOMEBODY_ELSE),
        is(&OWNER_KIND, "service-principal"),
    ]),
]);
const CHILD_OWNER: Then = Then::Need {
    who: Who::ChildOwner,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&OWNER_LICENSES),
    axis: Axis::Runtime,
};
static SHORT: Cond = Cond::Short(Who::ChildOwner, Axis::Runtime);

/// `child-transition-own-owner`
pub static CHILD_TRANSITION_OWN_OWNER: Rule = Rule {
    id: "child-transition-own-owner",
    aliases: &[],
    title: "The service looks at the owner of the child",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2026-07-30"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "While the transition period runs, a child flow is checked against the license of its own owner. The license of the parent, Process included, is not passed on.",
            ),
            cites: &[
                F21.at("Who needs to purchase a premium license?"),
                T21.at("Child flows"),
                S4.at("Who needs to purchase a premium license?"),
                F25.at("Whose Power Platform request limits are used?"),
            ],
            when: OWNER_DIFFERS,
            then: &[
                CHILD_OWNER,
                Then::When(
                    &SHORT,
                    &[Then::Note(
                        "Ways out for the service: a license on the child flow itself, or a licensed owner for it, such as the owner of the parent.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::from("2026-07-30"),
            editions: &[Edition::Current],
            statement: prose(
                "While the transition period runs, a child flow is checked against the license of its own owner. The license of the parent, Process included, is not passed on.",
            ),
            cites: &[
                F25.at("Whose Power Platform request limits are used?"),
                R26.at("Transition period"),
                FG26.at("Flow groups"),
            ],
            when: OWNER_DIFFERS,
            then: &[
                CHILD_OWNER,
                Then::When(
                    &SHORT,
                    &[Then::Note(
                        "Ways out for the service: a Process license on the child flow, a flow group with both flows as members, or a licensed owner for the child, such as the owner of the parent.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "A scheduled flow of Imke (Power Automate Premium) calls a premium child flow that belongs to Theo (E3).",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"kind": "child-flow", "trigger": "child-call", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-name": "Theo", "owner-licenses": ["m365"], "request-transition": "yes", "parents": [{"trigger": "scheduled", "connectors": ["standard"], "ownerKind": "human", "ownerName": "Imke", "ownerLicenses": ["power-automate-premium"], "flowLicense": "none"}], "starters-receive-output": "no"}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("By the terms Imke's license covers the child; the service looks at Theo, who has none."),
    },
};
