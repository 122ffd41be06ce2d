//! People against cost with the tipping point, and its text twin.

use super::super::super::el::{El, el, svg};
use super::super::super::words;
use super::plot::{BOTTOM, LEFT, RIGHT, TOP, frame, label, line};
use crate::api::report::Report;
use crate::engine::price::cost;
use crate::engine::quantity::Interval;
use crate::state::App;
use crate::text::format::{number, usd};
use crate::text::people;
use leptos::prelude::*;

/// People against cost: a license each, against one for the flow.
pub fn tipping(app: App, report: &Report) -> Option<El> {
    let (lo, hi) = words::bounds(report.numbers.get("peopleToLicense")?);
    let (tip, _) = report.numbers.get("tippingPoint").map(words::bounds)?;
    let exact = hi.filter(|hi| *hi == lo);
    if hi == Some(0) || tip < 2 {
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
    let people = hi.unwrap_or(lo);
    let most = (tip * 2).max(people + people / 4);
    let top = (each * most).max(flow * 2);
    let x = |n: i64| LEFT + (RIGHT - LEFT) * n / most.max(1);
    let y = |cents: i64| BOTTOM - (BOTTOM - TOP) * cents / top.max(1);
    let money = |cents: i64| usd(crate::engine::quantity::Cents(cents));
    let meet = flow / each.max(1);
    let at = (x(meet), y(flow));
    let words = format!(
        "Premium costs {} a person, Process {} for the flow. At {} people both cost the same; from {} on, Process is cheaper. {}",
        money(each),
        money(flow),
        number(meet),
        number(tip),
        here(lo, hi)
    );
    let chart = frame(words.clone())
        .maybe(exact.map(|n| line("here", (x(n), TOP), (x(n), BOTTOM))))
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
        .maybe(exact.map(|n| label((x(n), BOTTOM + 36), "middle", format!("here: {}", number(n)))));
    Some(
        el("section")
            .add(el("h2").text("People against cost"))
            .add(chart)
            .add(el("p.small.muted").text(words)),
    )
}

/// Says how many people it is here, as far as that is known.
fn here(lo: i64, hi: Option<i64>) -> String {
    match (lo, hi) {
        (0 | 1, None) => "How many it is here is not known.".to_owned(),
        _ => {
            let people = people::counted(Interval { lo, hi }, "nobody", "person", "people");
            format!("Here it is {people}.")
        }
    }
}
