//! Beside the question: what has been answered, what it comes to so far, how many questions there may still be.

use super::el::{El, el};
use super::{parts, words};
use crate::api::trail::answered;
use crate::engine::fact::Fact;
use crate::engine::quantity::Interval;
use crate::rules::FACTS;
use crate::state::route::{Route, Step};
use crate::state::{App, Work, is_tables};
use crate::text::people;
use leptos::prelude::*;

/// Returns the answers with the range so far, once the engine can tell them.
pub fn answers(app: App) -> El {
    el("aside.answers")
        .attr("aria-label", "Your answers")
        .live(move || match parts::asking(app) {
            Some(asking) => untrack(move || (asking.answers)(app)),
            None => el("div"),
        })
}

/// Returns what stands in the box of answers.
pub fn given(app: App) -> El {
    let wide = web_sys::window()
        .and_then(|window| window.inner_width().ok())
        .and_then(|width| width.as_f64())
        .is_none_or(|width| width >= 960.0);
    let shown = move || app.trail.get();
    let none = Memo::new(move |_| app.trail.with(Vec::is_empty));
    let carried = Memo::new(move |_| app.work.with(|work| work.carried.map(|from| from.title)));
    let aside = Memo::new(move |_| kept_aside(app));
    el("details")
        .flag("open", wide)
        .add(el("summary.eyebrow").live_text(move || match shown().len() {
            0 => "Your answers".to_owned(),
            count => format!("Your answers ({count})"),
        }))
        .live(move || match carried.get() {
            Some(from) if !none.get() => taken_over(app, from),
            _ if none.get() => el("p.muted").text("None yet. Every answer can be changed later."),
            _ => el("p").flag("hidden", true),
        })
        .add(el("dl").rows(
            move || shown().iter().map(|fact| key(app, fact)).collect(),
            move |key| row(app, key),
        ))
        .live(move || {
            let aside = aside.get();
            el("p.muted")
                .flag("hidden", aside == 0)
                .text(format!("{aside} kept aside: of no consequence with these answers."))
        })
        .live(move || so_far(app))
}

/// Returns a number for a fact and its answer: a row stays while neither changes.
fn key(app: App, fact: &'static Fact) -> u64 {
    let text = app.work.with(|work| said(work, fact));
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for byte in text.bytes() {
        hash = (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
    }
    (hash << 16) | u64::from(fact.slot)
}

fn said(work: &Work, fact: &'static Fact) -> String {
    work.facts
        .get(fact)
        .map(|value| words::value(fact, value))
        .unwrap_or_default()
}

/// Returns how many answers are of no consequence.
fn kept_aside(app: App) -> usize {
    app.trail.with(|trail| {
        app.work.with(|work| {
            answered(&work.facts)
                .filter(|fact| !trail.iter().any(|known| known.is(fact)))
                .count()
        })
    })
}

/// Says that answers came along from another questionnaire, with a way to do without.
fn taken_over(app: App, from: &'static str) -> El {
    el("p.note").text(format!("Taken over from “{from}”. ")).add(
        el("button.quiet")
            .attr("type", "button")
            .attr("data-action", "drop-carried")
            .text("Start without them")
            .click(move || app.drop_carried()),
    )
}

fn row(app: App, key: u64) -> El {
    let fact = FACTS.get(usize::from(key as u16)).copied();
    let Some(fact) = fact else { return el("div") };
    let (text, questionnaire) = app.work.with_untracked(|work| (said(work, fact), work.questionnaire));
    let change = el("button.quiet")
        .attr("type", "button")
        .attr("data-change", fact.id)
        .text("Change")
        .add(el("span.sr").text(format!(": {}", fact.question)))
        .click(move || {
            app.go(Route::Ask(questionnaire, Step::Fact(fact)));
            app.changing.set(!is_tables(questionnaire));
        });
    el("div")
        .add(el("dt").text(words::fact(fact)))
        .add(el("dd").add(el("span").text(text)).add(change))
}

/// Returns the range so far, from the report.
fn so_far(app: App) -> El {
    app.report.with(|report| {
        let figure = |key: &str| {
            let (lo, hi) = words::bounds(report.numbers.get(key)?);
            // Anything at all is not worth saying.
            (lo > 0 || hi.is_some()).then_some(Interval { lo, hi })
        };
        let mut parts = Vec::new();
        if let Some(n) = figure("peopleToLicense") {
            let lack = if matches!((n.lo, n.hi), (0 | 1, Some(1))) {
                "lacks"
            } else {
                "lack"
            };
            parts.push(format!(
                "{} {lack} a license",
                people::counted(n, "nobody", "person", "people")
            ));
        }
        if let Some(n) = figure("passesNeeded") {
            parts.push(people::counted(n, "no pass", "pass", "passes"));
        }
        // The cheapest way may license something else than the people.
        let way = report.alternatives.first().filter(|way| way.cheapest);
        let known = figure("monthlyUsd").is_some() || figure("cheapestUsd").is_some();
        let cost = words::monthly(&report.numbers).filter(|_| known);
        parts.extend(cost.map(|cost| match way {
            Some(way) => format!("{cost} ({})", way.label),
            None => cost,
        }));
        let (_, word, _) = words::status(report.status);
        let text = if parts.is_empty() {
            word.to_owned()
        } else {
            parts.join(", ")
        };
        let more = match report.questions().count() {
            0 if !report.ask.is_empty() => "Rows lack something that may decide.".to_owned(),
            0 if report.status == "ask" => "It hangs on what is not known.".to_owned(),
            0 => "No question is left.".to_owned(),
            1 => "One question is open.".to_owned(),
            n => format!("{n} questions are open; an answer may close several."),
        };
        el("p.so-far")
            .text("So far: ")
            .add(el("b").text(text))
            .text(". ")
            .text(more)
    })
}
