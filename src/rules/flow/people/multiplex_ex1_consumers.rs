//! Whoever gets a report, a file or a message without having set the flow off needs nothing.
//!
//! The license of the owner, or of the person who ran it, covers the delivery: a mail to everybody, a post in a channel, a file in
//! a shared folder. From May 2022 to July 2023 another passage of the same page counted everybody who benefits; see the rule on
//! that time. People who set the flow off *and* get its result are another case.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F23A, F25, S4};

static PERSONAL: Cond = is(&TEAM_SCENARIO, "no");

const RECIPIENTS_FREE: &[Then] = &[Then::NotNeeded {
    who: Who::Recipients,
    count: Expr::Of(&RECIPIENTS),
}];

/// `multiplex-ex1-consumers`
pub static MULTIPLEX_EX1_CONSUMERS: Rule = Rule {
    id: "multiplex-ex1-consumers",
    aliases: &[],
    title: "People who only receive the result",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2022-05-28"),
            editions: &[Edition::Current],
            statement: prose("People who receive the output of a premium flow and did not trigger it need no license."),
            cites: &[F21.at("Multiplexing")],
            when: at_least(&RECIPIENTS, 1),
            then: RECIPIENTS_FREE,
        },
        Version {
            in_force: Period::between("2022-05-28", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "People who receive the output of a premium flow and did not trigger it need no license, by one passage; by another they do where the flow serves a team.",
            ),
            cites: &[F23A.at("Multiplexing, example 1")],
            when: at_least(&RECIPIENTS, 1),
            then: &[Then::When(&PERSONAL, RECIPIENTS_FREE)],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("People who receive the output of a premium flow and did not trigger it need no license."),
            cites: &[S4.at("Multiplexing, example 1"), F25.at("Multiplexing, example 1")],
            when: at_least(&RECIPIENTS, 1),
            then: RECIPIENTS_FREE,
        },
    ],
    example: Example {
        story: prose("Each night a flow of Sol (Premium) mails the open orders from Oracle to 70 sales people."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle", "office-365-outlook"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no", "recipients": 70}"#,
        ),
        status: Status::Covered,
        outcome: prose("The 70 readers need nothing."),
    },
};
