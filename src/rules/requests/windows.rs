//! Requests by spans of time against a limit that looks at the last 24 hours.

use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use std::collections::BTreeSet;

const DAY: i64 = 24 * 60;

/// A span of time with its requests; minutes since 1970.
#[derive(Clone, Copy)]
pub struct Span {
    from: i64,
    to: i64,
    requests: Interval,
}

impl Span {
    /// The days on which it begins and ends.
    fn days(&self) -> [i64; 2] {
        [self.from.div_euclid(DAY), (self.to - 1).div_euclid(DAY)]
    }
}

/// Reads a day and time such as `2026-11-16T09:00` or `2026-11-20T20:00Z`, as minutes since 1970.
#[must_use]
pub fn minute(text: &str) -> Option<i64> {
    let text = text.trim().trim_end_matches(['Z', 'z']);
    let (day, time) = text.split_once(['T', ' ']).unwrap_or((text, "00:00"));
    let day = i64::from(Date::parse(day).ok()?.number());
    let mut parts = time.split(':');
    let hour: i64 = parts.next()?.trim().parse().ok()?;
    let minute: i64 = parts.next().unwrap_or("0").parse().ok()?;
    ((0..=24).contains(&hour) && (0..60).contains(&minute)).then_some(day * DAY + hour * 60 + minute)
}

fn moment(eval: &Eval<'_>, fact: &Fact, field: &str) -> Result<Option<i64>, InputError> {
    match eval.answer(fact) {
        Some(Value::Text(text)) => minute(text).map(Some).ok_or_else(|| {
            InputError::new(
                field,
                format!("`{text}` is no day and time"),
                "a day and time, written 2026-11-16T09:00",
            )
        }),
        _ => Ok(None),
    }
}

/// Returns the spans of the table; a row without both ends is left out.
///
/// # Errors
/// Where a time cannot be read, or a span ends before it starts.
pub fn spans(eval: &Eval<'_>) -> Result<Option<Vec<Span>>, InputError> {
    let Some((rows, columns)) = eval.rows(&REQUEST_WINDOWS) else {
        return Ok(None);
    };
    let mut all = Vec::with_capacity(rows.len());
    for (at, row) in rows.iter().enumerate() {
        let row = eval.row(row, columns);
        let field = |key: &str| format!("request-windows[{at}].{key}");
        let from = moment(&row, &WINDOW_FROM, &field("from"))?;
        let to = moment(&row, &WINDOW_TO, &field("to"))?;
        let (Some(from), Some(to)) = (from, to) else { continue };
        if to < from {
            return Err(InputError::new(
                field("to"),
                "the span ends before it starts",
                "a moment after the start",
            ));
        }
        let requests = row.number(&crate::engine::rule::Expr::Of(&WINDOW_REQUESTS));
        all.push(Span { from, to, requests });
    }
    Ok(Some(all))
}

/// Returns the moment that is asked about, if there is one.
///
/// # Errors
/// Where it cannot be read.
pub fn asked_at(eval: &Eval<'_>) -> Result<Option<i64>, InputError> {
    moment(eval, &ASKED_AT, "asked-at")
}

/// Returns the requests made after `start` and up to `end`: a span that lies only partly inside counts from nothing to all of it.
#[must_use]
pub fn between(spans: &[Span], start: i64, end: i64) -> Interval {
    spans.iter().fold(Interval::ZERO, |sum, span| {
        if span.to <= start || span.from >= end {
            sum
        } else if span.from >= start && span.to <= end {
            sum.plus(span.requests)
        } else {
            sum.plus(Interval { lo: 0, ..span.requests })
        }
    })
}

/// Returns the most requests in any 24 hours.
#[must_use]
pub fn most_in_a_day(spans: &[Span]) -> Interval {
    let ends = spans.iter().flat_map(|span| [span.to, span.from + 1, span.from + DAY]);
    ends.map(|end| between(spans, end - DAY, end))
        .fold(Interval::ZERO, Interval::max)
}

/// Returns what lies above the limit in all days from midnight to midnight together.
#[must_use]
pub fn above_by_date(spans: &[Span], limit: Interval) -> Interval {
    let days: BTreeSet<i64> = spans.iter().flat_map(Span::days).collect();
    days.into_iter()
        .map(|day| between(spans, day * DAY, (day + 1) * DAY).minus(limit))
        .fold(Interval::ZERO, Interval::plus)
}

/// Returns the most requests in any day from midnight to midnight.
#[must_use]
pub fn most_by_date(spans: &[Span]) -> Interval {
    let days = spans.iter().flat_map(Span::days);
    days.map(|day| between(spans, day * DAY, (day + 1) * DAY))
        .fold(Interval::ZERO, Interval::max)
}
