//! The picture: people against cost with the tipping point, and its text twin. Bars of passes stand in their own table.

use super::super::el::{El, el, svg};
use super::super::words;
use crate::api::report::Report;
use crate::engine::price::cost;
use crate::engine::quantity::Interval;
use crate::state::App;
use crate::text::format::{number, usd};
use leptos::prelude::*;

/// Returns the picture that fits the report, if one does.
pub fn picture(app: App, report: &Report) -> Option<El> {
    if report.environments.is_empty() {
        tipping(app, report)
    } else {
        None
    }
}

/// The plot, in units of the drawing.
const LEFT: i64 = 56;
const RIGHT: i64 = 600;
const TOP: i64 = 24;
const BOTTOM: i64 = 190;

/// People against cost: a license each, against one for the flow.
fn tipping(app: App, report: &Report) -> Option<El> {
    let (people, _) = words::bounds(report.numbers.get("peopleToLicense")?);
    let (tip, _) = report.numbers.get("tippingPoint").map(words::bounds)?;
    if people == 0 || tip < 2 {
        return None;
    }
    let day = untrack(move || app.day());
    let price = |license: &str, n: i64| {
        app.work
            .with_untracked(|work| cost(work.questionnaire.prices, license, Interval::exactly(n), day))
            .and_then(crate::engine::price::Cost::exact)
    };
    let each = price("power-automate-premium", 1)?.0;
    let flow = price("power-automate-process", 1)?.0;
    let most = (tip * 2).max(people + people / 4);
    let top = (each * most).max(flow * 2);
    let x = |n: i64| LEFT + (RIGHT - LEFT) * n / most.max(1);
    let y = |cents: i64| BOTTOM - (BOTTOM - TOP) * cents / top.max(1);
    let money = |cents: i64| usd(crate::engine::quantity::Cents(cents));
    let line = |class: &'static str, from: (i64, i64), to: (i64, i64)| {
        svg("line")
            .attr("class", class)
            .attr("x1", from.0.to_string())
            .attr("y1", from.1.to_string())
            .attr("x2", to.0.to_string())
            .attr("y2", to.1.to_string())
    };
    let label = |at: (i64, i64), anchor: &'static str, text: String| {
        svg("text")
            .attr("x", at.0.to_string())
            .attr("y", at.1.to_string())
            .attr("text-anchor", anchor)
            .text(text)
    };
    let meet = flow / each.max(1);
    let at = (x(meet), y(flow));
    let here = x(people);
    let words = format!(
        "Premium costs {} a person, Process {} for the flow. At {} people both cost the same; from {} on, Process is cheaper. Here it is {}.",
        money(each),
        money(flow),
        number(meet),
        number(tip),
        if people == 1 {
            "1 person".to_owned()
        } else {
            format!("{} people", number(people))
        }
    );
    let chart = svg("svg.chart")
        .attr("viewBox", "0 0 640 232")
        .attr("role", "img")
        .attr("aria-label", words.clone())
        .add(line("axis", (LEFT, BOTTOM), (RIGHT, BOTTOM)))
        .add(line("axis", (LEFT, TOP), (LEFT, BOTTOM)))
        .add(line("here", (here, TOP), (here, BOTTOM)))
        .add(line("flat", (LEFT, y(flow)), (RIGHT, y(flow))))
        .add(line("slope", (LEFT, BOTTOM), (RIGHT, y(each * most))))
        .add(
            svg("circle")
                .attr("cx", at.0.to_string())
                .attr("cy", at.1.to_string())
                .attr("r", "5"),
        )
        .add(label(
            (at.0 + 10, at.1 + 20),
            "start",
            format!("{} people: equal", number(meet)),
        ))
        .add(label(
            (LEFT + 8, y(flow) - 8),
            "start",
            format!("Process, {}", money(flow)),
        ))
        .add(label(
            (RIGHT, y(each * most) - 8),
            "end",
            format!("Premium, {} each", money(each)),
        ))
        .add(label((LEFT, BOTTOM + 18), "middle", "0".to_owned()))
        .add(label((RIGHT, BOTTOM + 18), "end", format!("{} people", number(most))))
        .add(label(
            (here, BOTTOM + 36),
            "middle",
            format!("here: {}", number(people)),
        ));
    Some(
        el("section")
            .add(el("h2").text("People against cost"))
            .add(chart)
            .add(el("p.small.muted").text(words)),
    )
}
