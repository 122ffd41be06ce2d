//! Parent and child flows, and flows that call each other.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::child::{CHAINED, ONE_UNIT, ONLY_THE_PARENT, OWNER_DIFFERS};
use crate::rules::sources::{F21, F25, FG26, G26, R26, S3, S3B, S4};

static IN_A_GROUP: Cond = is(&PARENT_FLOW_LICENSE, "flow-group");

/// Whether the license of the parent reaches the child.
pub static X10: Disagreement = Disagreement {
    id: "X-10",
    topic: prose("Whether the license of a parent reaches its child flows while the transition period runs"),
    rules: &["child-transition-own-owner", "child-premium-standard-parents"],
    in_force: Period::from("2021-10-06"),
    implemented: prose(
        "Both: by the terms the child is covered through its parent, and the service looks at the owner of the child. Where that owner lacks a license, the child is covered with a warning.",
    ),
    other: prose(
        "Nothing is passed on while the transition period runs, so by the terms as well the owner of the child needs the license.",
    ),
    cites: &[
        S4.at("Who needs to purchase a premium license?"),
        S4.at("My process has multiple flows"),
        F25.at("Whose Power Platform request limits are used?"),
    ],
    instead: &[(
        "child-transition-own-owner",
        &[Version {
            in_force: Period::from("2021-10-06"),
            editions: Edition::ALL,
            statement: prose(
                "While the transition period runs, a child flow needs a licensed owner of its own, whatever its parent has.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                F25.at("Whose Power Platform request limits are used?"),
            ],
            when: OWNER_DIFFERS,
            then: &[
                Then::Discharge(Who::Owner, Axis::Both),
                Then::Discharge(Who::Runners, Axis::Both),
                Then::Need {
                    who: Who::ChildOwner,
                    count: Expr::Const(1),
                    any_of: AnyOf::Accepted(&ACCEPTED),
                    held: HeldBy::Fact(&OWNER_LICENSES),
                    axis: Axis::Both,
                },
            ],
        }],
    )],
};
/// Whether a flow group covers children of its members.
pub static X11: Disagreement = Disagreement {
    id: "X-11",
    topic: prose("Whether a flow group covers the child flows of its members"),
    rules: &["child-flow-group-explicit"],
    in_force: Period::from("2026-08-02"),
    implemented: prose(
        "A child flow has to be a member itself. A Process license directly on the parent covers its children all the same.",
    ),
    other: prose("The runs of child flows are included in the group of the parent, as its first text said."),
    cites: &[FG26.at("Flow groups"), R26.at("Flow groups"), G26.at("Flow groups")],
    instead: &[(
        "child-flow-group-explicit",
        &[Version {
            in_force: Period::from("2026-08-02"),
            editions: Edition::ALL,
            statement: prose("A flow group covers the runs of child flows of its members."),
            cites: &[FG26.at("Flow groups")],
            when: ONLY_THE_PARENT,
            then: &[Then::When(&IN_A_GROUP, &[set(&PARENT_COVERS, "yes")])],
        }],
    )],
};
/// One unit, or two flows.
pub static X34: Disagreement = Disagreement {
    id: "X-34",
    topic: prose("Flows that start each other over HTTP"),
    rules: &["flow-chained-by-http"],
    in_force: Period::from("2020-03-16"),
    implemented: prose(
        "Until 5 Oct 2021 the chain is one unit of its author, with a warning where the second flow has another owner. Since then each flow runs on its own owner.",
    ),
    other: prose("The other way round: two flows of two owners in the first years, one unit today."),
    cites: &[
        S3.at("Practical application"),
        S3B.at("Power Automate"),
        F21.at("Who needs to purchase a premium license?"),
        S4.at("Who needs to purchase a premium license?"),
    ],
    instead: &[(
        "flow-chained-by-http",
        &[
            Version {
                in_force: Period::between("2020-03-16", "2021-10-06"),
                editions: Edition::ALL,
                statement: prose(
                    "A flow that another one starts over HTTP runs on the license of its own owner, and so does the other.",
                ),
                cites: &[S3.at("Trigger Types")],
                when: CHAINED,
                then: &[],
            },
            Version {
                in_force: Period::from("2021-10-06"),
                editions: Edition::ALL,
                statement: prose(
                    "Flows that start each other over HTTP count as one unit, and the license of the one who built the first covers it.",
                ),
                cites: &[S3B.at("Power Automate")],
                when: CHAINED,
                then: &[ONE_UNIT],
            },
        ],
    )],
};
