//! Dates, amounts and ranges as a person reads them.

use crate::engine::date::Date;
use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// Returns a day as `6 Dec 2026`.
#[must_use]
pub fn date(day: Date) -> String {
    let (year, month, day) = day.ymd();
    let month = MONTHS.get(month.saturating_sub(1) as usize).copied().unwrap_or("");
    format!("{day} {month} {year}")
}

/// Returns a whole number with commas between thousands.
#[must_use]
pub fn number(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::with_capacity(digits.len() + 4);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if n < 0 { format!("−{out}") } else { out }
}

/// Returns a number of thousandths with its decimals, as many as it has: `14`, `2.3`, `15.25`.
#[must_use]
pub fn decimal(n: i64) -> String {
    let part = format!("{:03}", n.unsigned_abs() % 1_000);
    let part = part.trim_end_matches('0');
    let whole = number(n / 1_000);
    if part.is_empty() {
        whole
    } else {
        format!("{whole}.{part}")
    }
}

/// Returns a number or a range: `28`, `1 to 28`, `1 or more`.
#[must_use]
pub fn interval(n: Interval) -> String {
    match (n.lo, n.hi) {
        (lo, Some(hi)) if lo == hi => number(lo),
        (lo, Some(hi)) => format!("{} to {}", number(lo), number(hi)),
        (lo, None) => format!("{} or more", number(lo)),
    }
}

/// Returns an amount as `$1,150` or `$0.60`.
#[must_use]
pub fn usd(cents: Cents) -> String {
    let whole = number(cents.0 / 100);
    match cents.0 % 100 {
        0 => format!("${whole}"),
        rest => format!("${whole}.{rest:02}"),
    }
}

/// Returns an amount or a range of amounts: `$600`, `$0 to $500`, `$40 or more`.
#[must_use]
pub fn amount(cost: Cost) -> String {
    match (cost.exact(), cost.hi) {
        (Some(exact), _) => usd(exact),
        (None, Some(hi)) => format!("{} to {}", usd(cost.lo), usd(hi)),
        (None, None) => format!("{} or more", usd(cost.lo)),
    }
}

/// Returns a text with its first letter in upper case.
#[must_use]
pub fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_uppercase()).chain(chars).collect()
    })
}
