//! What the same answers give by another reading: of one point on which the sources differ, or of all texts beside a
//! pinned edition.

use super::evaluate::{Brief, brief, report_so_far};
use super::programs::program;
use super::report::{Current, Difference, Otherwise, Report, Wording};
use super::request::Request;
use super::wire::citations;
use crate::engine::date::Date;
use crate::engine::program::{Active, Program};
use crate::engine::rule::{Disagreement, Edition};

/// Adds to a report what the other readings of its points would give, and beside a pinned edition the current one.
pub fn add(request: &Request, report: &mut Report) {
    if report.error.is_some() {
        return;
    }
    let points: Vec<&'static Disagreement> = request
        .questionnaire
        .disagreements
        .iter()
        .copied()
        .filter(|point| !point.instead.is_empty())
        .collect();
    let mut found = std::mem::take(&mut report.disagreements);
    for entry in &mut found {
        if let Some(point) = points.iter().find(|point| point.id == entry.id) {
            let other = switched(request, point);
            entry.otherwise = Some(otherwise(report, brief(&other, &program(&other))));
        }
    }
    report.disagreements = found;
    if request.edition != Edition::Current {
        report.current = Some(current(request, report));
    }
}

/// Picks the other reading of a point, or the first one again.
pub fn turn(readings: &mut Vec<&'static Disagreement>, point: &'static Disagreement) {
    let before = readings.len();
    readings.retain(|known| known.id != point.id);
    if readings.len() == before {
        readings.push(point);
    }
}

/// Returns the request with the other reading of one point; the first one again where the other was picked.
#[must_use]
pub fn switched(request: &Request, point: &'static Disagreement) -> Request {
    let mut readings = request.readings.clone();
    turn(&mut readings, point);
    Request {
        readings,
        ..request.clone()
    }
}

fn days(report: &Report) -> Vec<(&'static str, Option<Date>)> {
    report
        .deadlines
        .iter()
        .map(|deadline| (deadline.what, deadline.on))
        .collect()
}

fn otherwise(here: &Report, other: Brief) -> Otherwise {
    let gone = here.numbers.keys().any(|key| !other.numbers.contains_key(key));
    let mut numbers = other.numbers;
    numbers.retain(|key, figure| here.numbers.get(key) != Some(figure));
    Otherwise {
        status: other.status,
        headline: other.headline,
        differs: gone
            || !numbers.is_empty()
            || other.status != here.status
            || other.needs != here.needs
            || other.days != days(here),
        numbers,
    }
}

/// Returns the verdict of all texts up to the newest day, and the rules whose words differ from those of the edition.
fn current(request: &Request, here: &Report) -> Current {
    let as_of = if request.as_of_given && request.as_of > Date::KNOWN_UNTIL {
        request.as_of
    } else {
        Date::KNOWN_UNTIL
    };
    let newest = Request {
        as_of,
        edition: Edition::Current,
        readings: Vec::new(),
        facts: request.facts.clone(),
        ..*request
    };
    let (old, new) = (program(request), program(&newest));
    let other = report_so_far(&newest, &new);
    let ids: Vec<&'static str> = here.rules.iter().chain(&other.rules).map(|rule| rule.id).collect();
    let mut differences: Vec<Difference> = Vec::new();
    for id in ids {
        let (before, after) = (active(&old, id), active(&new, id));
        let spoke = |report: &Report| report.rules.iter().any(|rule| rule.id == id);
        let wording = |active: Option<&Active>, report: &Report| {
            active.filter(|_| spoke(report)).map(|active| Wording {
                statement: active.version.statement.text(),
                citations: citations(active.version.cites, as_of),
            })
        };
        let (edition, current) = (wording(before, here), wording(after, &other));
        let same = edition.as_ref().map(|w| w.statement) == current.as_ref().map(|w| w.statement);
        let known = differences.iter().any(|known| known.rule == id);
        if !same
            && !known
            && let Some(active) = before.or(after)
        {
            differences.push(Difference {
                rule: id,
                title: active.rule.title,
                edition,
                current,
            });
        }
    }
    Current {
        as_of,
        verdict: otherwise(here, brief(&newest, &new)),
        differences,
    }
}

fn active<'a>(program: &'a Program, id: &str) -> Option<&'a Active> {
    program.active.iter().find(|active| active.rule.id == id)
}
