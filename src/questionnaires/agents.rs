//! How many sessions or credits do our agents take?

use super::shared::AI_CREDITS;
use crate::engine::fact::Fact;
use crate::engine::joined::one_list;
use crate::engine::questionnaire::Questionnaire;
use crate::rules::agents::{ACTIONS, ALL, TABLES, prices};
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;

/// `agents`
pub static AGENTS: Questionnaire = Questionnaire {
    id: "agents",
    title: "How many sessions or credits do our agents take?",
    summary: "Power Virtual Agents and Copilot Studio by date: packs, pay-as-you-go, the flows around a bot, storage.",
    rules: ALL,
    order: one_list!(&Fact:
        &[
            &AGENTS_QUESTION,
        ],
        ACTIONS,
        &[
            &SESSIONS,
            &TEST_SESSIONS,
            &SERVICE_ENABLED,
            &BOTS,
            &BOT_USERS,
            &CONVERSATIONS,
            &BOT_FLOWS,
            &DAILY_REQUESTS,
        ],
        AI_CREDITS,
        &[
            &CURRENCY,
            &PRICES,
        ],
    ),
    tables: TABLES,
    prices: prices::PRICES,
    disagreements: DISAGREEMENTS,
    unsure: Some(crate::rules::agents::UNSURE),
    example: Some((
        "An agent in a month of 2026",
        r#"{ "classic-answers": 8000, "generative-answers": 16000, "agent-actions": 400 }"#,
    )),
};
