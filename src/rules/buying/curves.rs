//! Costs over a number: lines to draw, and the exact numbers at which another line becomes the cheapest.

use crate::engine::finding::{Curve, Line};
use crate::engine::quantity::Cents;

/// So many changes are named; where there are more, the drawing says so.
const NAMED: usize = 8;
/// So many blocks are looked at.
const BLOCKS: usize = 4_000;

/// A thing that one can buy, with its cost by number.
pub struct Run<'a> {
    /// License id.
    pub license: &'static str,
    /// What one would do.
    pub label: &'static str,
    /// The cost is a straight line within each block of this size: 1 to `step`, `step` + 1 to twice `step` and so on.
    pub step: i64,
    /// The cost of so many a month.
    pub cost: &'a dyn Fn(i64) -> Cents,
}

/// What is drawn.
pub struct Drawing {
    /// Its name on the wire.
    pub id: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// What the number counts.
    pub counts: &'static str,
    /// What it leaves out, or nothing.
    pub note: &'static str,
    /// The number of the case, where it is known.
    pub at: Option<i64>,
}

/// Returns the lines with points at these numbers and wherever another line becomes the cheapest.
pub fn curve(drawing: Drawing, runs: &[Run<'_>], mut numbers: Vec<i64>) -> Curve {
    let most = numbers.iter().copied().max().unwrap_or(0);
    let (tips, more) = tips(runs, most);
    numbers.extend(tips.iter().flat_map(|(from, _)| [(from - 1).max(0), *from]));
    numbers.sort_unstable();
    numbers.dedup();
    let line = |run: &Run<'_>| Line {
        license: run.license,
        label: run.label,
        points: numbers.iter().map(|n| (*n, (run.cost)(*n))).collect(),
    };
    Curve {
        id: drawing.id,
        title: drawing.title,
        counts: drawing.counts,
        note: drawing.note,
        lines: runs.iter().map(line).collect(),
        tips,
        more,
        at: drawing.at,
    }
}

/// Returns from which number on which line costs less than the one before, up to a number, and whether there are more such
/// numbers than are named. Of equal costs the line that was the cheapest before stays; at first, the one that comes first.
fn tips(runs: &[Run<'_>], most: i64) -> (Vec<(i64, &'static str)>, bool) {
    let cheapest = |n: i64| runs.iter().min_by_key(|run| (run.cost)(n));
    // Where everything costs the same, such as nothing for nobody, no line is the cheapest.
    let equal = |n: i64| {
        runs.iter()
            .all(|run| runs.first().map(|first| (first.cost)(n)) == Some((run.cost)(n)))
    };
    let start = i64::from(equal(0));
    let Some(mut best) = cheapest(start).filter(|_| start <= most) else {
        return (Vec::new(), false);
    };
    let mut tips = vec![(start, best.license)];
    let mut from = start;
    for _ in 0..BLOCKS {
        let ends = runs.iter().map(|run| block_end(from, run.step));
        let end = ends.min().unwrap_or(most).min(most);
        while let Some((at, next)) = first_cheaper(runs, best, from, end) {
            if tips.len() == NAMED {
                return (tips, true);
            }
            tips.push((at, next.license));
            (best, from) = (next, at);
        }
        if end >= most {
            return (tips, false);
        }
        from = end + 1;
    }
    (tips, true)
}

/// Returns the last number of the block that a number is in.
fn block_end(n: i64, step: i64) -> i64 {
    let step = step.max(1);
    n.saturating_add(step - 1).div_euclid(step).max(1).saturating_mul(step)
}

/// Returns the first number at which a line costs less than this one, and the cheapest line there. Between both numbers
/// all lines are straight.
fn first_cheaper<'a>(runs: &'a [Run<'a>], best: &Run<'a>, from: i64, to: i64) -> Option<(i64, &'a Run<'a>)> {
    let less = |run: &Run<'_>, n: i64| (run.cost)(n) < (best.cost)(n);
    let first = |run: &Run<'_>| {
        if less(run, from) {
            return Some(from);
        }
        let (mut low, mut high) = (from, to);
        if !less(run, high) {
            return None;
        }
        while high - low > 1 {
            let middle = low + (high - low) / 2;
            if less(run, middle) {
                high = middle;
            } else {
                low = middle;
            }
        }
        Some(high)
    };
    let at = runs.iter().filter_map(first).min()?;
    Some((at, runs.iter().min_by_key(|run| (run.cost)(at))?))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stepping through every number gives.
    fn walked(runs: &[Run<'_>], most: i64) -> Vec<(i64, &'static str)> {
        let mut tips: Vec<(i64, &'static str)> = Vec::new();
        for n in 0..=most {
            let best = runs.iter().min_by_key(|run| (run.cost)(n)).unwrap();
            let equal = runs.iter().all(|run| (run.cost)(n) == (best.cost)(n));
            let stays = |license: &str| {
                runs.iter()
                    .any(|run| run.license == license && (run.cost)(n) == (best.cost)(n))
            };
            match tips.last() {
                None if n == 0 && equal => {}
                Some((_, known)) if stays(known) => {}
                _ => tips.push((n, best.license)),
            }
        }
        tips
    }

    #[test]
    fn no_number_is_missed() {
        let meter = |n: i64| Cents(n * 7);
        let packs = |n: i64| Cents((n + 24) / 25 * 140);
        let mixed = |n: i64| {
            let full = (n - 1).max(0) / 25;
            Cents(full * 140 + (n - full * 25) * 7)
        };
        let run = |license, step, cost| Run {
            license,
            label: "",
            step,
            cost,
        };
        let all = [
            run("meter", i64::MAX, &meter),
            run("packs", 25, &packs),
            run("mixed", 25, &mixed),
        ];
        for count in 1..=3 {
            let (found, more) = tips(&all[..count], 90);
            assert_eq!(found, walked(&all[..count], 90));
            assert!(!more);
        }
        assert!(tips(&all, 10_000).1);
    }
}
