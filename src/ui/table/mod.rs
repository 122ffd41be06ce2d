//! Tables to type and paste into: raw texts until they are read, one cell at a time.

mod cells;
mod grid;
mod keys;
pub mod matrix;
mod names;
mod paste;

pub use grid::grid;

use super::dom::{focus, later};
use super::question::Draft;
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::state::App;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

/// A row as typed.
#[derive(Clone)]
struct Row {
    key: u64,
    cells: Vec<String>,
}

/// What a step was, and what was there before it.
#[derive(Clone)]
struct Undo {
    what: String,
    rows: Arc<Vec<Row>>,
    /// Other tables that the step changed.
    others: Arc<Vec<(&'static Fact, Value)>>,
}

/// Where the rows go.
#[expect(
    clippy::large_enum_variant,
    reason = "both are handles, copied freely, and there are few of them"
)]
#[derive(Clone, Copy)]
enum Target {
    /// Into the open case, as they are typed.
    Case(App),
    /// Into the answer to a question, until Continue is pressed.
    Draft(Draft),
}

/// A table that is being edited. Typing changes no signal; reading the cells does, a moment later.
#[derive(Clone, Copy)]
pub struct Grid {
    fact: &'static Fact,
    columns: &'static [&'static Fact],
    target: Target,
    rows: StoredValue<Vec<Row>>,
    /// Keys of the rows that are shown; one empty row is always the last.
    keys: RwSignal<Vec<u64>>,
    shown: RwSignal<usize>,
    wide: RwSignal<bool>,
    errors: RwSignal<BTreeMap<(u64, usize), String>>,
    undo: RwSignal<Option<Undo>>,
    /// What the rows were called when their cells were read last: other tables may mean them by it.
    names: StoredValue<BTreeMap<(u64, usize), String>>,
    totals: RwSignal<Vec<Option<i64>>>,
    timer: StoredValue<Option<TimeoutHandle>>,
    /// How long reading and judging took last, in milliseconds.
    took: StoredValue<f64>,
    next: StoredValue<u64>,
}

/// So many rows are shown at first; a button shows the others.
const SHOWN: usize = 100;
/// How long typing has to rest before the cells are read, in milliseconds; longer where judging takes long, so that nobody
/// has to wait for it between two letters.
const REST: f64 = 250.0;
/// So many times as long as judging takes.
const PATIENCE: f64 = 4.0;
/// And never longer than this.
const MOST_REST: f64 = 2_000.0;

impl Grid {
    /// Returns the grid of a table of the open case.
    #[must_use]
    pub fn of_case(app: App, fact: &'static Fact, columns: &'static [&'static Fact]) -> Grid {
        let rows = names::texts_of(app, fact, columns);
        let grid = Grid::new(fact, columns, Target::Case(app), rows);
        grid.take_names();
        Effect::new(move |before: Option<()>| {
            let change = app.tables_changed.get();
            // What is shown for the first time shows it already.
            if before.is_some() {
                grid.follow(app, change.as_ref());
            }
        });
        grid
    }

    /// Returns the grid of a table that answers one question.
    #[must_use]
    pub fn of_draft(draft: Draft, columns: &'static [&'static Fact]) -> Grid {
        let raw = draft.raw.get_untracked();
        let text = |row: &Json, column: &Fact| match row.get(column.key()) {
            None | Some(Json::Null) => String::new(),
            Some(Json::String(text)) => text.clone(),
            Some(other) => other.to_string(),
        };
        let rows = raw
            .as_array()
            .into_iter()
            .flatten()
            .map(|row| columns.iter().map(|column| text(row, column)).collect())
            .collect();
        let grid = Grid::new(draft.fact, columns, Target::Draft(draft), rows);
        if raw.as_str() != Some("unknown") {
            grid.read();
        }
        grid
    }

    fn new(fact: &'static Fact, columns: &'static [&'static Fact], target: Target, texts: Vec<Vec<String>>) -> Grid {
        let grid = Grid {
            fact,
            columns,
            target,
            rows: StoredValue::new(Vec::new()),
            keys: RwSignal::new(Vec::new()),
            shown: RwSignal::new(SHOWN),
            wide: RwSignal::new(false),
            errors: RwSignal::new(BTreeMap::new()),
            undo: RwSignal::new(None),
            names: StoredValue::new(BTreeMap::new()),
            totals: RwSignal::new(Vec::new()),
            timer: StoredValue::new(None),
            took: StoredValue::new(0.0),
            next: StoredValue::new(0),
        };
        grid.put(grid.rows_with(texts));
        grid.count();
        grid
    }

    fn fresh(self) -> u64 {
        let key = self.next.get_value();
        self.next.set_value(key + 1);
        key
    }

    /// Returns new rows with these cells.
    fn rows_with(self, texts: impl IntoIterator<Item = Vec<String>>) -> Vec<Row> {
        let row = |cells| Row {
            key: self.fresh(),
            cells,
        };
        texts.into_iter().map(row).collect()
    }

    fn empty(self) -> Row {
        Row {
            key: self.fresh(),
            cells: vec![String::new(); self.columns.len()],
        }
    }

    /// Replaces all rows; sees to the empty one at the end.
    fn put(self, mut rows: Vec<Row>) {
        if rows
            .last()
            .is_none_or(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()))
        {
            rows.push(self.empty());
        }
        self.keys.set(rows.iter().map(|row| row.key).collect());
        self.rows.set_value(rows);
    }

    /// Takes what was typed into a cell.
    fn edit(self, key: u64, at: usize, text: String) {
        let last = self
            .rows
            .with_value(|rows| rows.last().is_some_and(|row| row.key == key))
            && !text.is_empty();
        self.rows.update_value(|rows| {
            if let Some(cell) = rows
                .iter_mut()
                .find(|row| row.key == key)
                .and_then(|row| row.cells.get_mut(at))
            {
                *cell = text;
            }
        });
        if last {
            let row = self.empty();
            self.keys.update(|keys| keys.push(row.key));
            self.rows.update_value(|rows| rows.push(row));
        }
        self.soon();
    }

    /// Reads the cells at once where Continue may follow: it takes what was read.
    fn left(self) {
        if matches!(self.target, Target::Draft(_)) {
            if let Some(timer) = self.timer.get_value() {
                timer.clear();
            }
            self.read();
        }
    }

    /// Reads the cells once typing rests.
    fn soon(self) {
        if let Some(timer) = self.timer.get_value() {
            timer.clear();
        }
        let rest = (self.took.get_value() * PATIENCE).clamp(REST, MOST_REST);
        let handle = set_timeout_with_handle(
            move || {
                if self.rows.try_with_value(|_| ()).is_some() {
                    let begin = js_sys::Date::now();
                    self.read();
                    // What follows the signals has run by then.
                    super::dom::later(move || {
                        self.took.try_set_value(js_sys::Date::now() - begin);
                    });
                }
            },
            Duration::from_secs_f64(rest / 1_000.0),
        );
        self.timer.set_value(handle.ok());
    }

    /// Reads every cell; what cannot be read is marked, kept as typed, and left out.
    fn read(self) {
        if let Target::Case(app) = self.target {
            let renamed = self.take_names();
            self.carry(&renamed);
            app.rename(renamed);
        }
        let mut errors = BTreeMap::new();
        let mut read: Vec<Facts> = Vec::new();
        self.rows.with_value(|rows| {
            for row in rows {
                let mut facts = Facts::default();
                for (at, (column, text)) in self.columns.iter().zip(&row.cells).enumerate() {
                    match cells::value(column, text) {
                        Ok(Some(value)) => facts.set(column, value),
                        Ok(None) => {}
                        Err(message) => {
                            // What stands there counts as not known until it can be read.
                            if !matches!(column.kind, Kind::Text) {
                                facts.set(column, Value::Unknown);
                            }
                            errors.insert((row.key, at), message);
                        }
                    }
                }
                if facts.slots().next().is_some() {
                    read.push(facts);
                }
            }
        });
        self.mark(&errors);
        self.errors.set(errors);
        self.count();
        match self.target {
            Target::Case(app) => app.set(self.fact, Value::Rows(read.into())),
            Target::Draft(draft) => draft.set(self.raw()),
        }
    }

    /// Returns the rows as typed, for the one way in.
    fn raw(self) -> Json {
        self.rows.with_value(|rows| {
            let full = rows
                .iter()
                .filter(|row| row.cells.iter().any(|cell| !cell.trim().is_empty()));
            let object = |row: &Row| {
                let cells = self
                    .columns
                    .iter()
                    .zip(&row.cells)
                    .filter(|(_, text)| !text.trim().is_empty());
                Json::Object(
                    cells
                        .map(|(column, text)| (column.key(), cells::json(column, text)))
                        .collect::<Map<_, _>>(),
                )
            };
            full.map(object).collect()
        })
    }

    /// Sums up the columns of numbers.
    fn count(self) {
        let sums = self.rows.with_value(|rows| {
            let sum = |(at, column): (usize, &&'static Fact)| {
                cells::is_number(column).then(|| {
                    rows.iter()
                        .filter_map(|row| cells::number(column, row.cells.get(at)?))
                        .sum::<i64>()
                })
            };
            self.columns.iter().enumerate().map(sum).collect()
        });
        self.totals.set(sums);
    }

    /// Remembers the rows as they are, so that the next step can be undone.
    fn remember(self, what: String) {
        self.undo.set(Some(Undo {
            what,
            rows: Arc::new(self.rows.get_value()),
            others: Arc::default(),
        }));
    }

    fn undo_last(self) {
        let Some(undo) = self.undo.get_untracked() else { return };
        self.undo.set(None);
        if let Target::Case(app) = self.target {
            app.bring_back(&undo.others);
        }
        // New keys, so that every row is drawn anew with its old texts.
        self.put(self.rows_with(undo.rows.iter().map(|row| row.cells.clone())));
        self.read();
    }

    fn delete(self, key: u64) {
        self.remember("A row is deleted.".to_owned());
        let mut rows = self.rows.get_value();
        let place = rows.iter().position(|row| row.key == key).unwrap_or(0);
        let gone = rows.get(place).cloned();
        rows.retain(|row| row.key != key);
        let next = rows.get(place).or(rows.last()).map(|row| row.key);
        if let (Target::Case(app), Some(gone)) = (self.target, gone) {
            self.forget(app, &gone, &rows);
        }
        self.put(rows);
        self.read();
        // The button that was pressed is gone with its row.
        let table = self.fact.id;
        later(move || {
            focus(&match next {
                Some(key) => format!("[data-table=\"{table}\"] tr[data-row=\"{key}\"] [data-delete]"),
                None => format!(".grid:has([data-table=\"{table}\"]) [data-action=add-row]"),
            });
        });
    }

    /// Marks the cells that cannot be read, without drawing them anew.
    fn mark(self, errors: &BTreeMap<(u64, usize), String>) {
        let before = self.errors.get_untracked();
        for (key, at) in before.keys().chain(errors.keys()) {
            let Some(field) = document().get_element_by_id(&self.cell_id(*key, *at)) else {
                continue;
            };
            let _ = if errors.contains_key(&(*key, *at)) {
                field
                    .set_attribute("aria-invalid", "true")
                    .and_then(|()| field.set_attribute("aria-describedby", &self.error_id(*key, *at)))
            } else {
                field
                    .remove_attribute("aria-invalid")
                    .and_then(|()| field.remove_attribute("aria-describedby"))
            };
        }
    }

    fn cell_id(self, key: u64, at: usize) -> String {
        format!("{}-{key}-{at}", self.fact.id)
    }

    fn error_id(self, key: u64, at: usize) -> String {
        format!("error-{}-{key}-{at}", self.fact.id)
    }
}

/// Returns a copy of the rows.
fn rows_of(grid: Grid) -> Vec<Row> {
    grid.rows.get_value()
}
