//! Copilot Studio counts messages, since September 2025 called Copilot Credits: 25,000 in a pack of a month.
//!
//! A classic answer takes one, a generative answer two. Actions that an agent performs by itself, answers from the tenant
//! graph, agent flows, AI tools and pages of content have rates of their own, which fell in the course of 2025. Sessions
//! of the time before are never converted: no text gives a rate. For employees with Microsoft 365 Copilot most features
//! are not charged.
//!
//! The price of a pack comes from third parties; put in your own.

use crate::engine::prelude::*;
use crate::rules::sources::{AIB26, CPS, CPS25, CRED26, P25, PAYG25};

/// `copilot-messages`
pub static COPILOT_MESSAGES: Rule = Rule {
    id: "copilot-messages",
    aliases: &[],
    title: "Messages and credits of agents",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-12-01", "2024-12-01"),
            editions: Edition::ALL,
            statement: prose(
                "A pack holds 25,000 messages a month; a classic answer is one message, a generative two.",
            ),
            cites: &[P25.at("Copilot Studio"), CRED26.at("Copilot Credits")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2024-12-01", "2025-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "A pack holds 25,000 messages a month; pay-as-you-go costs $0.01 a message. A classic answer is one message, a generative two.",
            ),
            cites: &[P25.at("Copilot Studio"), PAYG25.at("Copilot Studio meter")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2025-02-01", "2025-09-01"),
            editions: Edition::ALL,
            statement: prose(
                "A classic answer is one message, a generative two, an autonomous action 25, an answer from the tenant graph 30; a pack holds 25,000, pay-as-you-go costs $0.01 each.",
            ),
            cites: &[CPS25.at("Billing rates"), PAYG25.at("Copilot Studio meter")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-09-01"),
            editions: Edition::ALL,
            statement: prose(
                "Copilot Credits: classic answer 1, generative 2, agent action 5, tenant graph 10, a hundred actions of agent flows 13, ten responses of AI tools 1, 15 or 100, a page of content 8. 25,000 in a pack, $0.01 each by pay-as-you-go.",
            ),
            cites: &[
                CPS.at("Billing rates"),
                PAYG25.at("Copilot Studio meter"),
                AIB26.at("Copilot Credits"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose(
            "An agent of a bank gives 4,000 classic and 21,000 generative answers a month and performs 900 actions.",
        ),
        questionnaire: "agents",
        as_of: "2026-03-16",
        answers: prose(r#"{"classic-answers": 4000, "generative-answers": 21000, "agent-actions": 900}"#),
        status: Status::Gap,
        outcome: prose("50,500 credits: two packs and 500 more by pay-as-you-go, $405 a month."),
    },
};
