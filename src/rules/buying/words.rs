//! Ways and amounts in words.

use crate::engine::outcome::Alternative;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::text::format;

/// Returns an amount or a range of amounts: `$600`, `$0 to $500`, `$40 or more`.
pub fn amount(cost: Cost) -> String {
    match (cost.exact(), cost.hi) {
        (Some(exact), _) => format::usd(exact),
        (None, Some(hi)) => format!("{} to {}", format::usd(cost.lo), format::usd(hi)),
        (None, None) => format!("{} or more", format::usd(cost.lo)),
    }
}

/// Returns a number with a word for one and for several.
pub fn several(n: Interval, one: &str, many: &str) -> String {
    format!(
        "{} {}",
        format::interval(n),
        if n.exact() == Some(1) { one } else { many }
    )
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
    }
}
