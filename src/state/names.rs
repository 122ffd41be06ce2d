//! Names that are changed in one table and meant in others: a person who is called otherwise keeps what she uses.

use super::App;
use crate::engine::fact::{Fact, Facts, Value};
use crate::rules::facts::MENTIONS;
use leptos::prelude::*;

/// What happened to a name.
#[derive(Clone)]
pub struct Renamed {
    /// The column that the name stands in.
    pub name: &'static Fact,
    /// What it was.
    pub from: String,
    /// What it is.
    pub to: String,
}

impl Renamed {
    /// Tells whether a cell of a column means the row by its former name.
    #[must_use]
    pub fn concerns(&self, table: &Fact, column: &Fact, text: &str) -> bool {
        text.trim() == self.from
            && MENTIONS
                .iter()
                .any(|mention| mention.name.is(self.name) && mention.table.is(table) && mention.column.is(column))
    }
}

/// What a change of one table did to others; whoever shows them follows.
#[derive(Clone)]
pub enum Change {
    /// Rows are called otherwise.
    Renamed(Vec<Renamed>),
    /// The rows of these tables are others.
    Replaced(Vec<&'static Fact>),
}

/// Tells whether other tables may mean rows by this column.
#[must_use]
pub fn is_meant(column: &Fact) -> bool {
    MENTIONS.iter().any(|mention| mention.name.is(column))
}

impl App {
    /// Carries new names into every table that means their rows. The answers are kept with the next that is given.
    pub fn rename(self, renamed: Vec<Renamed>) {
        for one in &renamed {
            for mention in MENTIONS.iter().filter(|mention| mention.name.is(one.name)) {
                self.change_rows(mention.table, |rows| {
                    for row in rows.iter_mut() {
                        if said(row, mention.column) == Some(&one.from) {
                            row.set(mention.column, Value::Text(one.to.clone()));
                        }
                    }
                });
            }
        }
        if !renamed.is_empty() {
            self.tables_changed.set(Some(Change::Renamed(renamed)));
        }
    }

    /// Takes away what says nothing without a row that has gone. Returns the tables as they were.
    pub fn forget(self, name: &Fact, gone: &str) -> Vec<(&'static Fact, Value)> {
        let mut before = Vec::new();
        for mention in MENTIONS.iter().filter(|mention| mention.whole && mention.name.is(name)) {
            let was = self.work.with_untracked(|work| work.facts.get(mention.table).cloned());
            let fewer = self.change_rows(mention.table, |rows| {
                rows.retain(|row| said(row, mention.column).is_none_or(|text| text != gone));
            });
            if fewer && let Some(was) = was {
                before.push((mention.table, was));
            }
        }
        self.replaced(&before);
        before
    }

    /// Puts tables back as they were.
    pub fn bring_back(self, tables: &[(&'static Fact, Value)]) {
        self.work.update_untracked(|work| {
            // The oldest state of a table comes last.
            for (table, value) in tables.iter().rev() {
                work.facts.set(table, value.clone());
            }
        });
        self.replaced(tables);
    }

    fn replaced(self, tables: &[(&'static Fact, Value)]) {
        if !tables.is_empty() {
            let tables = tables.iter().map(|(table, _)| *table).collect();
            self.tables_changed.set(Some(Change::Replaced(tables)));
        }
    }

    /// Changes the rows of a table; tells whether their number changed.
    fn change_rows(self, table: &'static Fact, change: impl FnOnce(&mut Vec<Facts>)) -> bool {
        let Some(mut rows) = self.work.with_untracked(|work| match work.facts.get(table) {
            Some(Value::Rows(rows)) => Some(rows.to_vec()),
            _ => None,
        }) else {
            return false;
        };
        let count = rows.len();
        change(&mut rows);
        let changed = rows.len() != count;
        self.work
            .update_untracked(|work| work.facts.set(table, Value::Rows(rows.into())));
        changed
    }
}

fn said<'a>(row: &'a Facts, column: &Fact) -> Option<&'a String> {
    match row.get(column) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}
