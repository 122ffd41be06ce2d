//! A flow group covers its members only: a child flow has to be one.
//!
//! Parent and child are added one by one, and each counts toward the 25 members. In the first days of flow groups the text said that
//! child runs are included; since 2 August 2026 it says the opposite.

use super::RIDING_CHILD;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::ASKED_FOR;
use crate::rules::flow::premium::sets::SOMEBODY_SHORT;
use crate::rules::sources::{G26, R26};

static IN_A_GROUP: Cond = is(&PARENT_FLOW_LICENSE, "flow-group");
/// Only the calling flow is in a group.
pub(in crate::rules) const ONLY_THE_PARENT: Cond =
    Cond::All(&[RIDING_CHILD, ASKED_FOR, Cond::AnyRow(&PARENTS, &IN_A_GROUP)]);
static SHORT: Cond = SOMEBODY_SHORT;

/// `child-flow-group-explicit`
pub static CHILD_FLOW_GROUP_EXPLICIT: Rule = Rule {
    id: "child-flow-group-explicit",
    aliases: &[],
    title: "Child flows join a flow group one by one",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-08-02"),
        editions: &[Edition::Current],
        statement: prose(
            "A flow group covers a child flow only where the child itself is a member. Each member counts toward 25.",
        ),
        cites: &[R26.at("Flow groups"), G26.at("Flow groups")],
        when: ONLY_THE_PARENT,
        then: &[
            Then::Warn(
                "W-GROUP-CHILD",
                "Only the calling flow is in the flow group. Its child flows are not covered by the group until they are members themselves.",
            ),
            Then::When(
                &SHORT,
                &[Then::Alternative {
                    label: "Add the child flow to the flow group",
                    licenses: &[],
                    note: "Costs nothing while the group has fewer than 25 members, all of them in solutions of one environment, and its requests stay below 250,000 a day.",
                }],
            ),
        ],
    }],
    example: Example {
        story: prose(
            "An order flow of Mia (E3) is in a flow group with a Process license. It calls a premium child of hers that is no member.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"kind": "child-flow", "trigger": "child-call", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-name": "Mia", "owner-licenses": ["m365"], "request-transition": "yes", "parents": [{"trigger": "automated", "connectors": ["sharepoint"], "ownerKind": "human", "ownerName": "Mia", "ownerLicenses": ["m365"], "flowLicense": "flow-group"}], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Add the child to the group; that costs nothing."),
    },
};
