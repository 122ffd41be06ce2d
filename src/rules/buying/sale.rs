//! Whether per app can still be bought, added to, renewed or used: by contract, by what the company owned, and by day.

use super::codes::{say, text};
use super::compare::END_OF_SALE;
use super::instead::others;
use super::plan::{Answer, PLANS, Plan, bought, planned, with};
use super::prices;
use super::words::{cheapest, several, way};
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::ResultRow;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::prelude::*;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::market::{Sale, open_leaves};
use serde_json::Value as Json;

const PER_APP: &str = "power-apps-per-app";

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    if eval.program.law >= END_OF_SALE {
        eval.open_fact(&SALE_INTENT, leaves);
        eval.open_fact(&CHANNEL, leaves);
        PLANS.open_leaves(eval, leaves);
        if PLANS.candidates(eval).iter().any(|row| row.value == Plan::Buys) {
            open_leaves(eval, leaves);
        }
        if eval.truth(&is(&CHANNEL, "mpsa")) == Truth::Yes {
            eval.open_fact(&AGREEMENT_END, leaves);
        }
    }
    if eval.truth(&is(&SALE_INTENT, "keep")) != Truth::Yes {
        eval.open_number(&Expr::Of(&PASSES_WANTED), leaves);
    }
    // Whoever renews has no more than that.
    if eval.truth(&Cond::Given(&PASSES_OWNED)) == Truth::Yes {
        eval.open_fact(&SALE_INTENT, leaves);
    }
    if eval.truth(&is(&SALE_INTENT, "add")) == Truth::Yes {
        eval.open_number(&Expr::Of(&PASSES_OWNED), leaves);
    }
    // What the meter would bill takes its place, where per app is not certain.
    let keep = eval.truth(&is(&SALE_INTENT, "keep")) == Truth::Yes;
    if !keep && !planned(eval).all(|sale| *sale == Sale::Yes) {
        eval.open_number(&Expr::Of(&ACTIVE_PAIRS), leaves);
    }
}

/// Adds whether it is sold, how many of them, and what else there is.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let law = eval.program.law;
    let answer = planned(eval);
    fired.push("price-table");
    if law >= END_OF_SALE {
        fired.push("pa-eos-general");
        channels(eval, outcome, planned);
    }
    if let [_] = answer.sales.as_slice() {
        fired.extend(answer.rules.iter().filter(|rule| **rule != "price-table"));
    } else if eval.truth(&Cond::Given(&CHANNEL)) == Truth::No {
        say(outcome, "Q-CHANNEL", &["pa-eos-general"]);
    }
    let keep = eval.truth(&is(&SALE_INTENT, "keep")) == Truth::Yes;
    let wanted = eval.number(&Expr::Of(&PASSES_WANTED));
    let none = answer.all(|sale| *sale == Sale::No);
    let sure = answer.all(|sale| *sale == Sale::Yes);
    if !keep {
        figures(eval, outcome, &answer, wanted);
    }
    if none {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
        say(outcome, "E-EOS", &["pa-eos-general"]);
    } else if let Some(code) = answer.code() {
        outcome.warn(code, text(code), &answer.rules, Truth::Yes);
    } else if !sure {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
    let cost = eval.cost(prices::of(eval), PER_APP, wanted).filter(|_| !keep && !none);
    if !keep && !none {
        outcome.alternatives.push(way(
            format!("Power Apps per app, {}", several(wanted, "license", "licenses")),
            vec![(PER_APP, wanted)],
            cost,
            if sure {
                "Then allocate the passes to environments."
            } else {
                "Have it confirmed that you can still buy them."
            },
            vec!["price-table"],
        ));
    }
    let mut instead = None;
    if !sure && !keep {
        let ways = outcome.alternatives.len();
        others(eval, outcome, wanted, Interval::ZERO);
        instead = cheapest(outcome.alternatives.get(ways..).unwrap_or_default());
    }
    if let Some(cost) = cost {
        // Where it may not be sold, what takes its place is paid.
        let sold = answer.all(|sale| *sale != Sale::No);
        let paid = instead.filter(|_| !sold).map_or(cost, |instead| cost.join(instead));
        outcome.amounts.push(("monthlyUsd", paid));
    }
    outcome.headline = headline(eval, &answer, wanted, keep);
}

/// Adds how many can be bought by right, and how many can be ordered for certain.
fn figures(eval: &Eval<'_>, outcome: &mut Outcome, sale: &Answer, wanted: Interval) {
    const RULES: &[&str] = &["pa-eos-general"];
    let maybe = Interval { lo: 0, ..wanted };
    // Whoever buys from a provider has the right; only the price list was in doubt.
    let right = |sale: &Sale| matches!(sale, Sale::Yes | Sale::Uncertain("W-EOS-CSP-PRICELIST"));
    let entitled = if sale.all(right) {
        wanted
    } else if sale.all(|sale| *sale == Sale::No) {
        Interval::ZERO
    } else {
        maybe
    };
    let orderable = if sale.all(|sale| *sale == Sale::Yes) {
        wanted
    } else if sale.all(|sale| *sale == Sale::No) {
        Interval::ZERO
    } else {
        maybe
    };
    outcome.figure("entitled", entitled, RULES);
    outcome.figure("orderable", orderable, RULES);
    if eval.truth(&Cond::Given(&PASSES_OWNED)) == Truth::Yes {
        let owned = eval.number(&Expr::Of(&PASSES_OWNED));
        // What may no longer be used is not left.
        let keeps = SALE_INTENT
            .find("keep")
            .map(|keep| with(eval, &SALE_INTENT, keep, planned));
        let left = match keeps.as_ref().map(Answer::word) {
            Some("no") => Interval::ZERO,
            Some("uncertain" | "open") => Interval { lo: 0, ..owned },
            _ => owned,
        };
        let more = left.plus(orderable);
        let after = match eval.truth(&is(&SALE_INTENT, "renew")) {
            Truth::Yes => orderable,
            Truth::No => more,
            Truth::Unknown => more.join(orderable),
        };
        outcome.figure("licensesAfter", after, RULES);
    }
}

/// Adds the answer of each channel to an order.
pub(super) fn bought_by_channel(eval: &Eval<'_>, outcome: &mut Outcome) {
    channels(eval, outcome, bought);
    if eval.truth(&Cond::Given(&CHANNEL)) == Truth::No {
        say(outcome, "Q-CHANNEL", &["pa-eos-general"]);
    }
}

/// Adds the answer for each channel.
fn channels(eval: &Eval<'_>, outcome: &mut Outcome, of: fn(&Eval<'_>) -> Answer) {
    let rows = CHANNEL.options().iter().enumerate().map(|(at, option)| {
        let here = with(eval, &CHANNEL, 1 << at, of);
        let mut row = ResultRow::new();
        row.insert("channel".to_owned(), Json::from(option.id));
        row.insert("answer".to_owned(), Json::from(here.word()));
        let codes: Vec<&str> = here
            .sales
            .iter()
            .filter_map(|sale| match sale {
                Sale::Uncertain(code) => Some(*code),
                Sale::No => Some("E-EOS"),
                Sale::Yes => None,
            })
            .collect();
        row.insert("codes".to_owned(), Json::from(codes));
        row
    });
    outcome.tables.push(("channels", rows.collect()));
}

fn headline(eval: &Eval<'_>, answer: &Answer, wanted: Interval, keep: bool) -> Option<String> {
    if eval.answer(&CHANNEL).is_none() && answer.sales.len() > 1 {
        return None;
    }
    let n = if wanted.hi.is_some() {
        several(wanted, "license", "licenses")
    } else {
        "the licenses".to_owned()
    };
    let plan = match eval.answer(&SALE_INTENT) {
        Some(Value::Options(mask)) => SALE_INTENT.names(*mask).next().map_or("buy", |o| o.id),
        _ => "buy",
    };
    let verb = if ["add", "renew"].contains(&plan) { plan } else { "buy" };
    Some(match answer.word() {
        "yes" if keep => "You may go on using per app.".to_owned(),
        "uncertain" if keep => "Perhaps you may go on using per app: have it confirmed in writing.".to_owned(),
        "no" if keep => "The time to use per app is over.".to_owned(),
        "yes" => format!("You may {verb} {n} of Power Apps per app."),
        "no" => "Power Apps per app is no longer sold to you. Premium or pay-as-you-go take its place.".to_owned(),
        // The right is there; only the order is in doubt.
        "uncertain" if answer.code() == Some("W-EOS-CSP-PRICELIST") => {
            format!(
                "You may {verb} {n} of Power Apps per app. Whether they can be ordered before April 2026 is not certain."
            )
        }
        "uncertain" => format!("Perhaps you may {verb} {n} of Power Apps per app: have it confirmed in writing."),
        _ => format!(
            "Whether you may {verb} {n} of Power Apps per app depends on {}.",
            undecided(eval)?
        ),
    })
}

/// Returns what decides whether it is sold, where somebody said that nobody knows it.
fn undecided(eval: &Eval<'_>) -> Option<&'static str> {
    const WORDS: [(&Fact, &str); 3] = [
        (&CHANNEL, "your contract"),
        (&EXISTING_PERAPP, "whether you owned some before January 2, 2026"),
        (&AGREEMENT_END, "when the agreement ends"),
    ];
    let mut leaves = Leaves::default();
    PLANS.open_leaves(eval, &mut leaves);
    open_leaves(eval, &mut leaves);
    let decides = |fact: &Fact| {
        matches!(eval.answer(fact), Some(Value::Unknown)) && leaves.facts().iter().any(|leaf| leaf.is(fact))
    };
    WORDS.iter().find(|(fact, _)| decides(fact)).map(|(_, words)| *words)
}
