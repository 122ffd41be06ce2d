//! Whole gigabytes to buy, what they cost, and who may add them.

use super::borrow::{GB, KINDS, Standing, say};
use super::prices::PRICES;
use super::topics::wants_to_buy;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::lack::{Lack, Mends};
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Expr, Status, is_one};
use crate::rules::facts::*;
use crate::rules::say as codes;

static MAY_ADD: Cond = is_one(&MY_ROLE, &["global-admin", "billing-admin"]);

/// Whole gigabytes to buy, what they cost, and who may add them.
pub(super) fn purchase(eval: &Eval<'_>, outcome: &mut Outcome, planned: &[Option<Standing>; 3]) {
    // Who adds them, and how, was told later than what they cost.
    let mut active = eval.program.active.iter();
    let told = active.any(|active| active.rule.id == "dataverse-addon-purchase");
    let rules: &[&'static str] = if told {
        &["dataverse-addon-purchase", "dv-addon-price"]
    } else {
        &["dv-addon-price"]
    };
    let mut ways: Vec<(&'static str, Interval)> = Vec::new();
    let mut total = Interval::ZERO;
    let mut words: Vec<(bool, String)> = Vec::new();
    for (kind, standing) in KINDS.iter().zip(planned) {
        let short = eval
            .answer(kind.short)
            .map(|_| eval.number(&Expr::Of(kind.short)))
            .or_else(|| wants_to_buy(eval).then_some(Interval::at_least(0)));
        let missing = match (short, standing) {
            (None, None) => continue,
            (short, standing) => short
                .unwrap_or(Interval::ZERO)
                .max(standing.as_ref().map_or(Interval::ZERO, |standing| standing.deficit)),
        };
        let whole = missing.ceil_div(GB);
        if whole == Interval::ZERO {
            continue;
        }
        if missing.lo == 0 && short.is_some() {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        }
        outcome.figure(kind.to_buy, whole, rules);
        if let Some(usd) = eval.cost(PRICES, kind.license, whole) {
            outcome.amounts.push((kind.usd, usd));
        }
        total = total.plus(whole);
        words.push((
            whole.lo > 0,
            format!("{} GB of {}", crate::text::format::interval(whole), kind.word),
        ));
        ways.push((kind.license, whole));
    }
    if ways.is_empty() {
        return;
    }
    codes::applied(outcome, rules.iter().copied());
    let sum = ways.iter().try_fold(Cost::ZERO, |sum, (license, count)| {
        Some(sum.plus(eval.cost(PRICES, license, *count)?))
    });
    // What may be missing besides is left to the figures once something certainly is.
    let certain = words.iter().any(|(certain, _)| *certain);
    let named: Vec<String> = words
        .into_iter()
        .filter(|(sure, _)| *sure || !certain)
        .map(|(_, words)| words)
        .collect();
    outcome.alternatives.push(Alternative {
        label: format!("Buy {}", list(&named)),
        certain: ways.iter().any(|(_, count)| count.lo > 0),
        mends: Mends::of(&[Lack::Storage]),
        licenses: ways,
        cost: sum,
        note: "Whole gigabytes, each kind by itself.",
        rules: rules.to_vec(),
        rests: None,
    });
    if eval.answer(&MY_ROLE).is_none() && !wants_to_buy(eval) {
        return;
    }
    let able = eval.truth(&MAY_ADD);
    let (may, request) = match able {
        Truth::Yes => (total, Interval::ZERO),
        Truth::No => (Interval::ZERO, total),
        Truth::Unknown => (total.join(Interval::ZERO), total.join(Interval::ZERO)),
    };
    outcome.figure("mayAdd", may, &["dataverse-addon-purchase"]);
    outcome.figure("requestGb", request, &["dataverse-addon-purchase"]);
    if able == Truth::No {
        say(
            outcome,
            "I-DV-ADDON-ROLE",
            "Only a tenant administrator with the licensing role can add gigabytes, which we read as the global or billing administrator. Ask for them.",
            "dataverse-addon-purchase",
        );
    }
}

fn list(words: &[String]) -> String {
    match words.split_last() {
        None => String::new(),
        Some((last, [])) => last.clone(),
        Some((last, rest)) => format!("{} and {last}", rest.join(", ")),
    }
}
