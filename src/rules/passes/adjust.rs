//! What a plain sum counts twice, or not at all: people in several groups, and prepaid capacity for sites.

use super::count::{Count, Tally};
use super::desk::Desk;
use super::model::{Model, number, says};
use super::need::{BLOCKED, FREE, PASS};
use super::together;
use crate::engine::date::Date;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::sites::prices::LEAST_SITE_USERS;

/// People of one row who use the app that is looked at.
#[derive(Clone, Copy)]
struct Group {
    row: usize,
    size: Interval,
    /// Whether they certainly, and whether they possibly are among those who are counted.
    sure: bool,
    may: bool,
    /// Whether another right certainly covers them.
    covered: bool,
}

/// People in common of two rows, least and most; the flag says that only those count who open an app.
struct Shared<'a>(&'a Model, bool);

impl Shared<'_> {
    fn of(&self, a: usize, b: usize) -> Interval {
        let known = self.0.in_common(a, b);
        // Of people who open an app nobody knows who they are, so any number of them may be in both.
        if self.1 { Interval { lo: 0, ..known } } else { known }
    }

    /// Returns how many people some groups have at least, where any of them may be in any other: those of the largest, or all
    /// who are listed one by one.
    fn least_apart(&self, groups: &[Group]) -> i64 {
        let id = |group: &Group| self.0.people.get(group.row).map(|person| &person.id);
        let (mut most, mut persons, mut last) = (0i64, 0i64, (None, 0i64));
        for group in groups {
            // The seats of a trial and the rest of its people are one group.
            last = match id(group) {
                id if id == last.0 => (id, last.1.saturating_add(group.size.lo)),
                id => (id, group.size.lo),
            };
            most = most.max(last.1);
            persons = persons.saturating_add(i64::from(group.size.exact() == Some(1)));
        }
        if self.0.all_overlap { most.max(persons) } else { most }
    }

    /// Returns how many different people some groups have.
    fn union(&self, groups: &[Group]) -> Interval {
        let total = groups.iter().fold(Interval::ZERO, |sum, group| sum.plus(group.size));
        let mut pairs: Vec<(Interval, usize, usize)> = Vec::new();
        let mut add = |i: usize, j: usize, both: Interval| {
            if both != Interval::ZERO {
                pairs.push((both, i, j));
            }
        };
        let open = self.0.all_overlap;
        if open {
            // Only what is known counts here, and that everybody in the tenant holds each group is.
            let at = |row: usize| groups.iter().position(|group| group.row == row);
            for (a, b, _) in &self.0.overlaps {
                if let (Some(i), Some(j)) = (at(*a), at(*b)) {
                    add(i, j, self.of(*a, *b));
                }
            }
        } else {
            for (i, a) in groups.iter().enumerate() {
                for (j, b) in groups.iter().enumerate().skip(i + 1) {
                    add(i, j, self.of(a.row, b.row));
                }
            }
        }
        // At least: every pair in common taken away once. At most: only pairs that form no circle, the largest first.
        let lost = pairs
            .iter()
            .try_fold(0i64, |sum, (both, ..)| Some(sum.saturating_add(both.hi?)));
        let largest = self.least_apart(groups);
        let least = match lost {
            Some(lost) if !open => total.lo.saturating_sub(lost).max(largest),
            _ => largest.min(total.lo),
        };
        pairs.sort_by_key(|(both, ..)| std::cmp::Reverse(both.lo));
        let mut circle: Vec<usize> = (0..groups.len()).collect();
        let mut gone = 0i64;
        for (both, i, j) in pairs {
            let (Some(a), Some(b)) = (circle.get(i).copied(), circle.get(j).copied()) else {
                continue;
            };
            if a != b {
                gone = gone.saturating_add(both.lo);
                circle.iter_mut().filter(|root| **root == b).for_each(|root| *root = a);
            }
        }
        Interval {
            lo: least,
            hi: total.hi.map(|most| most.saturating_sub(gone).max(least)),
        }
    }

    /// Returns how many different people are counted: those of the counted groups who are in no covered one.
    fn counted(&self, groups: &[Group]) -> Interval {
        let these = |of: fn(&Group) -> bool| groups.iter().copied().filter(of).collect::<Vec<Group>>();
        let (sure, may) = (these(|group| group.sure), these(|group| group.may));
        let (covered, others) = (these(|group| group.covered), these(|group| !group.sure));
        let without = |all: &[Group], out: &[Group]| {
            let both: Vec<Group> = all.iter().chain(out).copied().collect();
            (self.union(&both), self.union(out))
        };
        let (both, out) = without(&sure, &others);
        let lo = out.hi.map_or(0, |out| both.lo.saturating_sub(out).max(0));
        // Where nobody knows how many the others are, what they share with the counted ones bounds it as well.
        let mut lost = Some(0i64);
        for (a, b) in sure.iter().flat_map(|a| others.iter().map(move |b| (a, b))) {
            lost = lost.zip(self.of(a.row, b.row).hi).map(|(sum, n)| sum.saturating_add(n));
        }
        let lo = lost.map_or(lo, |lost| lo.max(self.union(&sure).lo.saturating_sub(lost)));
        let (both, out) = without(&may, &covered);
        let plain = self.union(&may).hi;
        let hi = both.hi.map(|both| both.saturating_sub(out.lo).max(0));
        let hi = match (plain, hi) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Interval {
            lo,
            hi: hi.map(|hi| hi.max(lo)),
        }
    }
}

fn exchange(sum: &mut Interval, plain: Interval, real: Interval) {
    sum.lo = sum.lo.saturating_sub(plain.lo).saturating_add(real.lo).max(0);
    sum.hi = match (sum.hi, plain.hi, real.hi) {
        (Some(sum), Some(plain), Some(real)) => Some(sum.saturating_sub(plain).saturating_add(real).max(0)),
        // With an open end somewhere, only a closed real end can close it, and other parts of the sum may be open.
        _ => None,
    };
}

/// Returns how many different people some rows have.
pub fn people(model: &Model, rows: &[usize]) -> Interval {
    let group = |row: &usize| {
        let size = model.people.get(*row)?.count;
        Some(Group {
            row: *row,
            size,
            sure: true,
            may: true,
            covered: false,
        })
    };
    let groups: Vec<Group> = rows.iter().filter_map(group).collect();
    if model.apart() {
        return groups.iter().fold(Interval::ZERO, |sum, group| sum.plus(group.size));
    }
    Shared(model, false).union(&groups)
}

/// Counts people in several groups once.
pub fn overlaps(count: &mut Count, model: &Model, desk: &mut Desk<'_, '_>, everybody: bool, bundled: bool) {
    let linked: Vec<usize> = if model.all_overlap {
        (0..model.people.len()).collect()
    } else {
        let mut rows: Vec<usize> = model.overlaps.iter().flat_map(|(a, b, _)| [*a, *b]).collect();
        rows.sort_unstable();
        rows.dedup();
        rows
    };
    // A bundle serves what a person has from two groups, so there apps are not counted one by one.
    let differ: Vec<bool> = (0..model.environments.len())
        .map(|at| bundled && together::differ(model, &linked, at))
        .collect();
    for (app, row) in model.apps.iter().enumerate() {
        let Some(tally) = count.environments.get_mut(row.environment) else {
            continue;
        };
        let mut needy: Vec<Group> = Vec::new();
        let mut blocked: Vec<Group> = Vec::new();
        let mut shut: Vec<Group> = Vec::new();
        let mut open: Vec<Group> = Vec::new();
        for at in &linked {
            let Some(person) = model.people.get(*at) else { continue };
            let Ok(use_at) = person.uses.binary_search_by_key(&app, |(app, _)| *app) else {
                // The app is not shared with this row, but its people may hold a right to it and be in one that has it.
                let place = desk.at(person, app);
                let free = desk
                    .judged
                    .get(place)
                    .map_or((false, false), |judged| (judged.is(FREE), judged.may(FREE)));
                if free.1 {
                    let group = Group {
                        row: *at,
                        size: person.count,
                        sure: false,
                        may: false,
                        covered: free.0,
                    };
                    needy.push(group);
                    blocked.push(group);
                    shut.push(group);
                    open.push(group);
                }
                continue;
            };
            let active = person.uses.get(use_at).and_then(|(_, active)| *active);
            let Some(judged) = desk.get(person, app) else { continue };
            let active = if everybody {
                person.count
            } else {
                active.map_or(Interval { lo: 0, ..person.count }, Interval::exactly)
            };
            let group = |what: u8, size: Interval| Group {
                row: *at,
                size,
                sure: judged.is(what),
                may: judged.may(what),
                covered: judged.is(FREE),
            };
            needy.push(group(PASS, person.count));
            blocked.push(group(BLOCKED, person.count));
            let (sure, may) = judged.shut();
            shut.push(Group {
                sure,
                may,
                ..group(BLOCKED, person.count)
            });
            open.push(group(PASS, active));
        }
        if needy.len() < 2 {
            continue;
        }
        let by_people = Shared(model, false);
        let by_launch = Shared(model, !everybody);
        let plain = |groups: &[Group]| {
            groups.iter().fold(Interval::ZERO, |sum, group| {
                let size = if group.sure {
                    group.size
                } else if group.may {
                    Interval { lo: 0, ..group.size }
                } else {
                    Interval::ZERO
                };
                sum.plus(size)
            })
        };
        let (all, real) = (plain(&needy), by_people.counted(&needy));
        let (launched, really) = (plain(&open), by_launch.counted(&open));
        let apart = differ.get(row.environment) == Some(&true);
        if !apart {
            exchange(&mut tally.shared, all, real);
            if count.launched_only && !bundled {
                exchange(&mut tally.needed, launched, really);
            } else {
                exchange(&mut tally.needed, all, real);
            }
            tally.running = tally
                .running
                .saturating_sub(launched.lo.saturating_sub(really.lo).max(0))
                .max(0);
        }
        if row.site == Some(true) {
            exchange(&mut tally.site_pairs, all, real);
            exchange(&mut tally.on_sites, all, real);
            exchange(&mut tally.on_sites_running, launched, really);
        }
        exchange(&mut tally.pairs, all, real);
        exchange(&mut tally.launched, launched, really);
        exchange(&mut tally.pairs_running, launched, really);
        exchange(&mut tally.blocked, plain(&blocked), by_people.counted(&blocked));
        exchange(&mut tally.shut, plain(&shut), by_people.counted(&shut));
    }
    for environment in (0..differ.len()).filter(|at| differ.get(*at) == Some(&true)) {
        together::save(count, model, desk, &linked, environment);
    }
}

/// From this year on sites had users that were paid beforehand.
const PREPAID: Date = Date::of("2022-01-01");

/// Lets prepaid capacity for sites answer for people who would need a pass on a site.
pub fn sites(count: &mut Count, model: &Model, law: Date) {
    if law < PREPAID {
        return;
    }
    for (tally, environment) in count.environments.iter_mut().zip(&model.environments) {
        let facts = &environment.facts;
        let metered = says(facts, &ENV_PAYG_PLAN, "yes") && !says(facts, &ENV_PAYG_PAGES_METER, "no");
        if tally.site_pairs.hi == Some(0) || metered || facts.get(&ENV_ALLOCATED_SITE_USERS).is_none() {
            continue;
        }
        let mut held = number(&environment.facts, &ENV_ALLOCATED_SITE_USERS, Interval::ZERO);
        if (1..LEAST_SITE_USERS).contains(&held.lo) {
            // Fewer cannot be allocated, so they answer for nobody.
            count.too_few_site_users = true;
            held = Interval::ZERO;
        }
        // Visitors from outside have nothing else, so the capacity is theirs first.
        let left = held.minus(tally.visitors);
        let Tally { site_pairs, .. } = *tally;
        tally.site_covered = site_pairs.min(left);
        tally.needed = Interval {
            lo: tally
                .needed
                .lo
                .saturating_sub(site_pairs.lo)
                .saturating_add(site_pairs.minus(left).lo),
            hi: tally.needed.hi.zip(site_pairs.hi).map(|(all, sites)| {
                all.saturating_sub(sites)
                    .saturating_add(site_pairs.minus(left).hi.unwrap_or(sites))
            }),
        };
    }
}
