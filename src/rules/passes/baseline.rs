//! Before October 2020: fewer baseline licenses than people, where they do not come by themselves.
//!
//! Nobody knows who has one, so the people without are spread both ways: over those who use the least, and the most.

use super::count::Count;
use super::desk::Desk;
use super::model::Model;
use super::need::PASS;
use super::tally::Sum;
use crate::engine::quantity::Interval;

/// What the people of a row use in an environment.
struct Share {
    row: usize,
    people: Interval,
    pairs: Interval,
    bundles: Interval,
}

/// Returns the sum over so many people, those with the smallest values first, or those with the largest.
fn sum(shares: &[Share], people: i64, smallest: bool, of: impl Fn(&Share) -> i64) -> i64 {
    let mut values: Vec<(i64, i64)> = shares
        .iter()
        .map(|share| (of(share), share.people.hi.unwrap_or(people)))
        .collect();
    values.sort_by_key(|(value, _)| if smallest { *value } else { value.saturating_neg() });
    let (mut left, mut sum) = (people, 0i64);
    for (value, all) in values {
        let taken = all.min(left);
        sum = sum.saturating_add(value.saturating_mul(taken));
        left -= taken;
    }
    sum
}

fn heads<'a>(shares: impl Iterator<Item = &'a Share>) -> Interval {
    shares.fold(Interval::ZERO, |sum, share| {
        let sure = if share.pairs.lo > 0 { share.people.lo } else { 0 };
        sum.plus(Interval {
            lo: sure,
            hi: share.people.hi,
        })
    })
}

/// Shuts out those who lack the baseline license.
pub fn limit(count: &mut Count, model: &Model, desk: &Desk<'_, '_>) {
    let Some(licenses) = model.environments.iter().find_map(|environment| environment.baseline) else {
        return;
    };
    let mut shares: Vec<Vec<Share>> = model.environments.iter().map(|_| Vec::new()).collect();
    let mut everybody: Vec<Share> = Vec::new();
    for (row, person) in model.people.iter().enumerate() {
        let mut sums = vec![Sum::NONE; model.environments.len()];
        let mut all = Sum::NONE;
        for (app, _) in &person.uses {
            let (Some(judged), Some(entry)) = (desk.get(person, *app), model.apps.get(*app)) else {
                continue;
            };
            let limited = model
                .environments
                .get(entry.environment)
                .is_some_and(|at| at.baseline.is_some());
            if !limited || !judged.may(PASS) {
                continue;
            }
            let one = Interval::between(i64::from(judged.is(PASS)), 1);
            all.add(entry.site, one);
            if let Some(sum) = sums.get_mut(entry.environment) {
                sum.add(entry.site, one);
            }
        }
        let share = |sum: Sum| Share {
            row,
            people: person.count,
            pairs: sum.pairs(),
            bundles: sum.bundles(),
        };
        if all.pairs() == Interval::ZERO {
            continue;
        }
        everybody.push(share(all));
        for (list, sum) in shares.iter_mut().zip(sums) {
            if sum.pairs() != Interval::ZERO {
                list.push(share(sum));
            }
        }
    }
    let heads_of_all = heads(everybody.iter());
    // People in two rows count once, and nobody knows here who they are.
    let least = if model.apart() {
        heads_of_all.lo
    } else {
        everybody.iter().map(|share| share.people.lo).max().unwrap_or(0)
    };
    let lack = Interval {
        lo: licenses.hi.map_or(0, |most| least.saturating_sub(most).max(0)),
        hi: heads_of_all.hi.map(|people| people.saturating_sub(licenses.lo).max(0)),
    };
    count.open_baseline = licenses.exact().is_none() && lack.hi != Some(0);
    // Of some people, those without: at least whom the others do not account for, at most all of them.
    let among = |some: &dyn Fn(&Share) -> bool| {
        let others = heads(everybody.iter().filter(|share| !some(share))).hi;
        let own = heads(everybody.iter().filter(|share| some(share))).hi;
        let hi = match (lack.hi, own) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Interval {
            lo: others.map_or(0, |others| lack.lo.saturating_sub(others).max(0)),
            hi,
        }
    };
    for (list, tally) in shares.iter().zip(&mut count.environments) {
        let n = among(&|share| list.iter().any(|own| own.row == share.row));
        let blocked = Interval {
            lo: sum(list, n.lo, true, |share| share.pairs.lo),
            hi: n
                .hi
                .map(|n| sum(list, n, false, |share| share.pairs.hi.unwrap_or_default())),
        };
        let most =
            n.hi.map_or(tally.needed.lo, |n| sum(list, n, false, |share| share.bundles.lo));
        let least = sum(list, n.lo, true, |share| share.bundles.hi.unwrap_or_default());
        tally.needed.lo = tally.needed.lo.saturating_sub(most).max(0);
        tally.needed.hi = tally
            .needed
            .hi
            .map(|all| all.saturating_sub(least).max(tally.needed.lo));
        let running = tally
            .needed
            .hi
            .map_or(0, |most| tally.running.saturating_sub(most).max(0));
        tally.running = tally.running.saturating_sub(running);
        tally.blocked_running = tally.blocked_running.saturating_add(running);
        tally.blocked = tally.blocked.plus(blocked);
        tally.shut = tally.shut.plus(blocked);
        if count.open_baseline {
            tally.doubtful = tally.doubtful.plus(blocked);
        }
        count.no_baseline |= blocked.lo > 0;
    }
    for (row, passes) in count.people.iter_mut().enumerate() {
        let Some(own) = everybody.iter().find(|share| share.row == row) else {
            continue;
        };
        let n = among(&|share| share.row == row);
        let (all, each) = (*passes, own.people.lo.max(1));
        passes.lo =
            n.hi.map_or(0, |n| all.lo.saturating_sub(n.saturating_mul(all.lo / each)).max(0));
        passes.hi = all.hi.map(|most| {
            let least = most / own.people.hi.unwrap_or(1).max(1);
            most.saturating_sub(n.lo.saturating_mul(least)).max(passes.lo)
        });
    }
}
