//! Pasting from a spreadsheet: lines and tabs become rows and cells, from the cell with the focus on.

use super::grid::cell_of;
use super::{Grid, Row, cells};
use crate::engine::fact::Kind;
use crate::rules::facts::is_heading;
use crate::text::import;
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
    if !text.contains(['\t', '\n']) {
        return;
    }
    let Some((key, at)) = cell_of(event) else { return };
    event.prevent_default();
    let mut lines = import::lines(text);
    // Commas separate only where the first line is one of column names; else they belong to the texts.
    if !text.contains('\t') && !places(grid, lines.first().map_or(&[], Vec::as_slice), at).1 {
        lines = text.lines().map(|line| vec![line.trim().to_owned()]).collect();
    }
    let heading = places(grid, lines.first().map_or(&[], Vec::as_slice), at).1;
    let count = lines.len() - usize::from(heading);
    grid.remember(if count == 1 {
        "1 row is pasted.".to_owned()
    } else {
        format!("{count} rows are pasted.")
    });
    grid.put(pasted(grid, &lines, key, at));
    grid.read();
}

/// Returns the place of each pasted column. A first line of column names decides it; else they follow the cell.
fn places(grid: Grid, first: &[String], at: usize) -> (Vec<Option<usize>>, bool) {
    let named = |name: &String| {
        let found = |column: &&&'static crate::engine::fact::Fact| {
            column.question.eq_ignore_ascii_case(name)
                || column.key().eq_ignore_ascii_case(name)
                || is_heading(column, name)
        };
        (!name.is_empty())
            .then(|| grid.columns.iter().position(|column| found(&column)))
            .flatten()
    };
    let by_name: Vec<Option<usize>> = first.iter().map(named).collect();
    // A file of Microsoft may have more columns than are read; two known ones are enough.
    let known = by_name.iter().flatten().count();
    let heading = known * 2 > first.len() || (known > 1 && first.len() > grid.columns.len() / 2);
    if heading {
        (by_name, true)
    } else {
        (
            (0..first.len().max(grid.columns.len()))
                .map(|place| Some(at + place))
                .collect(),
            false,
        )
    }
}

fn pasted(grid: Grid, lines: &[Vec<String>], key: u64, at: usize) -> Vec<Row> {
    let (places, heading) = places(grid, lines.first().map_or(&[], Vec::as_slice), at);
    let mut rows = super::rows_of(grid);
    // Which comes first, day or month, is decided for each column as a whole.
    let day_first: Vec<bool> = (0..places.len())
        .map(|at| import::day_first(lines.iter().filter_map(|line| line.get(at)).map(String::as_str)))
        .collect();
    let start = rows.iter().position(|row| row.key == key).unwrap_or(rows.len());
    for (offset, line) in lines.iter().skip(usize::from(heading)).enumerate() {
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
