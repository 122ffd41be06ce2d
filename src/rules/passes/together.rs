//! Before October 2021: what people in two groups need, each person's apps and sites taken together.

use super::count::Count;
use super::desk::Desk;
use super::model::Model;
use super::need::{FREE, PASS};
use super::tally::Sum;
use crate::engine::quantity::Interval;

/// Two rows with people in common, and how many bundles each of those saves.
struct Pair {
    rows: (usize, usize),
    people: Interval,
    saved: Interval,
}

/// Tells whether some of these rows use different things in an environment, or several: then a bundle may serve what a person
/// has from two rows.
pub fn differ(model: &Model, linked: &[usize], environment: usize) -> bool {
    let here = |app: usize| model.apps.get(app).is_some_and(|row| row.environment == environment);
    let rows = linked.iter().filter_map(|at| model.people.get(*at));
    let mut apps = rows
        .flat_map(|person| &person.uses)
        .map(|(app, _)| *app)
        .filter(|app| here(*app));
    let first = apps.next();
    apps.any(|app| Some(app) != first)
}

/// Returns what a person needs in an environment who is in all of these rows: what any of them uses and none of them holds
/// a right to.
fn bundles(model: &Model, desk: &mut Desk<'_, '_>, rows: &[usize], environment: usize) -> Interval {
    let mut sum = Sum::NONE;
    for (app, row) in model
        .apps
        .iter()
        .enumerate()
        .filter(|(_, row)| row.environment == environment)
    {
        let (mut used, mut sure, mut may) = (false, true, true);
        for at in rows {
            let Some(person) = model.people.get(*at) else { continue };
            let uses = person.uses.binary_search_by_key(&app, |(app, _)| *app).is_ok();
            used |= uses;
            let place = desk.at(person, app);
            let Some(judged) = desk.judged.get(place) else { continue };
            sure &= if uses { judged.is(PASS) } else { !judged.may(FREE) };
            may &= if uses { judged.may(PASS) } else { !judged.is(FREE) };
        }
        if used {
            sum.add(row.site, Interval::between(i64::from(sure), i64::from(may)));
        }
    }
    sum.bundles()
}

fn pairs(model: &Model, desk: &mut Desk<'_, '_>, environment: usize) -> Vec<Pair> {
    let mut pairs = Vec::with_capacity(model.overlaps.len());
    for (a, b, people) in &model.overlaps {
        let [one, other, both] = [&[*a][..], &[*b], &[*a, *b]].map(|rows| bundles(model, desk, rows, environment));
        pairs.push(Pair {
            rows: (*a, *b),
            people: *people,
            saved: one.plus(other).minus(both),
        });
    }
    pairs
}

/// Takes off what people in two rows save. In more than two rows they may save less for each, so at least what pairs without
/// a row in common save is taken off, and at most what all pairs do.
pub fn save(count: &mut Count, model: &Model, desk: &mut Desk<'_, '_>, linked: &[usize], environment: usize) {
    let mut pairs = pairs(model, desk, environment);
    let total = |of: fn(&Pair) -> Interval| {
        let sum = pairs.iter().fold(Interval::ZERO, |sum, pair| sum.plus(of(pair)));
        sum.hi.filter(|_| !model.all_overlap)
    };
    let most = total(|pair| pair.people.times(pair.saved));
    let in_two = total(|pair| pair.people);
    pairs.sort_by_key(|pair| std::cmp::Reverse(pair.people.times(pair.saved).lo));
    let mut taken: Vec<usize> = Vec::new();
    let mut least = 0i64;
    for pair in &pairs {
        let (a, b) = pair.rows;
        if !taken.contains(&a) && !taken.contains(&b) {
            taken.extend([a, b]);
            least = least.saturating_add(pair.people.times(pair.saved).lo);
        }
    }
    // Whatever they have in common, the people of one row need what no other row holds a right to.
    let mut floor = 0i64;
    for at in linked {
        let other = |row: usize| row != *at && (model.all_overlap || model.in_common(*at, row) != Interval::ZERO);
        let others: Vec<usize> = linked.iter().copied().filter(|row| other(*row)).collect();
        let people = model.people.get(*at).map_or(0, |person| person.count.lo);
        floor = floor.max(own(model, desk, *at, &others, environment).saturating_mul(people));
    }
    let Some(tally) = count.environments.get_mut(environment) else {
        return;
    };
    for sum in [&mut tally.needed, &mut tally.shared] {
        let lo = most.map_or(0, |most| sum.lo.saturating_sub(most));
        sum.lo = lo.max(floor.min(sum.lo)).max(0);
        sum.hi = sum.hi.map(|hi| hi.saturating_sub(least).max(sum.lo));
    }
    tally.running = in_two.map_or(0, |n| tally.running.saturating_sub(n).max(0));
}

/// Returns what each person of a row certainly needs there, whichever of the other rows the person is in besides.
fn own(model: &Model, desk: &mut Desk<'_, '_>, at: usize, others: &[usize], environment: usize) -> i64 {
    let mut sum = Sum::NONE;
    let Some(person) = model.people.get(at) else { return 0 };
    for (app, _) in &person.uses {
        let Some(row) = model.apps.get(*app).filter(|row| row.environment == environment) else {
            continue;
        };
        let place = desk.at(person, *app);
        let needs = desk.judged.get(place).is_some_and(|judged| judged.is(PASS));
        let sure = needs
            && others.iter().filter_map(|at| model.people.get(*at)).all(|other| {
                let place = desk.at(other, *app);
                desk.judged.get(place).is_none_or(|judged| !judged.may(FREE))
            });
        sum.add(row.site, Interval::exactly(i64::from(sure)));
    }
    sum.bundles().lo
}
