//! Flows around a bot: who needs a license of Power Automate for them.

use super::prices::PRICES;
use super::sessions::given;
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::lack::Lack;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Expr, Status, is, is_one};
use crate::rules::buying::words::{several, way, way_for};
use crate::rules::facts::*;
use crate::rules::say;

const RULE: &str = "flow-starts-bot-counts";
/// The first text that speaks of flows around a bot.
const WRITTEN: Date = Date::of("2020-03-16");
const CALLED: &str = "trigger-copilot-studio-context";

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.program.law < WRITTEN {
        return;
    }
    let Some((rows, columns)) = eval.rows(&BOT_FLOWS) else {
        leaves.add(&BOT_FLOWS);
        return;
    };
    for row in rows {
        let row = eval.row(row, columns);
        row.open_fact(&BOT_FLOW_DIRECTION, leaves);
        if row.truth(&is(&BOT_FLOW_DIRECTION, "calls-bot")) == Truth::No {
            continue;
        }
        row.open_fact(&BOT_FLOW_PREMIUM, leaves);
        if row.truth(&is(&BOT_FLOW_PREMIUM, "yes")) != Truth::No {
            row.open_fact(&BOT_FLOW_TRIGGER, leaves);
            match row.truth(&is(&BOT_FLOW_TRIGGER, "instant")) {
                Truth::Yes => row.open_fact(&BOT_FLOW_RUNNERS, leaves),
                _ => row.open_fact(&BOT_FLOW_OWNERS, leaves),
            }
        }
    }
}

/// Returns what is wrong with a row: a flow has one primary owner.
fn contradiction(at: usize, row: &Eval<'_>) -> Option<InputError> {
    let flows = row.number(&Expr::Of(&BOT_FLOW_COUNT)).exact()?;
    let owners = row.number(&Expr::Of(&BOT_FLOW_OWNERS)).lo;
    (given(row, &BOT_FLOW_COUNT) && owners > flows).then(|| {
        InputError::new(
            format!("bot-flows[{at}].owners"),
            format!("{flows} flows cannot have {owners} primary owners"),
            format!("a whole number from 0 to {flows}, or unknown"),
        )
    })
}

/// Returns how many licenses the flows of a row take.
fn licenses(row: &Eval<'_>) -> Interval {
    // An owner of several flows needs one license.
    let owners = row.number(&Expr::Of(&BOT_FLOW_OWNERS));
    let flows = if given(row, &BOT_FLOW_COUNT) {
        row.number(&Expr::Of(&BOT_FLOW_COUNT))
    } else {
        owners.max(Interval::exactly(1))
    };
    let owners = Interval {
        lo: owners.lo.min(flows.lo).max(flows.lo.min(1)),
        hi: owners.min(flows).hi,
    };
    let runners = row.number(&Expr::Of(&BOT_FLOW_RUNNERS));
    match row.truth(&is_one(&BOT_FLOW_TRIGGER, &["automated", "scheduled"])) {
        Truth::Yes => owners,
        Truth::No => runners,
        Truth::Unknown => owners.join(runners),
    }
}

/// Adds the licenses for flows that call a bot.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let Some((rows, columns)) = eval.rows(&BOT_FLOWS) else {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        return;
    };
    if eval.program.law < WRITTEN {
        outcome.add_status(Status::NotProven, Axis::Both, Truth::Yes);
        outcome.headline = Some("No text of that day speaks of flows around a bot.".to_owned());
        return;
    }
    let mut needed = Interval::ZERO;
    // Flows that people start, and licenses for the rest.
    let (mut started, mut rest) = (Interval::ZERO, Interval::ZERO);
    let mut called = Truth::Yes;
    fired.push(RULE);
    for (at, row) in rows.iter().enumerate() {
        let row = eval.row(row, columns);
        if let Some(error) = contradiction(at, &row) {
            outcome.error = Some(error);
            return;
        }
        let calls = row.truth(&is(&BOT_FLOW_DIRECTION, "calls-bot"));
        if calls == Truth::No {
            fired.push(CALLED);
        }
        let counts = calls.and(row.truth(&is(&BOT_FLOW_PREMIUM, "yes")));
        called = called.and(calls.not());
        let as_far = |n: Interval| match counts {
            Truth::Yes => n,
            Truth::No => Interval::ZERO,
            Truth::Unknown => Interval { lo: 0, ..n },
        };
        let here = as_far(licenses(&row));
        needed = needed.plus(here);
        if row.truth(&is(&BOT_FLOW_TRIGGER, "instant")) == Truth::Yes {
            started = started.plus(as_far(row.number(&Expr::Of(&BOT_FLOW_COUNT))));
        } else {
            rest = rest.plus(here);
        }
    }
    outcome.figure("flowLicenses", needed, &[RULE]);
    let short = if needed.lo > 0 {
        Truth::Yes
    } else if needed.hi == Some(0) {
        Truth::No
    } else {
        Truth::Unknown
    };
    outcome.add_status(Status::Gap, Axis::Terms, short);
    if short == Truth::No {
        let why = if rows.is_empty() {
            "There are no flows around the bot"
        } else if called == Truth::Yes {
            "The bot pays for these flows"
        } else {
            "The bot pays for what it calls, and nothing else is premium"
        };
        say::headline(outcome, &format!("{why}: no license of Power Automate is needed."));
        return;
    }
    let old = eval.program.law < Date::of("2023-08-01");
    let license = if old {
        "power-automate-per-user"
    } else {
        "power-automate-premium"
    };
    let each = way(
        format!(
            "{} for {}",
            if old {
                "Power Automate per user"
            } else {
                "Power Automate Premium"
            },
            several(needed, "person", "people")
        ),
        vec![(license, needed)],
        eval.cost(PRICES, license, needed),
        "For the flows that call the bot. Those that the bot calls are covered by it.",
        vec![RULE],
    );
    outcome.alternatives.push(way_for(Lack::Licenses, each));
    if !old && started.lo > 0 {
        let mut licenses = vec![("power-automate-process", started)];
        if rest.hi != Some(0) {
            licenses.push((license, rest));
        }
        let cost = licenses.iter().try_fold(Cost::ZERO, |sum, (license, n)| {
            Some(sum.plus(eval.cost(PRICES, license, *n)?))
        });
        let on_the_flows = way(
            several(
                started,
                "Process license, on the flow that people start",
                "Process licenses, on the flows that people start",
            ),
            licenses,
            cost,
            "Any number of people may start them then.",
            vec![RULE],
        );
        outcome.alternatives.push(way_for(Lack::Licenses, on_the_flows));
    }
    if needed.hi.is_some() {
        let who = match (needed.lo, needed.hi) {
            (1, Some(1)) => "One person needs".to_owned(),
            (0, Some(1)) => "At most one person needs".to_owned(),
            _ => format!("{} need", several(needed, "person", "people")),
        };
        say::headline(
            outcome,
            &format!("{who} a license of Power Automate, for flows that call the bot."),
        );
    }
}
