//! The computation over the rows of a report, from the answers to the outcome.

use super::codes::text;
use super::read::choice;
use super::{causes, files, headline};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;
use crate::rules::passes;
use crate::rules::say;
use crate::text::format;

/// Adds a code that changes no status, with what it needs to say in brackets.
pub(super) fn say(outcome: &mut Outcome, code: &'static str, more: &str, rules: &[&'static str]) {
    let text = || {
        if more.is_empty() {
            text(code).to_owned()
        } else {
            format!("{} ({more}).", text(code).trim_end_matches('.'))
        }
    };
    say::too(outcome, code, text, rules);
}

/// Adds a code with its count.
pub(super) fn inform(outcome: &mut Outcome, code: &'static str, count: i64, rules: &[&'static str]) {
    say(outcome, code, &format::number(count), rules);
}

/// Tells whether who uses what is stated in full, so that the need itself can be judged.
fn audience(eval: &Eval<'_>) -> bool {
    [&APPS, &PEOPLE, &USES].iter().all(|table| eval.rows(table).is_some())
}

/// Returns the first day on which a text describes this report or figure, and the day from which none does any more.
fn described(kind: &str) -> (Date, Option<Date>) {
    match kind {
        "active-users" => (Date::of("2023-11-07"), None),
        "overview" | "per-app-list" => (Date::of("2023-11-07"), Some(Date::of("2025-12-04"))),
        "user-licenses-tile" | "pass-graph" | "licensed-users" => (Date::of("2025-12-04"), None),
        "managed-users" | "recommendations" => (Date::of("2026-03-31"), None),
        "access" => (Date::of("2026-04-01"), None),
        _ => (Date::FIRST, None),
    }
}

/// Adds what the report says to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let audience = audience(eval);
    if audience {
        passes::step::run(eval, outcome);
        if outcome.error.is_some() {
            return;
        }
    }
    let Some(kind) = choice(eval, &REPORT_KIND) else {
        if !audience {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        }
        return;
    };
    let (from, until) = described(kind);
    let law = eval.program.law;
    let mut said = None;
    if law < from || until.is_some_and(|until| law >= until) {
        say(outcome, "I-REPORT-NOT-YET", "", &["report-availability"]);
    } else {
        said = match kind {
            "active-users" => causes::run(eval, outcome, audience)
                .map(|(reading, judgement)| headline::reconciled(&reading, &judgement)),
            "managed-users" => {
                if let Some(truth) = files::counted(eval) {
                    let counted = Interval::exactly(i64::from(truth == Truth::Yes));
                    outcome.figure("counted", counted, &["report-window"]);
                }
                Some(headline::managed(files::managed_users(eval, outcome)))
            }
            "per-app-list" => {
                files::per_app_list(eval, outcome);
                None
            }
            "addon-gauge" => Some(headline::gauge(files::gauge(eval, outcome))),
            _ => None,
        };
        files::partial_month(eval, outcome);
    }
    if !audience {
        outcome.add_status(Status::NotProven, Axis::Both, Truth::Yes);
        outcome.headline = said.or_else(|| headline::plain(outcome, kind));
    }
}

/// Collects what is missing.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    let audience = audience(eval);
    if audience {
        passes::open::open_leaves(eval, leaves);
    }
    let Some(kind) = choice(eval, &REPORT_KIND) else {
        if !audience {
            leaves.add(&REPORT_KIND);
        }
        return;
    };
    let (from, until) = described(kind);
    let law = eval.program.law;
    if law < from || until.is_some_and(|until| law >= until) {
        return;
    }
    if kind == "active-users" {
        causes::open_leaves(eval, leaves, audience);
    } else {
        files::open_leaves(eval, kind, leaves);
    }
}
