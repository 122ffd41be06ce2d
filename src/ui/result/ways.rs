//! Ways to be right, the cheapest first and marked.

use super::super::el::{El, el};
use super::super::words;
use crate::api::report::{Alternative, Report};

/// Returns the table of ways, where there are any.
pub fn ways(report: &Report) -> Option<El> {
    (!report.alternatives.is_empty()).then(|| {
        let head = el("tr")
            .add(el("th").attr("scope", "col").text("What to do"))
            .add(el("th").attr("scope", "col").text("Licenses"))
            .add(el("th.num").attr("scope", "col").text("A month"))
            .add(el("th").attr("scope", "col").text("Good to know"));
        el("section")
            .add(el("h2").text(if report.alternatives.len() == 1 {
                "How to be right"
            } else {
                "Ways to be right"
            }))
            .add(
                el("div.scroll")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", "Ways to be right")
                    .add(
                        el("table.stack")
                            .add(el("thead").add(head))
                            .add(el("tbody").all(report.alternatives.iter().map(way))),
                    ),
            )
    })
}

fn way(way: &Alternative) -> El {
    let licenses = way.licenses.iter().map(|(license, count)| {
        el("span.line").text(format!("{} × {}", words::figure(count), words::license(license)))
    });
    let cost = way
        .monthly_usd
        .as_ref()
        .map_or_else(|| "no price known".to_owned(), words::figure);
    el(if way.cheapest { "tr.best" } else { "tr" })
        .add(
            el("th")
                .attr("scope", "row")
                .text(way.label.clone())
                .maybe(way.cheapest.then(|| el("span.mark").text("cheapest"))),
        )
        .add(el("td").attr("data-label", "Licenses").all(licenses))
        .add(el("td.num").attr("data-label", "A month").text(cost))
        .add(el("td").attr("data-label", "Good to know").text(way.note.clone()))
}
