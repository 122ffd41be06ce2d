//! What rides on a flow that a licensed machine covers is covered as well.
//!
//! Its child flows, in any solution, and the flows associated with it share 250,000 requests a day, which cannot be stacked. While the
//! transition period of the request limits runs, the service looks at the owner of a child flow all the same.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::child::CHILD;
use crate::rules::sources::{D24, F25};

static INHERITING_PARENT: Cond = Cond::AnyRow(&PARENTS, &is(&PARENT_FLOW_LICENSE, "inherited-from-machine"));

/// `machine-inherited-family`
pub static MACHINE_INHERITED_FAMILY: Rule = Rule {
    id: "machine-inherited-family",
    aliases: &[],
    title: "Children and associated flows of a machine's flow",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2024-07-04", "2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "Flows may be associated with a flow that a licensed machine covers, and share its 250,000 requests a day. The guide calls it not yet available.",
            ),
            cites: &[D24.at("Unattended machines")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "The license of a machine covers the flows that call it, their child flows in any solution and the flows associated with them. They share 250,000 requests a day, not stackable.",
            ),
            cites: &[
                F25.at("How many process licenses do I need?"),
                D24.at("Unattended machines"),
            ],
            when: Cond::All(&[CHILD, Cond::Sure(&INHERITING_PARENT)]),
            then: &[],
        },
    ],
    example: Example {
        story: prose(
            "A nightly flow calls a server with one Process license. It has two child flows of its own owner.",
        ),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 1, "sessionLimit": 10}], "family": [{"name": "Night", "relation": "root", "connectors": ["premium"], "flowLicense": "inherited-from-machine", "machine": "Server 1"}, {"name": "Copy", "relation": "child", "of": "Night", "connectors": ["premium"], "flowLicense": "none"}, {"name": "Mail", "relation": "child", "of": "Night", "connectors": ["premium"], "flowLicense": "none"}], "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-premium"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-process", "count": 1}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The one license of the server covers all three flows."),
    },
};
