//! What rows are called: a row that gets another name, or goes, is followed by the tables that mean it.

use super::super::mount::set_prop;
use super::{Grid, Row, cells};
use crate::engine::fact::{Fact, Value};
use crate::state::App;
use crate::state::names::{Change, Renamed, is_meant};
use leptos::prelude::*;
use std::sync::Arc;

impl Grid {
    /// Reads what the rows are called; returns what was called otherwise before. A name that another row still has, or that is
    /// only being typed anew, stays what other tables mean.
    pub(super) fn take_names(self) -> Vec<Renamed> {
        let mut renamed = Vec::new();
        let meant = self.columns.iter().enumerate().filter(|(_, column)| is_meant(column));
        let mut names = self.names.get_value();
        self.rows.with_value(|rows| {
            for (at, column) in meant {
                for row in rows {
                    let to = name(row, at);
                    if to.is_empty() {
                        continue;
                    }
                    let to = to.to_owned();
                    let from = names.insert((row.key, at), to.clone()).unwrap_or_default();
                    if !from.is_empty() && from != to && !rows.iter().any(|other| name(other, at) == from) {
                        renamed.push(Renamed { name: column, from, to });
                    }
                }
            }
        });
        self.names.set_value(names);
        renamed
    }

    /// Follows what a change of another table did to this one.
    pub(super) fn follow(self, app: App, change: Option<&Change>) {
        match change {
            Some(Change::Renamed(renamed)) => self.carry(renamed),
            Some(Change::Replaced(tables)) if tables.iter().any(|table| table.is(self.fact)) => {
                self.put(self.rows_with(texts_of(app, self.fact, self.columns)));
                self.count();
            }
            _ => {}
        }
    }

    /// Writes new names into the cells that mean their rows.
    pub(super) fn carry(self, renamed: &[Renamed]) {
        self.rows.update_value(|rows| {
            for row in rows {
                for (at, (column, text)) in self.columns.iter().zip(&mut row.cells).enumerate() {
                    let Some(renamed) = renamed.iter().find(|one| one.concerns(self.fact, column, text)) else {
                        continue;
                    };
                    text.clone_from(&renamed.to);
                    if let Some(field) = document().get_element_by_id(&self.cell_id(row.key, at)) {
                        set_prop(&field, "value", &renamed.to.clone().into());
                    }
                }
            }
        });
    }

    /// Takes away what other tables say of a row that has gone; it comes back with the row.
    pub(super) fn forget(self, app: App, gone: &Row, left: &[Row]) {
        let mut others = Vec::new();
        for (at, column) in self.columns.iter().enumerate().filter(|(_, column)| is_meant(column)) {
            let text = name(gone, at);
            if !text.is_empty() && !left.iter().any(|row| name(row, at) == text) {
                others.extend(app.forget(column, text));
            }
        }
        if !others.is_empty() {
            self.undo.update(|undo| {
                if let Some(undo) = undo {
                    undo.what = "A row is deleted, and what named it.".to_owned();
                    undo.others = Arc::new(others);
                }
            });
        }
    }
}

/// Returns what a row is called in a column.
fn name(row: &Row, at: usize) -> &str {
    row.cells.get(at).map_or("", |text| text.trim())
}

/// Returns the cells of a table of the open case.
pub(super) fn texts_of(app: App, fact: &Fact, columns: &[&'static Fact]) -> Vec<Vec<String>> {
    app.work.with_untracked(|work| match work.facts.get(fact) {
        Some(Value::Rows(rows)) => rows.iter().map(|row| cells::texts(columns, row)).collect(),
        _ => Vec::new(),
    })
}
