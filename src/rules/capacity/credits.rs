//! AI credits needed against those there are.

use super::credit_ways::{NEW_BUYERS, purchasable, ways};
use super::seeded::{ADD_ONS_IN_STOCK, COPILOT_CREDITS, MILLION, PICKED};
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::Warning;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Cond, Edition, Expr, Status};
use crate::rules::facts::*;
use crate::rules::say;

/// Credits that all people together use.
static OF_ALL: Expr = Expr::SumRows(&AI_USERS, &Expr::Of(&AI_USER_CREDITS));
static ASKED: Cond = PICKED;
static OWNS_COPILOT: Cond = COPILOT_CREDITS;
/// Months that have to be observed.
const MONTHS: usize = 3;

fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    let found = outcome.figures.iter().find(|figure| figure.key == key)?;
    Some(found.value)
}

fn take(outcome: &mut Outcome, key: &str) -> Option<Interval> {
    let value = figure(outcome, key)?;
    outcome.figures.retain(|figure| figure.key != key);
    Some(value)
}

/// Returns what the planned activities would take by the lowest and the highest observed rate; nothing where too few
/// months were observed.
fn forecast(eval: &Eval<'_>) -> Option<Option<Interval>> {
    let (rows, _) = eval.rows(&AI_MONTHS)?;
    let number = |row: &crate::engine::fact::Facts, fact| match row.get(fact) {
        Some(Value::Number(n)) => Some(*n),
        _ => None,
    };
    let planned = eval.number(&Expr::Of(&AI_ACTIVITIES_PLANNED));
    let mut bounds: Option<(i64, i64)> = None;
    let mut months = 0;
    for row in rows.iter() {
        let (Some(credits), Some(activities)) = (number(row, &AI_MONTH_CREDITS), number(row, &AI_MONTH_ACTIVITIES))
        else {
            continue;
        };
        if activities == 0 {
            continue;
        }
        months += 1;
        // Whole credits, rounded up: a part of a credit is used like a whole one.
        let Some(planned) = planned.exact() else { continue };
        let needed = rounded_up(i128::from(planned) * i128::from(credits), i128::from(activities));
        let needed = i64::try_from(needed).unwrap_or(i64::MAX);
        bounds = Some(bounds.map_or((needed, needed), |(lo, hi)| (lo.min(needed), hi.max(needed))));
    }
    let kinds = rows
        .iter()
        .filter_map(|row| row.get(&AI_MONTH_ACTIVITY))
        .collect::<Vec<_>>();
    let one_kind = kinds.windows(2).all(|pair| pair.first() == pair.last());
    Some(match bounds {
        Some((lo, hi)) if months >= MONTHS && one_kind => Some(Interval::between(lo, hi)),
        _ => None,
    })
}

/// Returns the quotient, rounded up.
fn rounded_up(number: i128, by: i128) -> i128 {
    (number + by - 1).div_euclid(by)
}

pub(super) fn inform(outcome: &mut Outcome, code: &'static str, text: &str, rules: &[&'static str]) {
    outcome.warnings.push(Warning {
        code,
        text: text.to_owned(),
        rules: rules.to_vec(),
        certain: true,
    });
}

/// Adds the results to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    // By how much the old sum exceeds what there is now: the figure on the wire is the whole.
    if let Some(more) = take(outcome, "aiCreditsUpper") {
        let base = figure(outcome, "aiCredits").unwrap_or(Interval::ZERO);
        outcome.figure("aiCreditsUpper", base.plus(more), &["aibuilder-retirement"]);
    }
    let personal = take(outcome, "aiCreditsBeyond");
    let stated = figure(outcome, "aiCredits");
    let asked = eval.truth(&ASKED) == Truth::Yes;
    let forecast = if early(eval, outcome) { None } else { forecast(eval) };
    let mut demand = None;
    if eval.answer(&AI_CREDITS_WANTED).is_some() {
        demand = Some(eval.number(&Expr::Of(&AI_CREDITS_WANTED)));
    } else if let Some(beyond) = personal.filter(|_| eval.program.edition == Edition::March2020) {
        demand = Some(beyond);
    } else if eval.rows(&AI_USERS).is_some() {
        demand = Some(eval.number(&OF_ALL));
    } else if let Some(Some(needed)) = forecast {
        demand = Some(needed);
    }
    if let Some(needed) = forecast {
        match needed {
            Some(needed) => {
                outcome.figure("aiCreditsForecast", needed, &["aibuilder-personal-credits-2020"]);
                if stated.is_none() && !asked {
                    outcome.figure("aiCredits", needed, &["aibuilder-personal-credits-2020"]);
                }
            }
            None => {
                inform(
                    outcome,
                    "Q-AI-RATE",
                    "No forecast: it takes at least three months of one kind of activity, each with its credits and its number, and what is planned.",
                    &["aibuilder-personal-credits-2020"],
                );
                if demand.is_none() {
                    outcome.add_status(Status::Gap, Axis::Both, Truth::Unknown);
                    outcome.headline =
                        Some("Too little was observed for a forecast of the AI Builder credits.".to_owned());
                }
            }
        }
    }
    let Some(demand) = demand else {
        super::headline::credits(outcome);
        return;
    };
    let stock = eval.answer(&LICENSES_OWNED).is_some();
    let unsure = [&LICENSES_OWNED, &AI_ADDONS]
        .iter()
        .any(|fact| matches!(eval.answer(fact), Some(Value::Unknown)));
    let have = match stated {
        Some(stated) => stated,
        None if asked || unsure => {
            outcome.figure("aiCredits", Interval::at_least(0), &["ai-credits-entitlement"]);
            Interval::at_least(0)
        }
        None => Interval::ZERO,
    };
    // A forecast is a range of which the upper end decides.
    let upper = if forecast.flatten() == Some(demand) {
        demand.hi.map_or(demand, Interval::exactly)
    } else {
        demand
    };
    let short = upper.minus(have);
    let spare = have.minus(upper);
    let rules: &[&'static str] = &["ai-credits-entitlement", "aibuilder-credits"];
    if short != Interval::ZERO {
        outcome.figure("aiCreditsShort", short, rules);
    }
    if spare != Interval::ZERO {
        outcome.figure("aiCreditsSpare", spare, rules);
    }
    let add_ons = short.ceil_div(MILLION);
    outcome.figure("aiAddons", add_ons, &["addon-ai-builder"]);
    let lacks = if short.lo > 0 {
        Truth::Yes
    } else if short.hi == Some(0) {
        Truth::No
    } else {
        Truth::Unknown
    };
    let copilot = copilot(eval, stock || asked);
    outcome.add_status(Status::Gap, Axis::Both, lacks.and(copilot.not()));
    let add_ons_named = eval.answer(&AI_ADDONS).is_some() || eval.truth(&ADD_ONS_IN_STOCK) == Truth::Yes;
    if !(asked || stock && add_ons_named) && short.lo > 0 {
        inform(
            outcome,
            "I-AI-UNNAMED",
            "Licenses or add-ons that already bring credits may not all have been named; they would lower what is missing.",
            rules,
        );
    }
    if lacks != Truth::No {
        if copilot == Truth::Yes {
            outcome.add_status(Status::CoveredWithWarning, Axis::Both, lacks);
            say::too(
                outcome,
                "I-CREDITS-ORDER",
                || COPILOT.to_owned(),
                &["ai-credits-allocation"],
            );
            say::applied(outcome, ["ai-credits-allocation"]);
        } else {
            ways(eval, outcome, short, add_ons);
        }
    }
    super::headline::credits(outcome);
}

/// What Copilot Credits do where AI Builder credits are missing.
const COPILOT: &str = "Where AI Builder credits are used up, apps and flows go on with Copilot Credits. How many the same work takes no text tells.";

/// Tells whether Copilot Credits step in; without a word on the stock they do not.
fn copilot(eval: &Eval<'_>, stock: bool) -> Truth {
    if eval.program.law < NEW_BUYERS || !stock {
        return Truth::No;
    }
    eval.truth(&OWNS_COPILOT)
}

/// Tells, and says, that months were observed before any text told how to reckon with them.
fn early(eval: &Eval<'_>, outcome: &mut Outcome) -> bool {
    let told = |id: &str| eval.program.active.iter().any(|active| active.rule.id == id);
    let early = eval.rows(&AI_MONTHS).is_some() && !told("aibuilder-personal-credits-2020");
    if early && eval.answer(&AI_CREDITS_WANTED).is_none() {
        outcome.add_status(Status::NotProven, Axis::Both, Truth::Yes);
        outcome.headline = Some("Before 16 Mar 2020 no text tells how to estimate AI Builder credits.".to_owned());
    }
    early
}

/// Collects what is missing.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    let demand = eval.answer(&AI_CREDITS_WANTED).is_some() || eval.rows(&AI_USERS).is_some();
    if eval.rows(&AI_MONTHS).is_some() && eval.answer(&AI_ACTIVITIES_PLANNED).is_none() && !demand {
        leaves.add(&AI_ACTIVITIES_PLANNED);
    }
    if demand && purchasable(eval, eval.program.law) == Truth::Unknown {
        leaves.add(&AI_ADDON_CUSTOMER);
    }
}
