//! Since July 2026 one Process license can be shared by a group of up to 25 flows, whatever they do.
//!
//! All of them sit in solutions of one environment and share 250,000 requests a day, without stacking. A flow is in one group only. Desktop flows, business
//! process flows, flows outside a solution and flows that a plan of a person covers cannot be members. No common data source and no common business process is asked.
//! Taking the license away suspends the flows that depended on it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::whose::needs::{OWNER_SPARED, ROW_ACTORS_SPARED, RUNNERS_SPARED};
use crate::rules::sources::{FG26, R26};

const GROUPED_FLOW: Cond = Cond::All(&[Cond::Given(&FLOW_LICENSE), is(&FLOW_LICENSE, "flow-group")]);
static OUTSIDE: Cond = Cond::All(&[GROUPED_FLOW, Cond::Given(&IN_SOLUTION), is(&IN_SOLUTION, "no")]);
/// Desktop flows and business process flows cannot be members.
const ANOTHER_KIND: Cond = Cond::Sure(&is_one(&KIND, &["business-process-flow", "desktop-only"]));
static NOT_ELIGIBLE: Cond = Cond::All(&[GROUPED_FLOW, ANOTHER_KIND]);
static MEMBER: Cond = Cond::All(&[
    GROUPED_FLOW,
    Cond::Not(&Cond::Any(&[Cond::Sure(&is(&IN_SOLUTION, "no")), ANOTHER_KIND])),
]);
const EMPTY: Cond = Cond::All(&[Cond::Given(&GROUP), is(&GROUP, "yes"), is(&FLOW_LICENSE, "none")]);
static EMPTY_GROUP: Cond = EMPTY;
/// The group is the matter.
pub(in crate::rules) const MATTERS: Cond = Cond::Any(&[GROUPED_FLOW, EMPTY]);
/// What follows from membership.
pub(in crate::rules) const FOLLOWS: &[Then] = &[
    Then::When(
        &MEMBER,
        &[
            set(&SETTLED_BY, "flow-license"),
            OWNER_SPARED,
            RUNNERS_SPARED,
            ROW_ACTORS_SPARED,
        ],
    ),
    Then::When(
        &OUTSIDE,
        &[
            Then::Status(Status::NotSupported, Axis::Both),
            Then::Note("Only flows in a solution can be members of a flow group."),
        ],
    ),
    Then::When(
        &NOT_ELIGIBLE,
        &[
            Then::Status(Status::NotSupported, Axis::Both),
            Then::Note("Desktop flows and business process flows cannot be members of a flow group."),
        ],
    ),
    Then::When(
        &EMPTY_GROUP,
        &[Then::Note(
            "The group carries no license, so being in it covers nothing.",
        )],
    ),
];

/// `process-flow-groups`
pub static PROCESS_FLOW_GROUPS: Rule = Rule {
    id: "process-flow-groups",
    aliases: &[],
    title: "A flow group shares one Process license",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-07-30"),
        editions: &[Edition::Current],
        statement: prose(
            "One Process license covers a group of up to 25 flows in solutions of one environment, which share 250,000 requests a day. They need neither data source nor business process in common. Flows that a plan of a person covers cannot be members.",
        ),
        cites: &[
            FG26.at("Share Process license capacity with flow groups"),
            R26.at("Flow groups"),
        ],
        when: MATTERS,
        then: FOLLOWS,
    }],
    example: Example {
        story: prose(
            "A premium reminder flow of a department is a member of a licensed flow group. Its owner holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "flow-group", "owner-kind": "human", "owner-licenses": ["m365"], "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The license of the group covers it."),
    },
};
