//! The verdict: one word, one sentence, who needs what and who does not, and until when.

use super::super::el::{El, el, link};
use super::super::words;
use super::readings::turn;
use crate::api::report::{Need, Report};
use crate::engine::date::Date;
use crate::engine::price::cost;
use crate::engine::quantity::Interval;
use crate::state::{App, is_tables};
use crate::text::format;
use leptos::prelude::*;

/// Returns the verdict. `heading` is the element that the sentence stands in.
pub fn verdict(app: App, report: &Report, heading: El, eyebrow: Option<El>) -> El {
    let (glyph, word, tone) = words::status(report.status);
    let begin = begin(app, report);
    // Before the first answer anybody may need anything.
    let needs = if begin.is_some() {
        Vec::new()
    } else {
        people(app, report)
    };
    el("section.verdict")
        .attr("data-status", report.status)
        .attr("data-tone", tone)
        .maybe(eyebrow)
        .add(
            el("p.stamp")
                .add(el("span").attr("aria-hidden", "true").text(glyph))
                .text(" ")
                .text(word),
        )
        .add(heading.text(match &report.error {
            Some(error) => words::wrong(error),
            None => report.headline.clone(),
        }))
        .maybe(begin)
        .all(others_taken(app, report))
        .maybe((!needs.is_empty()).then(|| el("ul.who").all(needs)))
        .maybe(axes(report))
        .maybe(deadlines(report))
        .all(
            report
                .warnings
                .iter()
                .filter(|warning| !warning.code.starts_with("I-"))
                .map(|warning| {
                    el("p.warning")
                        .add(el("span").attr("aria-hidden", "true").text("! "))
                        .text(warning.text.clone())
                        .text(" ")
                        .add(el("span.tag").text(warning.code))
                }),
        )
        .maybe(report.error.as_ref().map(|error| el("p").text(words::way_out(error))))
}

/// Returns the way to the first question, where nothing is answered yet.
fn begin(app: App, report: &Report) -> Option<El> {
    (report.error.is_none() && not_begun(app)).then(|| {
        let id = app.work.with_untracked(|work| work.questionnaire.id);
        let first = link(format!("#/q/{id}"), "Begin with the first question");
        el("p.begin").add(first.attr("class", "button"))
    })
}

/// Tells whether questions wait, and none is answered.
pub fn not_begun(app: App) -> bool {
    app.work
        .with_untracked(|work| work.facts.slots().next().is_none() && !is_tables(work.questionnaire))
}

/// Returns one line for everybody who needs a license, and for everybody who does not.
fn people(app: App, report: &Report) -> Vec<El> {
    let day = untrack(move || app.day());
    let mut lines: Vec<El> = Vec::new();
    // What may count is not always what can be bought; an amount is one of the ways.
    let offered: Vec<&str> = report
        .alternatives
        .iter()
        .flat_map(|way| way.licenses.keys().copied())
        .collect();
    for need in &report.needs {
        // Where both axes say the same, once is enough.
        let twin = report.needs.iter().any(|other| {
            other.axis != need.axis && other.axis != "runtime" && other.who == need.who && other.any_of == need.any_of
        });
        // Of what somebody may need in one case or another, the narrower answers for the wider.
        let narrower = words::bounds(&need.missing).0 == 0
            && report.needs.iter().any(|other| {
                let within = other.any_of.iter().all(|license| need.any_of.contains(license));
                other.axis == need.axis
                    && other.who == need.who
                    && other.missing == need.missing
                    && within
                    && other.any_of.len() < need.any_of.len()
            });
        if need.axis == "runtime" && twin || narrower {
            continue;
        }
        lines.push(line(app, need, day, &offered));
    }
    lines.extend(report.not_needed.iter().map(|spared| {
        el("li.fine")
            .add(el("span").attr("aria-hidden", "true").text("✓"))
            .add(
                el("span")
                    .add(el("b").text(words::people(spared.who, &spared.count)))
                    .text(": nothing"),
            )
            .add(el("span.cost").text("$0"))
    }));
    lines
}

fn line(app: App, need: &Need, day: Date, offered: &[&str]) -> El {
    let (lo, hi) = words::bounds(&need.missing);
    let held = hi == Some(0);
    let axis = if need.axis == "runtime" {
        " (what the service looks at)"
    } else {
        ""
    };
    let what = match words::bounds(&need.count) {
        _ if !held => "",
        (1, Some(1)) => "holds what is needed",
        _ => "hold what is needed",
    };
    let price = app.work.with_untracked(|work| {
        let each = need
            .any_of
            .iter()
            .filter(|license| offered.contains(license))
            .filter_map(|license| cost(work.questionnaire.prices, license, Interval { lo, hi }, day));
        each.min_by_key(|cost| cost.lo)
    });
    let money = match price {
        Some(cost) if !held => match cost.hi {
            Some(hi) if hi == cost.lo => format!("{} a month", format::usd(hi)),
            Some(hi) => format!("{} to {} a month", format::usd(cost.lo), format::usd(hi)),
            None => format!("{} a month or more", format::usd(cost.lo)),
        },
        _ => String::new(),
    };
    let shown = if held { &need.count } else { &need.missing };
    el(if held {
        "li.fine"
    } else if lo > 0 {
        "li.short-of"
    } else {
        "li.perhaps"
    })
    .add(el("span").attr("aria-hidden", "true").text(if held {
        "✓"
    } else if lo > 0 {
        "✕"
    } else {
        "?"
    }))
    .add(
        el("span")
            .add(el("b").text(words::people(need.who, shown)))
            .text(format!(
                ": {}{axis}",
                if held {
                    what.to_owned()
                } else {
                    words::any_of(&need.any_of)
                }
            )),
    )
    .add(el("b.cost").text(money))
}

/// Says which points are judged by another reading than ours, with the way back: a link may have brought it along.
fn others_taken(app: App, report: &Report) -> Vec<El> {
    let taken = report.disagreements.iter().filter(|point| point.taken == "other");
    taken
        .map(|point| {
            let id = point.id;
            el("p.warning")
                .add(el("span").attr("aria-hidden", "true").text("! "))
                .text(format!("Judged by another reading than ours: {} ", point.topic))
                .add(el("span.tag").text(id))
                .text(" ")
                .add(turn(app, id, "Take our reading again"))
        })
        .collect()
}

/// Says where the service today is stricter or milder than the terms.
fn axes(report: &Report) -> Option<El> {
    let (terms, runtime) = (report.axes.terms.status, report.axes.runtime.status);
    let open = words::status("ask").1;
    let said = [terms, runtime].map(|status| words::status(status).1);
    // Where an answer is missing on one axis, that is said above; the other says nothing by itself.
    (terms != runtime && report.error.is_none() && !said.contains(&open)).then(|| {
        let [terms, runtime] = said;
        el("p.small")
            .text("By the license terms: ")
            .add(el("b").text(terms))
            .text(". By what the service checks today: ")
            .add(el("b").text(runtime))
            .text(".")
    })
}

fn deadlines(report: &Report) -> Option<El> {
    (!report.deadlines.is_empty()).then(|| {
        el("ul.deadlines").all(report.deadlines.iter().map(|deadline| {
            let line = match deadline.on {
                Some(on) => el("li").add(el("b").text(format::date(on))).text(": "),
                None => el("li").add(el("b").text("Day not known")).text(": "),
            };
            line.text(deadline.what).text(format!(", {}", deadline.after))
        }))
    })
}
