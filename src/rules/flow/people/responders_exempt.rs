//! Somebody who answers what a running flow asks does not run it.
//!
//! A flow sends a mail with options or a Teams card, waits, and goes on with the answer: the people who answer need no premium
//! license, even where their answer ends up in a premium system. If the card or button starts the flow, they are the ones who run
//! it. Opening an app on that system is another question. For cards the evidence is the answer of a Microsoft maintainer.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F23A, GH3841, S4};

static PERSONAL: Cond = is(&TEAM_SCENARIO, "no");

const SPARED: Then = Then::NotNeeded {
    who: Who::Responders,
    count: Expr::Of(&RESPONDERS),
};

/// `responders-exempt`
pub static RESPONDERS_EXEMPT: Rule = Rule {
    id: "responders-exempt",
    aliases: &[],
    title: "People who answer a waiting mail or card",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2022-05-28"),
            editions: &[Edition::Current],
            statement: prose(
                "People who answer a mail with options need no premium license: the flow is running already.",
            ),
            cites: &[F21.at("Do approvers need a license?")],
            when: Cond::All(&[at_least(&RESPONDERS, 1), is(&RESPONSE_STARTS_FLOW, "no")]),
            then: &[SPARED],
        },
        Version {
            in_force: Period::between("2022-05-28", "2022-10-04"),
            editions: &[Edition::Current],
            statement: prose(
                "People who answer a mail with options need no premium license, unless the flow serves a team and they benefit.",
            ),
            cites: &[
                F21.at("Do approvers need a license?"),
                F23A.at("Who needs to purchase a premium license?"),
            ],
            when: Cond::All(&[at_least(&RESPONDERS, 1), is(&RESPONSE_STARTS_FLOW, "no")]),
            then: &[Then::When(&PERSONAL, &[SPARED])],
        },
        Version {
            in_force: Period::between("2022-10-04", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "People who answer a mail with options or a waiting card need no premium license, unless the flow serves a team and they benefit.",
            ),
            cites: &[
                GH3841.at("Answer of the maintainer"),
                F23A.at("Who needs to purchase a premium license?"),
            ],
            when: Cond::All(&[at_least(&RESPONDERS, 1), is(&RESPONSE_STARTS_FLOW, "no")]),
            then: &[Then::When(&PERSONAL, &[SPARED])],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "People who answer a mail with options or a waiting card need no premium license: the flow is running already.",
            ),
            cites: &[
                GH3841.at("Answer of the maintainer"),
                S4.at("Do approvers need a license?"),
            ],
            when: Cond::All(&[at_least(&RESPONDERS, 1), is(&RESPONSE_STARTS_FLOW, "no")]),
            then: &[SPARED],
        },
    ],
    example: Example {
        story: prose(
            "Every Friday a flow of Kofi (Premium) asks 22 drivers in Teams for their mileage, waits, and writes the answers to SQL Server.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["teams", "sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no", "responders": 22, "response-starts-flow": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The drivers need nothing."),
    },
};
