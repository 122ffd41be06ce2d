//! AI credits needed against those there are, and the ways to get what is missing.

use super::prices::PRICES;
use super::seeded::MILLION;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::{Alternative, Warning};
use crate::engine::known::{Known, Truth};
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::param::Param;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Edition, Expr, Status, is};
use crate::rules::buying::stock::owned;
use crate::rules::facts::*;
use crate::rules::flow::capacity::NEW_TEXT;
use crate::rules::prices;

/// Credits that all people together use.
static OF_ALL: Expr = Expr::SumRows(&AI_USERS, &Expr::Of(&AI_USER_CREDITS));
/// Credits of one license.
const SEAT: i64 = 5_000;
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

fn inform(outcome: &mut Outcome, code: &'static str, text: &str, rules: &[&'static str]) {
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
                if figure(outcome, "aiCredits").is_none() {
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
    let named = eval.answer(&LICENSES_OWNED).is_some() || eval.answer(&AI_ADDONS).is_some();
    let unsure = [&LICENSES_OWNED, &AI_ADDONS]
        .iter()
        .any(|fact| matches!(eval.answer(fact), Some(Value::Unknown)));
    let have = if unsure {
        Interval::at_least(figure(outcome, "aiCredits").map_or(0, |known| known.lo))
    } else if named {
        figure(outcome, "aiCredits").unwrap_or(Interval::ZERO)
    } else {
        Interval::ZERO
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
    outcome.add_status(
        Status::Gap,
        Axis::Both,
        if short.lo > 0 {
            Truth::Yes
        } else if short.hi == Some(0) {
            Truth::No
        } else {
            Truth::Unknown
        },
    );
    if !named && short.lo > 0 {
        inform(
            outcome,
            "I-AI-UNNAMED",
            "Licenses that already bring credits were not named; they would lower what is missing.",
            rules,
        );
    }
    if short.hi != Some(0) {
        ways(eval, outcome, short, add_ons);
    }
    super::headline::credits(outcome);
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

/// Tells whether so many more licenses bring their credits: a kind of license brings a million at most.
fn below_cap(eval: &Eval<'_>, license: &str, seats: Interval) -> Truth {
    let owned = owned(eval, &[license]);
    let room = Interval::exactly(MILLION / SEAT).minus(owned);
    if seats.hi.is_some_and(|seats| seats <= room.lo) {
        Truth::Yes
    } else if room.hi.is_some_and(|room| seats.lo > room) {
        Truth::No
    } else {
        Truth::Unknown
    }
}

fn ways(eval: &Eval<'_>, outcome: &mut Outcome, short: Interval, add_ons: Interval) {
    let law = eval.program.law;
    let certain = short.lo > 0;
    let seats = short.ceil_div(SEAT);
    let people = eval.answer(&AI_PEOPLE).map(|_| eval.number(&Expr::Of(&AI_PEOPLE)));
    let enough = people.is_none_or(|people| people.hi.is_none_or(|hi| hi >= seats.lo));
    let sold = purchasable(eval, law);
    let personal = eval.program.edition == Edition::March2020;
    if let (Some((license, label)), true, false) = (seat(law), enough, personal)
        && below_cap(eval, license, seats) != Truth::No
    {
        let certain = certain && below_cap(eval, license, seats) == Truth::Yes;
        if let Some(upgrade) = upgrade(eval, seats, law) {
            outcome.alternatives.push(Alternative {
                label: "People with the per user plan change to attended RPA".to_owned(),
                licenses: vec![(license, seats)],
                cost: Some(upgrade),
                note: "Only the difference to the plan that they hold anyway.",
                rules: vec!["ai-credits-entry-choice"],
                certain,
            });
        }
        outcome.alternatives.push(Alternative {
            label: label.to_owned(),
            licenses: vec![(license, seats)],
            cost: eval.cost(PRICES, license, seats),
            note: if sold == Truth::Unknown {
                "5,000 credits each. An add-on of a million is sold only to those who own one already."
            } else {
                "5,000 credits each, and the rest of what the license includes."
            },
            rules: vec!["ai-credits-entry-choice"],
            certain,
        });
        if law >= NEW_BUYERS {
            inform(outcome, "W-AIB-NEW-SUBSCRIPTION", NEW_TEXT, &["aibuilder-retirement"]);
        }
    }
    let can = match sold {
        Truth::Yes => add_ons,
        Truth::No => Interval::ZERO,
        Truth::Unknown => add_ons.join(Interval::ZERO),
    };
    outcome.figure("aiAddonsPurchasable", can, &["ai-credits-sale-calendar"]);
    if sold != Truth::No {
        outcome.alternatives.push(Alternative {
            label: "AI Builder add-on".to_owned(),
            licenses: vec![("ai-builder-addon", add_ons)],
            cost: eval.cost(PRICES, "ai-builder-addon", add_ons),
            note: "A million credits a month each, for the whole tenant.",
            rules: vec!["addon-ai-builder"],
            certain: certain && sold == Truth::Yes,
        });
    }
}

/// First day of the texts that differ on the credits of new licenses.
const NEW_BUYERS: Date = Date::of("2025-11-01");

/// Returns the license that brings credits and is sold on that day.
fn seat(law: Date) -> Option<(&'static str, &'static str)> {
    if law < Date::of("2020-04-01") || law >= Date::of("2026-11-01") {
        None
    } else if law < Date::of("2023-08-01") {
        Some(("power-automate-per-user-rpa", "Per user with attended RPA"))
    } else {
        Some(("power-automate-premium", "Power Automate Premium"))
    }
}

/// Returns what the change costs for people who hold the per user plan anyway, if there are enough of them.
fn upgrade(eval: &Eval<'_>, seats: Interval, law: Date) -> Option<Cost> {
    if law >= Date::of("2023-08-01") {
        return None;
    }
    let (rows, columns) = eval.rows(&LICENSES_OWNED)?;
    let held: i64 = rows
        .iter()
        .filter(|row| {
            let row = eval.row(row, columns);
            row.truth(&is(&OWNED_LICENSE, "power-automate-per-user")) == Truth::Yes
        })
        .filter_map(|row| match row.get(&OWNED_COUNT) {
            Some(Value::Number(n)) => Some(*n),
            _ => None,
        })
        .sum();
    let price = |param: &Param| param.on(law).map(|row| row.value);
    let difference = price(&prices::PER_USER_RPA)?.checked_sub(price(&prices::PER_USER)?)?;
    let most = seats.hi?;
    (held >= most).then(|| Cost {
        lo: Cents::of(seats.lo, difference),
        hi: Some(Cents::of(most, difference)),
    })
}

/// Tells whether this tenant may buy add-ons on that day.
fn purchasable(eval: &Eval<'_>, law: Date) -> Truth {
    if law < NEW_BUYERS {
        return Truth::Yes;
    }
    if law >= Date::of("2026-11-01") {
        return Truth::No;
    }
    let owns = eval.number(&super::seeded::OF_ADD_ONS);
    match eval.known(&AI_ADDON_CUSTOMER) {
        Known::Choice(mask) if AI_ADDON_CUSTOMER.find("yes") == Some(mask) => Truth::Yes,
        Known::Choice(mask) if AI_ADDON_CUSTOMER.find("no") == Some(mask) => Truth::No,
        _ if owns.lo > 0 => Truth::Yes,
        _ => Truth::Unknown,
    }
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
