//! Where the sources disagree: what was taken, what the other reading gives, and one click to take that one. Beside a pinned
//! edition: what the current reading says.

use super::super::el::{El, el, link};
use super::super::words;
use super::reasons::{cite, sources};
use crate::api::report::{Current, Difference, Disagreement, Otherwise, Report, Wording};
use crate::api::request::find_reading;
use crate::state::App;
use crate::text::format;

/// Returns the points on which the sources differ.
pub fn disagreements(app: App, judged: &Report) -> Option<El> {
    (!judged.disagreements.is_empty()).then(|| {
        let one = |point: &&Disagreement| disagreement(app, judged, point);
        // What matters here comes first; the rest stands behind a line that opens.
        let matters = |point: &&Disagreement| {
            point.taken == "other" || point.otherwise.as_ref().is_some_and(|otherwise| otherwise.differs)
        };
        let (first, rest): (Vec<&Disagreement>, Vec<&Disagreement>) = judged.disagreements.iter().partition(matters);
        let rest = (!rest.is_empty()).then(|| {
            let points = match rest.len() {
                1 => "One point that changes nothing here".to_owned(),
                n => format!("{n} points that change nothing here"),
            };
            el("details").add(el("summary").text(points)).all(rest.iter().map(one))
        });
        el("section")
            .attr("id", "disagreements")
            .add(el("h2").text("Where the sources disagree"))
            .all(first.iter().map(one))
            .maybe(rest)
    })
}

fn disagreement(app: App, judged: &Report, point: &Disagreement) -> El {
    let other = point.taken == "other";
    let (first, second) = if other {
        ("You took the other reading: ", "Our reading: ")
    } else {
        ("We took: ", "The other reading: ")
    };
    let (taken, left) = if other {
        (point.other, point.implemented)
    } else {
        (point.implemented, point.other)
    };
    let id = point.id;
    let switch = point.otherwise.as_ref().map(|otherwise| {
        el("p.row").add(el("span").text(effect(judged, otherwise))).add(
            turn(
                app,
                id,
                if other {
                    "Take our reading again"
                } else {
                    "Take this reading"
                },
            )
            .attr("data-reading", id)
            .add(el("span.sr").text(format!(": {}", point.topic))),
        )
    });
    el("div.reason")
        .add(
            el("div.note")
                .add(
                    el("p")
                        .add(el("b").text(point.topic))
                        .text(" ")
                        .add(el("span.tag").text(id)),
                )
                .add(el("p").add(el("b").text(first)).text(taken))
                .add(el("p").add(el("b").text(second)).text(left))
                .maybe(switch),
        )
        .add(el("div.cite").all(sources(&point.citations.iter().collect::<Vec<_>>())))
}

/// Returns the button that takes the other reading of a point, or ours again.
pub fn turn(app: App, id: &'static str, text: &'static str) -> El {
    el("button.quiet").attr("type", "button").text(text).click(move || {
        if let Ok(point) = find_reading(id) {
            app.switch(point);
            app.say("Judged by the other reading.");
        }
    })
}

fn word_of(status: &str) -> &'static str {
    words::status(status).1
}

/// Returns what a reading would give, in a sentence or two.
fn effect(here: &Report, otherwise: &Otherwise) -> String {
    if !otherwise.differs {
        return "For these answers it gives the same.".to_owned();
    }
    if otherwise.status != here.status || otherwise.headline != here.headline {
        return format!("It gives: {}. {}", word_of(otherwise.status), otherwise.headline);
    }
    let figures: Vec<String> = otherwise
        .numbers
        .iter()
        .filter_map(|(key, figure)| {
            let (before, after) = (here.numbers.get(key).map(words::figure), words::figure(figure));
            // A figure may differ in what it rests on alone.
            let instead = match before {
                Some(before) if before == after => return None,
                Some(before) => format!(" instead of {before}"),
                None => String::new(),
            };
            Some(format!("{}: {after}{instead}", words::number_key(key)))
        })
        .collect();
    if figures.is_empty() {
        "It gives the same verdict, with other details.".to_owned()
    } else {
        format!("It gives the same verdict. {}.", figures.join("; "))
    }
}

/// Returns what the current reading makes of the answers, beside a pinned edition.
pub fn current(report: &Report) -> Option<El> {
    let current = report.current.as_ref()?;
    let section = el("section")
        .attr("id", "current-reading")
        .add(el("h2").text("What has changed since this edition"))
        .add(el("p").text(summary(current)));
    Some(section.all(current.differences.iter().map(difference)))
}

fn summary(current: &Current) -> String {
    let day = format::date(current.as_of);
    let verdict = &current.verdict;
    let points = match current.differences.len() {
        0 => "No rule reads otherwise.".to_owned(),
        1 => "One rule reads otherwise.".to_owned(),
        n => format!("{n} rules read otherwise."),
    };
    if verdict.differs {
        format!(
            "Every text up to {day} gives: {}. {} {points}",
            word_of(verdict.status),
            verdict.headline
        )
    } else {
        format!("Every text up to {day} gives the same verdict. {points}")
    }
}

fn difference(point: &Difference) -> El {
    let line = |name: &'static str, wording: Option<&Wording>| {
        el("p")
            .add(el("b").text(name))
            .text(wording.map_or("nothing on this case.", |wording| wording.statement))
    };
    let cites = [&point.edition, &point.current]
        .into_iter()
        .flatten()
        .filter_map(|wording| wording.citations.first())
        .map(cite);
    el("div.reason")
        .add(
            el("div.note")
                .add(el("p").add(el("b").text(point.title)))
                .add(line("This edition: ", point.edition.as_ref()))
                .add(line("Today: ", point.current.as_ref())),
        )
        .add(
            el("div.cite")
                .all(cites)
                .add(link(format!("#/rules/{}", point.rule), point.rule)),
        )
}
