//! A license of a person is valid in all environments of the company: never multiply it by environments.
//!
//! Licenses on a flow and passes for one app are bound to an environment instead: those are counted for each copy.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, S4};

/// `user-licence-tenant-wide`
pub static USER_LICENCE_TENANT_WIDE: Rule = Rule {
    id: "user-licence-tenant-wide",
    aliases: &[],
    title: "A license of a person counts in every environment",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "A license of a person is valid in every environment of the tenant. Licenses on flows, and app passes, are bound to one environment.",
        ),
        cites: &[
            S4.at("We have three environments"),
            F21.at("We have three environments"),
        ],
        when: Cond::All(&[at_least(&ENVIRONMENT_COUNT, 2), is(&SETTLED_BY, "none")]),
        then: &[Then::Note(
            "A license of a person counts in all environments. A Process license is needed for each copy of the flow.",
        )],
    }],
    example: Example {
        story: prose(
            "Iris runs the same Oracle flow in a test and a production environment. She holds Power Automate Premium once.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-premium"], "environment-count": 2, "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("One license is enough for both environments."),
    },
};
