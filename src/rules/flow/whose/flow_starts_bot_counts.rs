//! The license of a bot does not cover a flow that opens a conversation with the bot or sends data to it.
//!
//! Direction decides: bot calls flow, and the bot pays; flow calls bot, and the flow is judged by its own trigger, owner and
//! connectors. The statement stands in one community article only.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::child::CHILD;
use crate::rules::sources::S3;

/// `flow-starts-bot-counts`
pub static FLOW_STARTS_BOT_COUNTS: Rule = Rule {
    id: "flow-starts-bot-counts",
    aliases: &["pva-flow-direction"],
    title: "A flow that calls a bot is not covered by it",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-03-16"),
        editions: Edition::ALL,
        statement: prose(
            "A flow that reaches out to a bot is judged by its own trigger, owner and connectors, and its requests count on its own limit.",
        ),
        cites: &[S3.at("Power Virtual Agents")],
        when: Cond::All(&[
            is(&APP_KIND, "copilot-studio"),
            Cond::Not(&is(&TRIGGER, "copilot-studio")),
            Cond::Not(&CHILD),
        ]),
        then: &[
            exclude(&ACCEPTED, &["copilot-studio"]),
            Then::Note(
                "The license of the bot does not cover this direction. Its requests count on the limit of the flow.",
            ),
        ],
    }],
    example: Example {
        story: prose(
            "Each morning a scheduled flow of Otto sends the order list to a bot through an HTTP step. Otto holds Office 365 E3; the company owns a bot pack.",
        ),
        questionnaire: "flow",
        as_of: "2020-06-01",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["http"], "gateway": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "http": "yes", "app-kind": "copilot-studio", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Otto needs Power Automate per user ($15), although the company owns a bot pack."),
    },
};
