//! Bots and agents: billed sessions, messages, credits, the flows around them, and the storage that comes with them.

mod billed_session;
mod bot_flows;
mod codes;
mod copilot_messages;
mod credits;
mod dataverse;
pub mod prices;
mod requests;
mod session_pack;
mod sessions;
mod step;
mod storage;
pub(in crate::rules) mod topics;
mod unlimited_bots;

pub use codes::{NUMBERS, TEXTS};
pub use topics::UNSURE;

use crate::engine::fact::Fact;
use crate::engine::joined::one_list;
use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;
use crate::rules::facts::*;

/// The rules of its own, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[OWN];

/// With the rules on flows around a bot, which flows have too.
pub static ALL: &[&[&Rule]] = &[OWN, FLOWS, crate::rules::capacity::CREDITS];

static FLOWS: &[&Rule] = &[
    &super::flow::whose::flow_starts_bot_counts::FLOW_STARTS_BOT_COUNTS,
    &super::requests::COPILOT_REQUESTS,
];

static OWN: &[&Rule] = &[
    &session_pack::PVA_SESSION_PACK_2020,
    &billed_session::PVA_BILLED_SESSION,
    &unlimited_bots::PVA_UNLIMITED_BOTS,
    &dataverse::PVA_DATAVERSE,
    &copilot_messages::COPILOT_MESSAGES,
];

/// What an agent does in a month, and for whom.
pub const ACTIONS: &[&Fact] = &[
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
];

/// The computation.
pub static TABLES: &[TableStep] = &[STEP, crate::rules::capacity::WITH_CREDITS, super::buying::HEADLINE];

const STEP: TableStep = TableStep {
    run: step::run,
    open_leaves: step::open_leaves,
    implements: &[
        "pva-session-pack-2020",
        "pva-billed-session",
        "pva-unlimited-bots",
        "pva-dataverse",
        "copilot-messages",
        "flow-starts-bot-counts",
    ],
    reads: one_list!(&Fact:
        &[
            &AGENTS_QUESTION,
            &SESSIONS,
            &TEST_SESSIONS,
            &BOTS,
            &BOT_USERS,
            &SERVICE_ENABLED,
            &CONVERSATIONS,
        ],
        ACTIONS,
        &[
            &BOT_FLOWS,
            &DAILY_REQUESTS,
            &LICENSES_OWNED,
            &AI_ADDONS,
            &AI_CREDITS_WANTED,
        ],
    ),
};
