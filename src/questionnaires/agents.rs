//! How many sessions or credits do our agents take?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::agents::{ALL, TABLES, prices};
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;

/// `agents`
pub static AGENTS: Questionnaire = Questionnaire {
    id: "agents",
    title: "How many sessions or credits do our agents take?",
    summary: "Power Virtual Agents and Copilot Studio by date: packs, pay-as-you-go, the flows around a bot, storage.",
    rules: ALL,
    order: &[
        &AGENTS_QUESTION,
        &CLASSIC_ANSWERS,
        &GENERATIVE_ANSWERS,
        &AGENT_ACTIONS,
        &GRAPH_ANSWERS,
        &AGENT_FLOW_ACTIONS,
        &AI_TOOLS_BASIC,
        &AI_TOOLS_STANDARD,
        &AI_TOOLS_PREMIUM,
        &CONTENT_PAGES,
        &AGENT_AUDIENCE,
        &SESSIONS,
        &TEST_SESSIONS,
        &SERVICE_ENABLED,
        &BOTS,
        &BOT_USERS,
        &CONVERSATIONS,
        &BOT_FLOWS,
        &DAILY_REQUESTS,
        &LICENSES_OWNED,
        &AI_ADDONS,
        &AI_CREDITS_WANTED,
        &AI_USERS,
        &AI_MONTHS,
        &AI_ACTIVITIES_PLANNED,
        &AI_CONTRACT_START,
        &AI_CONTRACT_END,
        &PERAPP_BOUGHT_ON,
        &AI_ADDON_CUSTOMER,
        &AI_PEOPLE,
        &CURRENCY,
        &PRICES,
    ],
    tables: TABLES,
    prices: prices::PRICES,
    disagreements: DISAGREEMENTS,
    example: Some((
        "An agent in a month of 2026",
        r#"{ "classic-answers": 8000, "generative-answers": 16000, "agent-actions": 400 }"#,
    )),
};
