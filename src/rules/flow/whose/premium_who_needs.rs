//! Power Automate Premium goes to the one whose license a premium flow uses.
//!
//! That is the owner of an automated or scheduled flow, each person who runs a button flow, each person who runs or builds
//! attended desktop flows, and everybody who knows the password of a service account that owns one. Older licenses with the
//! same rights still count. Where the flow carries its own license, nobody needs it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::{PREMIUM_SET, PREMIUM_SET_WITH_PLANS};
use crate::rules::sources::{F25, S4, T23, T24};

/// `premium-who-needs`
pub static PREMIUM_WHO_NEEDS: Rule = Rule {
    id: "premium-who-needs",
    aliases: &[],
    title: "Who needs Power Automate Premium",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-08-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "The owner of a premium automated, scheduled or HTTP flow, and each person who runs a premium instant flow, needs Power Automate Premium or an older license with its rights. Approvers, co-owners, owners of connections and people who only receive the result do not.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                T23.at("Premium license"),
            ],
            when: Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]),
            then: &[admit(&ACCEPTED, PREMIUM_SET_WITH_PLANS)],
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "The owner of a premium automated, scheduled or HTTP flow, and each person who runs a premium instant flow, needs Power Automate Premium or an older license with its rights. Approvers, co-owners, owners of connections and people who only receive the result do not.",
            ),
            cites: &[
                F25.at("Who needs to purchase a premium license?"),
                T24.at("Power Automate Premium"),
            ],
            when: Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]),
            then: &[admit(&ACCEPTED, PREMIUM_SET)],
        },
    ],
    example: Example {
        story: prose(
            "Vera's automated flow sends invoices from SAP. She holds Power Automate Premium; the 80 people who get the invoices hold Microsoft 365.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Vera's license is enough."),
    },
};
