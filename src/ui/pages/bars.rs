//! Need against allocation, one bar for each environment.

use super::super::el::{El, el};
use super::super::words;
use crate::api::report::Report;
use crate::engine::finding::ResultRow;
use crate::engine::quantity::Interval;
use crate::text::format;
use serde_json::Value as Json;

/// Returns a figure of a row.
fn figure(row: &ResultRow, key: &str) -> Interval {
    let value = row.get(key).unwrap_or(&Json::Null);
    match value.as_i64() {
        Some(exact) => Interval::exactly(exact),
        None => Interval {
            lo: value.get("min").and_then(Json::as_i64).unwrap_or(0),
            hi: match value.get("max") {
                Some(max) => max.as_i64(),
                None => Some(0),
            },
        },
    }
}

/// Returns the most that a bar shows of a figure.
fn most(figure: Interval) -> i64 {
    figure.hi.unwrap_or(figure.lo)
}

fn said(figure: Interval) -> String {
    match figure {
        Interval::ZERO => "·".to_owned(),
        figure => format::interval(figure),
    }
}

fn text<'a>(row: &'a ResultRow, key: &str) -> &'a str {
    row.get(key).and_then(Json::as_str).unwrap_or("")
}

/// Returns what an environment is called.
fn name(row: &ResultRow) -> &str {
    match text(row, "name") {
        "" => text(row, "id"),
        name => name,
    }
}

/// Returns where the passes come from that are to be moved: `15 from Sales, 5 unallocated`.
fn moves(rows: &[ResultRow], row: &ResultRow) -> String {
    let moves = row
        .get("moveFrom")
        .and_then(Json::as_array)
        .map_or(&[][..], Vec::as_slice);
    let told = moves.iter().map(|step| {
        let passes = format::number(step.get("passes").and_then(Json::as_i64).unwrap_or(0));
        match step.get("from").and_then(Json::as_str).unwrap_or("") {
            "unallocated" => format!("{passes} unallocated"),
            id => {
                let from = rows.iter().find(|other| text(other, "id") == id).map_or(id, name);
                format!("{passes} from {from}")
            }
        }
    });
    told.collect::<Vec<_>>().join(", ")
}

/// Returns the bars as a table: the numbers are its text twin.
pub fn bars(report: &Report) -> El {
    let rows = &report.environments;
    if rows.is_empty() {
        return el("section").flag("hidden", true);
    }
    let full = rows
        .iter()
        .flat_map(|row| [most(figure(row, "needed")), most(figure(row, "allocated"))])
        .max()
        .unwrap_or(1)
        .max(1);
    let head = [
        "Environment",
        "Needed",
        "Allocated",
        "",
        "Short",
        "Left over",
        "What to do",
    ];
    let body = rows.iter().map(|row| {
        let [needed, allocated, shortage, surplus, blocked] =
            ["needed", "allocated", "shortage", "surplus", "blocked"].map(|key| figure(row, key));
        let width = |n: i64| format!("width:{}%", n.saturating_mul(100) / full);
        let short = shortage.hi != Some(0);
        let todo = match text(row, "action") {
            // What is still open may turn out to lack passes.
            "" | "none" if short => "wait for what is open".to_owned(),
            "" | "none" => "nothing".to_owned(),
            "allocate" => "allocate passes".to_owned(),
            "reallocate" => match moves(rows, row).as_str() {
                "" => "move passes here".to_owned(),
                moves => format!("move passes here: {moves}"),
            },
            "buy" => "buy passes".to_owned(),
            "switch" => "change the kind of license".to_owned(),
            other => words::words(other),
        };
        let todo = match blocked {
            Interval::ZERO => todo,
            blocked => format!("{todo}; {} cannot be used", format::interval(blocked)),
        };
        el("tr")
            .add(el("th").attr("scope", "row").text(name(row).to_owned()))
            .add(el("td.num").attr("data-label", "Needed").text(said(needed)))
            .add(el("td.num").attr("data-label", "Allocated").text(said(allocated)))
            .add(
                el("td.meter").attr("aria-hidden", "true").add(
                    el(if short { "div.bars.short" } else { "div.bars" })
                        .add(el("span.maybe").attr("style", width(most(needed))))
                        .add(el("span.need").attr("style", width(needed.lo)))
                        .add(el("span.has").attr("style", width(most(allocated)))),
                ),
            )
            .add(el("td.num").attr("data-label", "Short").add(if short {
                el("b.gap").text(said(shortage))
            } else {
                el("span").text(said(shortage))
            }))
            .add(el("td.num").attr("data-label", "Left over").text(said(surplus)))
            .add(el("td").attr("data-label", "What to do").text(todo))
    });
    let sum = |key: &str| {
        said(
            rows.iter()
                .map(|row| figure(row, key))
                .fold(Interval::ZERO, Interval::plus),
        )
    };
    let total = el("tr")
        .add(el("th").attr("scope", "row").text("Together"))
        .add(el("td.num").attr("data-label", "Needed").text(sum("needed")))
        .add(el("td.num").attr("data-label", "Allocated").text(sum("allocated")))
        .add(el("td"))
        .add(el("td.num").attr("data-label", "Short").text(sum("shortage")))
        .add(el("td.num").attr("data-label", "Left over").text(sum("surplus")))
        .add(el("td"));
    el("section.environments")
        .add(el("h2").text("Environment by environment"))
        .add(
            el("div.scroll")
                .attr("tabindex", "0")
                .attr("role", "region")
                .attr("aria-label", "Environment by environment")
                .add(
                    el("table.stack")
                        .add(el("thead").add(el("tr").all(head.map(|title| {
                            el(match title {
                                "" => "td",
                                "Environment" | "What to do" => "th",
                                _ => "th.num",
                            })
                            .text(title)
                        }))))
                        .add(el("tbody").all(body))
                        .add(el("tfoot").add(total)),
                ),
        )
}
