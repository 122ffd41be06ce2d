//! The table itself. One set of listeners serves all of its cells, so that a row costs little.

use super::super::dom::typed;
use super::super::el::{El, el};
use super::super::words;
use super::{Grid, Row, cells, keys, paste};
use crate::engine::fact::{Fact, Kind};
use crate::text::format;
use leptos::prelude::*;
use wasm_bindgen::prelude::*;
use web_sys::{Element, Event};

/// So many columns are shown before somebody asks for all of them.
const FEW: usize = 6;

/// Returns the table with its buttons and messages.
pub fn grid(grid: Grid) -> El {
    el("div.grid")
        .live(move || {
            let shown = visible(grid);
            table(grid, &shown)
        })
        .live(move || buttons(grid))
        .live(move || {
            let errors = grid.errors.get();
            let rows = grid.keys.get_untracked();
            el("ul.cell-errors")
                .flag("hidden", errors.is_empty())
                .all(errors.into_iter().take(20).map(|((key, at), message)| {
                    let row = rows.iter().position(|known| *known == key).map_or(0, |at| at + 1);
                    let column = grid.columns.get(at).map_or("", |column| column.question);
                    el("li.error")
                        .attr("id", grid.error_id(key, at))
                        .text(format!("Row {row}, {column}: {message}"))
                }))
        })
}

/// Returns the columns that are shown: the first few, and every other one that holds something.
fn visible(grid: Grid) -> Vec<usize> {
    let wide = grid.wide.get();
    let full = |at: usize| {
        grid.rows.with_value(|rows| {
            rows.iter()
                .any(|row| row.cells.get(at).is_some_and(|cell| !cell.is_empty()))
        })
    };
    (0..grid.columns.len())
        .filter(|at| wide || *at < FEW || full(*at))
        .collect()
}

fn table(grid: Grid, shown: &[usize]) -> El {
    let columns: Vec<(usize, &'static Fact)> = shown
        .iter()
        .filter_map(|at| Some((*at, *grid.columns.get(*at)?)))
        .collect();
    let head = columns.iter().map(|(_, column)| {
        el(if cells::is_number(column) { "th.num" } else { "th" })
            .attr("scope", "col")
            .attr("title", column.hint)
            .text(column.question)
    });
    let for_rows = columns.clone();
    let for_sums = columns.clone();
    el("div.scroll").add(
        el("table.sheet")
            .attr("data-table", grid.fact.id)
            .attr("aria-label", grid.fact.question)
            .on("input", move |event| {
                if let Some((key, at)) = cell_of(&event) {
                    grid.edit(key, at, typed(&event));
                }
            })
            .on("change", move |_| grid.left())
            .on("click", move |event| {
                let target = event
                    .target()
                    .and_then(|target| target.dyn_into::<Element>().ok())
                    .filter(|target| target.has_attribute("data-delete"));
                if let Some(key) = target.and_then(|target| row_of(&target)) {
                    grid.delete(key);
                }
            })
            .on("paste", move |event| paste::paste(grid, &event))
            .on("keydown", |event| keys::move_on(&event))
            .on("focusin", |event| keys::zero(&event, cells::ZERO, "0"))
            .on("focusout", |event| keys::zero(&event, "0", cells::ZERO))
            .add(el("thead").add(el("tr").all(head).add(el("th").add(el("span.sr").text("Delete")))))
            .add(el("tbody").rows(
                move || {
                    let shown = grid.shown.get();
                    grid.keys.with(|keys| keys.iter().copied().take(shown).collect())
                },
                move |key| row(grid, &for_rows, key),
            ))
            .add(el("tfoot").live(move || totals(grid, &for_sums))),
    )
}

fn totals(grid: Grid, columns: &[(usize, &'static Fact)]) -> El {
    let sums = grid.totals.get();
    let rows = grid.keys.with(Vec::len).saturating_sub(1);
    el("tr")
        .all(columns.iter().enumerate().map(|(place, (at, column))| {
            let sum = sums.get(*at).copied().flatten().map(|sum| {
                if sum == 0 {
                    cells::ZERO.to_owned()
                } else {
                    let shown = if column.scale > 1 {
                        format::decimal
                    } else {
                        format::number
                    };
                    shown(sum)
                }
            });
            let label = if rows == 1 {
                "1 row".to_owned()
            } else {
                format!("{rows} rows")
            };
            match (place, sum) {
                (0, Some(sum)) => el("th.num").attr("scope", "row").text(format!("{sum} in {label}")),
                (0, None) => el("th").attr("scope", "row").text(label),
                (_, Some(sum)) => el("td.num").attr("data-label", column.question).text(sum),
                _ => el("td"),
            }
        }))
        .add(el("td"))
}

fn row(grid: Grid, columns: &[(usize, &'static Fact)], key: u64) -> El {
    let row = grid
        .rows
        .with_value(|rows| rows.iter().find(|row| row.key == key).cloned())
        .unwrap_or(Row { key, cells: Vec::new() });
    el("tr")
        .attr("data-row", key.to_string())
        .all(columns.iter().enumerate().map(|(place, (at, column))| {
            let text = row.cells.get(*at).cloned().unwrap_or_default();
            let cell = el(match (place, cells::is_number(column)) {
                (0, _) => "th",
                (_, true) => "td.num",
                _ => "td",
            });
            let cell = if place == 0 { cell.attr("scope", "row") } else { cell };
            cell.attr("data-label", column.question)
                .add(control(grid, key, *at, column, text))
        }))
        .add(
            el("td").add(
                el("button.quiet")
                    .attr("type", "button")
                    .attr("data-delete", "")
                    .attr("aria-label", "Delete the row")
                    .attr("title", "Delete the row")
                    .text("×"),
            ),
        )
}

fn control(grid: Grid, key: u64, at: usize, column: &'static Fact, text: String) -> El {
    let field = match column.kind {
        Kind::Choice(options) => {
            let known = text.is_empty() || options.iter().any(|option| option.id == text);
            let choice = |id: String, label: String| {
                let chosen = id == text;
                el("option").attr("value", id).flag("selected", chosen).text(label)
            };
            el("select")
                .add(choice(String::new(), "–".to_owned()))
                .all(
                    options
                        .iter()
                        .map(|option| choice(option.id.to_owned(), option.label.to_owned()))
                        .collect::<Vec<_>>(),
                )
                .maybe((!known).then(|| {
                    let label = if text == "unknown" {
                        "Not known".to_owned()
                    } else {
                        text.clone()
                    };
                    choice(text.clone(), label)
                }))
        }
        Kind::Count { .. } => el("input")
            .attr("type", "text")
            .attr("inputmode", words::keys(column))
            .attr("value", if text == "0" { cells::ZERO.to_owned() } else { text }),
        Kind::Day => el("input")
            .attr("type", "text")
            .attr("placeholder", "YYYY-MM-DD")
            .attr("value", text),
        _ => el("input").attr("type", "text").attr("value", text),
    };
    let field = field
        .attr("id", grid.cell_id(key, at))
        .attr("data-c", at.to_string())
        .attr("aria-label", column.question);
    // A row that is drawn after its cells were read, as after a paste, is marked from the start.
    if grid.errors.with_untracked(|errors| errors.contains_key(&(key, at))) {
        return field
            .attr("aria-invalid", "true")
            .attr("aria-describedby", grid.error_id(key, at));
    }
    field
}

fn buttons(grid: Grid) -> El {
    let (rows, shown) = (grid.keys.with(Vec::len), grid.shown.get());
    let more = (rows > shown).then(|| {
        el("button.quiet")
            .attr("type", "button")
            .attr("data-action", "show-all")
            .text(format!("Show all {} rows", rows - 1))
            .click(move || grid.shown.set(usize::MAX))
    });
    let hidden = grid.columns.len().saturating_sub(FEW);
    let wide = (hidden > 0).then(|| {
        el("button.quiet")
            .attr("type", "button")
            .attr("aria-pressed", if grid.wide.get() { "true" } else { "false" })
            .text(if grid.wide.get() {
                "Fewer columns"
            } else {
                "All columns"
            })
            .click(move || grid.wide.update(|wide| *wide = !*wide))
    });
    let undo = grid.undo.get().map(|undo| {
        el("span.undo").attr("role", "status").text(undo.what).text(" ").add(
            el("button.quiet")
                .attr("type", "button")
                .attr("data-action", "undo")
                .text("Undo")
                .click(move || grid.undo_last()),
        )
    });
    let add = el("button.quiet")
        .attr("type", "button")
        .attr("data-action", "add-row")
        .text("Add a row")
        .click(move || {
            grid.shown.set(usize::MAX);
            let last = grid.keys.with_untracked(|keys| keys.last().copied()).unwrap_or(0);
            super::super::dom::later(move || {
                if let Some(field) = document()
                    .get_element_by_id(&grid.cell_id(last, 0))
                    .and_then(|field| field.dyn_into::<web_sys::HtmlElement>().ok())
                {
                    let _ = field.focus();
                }
            });
        });
    el("p.buttons.small")
        .add(add)
        .maybe(wide)
        .maybe(more)
        .add(el("span.muted").text("Rows can be pasted from a spreadsheet or a list in JSON."))
        .maybe(undo)
}

/// Returns the key of the row that an element stands in.
pub fn row_of(element: &Element) -> Option<u64> {
    element
        .closest("tr[data-row]")
        .ok()
        .flatten()?
        .get_attribute("data-row")?
        .parse()
        .ok()
}

/// Returns row and column of the cell that an event happened in.
pub fn cell_of(event: &Event) -> Option<(u64, usize)> {
    let target = event.target()?.dyn_into::<Element>().ok()?;
    Some((row_of(&target)?, target.get_attribute("data-c")?.parse().ok()?))
}
