//! The cheapest mix of passes, Premium and pay-as-you-go over environments and people.
//!
//! Who needs what is taken from the judgement of passes, with every environment read as not metered. For each choice of
//! passes or meter for the environments the best choice of Premium is plain: whoever costs more without it. At the volume
//! price, which has a minimum, the people who cost most come first. So the search over environments is all there is.

use super::codes::say;
use super::compare::{METER_BARRED, METERS};
use super::mixed::{rows, words};
use super::prices;
use super::search::{Group, Mix, NO_RIGHT, Prices, best, bound, figures, search};
use super::sold::{per_app, seats, volume_date};
use super::words::{amount, way};
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;
use crate::rules::passes::count::count;
use crate::rules::passes::model::{App, Model, says};
use crate::text::format::capital;

const RULE: &str = "optimise-mix";

/// Collects what is missing: the tables.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    for table in [&ENVIRONMENTS, &APPS, &PEOPLE, &USES] {
        if eval.rows(table).is_none() {
            leaves.add(table);
        }
    }
    let Ok(Some(mut model)) = Model::read(eval) else { return };
    model.unlink();
    for judged in count(eval, &model).judged.iter().filter(|judged| !judged.settled()) {
        judged
            .asks
            .iter()
            .filter_map(|(_, fact, _)| *fact)
            .for_each(|fact| leaves.add(fact));
    }
    if model.open_size {
        leaves.add(&PERSON_COUNT);
    }
    if (0..model.environments.len()).any(|at| may_meter(eval, &model, at) == Truth::Unknown) {
        leaves.add(&ENV_MANAGED);
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
    match Model::read(eval) {
        Err(error) => outcome.error = Some(error),
        Ok(None) => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
        Ok(Some(mut model)) => {
            // Which environments to link is what is looked for.
            model.unlink();
            // What is not known counts as the most that it can be; beside it stands the least.
            let (most, settled) = groups(eval, &model, true);
            // At least: what opens a canvas app opens code apps.
            let mut canvas = model.clone();
            canvas.code_as_canvas();
            let (least, _) = groups(eval, &canvas, false);
            if !settled {
                outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
            }
            fired.extend([RULE, "price-table"]);
            solve(eval, &model, [&most, &least], outcome, fired);
        }
    }
}

/// Returns what each group takes at most or at least, and whether it is known which passes they need.
fn groups(eval: &Eval<'_>, model: &Model, most: bool) -> (Vec<Group>, bool) {
    let law = eval.program.law;
    let take = |n: Interval| if most { n.hi.unwrap_or(n.lo) } else { n.lo };
    let mut settled = true;
    let mut groups: Vec<Group> = Vec::new();
    for person in &model.people {
        groups.push(Group {
            id: person.id.clone(),
            people: take(person.count),
            passes: Vec::new(),
            metered: Vec::new(),
            pairs: Vec::new(),
            seated: false,
            open: false,
        });
    }
    let whole = count(eval, model);
    for (at, group) in groups.iter_mut().enumerate() {
        group.seated = whole.code_apps.contains(&at);
        group.open = whole.people.get(at).is_some_and(|passes| passes.hi.is_none());
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
        let only = |fits: &dyn Fn(&App) -> bool| {
            let mut part = model.clone();
            for person in &mut part.people {
                person.uses.retain(|(at, _)| {
                    model
                        .apps
                        .get(*at)
                        .is_some_and(|app| app.environment == environment && fits(app))
                });
            }
            part
        };
        let passes = count(eval, &only(&|_| true)).people;
        let apps = count(&launched, &only(&|app| app.site != Some(true))).people;
        let sites = count(&launched, &only(&|app| app.site == Some(true))).people;
        // On the meter whoever uses an app that is kept out of it has no right there.
        let kept_out = |app: &App| {
            let cells = model.app_patterns.get(app.pattern);
            cells.is_some_and(|cells| {
                says(cells, &APP_PAYG_EXCLUDED, "yes") || (most && !says(cells, &APP_PAYG_EXCLUDED, "no"))
            })
        };
        let barred = if model.apps.iter().any(kept_out) {
            count(eval, &only(&kept_out)).people
        } else {
            Vec::new()
        };
        for (at, (group, ((passes, apps), sites))) in
            groups.iter_mut().zip(passes.iter().zip(apps).zip(sites)).enumerate()
        {
            let barred = barred.get(at).is_some_and(|passes| take(*passes) > 0);
            settled &= passes.exact().is_some();
            group.passes.push(take(*passes));
            let (apps, sites) = if law < METERS {
                (0, 0)
            } else {
                (take(apps), take(sites))
            };
            group.pairs.push((apps, sites));
            group.metered.push(if barred {
                group.people.saturating_mul(NO_RIGHT)
            } else {
                apps.saturating_mul(app).saturating_add(sites.saturating_mul(site))
            });
        }
    }
    (groups, settled)
}

/// Tells whether an environment can be put on the meter: a managed one could not before May 13, 2026.
fn may_meter(eval: &Eval<'_>, model: &Model, at: usize) -> Truth {
    let law = eval.program.law;
    if law < METERS || eval.price(prices::of(eval), "power-apps-meter").is_none() {
        return Truth::No;
    }
    let Some(environment) = model.environments.get(at).filter(|_| METER_BARRED.contains(law)) else {
        return Truth::Yes;
    };
    let is = |answer| says(&environment.facts, &ENV_MANAGED, answer);
    match (is("no"), is("yes")) {
        (true, _) => Truth::Yes,
        (_, true) => Truth::No,
        _ => Truth::Unknown,
    }
}

fn solve(
    eval: &Eval<'_>,
    model: &Model,
    [groups, least]: [&[Group]; 2],
    outcome: &mut Outcome,
    fired: &mut Vec<&'static str>,
) {
    let (Some(pass), Some(seat)) = (
        eval.price(prices::of(eval), "power-apps-per-app"),
        eval.price(prices::of(eval), "power-apps-premium"),
    ) else {
        return;
    };
    let wants = |group: &Group| group.passes.iter().any(|n| *n > 0);
    let sold = !groups.iter().any(wants) || per_app(eval, outcome, fired, false);
    let everybody = groups.iter().fold(0i64, |sum, group| sum.saturating_add(group.people));
    volume_date(eval, outcome, Interval::exactly(everybody));
    // A price that no mix pays: whatever passes would do, Premium or the meter does.
    let pass = if sold {
        pass
    } else {
        seat.max(1_000_000).saturating_mul(100_000)
    };
    let volume = prices::volume(eval);
    let prices = Prices { pass, seat, volume };
    let size = model.environments.len();
    let metered =
        |bar: fn(Truth) -> bool| -> Vec<usize> { (0..size).filter(|at| bar(may_meter(eval, model, *at))).collect() };
    let choice = metered(|may| may == Truth::Yes);
    let widest = metered(|may| may != Truth::No);
    let none = vec![false; size];
    let (ranked, exact) = ranking(groups, &prices, &choice, sold);
    // What the best mix would cost if all that is not known were the least that it can be.
    let floor = match search(least, &prices, &widest, &none) {
        (mixes, true) => mixes.iter().map(|mix| mix.cost).min(),
        (_, false) => Some(bound(least, &prices, &widest)),
    };
    let known = choice == widest && groups.iter().zip(least).all(|(a, b)| a.same(b));
    let open = groups.iter().any(|group| group.open);
    let proven = choice == widest && !open && !groups.iter().any(|group| group.seated);
    if exact {
        let covered = 1i64
            .checked_shl(u32::try_from(choice.len()).unwrap_or(u32::MAX))
            .filter(|n| *n > 0);
        outcome.figure(
            "combinationsCovered",
            Interval::exactly(covered.unwrap_or(i64::MAX)),
            &[RULE],
        );
        if proven {
            say(outcome, "I-MIX-PROOF", &[RULE]);
        }
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
    let note = |place: usize| match place {
        _ if ranked.get(place).is_some_and(|mix| mix.plain) => "Passes everywhere, to compare.",
        0 if choice == widest => "The cheapest of all.",
        0 => "The cheapest, if no environment that may be managed takes the meter.",
        _ => "The next best.",
    };
    let ways: Vec<(Mix, &'static str)> = ranked
        .iter()
        .enumerate()
        .map(|(place, row)| (row.mix.clone(), note(place)))
        .collect();
    if let Some(most) = saving(&ranked).filter(|_| !open) {
        let least = if known {
            Some(most)
        } else {
            saving(&ranking(least, &prices, &widest, sold).0)
        };
        let ends = least.unwrap_or(0);
        outcome.amounts.push((
            "savedUsd",
            Cost {
                lo: Cents::of(1, most.min(ends)),
                hi: Some(Cents::of(1, most.max(ends))),
            },
        ));
    }
    if let Some((first, _)) = ways.first() {
        rows(model, groups, first, outcome);
        let most = Cents::of(1, first.cost);
        let least = floor.filter(|_| !known).map_or(most, |cost| Cents::of(1, cost));
        let cost = Cost {
            lo: least.min(most),
            hi: Some(most).filter(|_| !open),
        };
        outcome.amounts.push(("monthlyUsd", cost));
        outcome.headline = Some(if open {
            format!(
                "The cheapest mix costs {} a month: how many people there are is not known.",
                amount(cost)
            )
        } else {
            format!(
                "The cheapest mix costs {} a month: {}.",
                amount(cost),
                words(groups, first)
            )
        });
    }
    if open {
        // What so many people take is no way for more of them.
        return;
    }
    for (mix, note) in ways {
        let cost = Cents::of(1, mix.cost);
        let licenses: Vec<(&'static str, Interval)> = figures(groups, &mix)
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(license, n)| (license, Interval::exactly(n)))
            .map(|(license, n)| match license {
                "power-apps-premium" => (license, seats(eval, n)),
                _ => (license, n),
            })
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

/// A mix among those to compare; `plain` is the one with passes everywhere, where it is not among the best.
struct Ranked {
    mix: Mix,
    plain: bool,
}

/// Returns the cheapest mix, the runner-up and passes everywhere, and whether the first is proven.
fn ranking(groups: &[Group], prices: &Prices, choice: &[usize], sold: bool) -> (Vec<Ranked>, bool) {
    let none = vec![false; groups.first().map_or(0, |group| group.passes.len())];
    let (mut found, exact) = search(groups, prices, choice, &none);
    found.sort_by_key(|mix| mix.cost);
    found.dedup_by(|a, b| a.seats == b.seats && figures(groups, a) == figures(groups, b));
    found.truncate(2);
    let mut ranked: Vec<Ranked> = found.into_iter().map(|mix| Ranked { mix, plain: false }).collect();
    let passes = Mix {
        seats: vec![0; groups.len()],
        cost: groups
            .iter()
            .flat_map(|group| &group.passes)
            .fold(0i64, |sum, n| sum.saturating_add(n.saturating_mul(prices.pass))),
        ..best(&[], prices, &none)
    };
    let known = |row: &Ranked| figures(groups, &row.mix) == figures(groups, &passes);
    if sold && !groups.iter().any(|group| group.seated) && !ranked.iter().any(known) {
        ranked.push(Ranked {
            mix: passes,
            plain: true,
        });
    }
    (ranked, exact)
}

/// Returns what the best saves against the next.
fn saving(ranked: &[Ranked]) -> Option<i64> {
    match ranked {
        [first, second, ..] => Some(second.mix.cost.saturating_sub(first.mix.cost).max(0)),
        _ => None,
    }
}
