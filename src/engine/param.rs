//! Dated numbers: prices, limits, periods. Each row carries its own citation.

use super::date::{Date, Period};
use super::rule::Citation;

/// What a parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Millionths of a US dollar, per unit and month unless the parameter says otherwise.
    MicroUsd,
    /// Days.
    Days,
    /// Pieces.
    Pieces,
}

/// One value of a parameter in one period.
#[derive(Debug)]
pub struct ParamRow {
    /// When it holds.
    pub in_force: Period,
    /// The number, in the unit of the parameter.
    pub value: i64,
    /// Where it stands.
    pub cite: Citation,
}

/// Returns a value that holds in a period, and where it stands.
#[must_use]
pub const fn row(in_force: Period, value: i64, cite: Citation) -> ParamRow {
    ParamRow { in_force, value, cite }
}

/// A dated number.
#[derive(Debug)]
pub struct Param {
    /// Its name, kebab-case.
    pub id: &'static str,
    /// What it means.
    pub meaning: &'static str,
    /// What it counts.
    pub unit: Unit,
    /// Its values, oldest first.
    pub rows: &'static [ParamRow],
}

impl Param {
    /// Returns a price in US dollars.
    #[must_use]
    pub const fn usd(id: &'static str, meaning: &'static str, rows: &'static [ParamRow]) -> Self {
        Param {
            id,
            meaning,
            unit: Unit::MicroUsd,
            rows,
        }
    }

    /// Returns the row in force on a day. A day that no row covers is not known, never the last row.
    #[must_use]
    pub fn on(&self, day: Date) -> Option<&'static ParamRow> {
        self.rows.iter().find(|row| row.in_force.contains(day))
    }
}
