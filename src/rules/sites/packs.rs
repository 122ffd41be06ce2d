//! The cheapest packs for a number: by size, and by price steps with a smallest purchase.

use crate::engine::date::Date;
use crate::engine::param::Param;

/// Packs of 100, 1,000 and 5,000 logins.
pub type Logins = [i64; 3];

/// Returns the cheapest packs for so many logins, at the prices of the three sizes in millionths; no price, not sold.
///
/// Each size is a multiple of the one before, so that it is enough to know what a full block of each size costs at best:
/// the rest is either filled with smaller ones or rounded up to one block more.
#[must_use]
pub fn logins(n: i64, prices: [Option<i64>; 3]) -> Option<Logins> {
    const SIZES: [i64; 3] = [100, 1_000, 5_000];
    let [Some(small), middle, large] = prices else {
        return None;
    };
    let mut blocks: [(i64, Logins); 3] = [(small, [1, 0, 0]); 3];
    for (at, price) in [(1usize, middle), (2, large)] {
        let (below, packs) = *blocks.get(at - 1)?;
        let times = SIZES.get(at)? / SIZES.get(at - 1)?;
        let filled = (below.saturating_mul(times), packs.map(|n| n * times));
        let mut whole = [0; 3];
        *whole.get_mut(at)? = 1;
        *blocks.get_mut(at)? = match price {
            Some(price) if price < filled.0 => (price, whole),
            _ => filled,
        };
    }
    let mut best: Option<(i64, Logins)> = None;
    let mut base: (i64, Logins) = (0, [0; 3]);
    let mut rest = n.max(0);
    let add = |(cost, packs): (i64, Logins), (more, others): (i64, Logins), times: i64| {
        let mut sum = packs;
        for (one, other) in sum.iter_mut().zip(others) {
            *one = one.saturating_add(other.saturating_mul(times));
        }
        (cost.saturating_add(more.saturating_mul(times)), sum)
    };
    for at in [2usize, 1, 0] {
        let size = *SIZES.get(at)?;
        let block = *blocks.get(at)?;
        let up = add(base, block, (rest + size - 1) / size);
        // Of equal costs the smaller packs, found later, win: nothing is bought in vain.
        if best.is_none_or(|(cost, _)| up.0 <= cost) {
            best = Some(up);
        }
        base = add(base, block, rest / size);
        rest %= size;
    }
    best.map(|(_, packs)| packs)
}

/// Returns how many packs to buy for so many, and what they cost in millionths: more than are needed where the next
/// price step makes that cheaper.
#[must_use]
pub fn tier(n: i64, tiers: &[(i64, &'static Param)], day: Date) -> Option<(i64, i64)> {
    if n == 0 {
        return Some((0, 0));
    }
    let each = tiers.iter().filter_map(|(minimum, price)| {
        let bought = n.max(*minimum);
        Some((bought, bought.saturating_mul(price.on(day)?.value)))
    });
    each.min_by_key(|(bought, cost)| (*cost, *bought))
}

/// Returns the price of a pack in millionths at the step that this number reaches by itself.
#[must_use]
pub fn own_step(n: i64, tiers: &[(i64, &'static Param)], day: Date) -> Option<i64> {
    let reached = tiers.iter().rev().find(|(minimum, _)| n >= *minimum)?;
    Some(reached.1.on(day)?.value)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: [Option<i64>; 3] = [Some(200), Some(1_000), None];
    const CSP: [Option<i64>; 3] = [Some(200), Some(1_000), Some(3_500)];

    fn cost(packs: Logins) -> i64 {
        packs[0] * 200 + packs[1] * 1_000 + packs[2] * 3_500
    }

    #[test]
    fn no_other_packs_are_cheaper() {
        for prices in [LIST, CSP] {
            for n in (0..=12_300).step_by(70) {
                let found = logins(n, prices).unwrap();
                assert!(found[0] * 100 + found[1] * 1_000 + found[2] * 5_000 >= n);
                for large in 0..=if prices[2].is_some() { 3 } else { 0 } {
                    for middle in 0..=13 {
                        let small = ((n - large * 5_000 - middle * 1_000).max(0) + 99) / 100;
                        assert!(cost(found) <= cost([small, middle, large]), "{n}: {found:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn the_step_pays_from_38_packs() {
        let day = Date::of("2026-11-22");
        let tiers = super::super::prices::AUTHENTICATED_TIERS;
        assert_eq!(tier(37, tiers, day), Some((37, 7_400_000_000)));
        assert_eq!(tier(38, tiers, day), Some((100, 7_500_000_000)));
        assert_eq!(own_step(42, tiers, day), Some(200_000_000));
    }
}
