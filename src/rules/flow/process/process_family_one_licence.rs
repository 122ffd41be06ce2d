//! The flows of one business process share one Process license: the main flow carries it, children and associated flows ride on it.
//!
//! Put the license on the flow that starts the process. Its child flows, and the flows that are validly associated with it, are covered
//! and share its 250,000 requests a day. A child with a license of its own is outside. Flows that are not linked at all are not covered.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::child::CHILD;
use crate::rules::sources::{F25, S4};

static LICENSED_PARENT: Cond = Cond::AnyRow(&PARENTS, &is_one(&PARENT_FLOW_LICENSE, &["process", "hosted-process"]));
const RIDES: Cond = Cond::All(&[CHILD, Cond::Sure(&LICENSED_PARENT)]);
const NOT_THE_STARTER: Cond = Cond::All(&[Cond::Given(&PROCESS_STARTER), is(&PROCESS_STARTER, "no")]);
/// The flow starts a named business process.
const STARTS: Cond = Cond::All(&[
    Cond::Given(&PROCESS_ID),
    Cond::Given(&PROCESS_STARTER),
    is(&PROCESS_STARTER, "yes"),
]);
static OTHER_STARTS: Cond = NOT_THE_STARTER;
static THIS_STARTS: Cond = STARTS;
const ON_THIS: Then = Then::When(
    &THIS_STARTS,
    &[Then::Note(
        "This flow starts the business process: one Process license on it covers the flows that are linked with it.",
    )],
);
const ON_THE_STARTER: Then = Then::When(
    &OTHER_STARTS,
    &[Then::Note(
        "Put the Process license on the flow that starts the business process; this one rides on it as its child or associated with it.",
    )],
);

/// `process-family-one-licence`
pub static PROCESS_FAMILY_ONE_LICENCE: Rule = Rule {
    id: "process-family-one-licence",
    aliases: &[],
    title: "One license for the flows of one process",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2025-06-03"),
            editions: Edition::ALL,
            statement: prose(
                "One Process license, on the flow that starts a business process, covers that flow, its child flows and the flows associated with it. Together they have 250,000 requests a day.",
            ),
            cites: &[S4.at("My process has multiple flows")],
            when: Cond::Any(&[RIDES, NOT_THE_STARTER, STARTS]),
            then: &[ON_THE_STARTER, ON_THIS],
        },
        Version {
            in_force: Period::from("2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "One Process license, on the flow that starts a business process, covers that flow, its child flows in any solution and the flows associated with it. Together they have 250,000 requests a day.",
            ),
            cites: &[
                F25.at("My process has multiple flows"),
                F25.at("Whose Power Platform request limits are used?"),
            ],
            when: Cond::Any(&[RIDES, NOT_THE_STARTER, STARTS]),
            then: &[ON_THE_STARTER, ON_THIS],
        },
    ],
    example: Example {
        story: prose(
            "A claims process is one intake flow with two children and one associated flow in the same solution, on the same table. The intake flow carries a Process license.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [], "family": [{"name": "Intake", "relation": "root", "connectors": ["premium"], "flowLicense": "process"}, {"name": "Letter", "relation": "child", "of": "Intake", "connectors": ["premium"], "flowLicense": "none"}, {"name": "Payment", "relation": "child", "of": "Intake", "connectors": ["premium"], "flowLicense": "none"}, {"name": "Statistics", "relation": "associated", "of": "Intake", "sameSolution": "yes", "sameSources": "yes", "connectors": ["premium"], "flowLicense": "none"}], "rpa-developers": 0, "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 1}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The one license covers all four flows."),
    },
};
