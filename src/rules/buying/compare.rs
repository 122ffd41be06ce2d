//! Per app, Premium or pay-as-you-go for people who use apps alike.

use super::codes::say;
use super::curves::{Drawing, Run, curve};
use super::prices;
use super::sold::{per_app as per_app_sold, seats, volume_date};
use super::words::{amount, several, way};
use crate::engine::date::{Date, Period};
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Cond, Expr, Status, is};
use crate::rules::facts::*;
use crate::rules::passes::market::{market, open_leaves};
use crate::rules::passes::purchases::PASS_SPLIT;

const PER_APP: &str = "power-apps-per-app";
const PREMIUM: &str = "power-apps-premium";
const METER: &str = "power-apps-meter";
const RULE: &str = "breakeven-per-app-vs-premium";
const PAYG: &str = "breakeven-payg";
/// First day of the app meter.
pub const METERS: Date = Date::of("2021-11-02");
/// Days on which the app meter was no license in a managed environment.
pub const METER_BARRED: Period = Period::between("2022-10-12", "2026-05-13");
/// First day of the end of sale.
pub const END_OF_SALE: Date = Date::of("2026-01-02");

fn number(eval: &Eval<'_>, fact: &'static Fact) -> Interval {
    eval.number(&Expr::Of(fact))
}

fn given(eval: &Eval<'_>, fact: &'static Fact) -> bool {
    eval.truth(&Cond::Given(fact)) == Truth::Yes
}

/// Returns how many licenses each person takes.
fn each(eval: &Eval<'_>) -> Interval {
    if given(eval, &PASSES_EACH) || !given(eval, &APPS_EACH) {
        return number(eval, &PASSES_EACH);
    }
    let (apps, portals) = (number(eval, &APPS_EACH), number(eval, &PORTALS_EACH));
    if eval.program.law >= PASS_SPLIT {
        return apps.plus(portals);
    }
    // A bundle holds two apps and a portal of one environment. Apps spread over environments fill bundles badly.
    let environments = number(eval, &ENVIRONMENT_COUNT);
    let best = apps.ceil_div(2).max(portals);
    let spread = |apps: i64, environments: i64| apps.saturating_add(environments.min(apps)).div_euclid(2);
    let worst = apps
        .hi
        .zip(environments.hi.or(apps.hi))
        .zip(portals.hi)
        .map(|((apps, environments), portals)| match environments {
            1 => Interval::exactly(apps).ceil_div(2).lo.max(portals),
            _ => spread(apps, environments).saturating_add(portals),
        });
    Interval { lo: best.lo, hi: worst }
}

/// Collects what is missing.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    eval.open_number(&Expr::Of(&PEOPLE_ALIKE), leaves);
    if number(eval, &PEOPLE_ALIKE).hi == Some(0) {
        return;
    }
    if !given(eval, &PASSES_EACH) {
        if !given(eval, &APPS_EACH) {
            leaves.add(&APPS_EACH);
            if eval.answer(&APPS_EACH).is_some() {
                leaves.add(&PASSES_EACH);
            }
        } else {
            if eval.program.law < PASS_SPLIT && number(eval, &APPS_EACH).lo > 1 {
                eval.open_number(&Expr::Of(&ENVIRONMENT_COUNT), leaves);
            }
            eval.open_number(&Expr::Of(&PORTALS_EACH), leaves);
        }
    }
    if eval.program.law >= METERS {
        eval.open_number(&Expr::Of(&ACTIVE_PAIRS), leaves);
    }
    if METER_BARRED.contains(eval.program.law) && given(eval, &ACTIVE_PAIRS) {
        eval.open_fact(&ENVIRONMENT_MANAGED, leaves);
    }
    // Whether per app is sold matters where it would be taken.
    let cost = |license, n| eval.cost(prices::of(eval), license, n);
    let people = number(eval, &PEOPLE_ALIKE);
    let (per_app, premium) = (cost(PER_APP, each(eval).times(people)), cost(PREMIUM, people));
    if per_app
        .zip(premium)
        .is_some_and(|(per_app, premium)| per_app.hi.is_some() && premium.hi.is_none_or(|premium| per_app.lo < premium))
    {
        open_leaves(eval, leaves);
    }
}

/// Adds the comparison.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let law = eval.program.law;
    let people = number(eval, &PEOPLE_ALIKE);
    let each = each(eval);
    let passes = each.times(people);
    let mut ways: Vec<Alternative> = Vec::new();
    let per_app = eval.cost(prices::of(eval), PER_APP, passes);
    let premium = eval.cost(prices::of(eval), PREMIUM, people);
    let sold = per_app_sold(eval, outcome, fired, false);
    let note = if law < PASS_SPLIT {
        "Each license is good for two apps and a portal of one person in one environment."
    } else if law < END_OF_SALE {
        "One pass for each person and app. Allocate them to the environments."
    } else {
        "One pass for each person and app, where it is still sold."
    };
    if sold {
        ways.push(way(
            format!("Per app: {}", several(passes, "license", "licenses")),
            vec![(PER_APP, passes)],
            per_app,
            note,
            vec![RULE, "price-table"],
        ));
    }
    let seats = seats(eval, people);
    ways.push(way(
        format!("{} for each of them", premium_name(law)),
        vec![(PREMIUM, seats)],
        premium,
        if seats == people {
            "All apps in every environment, and nothing to allocate."
        } else {
            "Buy 2,000: at the volume price they cost less. All apps in every environment, and nothing to allocate."
        },
        vec![RULE, "price-table"],
    ));
    if law >= METERS {
        fired.push(PAYG);
        if managed(eval) {
            say(outcome, "E-ME-PAYG", &["breakeven-payg"]);
        } else if given(eval, &ACTIVE_PAIRS) {
            let active = number(eval, &ACTIVE_PAIRS);
            if let (Some(active), Some(most)) = (active.exact(), passes.hi)
                && active > most
            {
                outcome.error = Some(InputError::new(
                    "active-pairs",
                    format!("{active} pairs are more than the {most} that these people and apps make"),
                    format!("a whole number from 0 to {most}, or unknown"),
                ));
            }
            let certain = !perhaps_managed(eval);
            let meter = way(
                format!("Pay-as-you-go: {} opened in a month", several(active, "pair", "pairs")),
                vec![(METER, active)],
                eval.cost(prices::of(eval), METER, active),
                if METER_BARRED.contains(law) && !given(eval, &ENVIRONMENT_MANAGED) {
                    "For whole environments that are not managed. Whoever opens an app in a month is billed; passes do nothing there."
                } else {
                    "For whole environments. Whoever opens an app in a month is billed; passes do nothing there."
                },
                vec![PAYG, "price-table"],
            );
            ways.push(Alternative { certain, ..meter });
        }
    }
    if passes.hi.is_none() || people.hi.is_none() {
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
    }
    tipping(eval, outcome, people, sold);
    curves(eval, outcome, people, each, sold);
    volume_date(eval, outcome, people);
    let sells = law < END_OF_SALE || market(eval).sells;
    outcome.headline = headline(&ways, people, each, sells);
    let meter_open = law >= METERS && !managed(eval) && !given(eval, &ACTIVE_PAIRS) && passes.hi != Some(0);
    if let Some(headline) = outcome.headline.as_mut().filter(|_| meter_open) {
        headline.push_str(" Pay-as-you-go can cost less, if few of them open the apps in a month.");
    }
    outcome.alternatives.extend(ways);
    fired.extend([RULE, "price-table"]);
}

/// Tells whether the environment is said to be managed on a day on which the meter is no license there.
fn managed(eval: &Eval<'_>) -> bool {
    given(eval, &ENVIRONMENT_MANAGED)
        && eval.truth(&is(&ENVIRONMENT_MANAGED, "yes")) == Truth::Yes
        && METER_BARRED.contains(eval.program.law)
}

/// Tells whether somebody said that nobody knows it, on such a day. Where nothing is said, the note of the way asks.
fn perhaps_managed(eval: &Eval<'_>) -> bool {
    matches!(eval.answer(&ENVIRONMENT_MANAGED), Some(Value::Unknown)) && METER_BARRED.contains(eval.program.law)
}

/// Returns what the license for a person was called on a day.
pub fn premium_name(law: Date) -> &'static str {
    if law < Date::of("2023-08-01") {
        "Power Apps per user"
    } else {
        "Power Apps Premium"
    }
}

/// Adds the points from which another way is cheaper.
fn tipping(eval: &Eval<'_>, outcome: &mut Outcome, people: Interval, sold: bool) {
    let (Some(pass), Some(seat)) = (
        eval.price(prices::of(eval), PER_APP),
        eval.price(prices::of(eval), PREMIUM),
    ) else {
        return;
    };
    // What a seat really costs these people, the volume price included.
    let cost = people.exact().filter(|n| *n > 0).and_then(|n| {
        let cost = eval.cost(prices::of(eval), PREMIUM, Interval::exactly(n))?;
        Some((i128::from(cost.exact()?.0) * 10_000, i128::from(n) * i128::from(pass)))
    });
    let (seats, passes) = cost.unwrap_or((i128::from(seat), i128::from(pass)));
    if sold && passes > 0 {
        let equal = i64::try_from(seats / passes).unwrap_or(i64::MAX);
        outcome.figure(
            "premiumCheaperFrom",
            Interval::exactly(equal.saturating_add(1)),
            &["breakeven-per-app-vs-premium"],
        );
        if seats % passes == 0 {
            outcome.figure("equalAt", Interval::exactly(equal), &["breakeven-per-app-vs-premium"]);
        }
    }
    let Some(meter) = eval.price(prices::of(eval), METER).filter(|meter| *meter > 0) else {
        return;
    };
    if sold {
        let percent = pass.saturating_mul(100_000) / meter;
        outcome.decimal("meterCheaperBelowPercent", Interval::exactly(percent), &[PAYG]);
    }
    let people = people.exact().filter(|n| *n > 0).unwrap_or(1);
    let apps = seats.saturating_mul(1_000) / (i128::from(meter) * i128::from(if cost.is_some() { people } else { 1 }));
    if let Ok(apps) = i64::try_from(apps) {
        outcome.decimal("meterCheaperBelowApps", Interval::exactly(apps), &[PAYG]);
    }
}

fn line<'a>(license: &'static str, label: &'static str, cost: &'a dyn Fn(i64) -> Cents) -> Run<'a> {
    Run {
        license,
        label,
        step: 1,
        cost,
    }
}

/// Adds the lines: by licenses a person, and by the share of pairs that are opened.
fn curves(eval: &Eval<'_>, outcome: &mut Outcome, people: Interval, each: Interval, sold: bool) {
    let n = people.exact().filter(|n| *n > 0).unwrap_or(1);
    // Where a price is missing there is nothing to draw.
    if [PER_APP, PREMIUM]
        .iter()
        .any(|license| eval.price(prices::of(eval), license).is_none())
    {
        return;
    }
    let exact = |license: &str, count: i64| {
        eval.cost(prices::of(eval), license, Interval::exactly(count))
            .and_then(Cost::exact)
            .unwrap_or(Cents(0))
    };
    let width = each.hi.unwrap_or(0).max(8).saturating_add(2).min(60);
    let seats = exact(PREMIUM, n);
    let (by_pass, by_seat) = (|x: i64| exact(PER_APP, x.saturating_mul(n)), |_: i64| seats);
    let runs = [line(PER_APP, "Per app", &by_pass), line(PREMIUM, "Premium", &by_seat)];
    let metered = eval.program.law >= METERS && eval.price(prices::of(eval), METER).is_some();
    let drawing = Drawing {
        id: "per-app-or-premium",
        title: "Per app or Premium",
        counts: "licenses that each person takes",
        note: if metered {
            "Pay-as-you-go is left out here: it goes by what is opened."
        } else {
            ""
        },
        at: each.exact(),
    };
    if sold {
        outcome.curves.push(curve(drawing, &runs, (0..=width).collect()));
    }
    let Some(each) = each.exact().filter(|each| *each > 0) else {
        return;
    };
    if !metered {
        return;
    }
    let pairs = each.saturating_mul(n);
    let passes = exact(PER_APP, pairs);
    let active = |x: i64| Interval::exactly(pairs.saturating_mul(x)).ceil_div(100).lo;
    let (by_use, by_pair) = (|x: i64| exact(METER, active(x)), |_: i64| passes);
    let mut runs = vec![
        line(METER, "Pay-as-you-go", &by_use),
        line(PREMIUM, "Premium", &by_seat),
    ];
    if sold {
        runs.insert(1, line(PER_APP, "Per app", &by_pair));
    }
    let at = eval
        .number(&Expr::Of(&ACTIVE_PAIRS))
        .exact()
        .map(|active| active.saturating_mul(100) / pairs);
    let drawing = Drawing {
        id: "pay-as-you-go",
        title: "Pay-as-you-go, by how much is used",
        counts: "percent of the pairs of person and app that are opened in a month",
        note: "",
        at,
    };
    outcome.curves.push(curve(drawing, &runs, (0..=100).collect()));
}

fn headline(ways: &[Alternative], people: Interval, each: Interval, sells: bool) -> Option<String> {
    if people.hi.is_none() || each.hi.is_none() {
        return None;
    }
    let mut priced: Vec<(&Alternative, Cost)> = ways.iter().filter_map(|way| Some((way, way.cost?))).collect();
    priced.sort_by_key(|(_, cost)| cost.lo);
    let [(first, cost), rest @ ..] = priced.as_slice() else {
        return None;
    };
    let same: Vec<&Alternative> = rest.iter().filter(|(_, c)| c == cost).map(|(way, _)| *way).collect();
    if !same.is_empty() {
        let premium = std::iter::once(*first)
            .chain(same.iter().copied())
            .any(|way| way.licenses.first().is_some_and(|(license, _)| *license == PREMIUM));
        let advice = if premium { " Premium gives more for it." } else { "" };
        let ways = if same.len() > 1 { "All three" } else { "Two" };
        return Some(format!("{ways} ways cost the same, {} a month.{advice}", amount(*cost)));
    }
    let next = rest
        .first()
        .map_or_else(String::new, |(_, c)| format!("; the next way costs {}", amount(*c)));
    let name = first.label.split(':').next().unwrap_or_default();
    let per_app = first.licenses.first().is_some_and(|(license, _)| *license == PER_APP);
    let condition = if per_app && !sells {
        ", if it is sold to you"
    } else if !first.certain {
        ", if the environment is not managed"
    } else {
        ""
    };
    Some(format!(
        "{name} is the cheapest{condition}, {} a month{next}.",
        amount(*cost)
    ))
}
