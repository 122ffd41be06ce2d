//! The cheapest mix of passes, Premium and pay-as-you-go over environments and people.
//!
//! Who needs what is taken from the judgement of passes, with every environment read as not metered. For each choice of
//! passes or meter for the environments the best choice of Premium is plain: whoever costs more without it. At the volume
//! price, which has a minimum, the people who cost most come first. So the search over environments is all there is.

use super::codes::say;
use super::compare::METERS;
use super::prices;
use super::words::{amount, way};
use crate::engine::date::Date;
use crate::engine::eval::{Eval, Leaves};
use crate::engine::fact::{Facts, Value};
use crate::engine::known::Truth;
use crate::engine::outcome::{Outcome, ResultRow};
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;
use crate::rules::passes::count::count;
use crate::rules::passes::model::{Model, says};
use crate::rules::passes::prices::PREMIUM;
use serde_json::{Value as Json, json};
use std::sync::Arc;

const RULE: &str = "optimise-mix";
/// With so many environments every combination is tried.
const EXACT: usize = 12;
/// Smallest order at the volume price.
const MINIMUM: i64 = 2_000;

/// A group of people alike, and what it takes in each environment.
struct Group {
    id: String,
    people: i64,
    /// Passes of the whole group, by environment.
    passes: Vec<i64>,
    /// What the meters would cost, in millionths, by environment.
    metered: Vec<i64>,
    /// Pairs of apps and of sites that the meters would count.
    pairs: Vec<(i64, i64)>,
}

impl Group {
    fn same(&self, other: &Group) -> bool {
        (self.people, &self.passes, &self.pairs) == (other.people, &other.passes, &other.pairs)
    }
}

/// Prices in millionths.
struct Prices {
    pass: i64,
    seat: i64,
    volume: Option<i64>,
}

/// A choice with its cost.
#[derive(Clone)]
struct Mix {
    /// Whether an environment is on the meter.
    metered: Vec<bool>,
    /// Seats of Premium, by group.
    seats: Vec<i64>,
    /// Millionths a month.
    cost: i64,
}

/// Collects what is missing: the tables.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    for table in [&ENVIRONMENTS, &APPS, &PEOPLE, &USES] {
        if eval.rows(table).is_none() {
            leaves.add(table);
        }
    }
    let answers = plain(eval.facts());
    let here = Eval::new(eval.program, &answers, eval.as_of);
    let Ok(Some(model)) = Model::read(&here) else { return };
    for judged in count(&here, &model).judged.iter().filter(|judged| !judged.settled()) {
        judged
            .asks
            .iter()
            .filter_map(|(_, fact, _)| *fact)
            .for_each(|fact| leaves.add(fact));
    }
    if model.open_size {
        leaves.add(&PERSON_COUNT);
    }
    let open_use = |(_, active): &(usize, Option<i64>)| active.is_none();
    if eval.program.law >= METERS
        && eval.answer(&LAUNCHES).is_none()
        && model.people.iter().any(|person| person.uses.iter().any(open_use))
    {
        leaves.add(&LAUNCHES);
    }
}

/// Adds the cheapest mix and the runner-up.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let answers = plain(eval.facts());
    let here = Eval::new(eval.program, &answers, eval.as_of);
    match Model::read(&here) {
        Err(error) => outcome.error = Some(error),
        Ok(None) => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
        Ok(Some(model)) => {
            // What is not known counts as the most that it can be; beside it stands the least.
            let (most, settled) = groups(&here, &model, |n| n.hi.unwrap_or(n.lo));
            let (least, _) = groups(&here, &model, |n| n.lo);
            if !settled {
                outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
            }
            fired.extend([RULE, "price-table"]);
            solve(eval, &model, &most, &least, outcome);
        }
    }
}

/// Returns the answers with every environment unmetered: the choice is what is looked for.
fn plain(facts: &Facts) -> Facts {
    let mut plain = facts.clone();
    if let Some(Value::Rows(rows)) = facts.get(&ENVIRONMENTS) {
        let rows: Vec<Facts> = rows
            .iter()
            .map(|row| {
                let mut row = row.clone();
                row.set(&ENV_PAYG_PLAN, Value::Options(ENV_PAYG_PLAN.bit("no")));
                row
            })
            .collect();
        plain.set(&ENVIRONMENTS, Value::Rows(Arc::from(rows)));
    }
    plain
}

/// Returns what each group takes, and whether it is known which passes they need.
fn groups(eval: &Eval<'_>, model: &Model, take: fn(Interval) -> i64) -> (Vec<Group>, bool) {
    let law = eval.program.law;
    let mut settled = true;
    let mut groups: Vec<Group> = Vec::new();
    for person in &model.people {
        groups.push(Group {
            id: person.id.clone(),
            people: take(person.count),
            passes: Vec::new(),
            metered: Vec::new(),
            pairs: Vec::new(),
        });
    }
    let launched = {
        let mut facts = eval.facts().clone();
        facts.set(&BASIS, Value::Options(BASIS.bit("launched")));
        facts
    };
    let launched = Eval::new(eval.program, &launched, eval.as_of);
    let app = eval.price(prices::of(eval), "power-apps-meter").unwrap_or(0);
    // Until November 2022 a site counted on the meter of apps.
    let site = eval.price(prices::of(eval), "power-pages-meter").unwrap_or(app);
    for environment in 0..model.environments.len() {
        let only = |sites: Option<bool>| {
            let mut part = model.clone();
            for person in &mut part.people {
                person.uses.retain(|(at, _)| {
                    model.apps.get(*at).is_some_and(|app| {
                        app.environment == environment && sites.is_none_or(|sites| (app.site == Some(true)) == sites)
                    })
                });
            }
            part
        };
        let passes = count(eval, &only(None)).people;
        let apps = count(&launched, &only(Some(false))).people;
        let sites = count(&launched, &only(Some(true))).people;
        for (group, ((passes, apps), sites)) in groups.iter_mut().zip(passes.iter().zip(apps).zip(sites)) {
            settled &= passes.exact().is_some();
            group.passes.push(take(*passes));
            let (apps, sites) = if law < METERS {
                (0, 0)
            } else {
                (take(apps), take(sites))
            };
            group.pairs.push((apps, sites));
            group
                .metered
                .push(apps.saturating_mul(app).saturating_add(sites.saturating_mul(site)));
        }
    }
    (groups, settled)
}

/// Tells whether an environment can be put on the meter.
fn may_meter(eval: &Eval<'_>, model: &Model, at: usize) -> bool {
    let law = eval.program.law;
    let managed = model
        .environments
        .get(at)
        .is_some_and(|environment| !says(&environment.facts, &ENV_MANAGED, "no"));
    let barred = managed && law >= Date::of("2022-10-12") && law < Date::of("2026-05-13");
    law >= METERS && !barred && eval.price(prices::of(eval), "power-apps-meter").is_some()
}

/// Returns the best mix with this choice for the environments.
fn best(groups: &[Group], prices: &Prices, metered: &[bool]) -> Mix {
    let without: Vec<i64> = groups
        .iter()
        .map(|group| {
            let each = metered.iter().zip(&group.passes).zip(&group.metered);
            each.fold(0i64, |sum, ((on, passes), cost)| {
                sum.saturating_add(if *on { *cost } else { passes.saturating_mul(prices.pass) })
            })
        })
        .collect();
    let total = without.iter().fold(0i64, |sum, cost| sum.saturating_add(*cost));
    let plain: Vec<i64> = groups
        .iter()
        .zip(&without)
        .map(|(group, cost)| {
            // What costs the same goes to Premium, which gives more.
            let premium = group.people.saturating_mul(prices.seat);
            if premium <= *cost && *cost > 0 { group.people } else { 0 }
        })
        .collect();
    let saved = |seats: &[i64]| {
        groups
            .iter()
            .zip(&without)
            .zip(seats)
            .filter(|(_, seats)| **seats > 0)
            .fold(0i64, |sum, ((group, cost), seats)| {
                let part = i128::from(*cost) * i128::from(*seats) / i128::from(group.people.max(1));
                sum.saturating_add(i64::try_from(part).unwrap_or(i64::MAX))
            })
    };
    let count = |seats: &[i64]| seats.iter().fold(0i64, |sum, n| sum.saturating_add(*n));
    let cost = total
        .saturating_sub(saved(&plain))
        .saturating_add(count(&plain).saturating_mul(prices.seat));
    let mut mix = Mix {
        metered: metered.to_vec(),
        seats: plain,
        cost,
    };
    if let Some(volume) = prices.volume {
        let seats = bulk(groups, &without, volume);
        let bought = count(&seats).max(MINIMUM);
        let cost = total
            .saturating_sub(saved(&seats))
            .saturating_add(bought.saturating_mul(volume));
        if count(&seats) > 0 && cost < mix.cost {
            mix.seats = seats;
            mix.cost = cost;
        }
    }
    mix
}

/// Returns seats at the volume price: the first 2,000 are paid for anyway, so they go to whoever costs most.
fn bulk(groups: &[Group], without: &[i64], volume: i64) -> Vec<i64> {
    let mut order: Vec<usize> = (0..groups.len()).collect();
    let each = |at: usize| {
        let people = groups.get(at).map_or(1, |group| group.people.max(1));
        without.get(at).copied().unwrap_or(0) / people
    };
    order.sort_by_key(|at| std::cmp::Reverse(each(*at)));
    let mut seats = vec![0i64; groups.len()];
    let mut given = 0i64;
    for at in order {
        let Some(group) = groups.get(at) else { continue };
        let cost = each(at);
        let free = (MINIMUM - given).clamp(0, group.people);
        let taken = if cost >= volume {
            group.people
        } else if cost > 0 {
            free
        } else {
            0
        };
        given = given.saturating_add(taken);
        if let Some(entry) = seats.get_mut(at) {
            *entry = taken;
        }
    }
    seats
}

fn solve(eval: &Eval<'_>, model: &Model, groups: &[Group], least: &[Group], outcome: &mut Outcome) {
    let law = eval.program.law;
    let (Some(pass), Some(seat)) = (
        eval.price(prices::of(eval), "power-apps-per-app"),
        eval.price(prices::of(eval), "power-apps-premium"),
    ) else {
        return;
    };
    let listed = PREMIUM.on(law).map(|row| row.value) == Some(seat);
    let volume = prices::volume(eval).filter(|_| listed);
    let prices = Prices { pass, seat, volume };
    let size = model.environments.len();
    let choice: Vec<usize> = (0..size).filter(|at| may_meter(eval, model, *at)).collect();
    let none = vec![false; size];
    let (mut found, exact) = search(groups, &prices, &choice, &none);
    // What the best mix would cost if all that is not known were the least that it can be.
    let floor = match search(least, &prices, &choice, &none) {
        (mixes, true) => mixes.iter().map(|mix| mix.cost).min(),
        (_, false) => Some(bound(least, &prices, &choice)),
    };
    found.sort_by_key(|mix| mix.cost);
    found.dedup_by(|a, b| a.seats == b.seats && figures(groups, a) == figures(groups, b));
    if exact {
        let covered = 1i64
            .checked_shl(u32::try_from(choice.len()).unwrap_or(u32::MAX))
            .filter(|n| *n > 0);
        outcome.figure(
            "combinationsCovered",
            Interval::exactly(covered.unwrap_or(i64::MAX)),
            &[RULE],
        );
        say(outcome, "I-MIX-PROOF", &[RULE]);
    } else {
        say(outcome, "W-MIX-BOUND", &[RULE]);
        let floor = Cents::of(1, bound(groups, &prices, &choice));
        outcome.amounts.push((
            "lowerBoundUsd",
            Cost {
                lo: floor,
                hi: Some(floor),
            },
        ));
    }
    let mut ways: Vec<(Mix, &'static str)> = Vec::new();
    if let Some(first) = found.first() {
        ways.push((first.clone(), "The cheapest of all."));
    }
    if let Some(second) = found.get(1) {
        ways.push((second.clone(), "The next best."));
    }
    let passes = best(&[], &prices, &none);
    let all_passes = Mix {
        seats: vec![0; groups.len()],
        cost: groups
            .iter()
            .flat_map(|group| &group.passes)
            .fold(0i64, |sum, n| sum.saturating_add(n.saturating_mul(pass))),
        ..passes
    };
    if !ways
        .iter()
        .any(|(mix, _)| figures(groups, mix) == figures(groups, &all_passes))
    {
        ways.push((all_passes, "Passes everywhere, to compare."));
    }
    if let [(first, _), (second, _), ..] = ways.as_slice() {
        let saved = Cents::of(1, second.cost.saturating_sub(first.cost).max(0));
        outcome.amounts.push((
            "savedUsd",
            Cost {
                lo: saved,
                hi: Some(saved),
            },
        ));
    }
    if let Some((first, _)) = ways.first() {
        rows(model, groups, first, outcome);
        let most = Cents::of(1, first.cost);
        let known = groups.iter().zip(least).all(|(a, b)| a.same(b));
        let least = floor.filter(|_| !known).map_or(most, |cost| Cents::of(1, cost));
        let cost = Cost {
            lo: least.min(most),
            hi: Some(most),
        };
        outcome.amounts.push(("monthlyUsd", cost));
        outcome.headline = Some(format!(
            "The cheapest mix costs {} a month: {}.",
            amount(cost),
            words(groups, first)
        ));
    }
    for (mix, note) in ways {
        let cost = Cents::of(1, mix.cost);
        let licenses: Vec<(&'static str, Interval)> = figures(groups, &mix)
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(license, n)| (license, Interval::exactly(n)))
            .collect();
        if licenses.is_empty() {
            continue;
        }
        outcome.alternatives.push(way(
            capital(&words(groups, &mix)),
            licenses,
            Some(Cost {
                lo: cost,
                hi: Some(cost),
            }),
            note,
            vec![RULE, "price-table"],
        ));
    }
}

/// Returns what a mix takes: passes, seats, pairs on the meters of apps and of sites.
fn figures(groups: &[Group], mix: &Mix) -> [(&'static str, i64); 4] {
    let (mut passes, mut apps, mut sites) = (0i64, 0i64, 0i64);
    for (group, seats) in groups.iter().zip(&mix.seats) {
        let rest = group.people.saturating_sub(*seats);
        let share = |n: i64| {
            let part = i128::from(n) * i128::from(rest) / i128::from(group.people.max(1));
            i64::try_from(part).unwrap_or(i64::MAX)
        };
        for ((on, n), (of_apps, of_sites)) in mix.metered.iter().zip(&group.passes).zip(&group.pairs) {
            if *on {
                apps = apps.saturating_add(share(*of_apps));
                sites = sites.saturating_add(share(*of_sites));
            } else {
                passes = passes.saturating_add(share(*n));
            }
        }
    }
    let seats = mix.seats.iter().fold(0i64, |sum, n| sum.saturating_add(*n));
    [
        ("power-apps-premium", seats),
        ("power-apps-per-app", passes),
        ("power-apps-meter", apps),
        ("power-pages-meter", sites),
    ]
}

fn words(groups: &[Group], mix: &Mix) -> String {
    let [(_, seats), (_, passes), (_, apps), (_, sites)] = figures(groups, mix);
    let mut parts = Vec::new();
    let n = |n: i64| crate::text::format::number(n);
    if seats > 0 {
        parts.push(format!("Premium for {}", n(seats)));
    }
    if passes > 0 {
        parts.push(format!("{} {}", n(passes), if passes == 1 { "pass" } else { "passes" }));
    }
    if apps.saturating_add(sites) > 0 {
        parts.push(format!(
            "pay-as-you-go for {} opened pairs",
            n(apps.saturating_add(sites))
        ));
    }
    if parts.is_empty() {
        return "nothing has to be bought".to_owned();
    }
    parts.join(", ")
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_uppercase()).chain(chars).collect()
    })
}

/// Returns mixes among which the cheapest is, and whether that is proven. An environment in which the meter costs every
/// group as much as passes, or none of them more, is settled beforehand; of the others every combination is tried, if
/// they are not too many. Beside the best, each environment is tried the other way.
fn search(groups: &[Group], prices: &Prices, choice: &[usize], none: &[bool]) -> (Vec<Mix>, bool) {
    let mut start = none.to_vec();
    let mut open = Vec::new();
    for at in choice {
        let costs = || {
            groups.iter().filter_map(|group| {
                Some((
                    group.passes.get(*at)?.saturating_mul(prices.pass),
                    *group.metered.get(*at)?,
                ))
            })
        };
        let settled = if costs().all(|(passes, meter)| meter >= passes) {
            Some(false)
        } else if costs().all(|(passes, meter)| meter <= passes) {
            Some(true)
        } else {
            None
        };
        match (settled, start.get_mut(*at)) {
            (Some(on), Some(entry)) => *entry = on,
            _ => open.push(*at),
        }
    }
    let exact = open.len() <= EXACT;
    let mut found = if exact {
        every(groups, prices, &open, &start)
    } else {
        // From passes everywhere, and from the meter everywhere.
        let mut all = start.clone();
        for at in &open {
            if let Some(entry) = all.get_mut(*at) {
                *entry = true;
            }
        }
        let mut found = greedy(groups, prices, &open, start);
        found.extend(greedy(groups, prices, &open, all));
        found
    };
    let first = found.iter().min_by_key(|mix| mix.cost).map(|mix| mix.metered.clone());
    if let Some(first) = first {
        for at in choice {
            let mut other = first.clone();
            if let Some(entry) = other.get_mut(*at) {
                *entry = !*entry;
            }
            found.push(best(groups, prices, &other));
        }
    }
    (found, exact)
}

/// Returns the best mix for every choice of the environments.
fn every(groups: &[Group], prices: &Prices, choice: &[usize], none: &[bool]) -> Vec<Mix> {
    let one = |number: u32| {
        let mut metered = none.to_vec();
        for (bit, at) in choice.iter().enumerate() {
            if let Some(entry) = metered.get_mut(*at) {
                *entry = number & (1 << bit) != 0;
            }
        }
        best(groups, prices, &metered)
    };
    (0..(1u32 << choice.len())).map(one).collect()
}

/// Changes one environment after the other, the one that saves most first, until none saves any more.
fn greedy(groups: &[Group], prices: &Prices, choice: &[usize], start: Vec<bool>) -> Vec<Mix> {
    let mut found = vec![best(groups, prices, &start)];
    loop {
        let Some(last) = found.last() else { return found };
        let next = choice
            .iter()
            .map(|at| {
                let mut metered = last.metered.clone();
                if let Some(entry) = metered.get_mut(*at) {
                    *entry = !*entry;
                }
                best(groups, prices, &metered)
            })
            .min_by_key(|mix| mix.cost);
        match next {
            Some(mix) if mix.cost < last.cost => found.push(mix),
            _ => return found,
        }
    }
}

/// Returns a cost below which no mix can lie: each group takes the cheapest in each environment, whatever others do.
fn bound(groups: &[Group], prices: &Prices, choice: &[usize]) -> i64 {
    let seat = prices.volume.unwrap_or(prices.seat).min(prices.seat);
    groups.iter().fold(0i64, |sum, group| {
        let each = group.passes.iter().zip(&group.metered).enumerate();
        let cost = each.fold(0i64, |sum, (at, (passes, metered))| {
            let passes = passes.saturating_mul(prices.pass);
            sum.saturating_add(if choice.contains(&at) {
                passes.min(*metered)
            } else {
                passes
            })
        });
        sum.saturating_add(cost.min(group.people.saturating_mul(seat)))
    })
}

fn rows(model: &Model, groups: &[Group], mix: &Mix, outcome: &mut Outcome) {
    let environments = model
        .environments
        .iter()
        .zip(&mix.metered)
        .enumerate()
        .map(|(at, (environment, on))| {
            let mut row = ResultRow::new();
            row.insert("id".to_owned(), Json::from(environment.id.as_str()));
            row.insert("name".to_owned(), Json::from(environment.name.as_str()));
            row.insert(
                "by".to_owned(),
                Json::from(if *on { "pay-as-you-go" } else { "passes" }),
            );
            let n = groups.iter().zip(&mix.seats).fold(0i64, |sum, (group, seats)| {
                let rest = group.people.saturating_sub(*seats);
                let passes = group.passes.get(at).copied().unwrap_or(0);
                let part = i128::from(passes) * i128::from(rest) / i128::from(group.people.max(1));
                sum.saturating_add(i64::try_from(part).unwrap_or(i64::MAX))
            });
            row.insert("passes".to_owned(), Json::from(if *on { 0 } else { n }));
            row
        });
    outcome.environments = environments.collect();
    outcome.people = groups
        .iter()
        .zip(&mix.seats)
        .map(|(group, seats)| {
            let mut row = ResultRow::new();
            row.insert("id".to_owned(), Json::from(group.id.as_str()));
            row.insert("premium".to_owned(), json!(seats));
            row
        })
        .collect();
}
