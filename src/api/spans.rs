//! The same answers judged on every day: from when to when a verdict holds, and which rules turn it.

use super::evaluate::{brief, report_so_far};
use super::programs::program;
use super::request::Request;
use crate::engine::date::Date;
use crate::engine::rule::{Edition, Status};
use std::collections::BTreeSet;

/// Days on which the same verdict holds.
#[derive(Clone, Debug)]
pub struct Span {
    /// The first of them.
    pub from: Date,
    /// The last of them.
    pub until: Date,
    /// The verdict.
    pub status: Status,
    /// Its sentence on the first day.
    pub headline: String,
    /// Rules that speak otherwise on the first day than on the day before: their ids.
    pub turned_by: Vec<&'static str>,
}

/// Returns the verdicts of all days from the first that the questionnaire can judge to the last up to which texts were
/// read, in order. One span where the verdict never changes; nothing beside a pinned edition, which knows one day only.
#[must_use]
pub fn spans(request: &Request) -> Vec<Span> {
    if request.edition != Edition::Current {
        return Vec::new();
    }
    let (first, last) = (request.questionnaire.first_day(), Date::KNOWN_UNTIL);
    let mut days = request.questionnaire.boundaries();
    days.insert(first);
    days.retain(|day| (first..=last).contains(day));
    let mut turns: Vec<(Date, Status)> = Vec::new();
    let days: Vec<Date> = days.into_iter().collect();
    for (at, begin) in days.iter().enumerate() {
        let end = days.get(at + 1).map_or(last, |next| next.plus_days(-1));
        let (opening, closing) = (status(request, *begin), status(request, end));
        note(&mut turns, *begin, opening);
        // Between two days on which texts change, only a deadline or a price can turn a verdict.
        let mut from = (*begin, opening);
        while from.1 != closing {
            let turn = turning(request, from, end);
            note(&mut turns, turn.0, turn.1);
            from = turn;
        }
    }
    let ends: Vec<Date> = turns
        .iter()
        .skip(1)
        .map(|(from, _)| from.plus_days(-1))
        .chain([last])
        .collect();
    let span = |((from, status), until): (&(Date, Status), Date)| {
        let here = on(request, *from);
        Span {
            from: *from,
            until,
            status: *status,
            headline: brief(&here, &program(&here)).headline,
            turned_by: if *from == first {
                Vec::new()
            } else {
                turned_by(request, *from)
            },
        }
    };
    turns.iter().zip(ends).map(span).collect()
}

fn note(turns: &mut Vec<(Date, Status)>, day: Date, status: Status) {
    if turns.last().is_none_or(|(_, last)| *last != status) {
        turns.push((day, status));
    }
}

/// Returns the first day after `from` with another verdict, and that verdict; there is one by `end`.
fn turning(request: &Request, from: (Date, Status), end: Date) -> (Date, Status) {
    let (mut same, mut other) = (from.0.number(), end.number());
    while other - same > 1 {
        let middle = same + (other - same) / 2;
        if status(request, from.0.plus_days(middle - from.0.number())) == from.1 {
            same = middle;
        } else {
            other = middle;
        }
    }
    let day = from.0.plus_days(other - from.0.number());
    (day, status(request, day))
}

fn on(request: &Request, as_of: Date) -> Request {
    Request {
        as_of,
        as_of_given: true,
        ..request.clone()
    }
}

fn status(request: &Request, day: Date) -> Status {
    let request = on(request, day);
    brief(&request, &program(&request)).verdict
}

/// Returns the rules that speak on a day in other words than on the day before, or on one of the two only.
fn turned_by(request: &Request, day: Date) -> Vec<&'static str> {
    let speaking = |day: Date| {
        let request = on(request, day);
        let report = report_so_far(&request, &program(&request));
        report
            .rules
            .iter()
            .map(|rule| (rule.id, rule.since))
            .collect::<BTreeSet<_>>()
    };
    let (before, after) = (speaking(day.plus_days(-1)), speaking(day));
    let turned: BTreeSet<&'static str> = before.symmetric_difference(&after).map(|(id, _)| *id).collect();
    turned.into_iter().collect()
}
