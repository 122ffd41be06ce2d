//! Each person who actually runs a shared instant flow needs the license; those who never run it do not.
//!
//! So count the names in the run history, not the names it is shared with. The service checks at each run.

use super::needs::RUNNERS_NEED;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, S4};

/// `run-only-users-each-licensed`
pub static RUN_ONLY_USERS_EACH_LICENSED: Rule = Rule {
    id: "run-only-users-each-licensed",
    aliases: &[],
    title: "People who run a shared flow need a license, not those who could",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "Every run-only user who runs a premium instant flow needs a license. Those who never run it need none.",
        ),
        cites: &[
            F21.at("Do run-only users need a license?"),
            S4.at("We have an instant flow with run-only users"),
        ],
        when: Cond::All(&[
            is_one(&TRIGGER, &["instant-button", "instant-hybrid"]),
            is(&SETTLED_BY, "none"),
            is(&PREMIUM, "yes"),
        ]),
        then: &[
            RUNNERS_NEED,
            Then::Note("Count the people in the run history, not those with whom the flow is shared."),
            Then::When(
                &Cond::AtLeast(Expr::Of(&SHARED_WITH), Expr::Plus(&Expr::Of(&RUNNERS), &Expr::Const(1))),
                &[Then::Note(
                    "The flow is shared with more people than run it: the others need nothing.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose("A DocuSign button is shared with 70 people. Six of them press it; all hold Microsoft 365 E3."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["docusign"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "shared-with": 70, "runners": 6, "runner-licenses": ["m365"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Six people need Power Automate Premium; the other 64 need nothing."),
    },
};
