//! Billed sessions of Power Virtual Agents, until November 2023.

use super::codes::say;
use super::prices::PRICES;
use super::step::MESSAGES;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Edition, Expr, Status, is};
use crate::rules::buying::stock::{open_stock, owned, short};
use crate::rules::buying::words::{amount, several, way};
use crate::rules::facts::*;

const PACK: &str = "pva-session-pack-2020";
const BILLED: &str = "pva-billed-session";
const SCOPE: &str = "pva-unlimited-bots";
const NOT_ENABLED: &str = "Nobody can build a bot: an administrator has to enable the service first.";
pub(super) const SOLD: Date = Date::of("2019-12-01");

pub(super) fn number(eval: &Eval<'_>, fact: &'static Fact) -> Interval {
    eval.number(&Expr::Of(fact))
}

pub(super) fn given(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    eval.truth(&Cond::Given(fact)) == Truth::Yes
}

/// Returns the word for packs that come on top of those that are there.
pub(super) fn further(have: Interval) -> &'static str {
    if have.hi == Some(0) { "" } else { "further " }
}

/// Tells whether tests count: one article says so.
fn tests_count(eval: &Eval<'_>) -> bool {
    eval.program.edition == Edition::March2020 || eval.program.reads("D-16")
}

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_fact(&SESSIONS, leaves);
    if tests_count(eval) {
        eval.open_fact(&TEST_SESSIONS, leaves);
    }
    eval.open_fact(&SERVICE_ENABLED, leaves);
    open_stock(eval, &["copilot-studio"], leaves);
}

/// Adds packs and their price.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    fired.push(PACK);
    if eval.program.law < SOLD {
        outcome.add_status(Status::NotSupported, Axis::Both, Truth::Yes);
        say(outcome, "E-PVA-NOT-YET", &[PACK]);
        return;
    }
    let sessions = number(eval, &SESSIONS);
    let mut billed = sessions;
    if tests_count(eval) {
        // Nobody spoke of tests: then there were none, as far as the sessions are known.
        let tests = number(eval, &TEST_SESSIONS);
        billed = billed.plus(tests);
        fired.push(BILLED);
    } else if given(eval, &TEST_SESSIONS) {
        say(outcome, "I-PVA-TEST", &[BILLED]);
        fired.push(BILLED);
    }
    if [&BOTS, &BOT_USERS, &SERVICE_ENABLED]
        .iter()
        .any(|fact| given(eval, fact))
    {
        fired.push(SCOPE);
    }
    // The first pack is due even without a session.
    let packs = billed.ceil_div(2_000).max(Interval::exactly(1));
    let have = owned(eval, &["copilot-studio"]);
    outcome.figure("billedSessions", billed, &[BILLED]);
    outcome.figure("sessionPacks", packs, &[PACK]);
    let enabled = eval.truth(&is(&SERVICE_ENABLED, "yes"));
    if enabled == Truth::No {
        say(outcome, "E-PVA-NOT-ENABLED", &[SCOPE]);
        outcome.add_status(Status::Gap, Axis::Both, Truth::Yes);
        outcome.figure("botsBuildable", Interval::ZERO, &[SCOPE]);
    } else if enabled == Truth::Unknown {
        outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
    }
    let short = short(packs, have);
    outcome.add_status(Status::Gap, Axis::Terms, short);
    if !given(eval, &LICENSES_OWNED) {
        say(outcome, "I-OWNED-NOT-STATED", &[PACK]);
    }
    if short == Truth::No {
        outcome.headline = Some(match enabled {
            Truth::No => NOT_ENABLED.to_owned(),
            _ => "The packs that are owned are enough.".to_owned(),
        });
        outcome.amounts.push(("monthlyUsd", Cost::ZERO));
        return;
    }
    let missing = packs.minus(have);
    let cost = eval.cost(PRICES, "copilot-studio", missing);
    let further = further(have);
    let label = several(
        missing,
        &format!("{further}pack of 2,000 sessions"),
        &format!("{further}packs of 2,000 sessions"),
    );
    outcome.alternatives.push(way(
        label.clone(),
        vec![("copilot-studio", missing)],
        cost,
        "For the whole tenant, any number of bots and people. What is left over is lost at the end of the month.",
        vec![PACK],
    ));
    if let Some(cost) = cost.filter(|cost| cost.hi.is_some()) {
        outcome.headline = Some(match enabled {
            Truth::No => NOT_ENABLED.to_owned(),
            _ => format!("{label}, {} a month.", amount(cost)),
        });
    }
}

/// Collects what is missing to count conversations.
pub fn open_talks(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_fact(&CONVERSATIONS, leaves);
    for_each(eval, |row| {
        row.open_fact(&CONVERSATION_USER_TOPIC, leaves);
        // A greeting bills nothing, however long it is.
        if row.truth(&is(&CONVERSATION_USER_TOPIC, "yes")) != Truth::No {
            row.open_fact(&CONVERSATION_TURNS, leaves);
            row.open_fact(&CONVERSATION_MINUTES, leaves);
        }
    });
}

fn for_each(eval: &Eval<'_>, mut see: impl FnMut(&Eval<'_>)) {
    if let Some((rows, columns)) = eval.rows(&CONVERSATIONS) {
        rows.iter().for_each(|row| see(&eval.row(row, columns)));
    }
}

/// Adds how many billed sessions conversations are.
pub fn talks(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    fired.push(BILLED);
    if eval.program.law >= MESSAGES {
        outcome.add_status(Status::NotSupported, Axis::Both, Truth::Yes);
        outcome.headline = Some("Sessions are no longer billed: messages and credits are.".to_owned());
        return;
    }
    if eval.rows(&CONVERSATIONS).is_none() {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        return;
    }
    let mut billed = Interval::ZERO;
    for_each(eval, |row| {
        let turns = row.number(&Expr::Of(&CONVERSATION_TURNS)).ceil_div(100);
        let minutes = row.number(&Expr::Of(&CONVERSATION_MINUTES)).ceil_div(60);
        let each = turns.max(minutes).max(Interval::exactly(1));
        let each = match row.truth(&is(&CONVERSATION_USER_TOPIC, "yes")) {
            Truth::Yes => each,
            Truth::No => Interval::ZERO,
            Truth::Unknown => Interval { lo: 0, ..each },
        };
        billed = billed.plus(each.times(row.number(&Expr::Of(&CONVERSATION_COUNT))));
    });
    let these = format!(
        "These conversations are {}.",
        several(billed, "billed session", "billed sessions")
    );
    if !given(eval, &SESSIONS) {
        outcome.figure("billedSessions", billed, &[BILLED]);
    }
    // What the sessions of the month cost comes first.
    let month = outcome.headline.take();
    outcome.headline = Some(month.map_or_else(|| these.clone(), |month| format!("{month} {these}")));
}
