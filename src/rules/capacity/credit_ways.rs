//! The ways to get AI credits that are missing.

use super::credits::inform;
use super::prices::PRICES;
use super::seeded::MILLION;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::Alternative;
use crate::engine::known::{Known, Truth};
use crate::engine::lack::{Lack, Mends};
use crate::engine::outcome::Outcome;
use crate::engine::param::Param;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Edition, Expr, is};
use crate::rules::buying::stock::owned;
use crate::rules::facts::*;
use crate::rules::flow::capacity::NEW_TEXT;
use crate::rules::prices;
use crate::rules::say;

/// Credits of one license.
const SEAT: i64 = 5_000;

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

/// Adds the ways.
pub(super) fn ways(eval: &Eval<'_>, outcome: &mut Outcome, short: Interval, add_ons: Interval) {
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
                mends: Mends::of(&[Lack::Credits]),
                rests: None,
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
            mends: Mends::of(&[Lack::Credits]),
            rests: None,
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
            mends: Mends::of(&[Lack::Credits]),
            rests: None,
        });
    }
    if law >= NEW_BUYERS {
        outcome.alternatives.push(Alternative {
            label: "Copilot Credits".to_owned(),
            licenses: vec![("copilot-credits", Interval::at_least(1))],
            cost: None,
            note: "They take the place of AI Builder credits. How many the same work takes no text tells.",
            rules: vec!["ai-credits-allocation"],
            certain,
            mends: Mends::of(&[Lack::Credits]),
            rests: None,
        });
        say::applied(outcome, ["ai-credits-allocation"]);
    }
}

/// First day of the texts that differ on the credits of new licenses, and on which Copilot Credits step in.
pub(super) const NEW_BUYERS: Date = Date::of("2025-11-01");

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
pub(super) fn purchasable(eval: &Eval<'_>, law: Date) -> Truth {
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
