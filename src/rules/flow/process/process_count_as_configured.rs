//! Today every flow that is not linked to a licensed one counts; linking them makes a process one.
//!
//! Association is something somebody does, not a property of the process. So two figures are given: the licenses that the flows need as
//! they are configured now, which decides the verdict, and those after linking, which is the advice: same solution, same data
//! sources, explicit association, at most 25 on one main flow.

use crate::engine::prelude::*;
use crate::rules::sources::{F25, S4};

/// `process-count-as-configured`
pub static PROCESS_COUNT_AS_CONFIGURED: Rule = Rule {
    id: "process-count-as-configured",
    aliases: &[],
    title: "As configured now, and after linking",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-08-01"),
        editions: Edition::ALL,
        statement: prose(
            "A premium flow counts by itself unless it is a child of a licensed flow, validly associated with one, calls a licensed machine or is in a licensed group. After linking, one license for each business process is enough.",
        ),
        cites: &[
            S4.at("My process has multiple flows"),
            F25.at("My process has multiple flows"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A returns process has three premium flows that nobody linked. None carries a license."),
        questionnaire: "process",
        as_of: "2026-03-02",
        answers: prose(
            r#"{"machines": [], "family": [{"name": "Scan", "relation": "root", "connectors": ["premium"], "flowLicense": "none"}, {"name": "Check", "relation": "root", "connectors": ["premium"], "flowLicense": "none"}, {"name": "Refund", "relation": "root", "connectors": ["premium"], "flowLicense": "none"}], "processes": [{"name": "Returns", "machine": "none"}], "rpa-developers": 0, "attended-users": 0, "licenses-owned": []}"#,
        ),
        status: Status::Gap,
        outcome: prose("Three licenses as they are, one after the flows are associated."),
    },
};
