//! Need against allocation, one bar for each environment.

use super::super::el::{El, el};
use super::super::words;
use crate::api::report::Report;
use crate::engine::finding::ResultRow;
use crate::text::format;
use serde_json::Value as Json;

/// Returns a figure of a row as its least and its most; an open end counts as its least.
fn bounds(row: &ResultRow, key: &str) -> (i64, i64) {
    let value = row.get(key).unwrap_or(&Json::Null);
    let number = |value: Option<&Json>| value.and_then(Json::as_i64);
    let least = number(Some(value)).or_else(|| number(value.get("min"))).unwrap_or(0);
    (
        least,
        number(Some(value))
            .or_else(|| number(value.get("max")))
            .unwrap_or(least),
    )
}

fn said(row: &ResultRow, key: &str) -> String {
    match bounds(row, key) {
        (0, 0) => "·".to_owned(),
        (a, b) if a == b => format::number(a),
        (a, b) => format!("{} to {}", format::number(a), format::number(b)),
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
    let most = rows
        .iter()
        .flat_map(|row| [bounds(row, "needed").1, bounds(row, "allocated").1])
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
        let (least, needed) = bounds(row, "needed");
        let (_, allocated) = bounds(row, "allocated");
        let width = |n: i64| format!("width:{}%", n * 100 / most);
        let short = bounds(row, "shortage").1 > 0;
        let blocked = bounds(row, "blocked").1;
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
        let todo = if blocked > 0 {
            format!("{todo}; {blocked} cannot be used")
        } else {
            todo
        };
        el("tr")
            .add(el("th").attr("scope", "row").text(name(row).to_owned()))
            .add(el("td.num").attr("data-label", "Needed").text(said(row, "needed")))
            .add(
                el("td.num")
                    .attr("data-label", "Allocated")
                    .text(said(row, "allocated")),
            )
            .add(
                el("td.meter").attr("aria-hidden", "true").add(
                    el(if short { "div.bars.short" } else { "div.bars" })
                        .add(el("span.maybe").attr("style", width(needed)))
                        .add(el("span.need").attr("style", width(least)))
                        .add(el("span.has").attr("style", width(allocated))),
                ),
            )
            .add(el("td.num").attr("data-label", "Short").add(if short {
                el("b.gap").text(said(row, "shortage"))
            } else {
                el("span").text(said(row, "shortage"))
            }))
            .add(el("td.num").attr("data-label", "Left over").text(said(row, "surplus")))
            .add(el("td").attr("data-label", "What to do").text(todo))
    });
    let sum = |key: &str| match rows.iter().map(|row| bounds(row, key).1).sum() {
        0 => "·".to_owned(),
        sum => format::number(sum),
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
