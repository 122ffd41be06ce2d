//! Under the per flow plan, child flows are not counted.
//!
//! One license covers the parent and everything that it calls as a child. It left the price list in February 2024; contracts that still
//! run go on by the same count.

use super::RIDING_CHILD;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F19, S3, S4};

static PER_FLOW: Cond = is(&PARENT_FLOW_LICENSE, "legacy-per-flow");
static A_CHILD: Cond = Cond::Any(&[is(&KIND, "child-flow"), is(&FAMILY_RELATION, "child")]);
/// A parent or this flow has the old license, and children are about.
const UNDER_PER_FLOW: Cond = Cond::Any(&[
    Cond::All(&[RIDING_CHILD, Cond::AnyRow(&PARENTS, &PER_FLOW)]),
    Cond::All(&[
        Cond::Given(&FAMILY),
        is(&FLOW_LICENSE, "legacy-per-flow"),
        Cond::AnyRow(&FAMILY, &A_CHILD),
    ]),
]);

/// `child-not-counted-legacy-per-flow`
pub static CHILD_NOT_COUNTED_LEGACY_PER_FLOW: Rule = Rule {
    id: "child-not-counted-legacy-per-flow",
    aliases: &[],
    title: "Per flow licenses do not count children",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose("One per flow license covers a flow and its child flows; the children use up none."),
            cites: &[
                F19.at("Power Automate per flow plan"),
                S3.at("Power Automate"),
                S4.at("How is process license different"),
            ],
            when: UNDER_PER_FLOW,
            then: &[Then::Note("Child flows use up no per flow license of their own.")],
        },
        Version {
            in_force: Period::from("2024-02-01"),
            editions: &[Edition::Current],
            statement: prose(
                "One per flow license still covers a flow and its child flows until the contract ends; the children use up none.",
            ),
            cites: &[D24.at("Per flow plan"), S4.at("How is process license different")],
            when: UNDER_PER_FLOW,
            then: &[Then::Note("Child flows use up no per flow license of their own.")],
        },
    ],
    example: Example {
        story: prose(
            "In May 2021 an automated flow with a per flow license calls a premium child. Both belong to Hugo (E3).",
        ),
        questionnaire: "flow",
        as_of: "2021-05-03",
        answers: prose(
            r#"{"kind": "child-flow", "trigger": "child-call", "connectors": ["premium"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-name": "Hugo", "owner-licenses": ["m365"], "parents": [{"trigger": "automated", "connectors": ["standard"], "ownerKind": "human", "ownerName": "Hugo", "ownerLicenses": ["m365"], "flowLicense": "legacy-per-flow"}], "approvers": 0}"#,
        ),
        status: Status::Covered,
        outcome: prose("The license on the parent covers the child; one license is used up, not two."),
    },
};
