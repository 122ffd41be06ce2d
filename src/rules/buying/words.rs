//! Ways and amounts in words.

use crate::engine::finding::Alternative;
use crate::engine::lack::{Lack, Mends};
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::text::format;
pub use crate::text::format::amount;

/// Returns a number with a word for one and for several.
pub fn several(n: Interval, one: &str, many: &str) -> String {
    match (n.lo, n.hi) {
        (0, Some(1)) => format!("0 or 1 {one}"),
        _ => format!(
            "{} {}",
            format::interval(n),
            if n.exact() == Some(1) { one } else { many }
        ),
    }
}

/// Returns what the cheapest of these ways costs. One that may not be open to everybody bounds it from below only.
pub fn cheapest(ways: &[Alternative]) -> Option<Cost> {
    let costs = |open: bool| {
        ways.iter()
            .filter(move |way| way.certain || open)
            .filter_map(|way| way.cost)
    };
    let lo = costs(true).map(|cost| cost.lo).min()?;
    let hi = costs(false).filter_map(|cost| cost.hi).min();
    Some(Cost { lo, hi })
}

/// Returns a way that mends one kind of what may be missing beside others.
pub fn way_for(kind: Lack, way: Alternative) -> Alternative {
    Alternative {
        mends: Mends::of(&[kind]),
        ..way
    }
}

/// Returns a way to be right.
pub fn way(
    label: String,
    licenses: Vec<(&'static str, Interval)>,
    cost: Option<Cost>,
    note: &'static str,
    rules: Vec<&'static str>,
) -> Alternative {
    Alternative {
        label,
        licenses,
        cost,
        note,
        rules,
        certain: true,
        mends: Mends::EVERYTHING,
        rests: None,
    }
}
