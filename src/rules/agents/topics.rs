//! What somebody wants to know of agents: picked, or hinted at by the answers.

use crate::engine::known::Truth;
use crate::engine::prelude::*;
use crate::engine::questionnaire::Unsure;
use crate::rules::facts::*;
use crate::rules::topic::topic;

const COUNTS_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&SESSIONS),
    Cond::Given(&TEST_SESSIONS),
    Cond::Given(&BOTS),
    Cond::Given(&BOT_USERS),
    Cond::Given(&SERVICE_ENABLED),
    Cond::Given(&CLASSIC_ANSWERS),
    Cond::Given(&GENERATIVE_ANSWERS),
    Cond::Given(&AGENT_ACTIONS),
    Cond::Given(&GRAPH_ANSWERS),
    Cond::Given(&AGENT_FLOW_ACTIONS),
    Cond::Given(&AI_TOOLS_BASIC),
    Cond::Given(&AI_TOOLS_STANDARD),
    Cond::Given(&AI_TOOLS_PREMIUM),
    Cond::Given(&CONTENT_PAGES),
]);
const CONVERSATIONS_GIVEN: Cond = Cond::Given(&CONVERSATIONS);
const FLOWS_GIVEN: Cond = Cond::Given(&BOT_FLOWS);
const REQUESTS_GIVEN: Cond = Cond::Given(&DAILY_REQUESTS);
/// Something was said of AI Builder credits.
pub(in crate::rules) const AI_GIVEN: Cond = Cond::Any(&[
    Cond::Given(&AI_ADDONS),
    Cond::Given(&AI_CREDITS_WANTED),
    Cond::Given(&AI_USERS),
    Cond::Given(&AI_MONTHS),
    Cond::Given(&AI_CONTRACT_START),
]);
/// Something was said of what agents do.
pub(in crate::rules) static OF_THEIR_USE: Cond = Cond::Any(&[COUNTS_GIVEN, CONVERSATIONS_GIVEN, FLOWS_GIVEN]);
/// The stock alone is named: what comes with it is what remains to be asked.
const STORAGE_GIVEN: Cond = Cond::All(&[
    Cond::Given(&LICENSES_OWNED),
    Cond::Not(&OF_THEIR_USE),
    Cond::Not(&REQUESTS_GIVEN),
    Cond::Not(&AI_GIVEN),
]);
const ELSE_GIVEN: Cond = Cond::Any(&[
    CONVERSATIONS_GIVEN,
    FLOWS_GIVEN,
    REQUESTS_GIVEN,
    AI_GIVEN,
    STORAGE_GIVEN,
]);
/// Nobody knows what they want to know: how many packs is what most come for.
const NOBODY_KNOWS: Cond = Cond::All(&[Cond::Open(&AGENTS_QUESTION), Cond::Not(&ELSE_GIVEN)]);
/// What is looked at then.
pub const UNSURE: Unsure = Unsure {
    topic: &AGENTS_QUESTION,
    taken: |eval| (eval.truth(&NOBODY_KNOWS) == Truth::Yes).then_some("usage"),
};
const USAGE_GIVEN: Cond = Cond::Any(&[COUNTS_GIVEN, NOBODY_KNOWS]);
const ANYTHING: Cond = Cond::Any(&[USAGE_GIVEN, ELSE_GIVEN]);

/// How many packs.
pub static USAGE: Cond = topic!(AGENTS_QUESTION, "usage", USAGE_GIVEN, ANYTHING);
/// Conversations to be counted.
pub static TALKS: Cond = topic!(AGENTS_QUESTION, "conversations", CONVERSATIONS_GIVEN, ANYTHING);
/// Flows around a bot.
pub static FLOWS: Cond = topic!(AGENTS_QUESTION, "flows", FLOWS_GIVEN, ANYTHING);
/// Requests of the flows behind agents.
pub static REQUESTS: Cond = topic!(AGENTS_QUESTION, "requests", REQUESTS_GIVEN, ANYTHING);
/// AI Builder credits.
pub static AI: Cond = topic!(AGENTS_QUESTION, "ai-credits", AI_GIVEN, ANYTHING);
/// Storage.
pub static STORAGE: Cond = topic!(AGENTS_QUESTION, "storage", STORAGE_GIVEN, ANYTHING);
