//! The computation behind the questionnaire on agents: whichever topics are on, one after the other.

use super::codes::say;
use super::{bot_flows, credits, requests, sessions, storage, topics};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;
use crate::rules::topics::{self as all_topics, Topic};

/// First day on which Copilot Credits stand in for AI Builder credits.
const OVERFLOW: Date = Date::of("2025-11-01");
/// First day on which messages were sold in place of sessions.
pub const MESSAGES: Date = Date::of("2023-12-01");

const PARTS: &[Topic] = &[
    (&topics::USAGE, usage, open_usage),
    (&topics::TALKS, sessions::talks, sessions::open_talks),
    (&topics::FLOWS, bot_flows::run, bot_flows::open),
    (&topics::REQUESTS, requests::run, requests::open),
    (&topics::AI, ai_credits, open_ai_credits),
    (&topics::STORAGE, storage::run, storage::open),
];

fn usage(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    if eval.program.law < MESSAGES {
        sessions::run(eval, outcome, fired);
    } else {
        credits::run(eval, outcome, fired);
    }
}

fn open_usage(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.program.law < MESSAGES {
        sessions::open(eval, leaves);
    } else {
        credits::open(eval, leaves);
    }
}

/// AI Builder credits are reckoned beside; here is what happens where they are used up.
fn ai_credits(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    if !sessions::given(eval, &LICENSES_OWNED) && !sessions::given(eval, &AI_ADDONS) {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
    fired.push("ai-credits-allocation");
    if eval.program.law >= OVERFLOW {
        say(outcome, "I-CREDITS-ORDER", &["ai-credits-allocation"]);
    }
}

fn open_ai_credits(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_fact(&LICENSES_OWNED, leaves);
    if !sessions::given(eval, &AI_MONTHS) {
        eval.open_fact(&AI_CREDITS_WANTED, leaves);
    }
}

/// Adds what the topics that are on say.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    all_topics::run(PARTS, eval, outcome);
}

/// Collects what they still need.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    all_topics::open(PARTS, eval, leaves);
}
