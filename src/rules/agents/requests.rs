//! Requests of the flows that agents run: one limit for the tenant, whatever the number of packs.

use super::prices::PRICES;
use super::sessions::{given, number};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::finding::Warning;
use crate::engine::known::Truth;
use crate::engine::lack::Lack;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::buying::stock::owned;
use crate::rules::buying::words::{several, way, way_for};
use crate::rules::facts::*;
use crate::rules::requests::request_addon;
use crate::rules::say;
use crate::text::format;

const RULE: &str = "copilot-requests";
const CONTEXT: &str = "trigger-copilot-studio-context";
const LIMIT: i64 = 250_000;
/// First day of the limit.
const SINCE: Date = Date::of("2021-10-31");

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.program.law < SINCE {
        return;
    }
    eval.open_fact(&DAILY_REQUESTS, leaves);
    if number(eval, &DAILY_REQUESTS).hi.is_none_or(|n| n > LIMIT) {
        eval.open_fact(&LICENSES_OWNED, leaves);
    }
}

/// Adds the limit and what goes beyond it.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    fired.extend([RULE, CONTEXT]);
    if eval.program.law < SINCE {
        outcome.add_status(Status::NotProven, Axis::Terms, Truth::Yes);
        outcome.headline = Some("No text of that time gives a limit for the flows of bots.".to_owned());
        return;
    }
    let used = number(eval, &DAILY_REQUESTS);
    let packs = if given(eval, &LICENSES_OWNED) {
        owned(eval, &["copilot-studio", "copilot-credits"])
    } else {
        Interval::at_least(0)
    };
    // By the other reading each pack adds its own limit.
    let limit = if eval.program.reads("D-42") {
        packs.max(Interval::exactly(1)).times(Interval::exactly(LIMIT))
    } else {
        Interval::exactly(LIMIT)
    };
    let over = used.minus(limit);
    outcome.figure("requestLimit", limit, &[RULE]);
    let upper = packs.max(Interval::exactly(1)).times(Interval::exactly(LIMIT));
    if packs.lo > 1 {
        outcome.figure("requestLimitUpper", upper, &[RULE]);
    }
    outcome.figure("requestsOver", over, &[RULE]);
    outcome.figure("requestsLeft", limit.minus(used), &[RULE]);
    let short = if over.lo > 0 {
        Truth::Yes
    } else if over.hi == Some(0) {
        Truth::No
    } else {
        Truth::Unknown
    };
    outcome.add_status(Status::Gap, Axis::Terms, short);
    if short == Truth::Yes && packs.lo > 1 && used.hi.is_some_and(|used| upper.lo >= used) {
        outcome.warnings.push(Warning {
            code: "W-CPS-PPR",
            text: "Whether the limits of several packs add up is not stated. Added up, this would be within."
                .to_owned(),
            rules: vec![RULE],
            certain: true,
        });
    }
    if short == Truth::Yes {
        let size = request_addon::size(eval.program);
        let addons = over.ceil_div(size);
        let [one, more] = ["add-on", "add-ons"].map(|word| format!("{word} of {} requests", format::number(size)));
        let add_ons = way(
            several(addons, &one, &more),
            vec![("requests-addon", addons)],
            eval.cost(PRICES, "requests-addon", addons),
            "It keeps the tenant within the terms. It cannot be assigned to a flow.",
            vec![RULE],
        );
        outcome.alternatives.push(way_for(Lack::Requests, add_ons));
    }
    if let Some(used) = used.exact() {
        let sentence = if used <= LIMIT {
            format!(
                "{} requests a day are within the limit of 250,000.",
                format::number(used)
            )
        } else {
            format!(
                "{} requests a day are {} above the limit of 250,000.",
                format::number(used),
                format::number(used - LIMIT)
            )
        };
        say::headline(outcome, &sentence);
    }
}
