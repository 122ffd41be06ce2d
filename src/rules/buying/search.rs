//! The search for the cheapest mix: groups of people, what they take in each environment, and the best choice.

use super::sold::MINIMUM;
use std::cell::RefCell;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

/// With so many environments every combination is tried.
const EXACT: usize = 12;

/// A group of people alike, and what it takes in each environment.
pub struct Group {
    /// Their id.
    pub id: String,
    /// How many they are.
    pub people: i64,
    /// Passes of the whole group, by environment.
    pub passes: Vec<i64>,
    /// What the meters would cost, in millionths, by environment.
    pub metered: Vec<i64>,
    /// Pairs of apps and of sites that the meters would count.
    pub pairs: Vec<(i64, i64)>,
    /// Whether nothing but Premium is certain for them.
    pub seated: bool,
    /// Whether they may be more, or take more, without a bound.
    pub open: bool,
}

/// What no mix pays for a person: whoever would have no right on the meter takes Premium, or the environment has passes.
pub const NO_RIGHT: i64 = 1_000_000_000_000;

impl Group {
    /// Tells whether both take the same.
    pub fn same(&self, other: &Group) -> bool {
        let key = |group: &Group| (group.people, group.seated, group.open);
        key(self) == key(other)
            && (&self.passes, &self.pairs, &self.metered) == (&other.passes, &other.pairs, &other.metered)
    }
}

/// Prices in millionths.
pub struct Prices {
    /// A pass.
    pub pass: i64,
    /// A seat of Premium.
    pub seat: i64,
    /// A seat at the volume price, where there is one.
    pub volume: Option<i64>,
}

/// A choice with its cost.
#[derive(Clone)]
pub struct Mix {
    /// Whether an environment is on the meter.
    pub metered: Vec<bool>,
    /// Seats of Premium, by group.
    pub seats: Vec<i64>,
    /// Millionths a month.
    pub cost: i64,
}

/// Returns the best mix with this choice for the environments.
pub fn best(groups: &[Group], prices: &Prices, metered: &[bool]) -> Mix {
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
            if group.seated || (premium <= *cost && *cost > 0) {
                group.people
            } else {
                0
            }
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
        let taken = if group.seated || cost >= volume {
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

/// Returns what a mix takes: passes, seats, pairs on the meters of apps and of sites.
pub fn figures(groups: &[Group], mix: &Mix) -> [(&'static str, i64); 4] {
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

/// Returns mixes among which the cheapest is, and whether that is proven. An environment in which the meter costs every
/// group as much as passes, or none of them more, is settled beforehand; of the others every combination is tried, if
/// they are not too many. Beside the best, each environment is tried the other way.
pub fn search(groups: &[Group], prices: &Prices, choice: &[usize], none: &[bool]) -> (Vec<Mix>, bool) {
    let mut hash = DefaultHasher::new();
    (prices.pass, prices.seat, prices.volume, choice).hash(&mut hash);
    for group in groups {
        (group.people, group.seated, &group.passes, &group.metered, &group.pairs).hash(&mut hash);
    }
    let key = hash.finish();
    let known = KNOWN.with_borrow(|known| {
        let found = known.iter().find(|(at, _)| *at == key);
        found.map(|(_, result)| result.clone())
    });
    if let Some(known) = known {
        return known;
    }
    let result = look(groups, prices, choice, none);
    KNOWN.with_borrow_mut(|known| {
        known.truncate(3);
        known.insert(0, (key, result.clone()));
    });
    result
}

thread_local! {
    // A look ahead changes one answer and judges again, mostly one that leaves the tables as they are.
    static KNOWN: RefCell<Vec<(u64, Found)>> = const { RefCell::new(Vec::new()) };
}

/// The mixes that were found, and whether every one was looked at.
type Found = (Vec<Mix>, bool);

fn look(groups: &[Group], prices: &Prices, choice: &[usize], none: &[bool]) -> (Vec<Mix>, bool) {
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
    // Of very many, those that can be named are enough.
    found.sort_by_key(|mix| mix.cost);
    found.truncate(64);
    let first = found.first().map(|mix| mix.metered.clone());
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
pub fn bound(groups: &[Group], prices: &Prices, choice: &[usize]) -> i64 {
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
