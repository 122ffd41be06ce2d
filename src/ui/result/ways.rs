//! Ways to be right, the cheapest first and marked.

use super::super::el::{El, el};
use super::super::words;
use crate::api::report::{Alternative, Report};

/// Returns the table of ways, where there are any.
pub fn ways(report: &Report) -> Option<El> {
    (!report.alternatives.is_empty()).then(|| {
        let mut kinds: Vec<_> = report
            .alternatives
            .iter()
            .flat_map(|way| &way.mends)
            .filter(|kind| in_words(kind).is_some())
            .collect();
        kinds.sort_unstable();
        kinds.dedup();
        let several = kinds.len() > 1;
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
            .maybe(several.then(|| el("p").text(each_kind(report))))
            .add(
                el("div.scroll")
                    .attr("tabindex", "0")
                    .attr("role", "region")
                    .attr("aria-label", "Ways to be right")
                    .add(
                        el("table.stack")
                            .add(el("thead").add(head))
                            .add(el("tbody").all(report.alternatives.iter().map(|one| way(one, several)))),
                    ),
            )
    })
}

/// Says that one way is not enough, and what a month costs altogether.
fn each_kind(report: &Report) -> String {
    let cost = words::monthly(&report.numbers).map_or_else(String::new, |cost| format!(": {cost} together"));
    format!("Several kinds of things are missing. Take a way for each kind{cost}.")
}

/// Returns a kind of what is missing in words, where that is one kind among others.
fn in_words(kind: &str) -> Option<&'static str> {
    match kind {
        "licenses" => Some("licenses"),
        "requests" => Some("requests"),
        "credits" => Some("AI credits"),
        "machines" => Some("machines"),
        "dynamics" => Some("Dynamics 365"),
        "database" => Some("Dataverse database"),
        "storage" => Some("storage"),
        "everything" => Some("the rest"),
        add_on => add_on.starts_with("addon-").then_some("add-ons"),
    }
}

fn way(way: &Alternative, several: bool) -> El {
    let mended: Vec<&str> = way.mends.iter().filter_map(|kind| in_words(kind)).collect();
    let mended = (several && !mended.is_empty())
        .then(|| el("span.line.small.muted").text(format!("For {}", mended.join(" and "))));
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
                .maybe(way.cheapest.then(|| el("span.mark").text("cheapest")))
                .maybe(mended),
        )
        .add(el("td").attr("data-label", "Licenses").all(licenses))
        .add(el("td.num").attr("data-label", "A month").text(cost))
        .add(el("td").attr("data-label", "Good to know").text(way.note.clone()))
}
