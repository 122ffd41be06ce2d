//! Pasting: lines and tabs of a spreadsheet become rows and cells, from the cell with the focus on; so do the entries of a
//! list in JSON, by their names.

use super::grid::cell_of;
use super::{Grid, Row, cells};
use crate::engine::fact::{Fact, Kind};
use crate::rules::facts::{is_heading, same_name};
use crate::text::{import, listed};
use wasm_bindgen::prelude::*;
use web_sys::{ClipboardEvent, Event};

/// Takes a paste of more than one cell; a plain text is left to the browser.
pub fn paste(grid: Grid, event: &Event) {
    let data = event
        .dyn_ref::<ClipboardEvent>()
        .and_then(ClipboardEvent::clipboard_data);
    let Some(text) = data.and_then(|data| data.get_data("text/plain").ok()) else {
        return;
    };
    let text = text.trim_end_matches(['\r', '\n']);
    let list = listed::listed(text);
    if list.is_none() && !text.contains(['\t', '\n']) {
        return;
    }
    let Some((key, at)) = cell_of(event) else { return };
    event.prevent_default();
    let (lines, places) = match list {
        Some(lines) => {
            let places = by_name(grid, &lines);
            if places.iter().all(Option::is_none) {
                grid.remember("None of the names in this list is a column here, so nothing was pasted.".to_owned());
                return;
            }
            (lines, Places { places, heading: true })
        }
        None => read(grid, text, at),
    };
    let count = lines.len() - usize::from(places.heading);
    let mut told = if count == 1 {
        "1 row is pasted.".to_owned()
    } else {
        format!("{count} rows are pasted.")
    };
    let first = places.places.first().copied().flatten();
    if let Some(column) = first.filter(|first| !places.heading && *first != at)
        && let Some(column) = grid.columns.get(column)
    {
        told.push_str(&format!(" Their cells fit from “{}” on.", column.question));
    }
    told.push_str(&left_out(&lines, &places));
    grid.remember(told);
    grid.put(pasted(grid, &lines, &places, key));
    grid.read();
}

/// Names the columns that the table has no place for.
fn left_out(lines: &[Vec<String>], places: &Places) -> String {
    let Some(heading) = lines.first().filter(|_| places.heading) else {
        return String::new();
    };
    let unused: Vec<&str> = heading
        .iter()
        .zip(&places.places)
        .filter(|(name, place)| place.is_none() && !name.trim().is_empty())
        .map(|(name, _)| name.trim())
        .collect();
    if unused.is_empty() {
        String::new()
    } else {
        format!(" Not taken: {}.", unused.join(", "))
    }
}

/// Where the cells of a line go.
struct Places {
    /// The column of each cell; nothing where the table has none for it.
    places: Vec<Option<usize>>,
    /// Whether the first line holds names.
    heading: bool,
}

fn read(grid: Grid, text: &str, at: usize) -> (Vec<Vec<String>>, Places) {
    let lines = import::lines(text);
    let found = places(grid, &lines, at);
    // Commas separate only where the first line is one of column names; else they belong to the texts.
    if found.heading || text.contains('\t') {
        return (lines, found);
    }
    let lines: Vec<Vec<String>> = text.lines().map(|line| vec![line.trim().to_owned()]).collect();
    let found = places(grid, &lines, at);
    (lines, found)
}

/// Returns the column that each name in the first line stands for.
fn by_name(grid: Grid, lines: &[Vec<String>]) -> Vec<Option<usize>> {
    let named = |name: &String| {
        let found = |column: &&'static Fact| {
            is_heading(column, name) || same_name(column.question, name) || same_name(&column.key(), name)
        };
        (!name.is_empty())
            .then(|| grid.columns.iter().position(found))
            .flatten()
    };
    let heading = lines.first().map_or(&[][..], Vec::as_slice);
    let mut places: Vec<_> = heading.iter().map(named).collect();
    // What commands call a name is an id; where no other column is the name, it is one.
    let key = |at: usize| grid.columns.get(at).map(|column| column.key());
    if key(0).as_deref() == Some("id") && key(1).as_deref() == Some("name") && !places.contains(&Some(1)) {
        for (place, name) in places.iter_mut().zip(heading) {
            if *place == Some(0) && name.to_ascii_lowercase().ends_with("name") {
                *place = Some(1);
            }
        }
    }
    places
}

/// Returns how many cells cannot be read where the first of a line goes to this column.
fn misfits(grid: Grid, lines: &[Vec<String>], at: usize) -> usize {
    let fits = |column: &'static Fact, text: &str| match column.kind {
        Kind::Day => [false, true]
            .into_iter()
            .any(|first| cells::value(column, &import::day(text, first)).is_ok()),
        _ => cells::value(column, text).is_ok(),
    };
    let bad = |(place, text): (usize, &String)| match grid.columns.get(at + place) {
        Some(column) => !fits(column, text),
        None => !text.trim().is_empty(),
    };
    lines
        .iter()
        .map(|line| line.iter().enumerate().filter(|cell| bad(*cell)).count())
        .sum()
}

/// Returns the place of each pasted column. A first line of column names decides it; else they follow the cell, or begin one
/// column after the first where more of them can be read there: lists seldom have an id.
fn places(grid: Grid, lines: &[Vec<String>], at: usize) -> Places {
    let places = by_name(grid, lines);
    // A file of Microsoft may have more columns than are read; two known ones are enough.
    let known = places.iter().flatten().count();
    // A line that begins with the name of a column and holds what no cell takes is none of the rows.
    let begins = places.first().copied().flatten().is_some()
        && lines.len() > 1
        && lines.get(..1).is_some_and(|first| misfits(grid, first, at) > 0);
    if begins || known * 2 > places.len() || (known > 1 && places.len() > grid.columns.len() / 2) {
        return Places { places, heading: true };
    }
    let from = if at == 0 && misfits(grid, lines, 1) < misfits(grid, lines, 0) {
        1
    } else {
        at
    };
    let places = (0..places.len().max(grid.columns.len())).map(|place| Some(from + place));
    Places {
        places: places.collect(),
        heading: false,
    }
}

fn pasted(grid: Grid, lines: &[Vec<String>], Places { places, heading }: &Places, key: u64) -> Vec<Row> {
    let mut rows = super::rows_of(grid);
    // Which comes first, day or month, is decided for each column as a whole.
    let day_first: Vec<bool> = (0..places.len())
        .map(|at| import::day_first(lines.iter().filter_map(|line| line.get(at)).map(String::as_str)))
        .collect();
    let start = rows.iter().position(|row| row.key == key).unwrap_or(rows.len());
    for (offset, line) in lines.iter().skip(usize::from(*heading)).enumerate() {
        let here = start + offset;
        while rows.len() <= here {
            rows.push(grid.empty());
        }
        let Some(row) = rows.get_mut(here) else { continue };
        // A new key, so that the row is drawn anew.
        row.key = grid.fresh();
        for ((place, text), day_first) in places.iter().zip(line).zip(&day_first) {
            let column = place.and_then(|place| grid.columns.get(place));
            if let Some((column, cell)) = column.zip(place.and_then(|place| row.cells.get_mut(place))) {
                let text = match column.kind {
                    Kind::Day => import::day(text, *day_first),
                    _ => text.clone(),
                };
                *cell = match cells::json(column, &text) {
                    serde_json::Value::String(text) => text,
                    _ => text,
                };
            }
        }
    }
    rows
}
