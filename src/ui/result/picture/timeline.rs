//! The days that lie ahead and behind, on a line with the judged day, and the same as a list.

use super::super::super::el::{El, el, svg};
use super::plot::{dot, label, line};
use crate::api::report::{Deadline, Report};
use crate::engine::date::Date;
use crate::text::format;

/// The line, in units of the drawing.
const FROM: i64 = 24;
const TO: i64 = 616;
const MIDDLE: i64 = 44;

/// Returns the time line, where a day is known.
pub fn timeline(report: &Report) -> Option<El> {
    let mut dated: Vec<(Date, &Deadline)> = report
        .deadlines
        .iter()
        .filter_map(|deadline| deadline.on.map(|on| (on, deadline)))
        .collect();
    dated.sort_by_key(|(on, _)| *on);
    let first = dated.first()?.0.min(report.as_of);
    let last = dated.last()?.0.max(report.as_of);
    let days = i64::from(last.days_since(first)).max(1);
    let x = |day: Date| FROM + (TO - FROM) * i64::from(day.days_since(first)) / days;
    let today = x(report.as_of);
    let words = format!(
        "A line from {} to {}. {}",
        format::date(first),
        format::date(last),
        dated
            .iter()
            .map(|(_, deadline)| said(report.as_of, deadline))
            .collect::<Vec<_>>()
            .join(" ")
    );
    let mut chart = svg("svg.chart.timeline")
        .attr("viewBox", "0 0 640 84")
        .attr("role", "img")
        .attr("aria-label", words)
        .add(line("past", (FROM, MIDDLE), (today, MIDDLE)))
        .add(line("ahead", (today, MIDDLE), (TO, MIDDLE)))
        .add(line("here", (today, MIDDLE - 22), (today, MIDDLE + 10)))
        .add(label(
            (today, MIDDLE + 28),
            anchor(today),
            format!("judged day, {}", format::date(report.as_of)),
        ));
    for (at, (on, deadline)) in dated.iter().enumerate() {
        let place = x(*on);
        chart = chart
            .add(dot(
                if deadline.state == "passed" { "done" } else { "due" },
                (place, MIDDLE),
            ))
            .add(label((place, MIDDLE - 14), "middle", (at + 1).to_string()));
    }
    Some(
        el("section").add(el("h2").text("When")).add(chart).add(
            el("ol.when").all(
                dated
                    .iter()
                    .map(|(_, deadline)| el("li").text(said(report.as_of, deadline))),
            ),
        ),
    )
}

fn anchor(x: i64) -> &'static str {
    if x < 120 {
        "start"
    } else if x > 520 {
        "end"
    } else {
        "middle"
    }
}

/// Returns a day in words: `4 Dec 2026, in 12 days: flow is turned off, 14 days after …`.
fn said(today: Date, deadline: &Deadline) -> String {
    let Some(on) = deadline.on else {
        return String::new();
    };
    let away = match on.days_since(today) {
        0 => "the judged day".to_owned(),
        1 => "in 1 day".to_owned(),
        n if n > 0 => format!("in {n} days"),
        -1 => "1 day ago".to_owned(),
        n => format!("{} days ago", -n),
    };
    format!("{}, {away}: {}, {}.", format::date(on), deadline.what, deadline.after)
}
