//! The same person needs one license, however many flows, triggers and environments ask for it.
//!
//! There is no cap on the number of flows, only on requests. So add up people, not flows, before you buy. Between May 2022
//! and July 2023 flows that served a team followed another rule.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F20, S3B, T24A};

/// Nobody owns it whose license could cover other flows.
static OF_NO_PERSON: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    is_one(&OWNER_KIND, &["service-principal", "non-interactive"]),
]);

/// `user-licence-many-flows`
pub static USER_LICENCE_MANY_FLOWS: Rule = Rule {
    id: "user-licence-many-flows",
    aliases: &[],
    title: "One license covers all flows of a person",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("A licensed person owns and runs any number of premium flows. Each person is counted once."),
        cites: &[
            F20.at("How many flows can I create?"),
            S3B.at("Power Automate"),
            T24A.at("Power Automate Premium"),
        ],
        when: Cond::All(&[
            is(&PREMIUM, "yes"),
            is(&SETTLED_BY, "none"),
            Cond::Not(&Cond::Sure(&OF_NO_PERSON)),
        ]),
        then: &[Then::Note(
            "One license covers all flows of that person. Count people, not flows.",
        )],
    }],
    example: Example {
        story: prose("Emil owns six scheduled Salesforce flows. He holds Power Automate Premium."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("His one license covers all six flows."),
    },
};
