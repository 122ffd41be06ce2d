//! Dataverse storage that comes with packs of bots and agents.

use super::codes::say;
use super::sessions::{SOLD, given};
use super::step::MESSAGES;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Edition, Status};
use crate::rules::buying::stock::owned;
use crate::rules::facts::*;
use crate::text::format;

const RULE: &str = "pva-dataverse";
const RAISED: Date = Date::of("2025-12-01");

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.program.law < SOLD {
        return;
    }
    eval.open_fact(&LICENSES_OWNED, leaves);
}

/// Adds the storage.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let law = eval.program.law;
    if law < SOLD {
        fired.push("pva-session-pack-2020");
        outcome.add_status(Status::NotSupported, Axis::Both, Truth::Yes);
        say(outcome, "E-PVA-NOT-YET", &["pva-session-pack-2020"]);
        return;
    }
    if !given(eval, &LICENSES_OWNED) {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        return;
    }
    fired.push(RULE);
    let packs = owned(eval, &["copilot-studio", "copilot-credits"]);
    let (database, file, log) = if law < MESSAGES {
        (10, 20, 2)
    } else if law < RAISED {
        (5, 20, 2)
    } else {
        (15, 20, 2)
    };
    // Once for the tenant; one article gives it with each pack.
    let each = eval.program.edition == Edition::March2020 || eval.program.reads("D-17");
    let times = if each { packs } else { packs.min(Interval::exactly(1)) };
    let gigabytes = |n: i64| times.times(Interval::exactly(n));
    let thousandths = |n: i64| gigabytes(n).times(Interval::exactly(1_000));
    outcome.decimal("databaseGb", thousandths(database), &[RULE]);
    outcome.decimal("fileGb", thousandths(file), &[RULE]);
    outcome.decimal("logGb", thousandths(log), &[RULE]);
    if packs.hi != Some(0) {
        say(outcome, "W-PVA-DATAVERSE", &[RULE]);
    }
    outcome.headline = Some(format!(
        "{} GB of database come with it, {} GB of files, {} GB of log.",
        format::interval(gigabytes(database)),
        format::interval(gigabytes(file)),
        format::interval(gigabytes(log))
    ));
}
