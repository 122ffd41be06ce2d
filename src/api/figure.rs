//! Figures of a report: numbers, ranges, amounts of money.

use crate::engine::price::Cost;
use crate::engine::quantity::{Cents, Interval};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// A figure: a number, or a range with the facts that would settle it.
#[derive(Clone, Debug, PartialEq)]
pub enum Figure {
    /// A whole number.
    Number(i64),
    /// A number with decimals, in thousandths.
    Decimal(i64),
    /// An amount in US dollars.
    Usd(Cents),
    /// A range; no `max` where there is no upper bound.
    Range {
        /// The least.
        min: Amount,
        /// The most.
        max: Option<Amount>,
        /// Facts that would settle it.
        because: Vec<&'static str>,
    },
}

/// A number in a range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Amount {
    /// A whole number.
    Number(i64),
    /// A number with decimals, in thousandths.
    Decimal(i64),
    /// US dollars.
    Usd(Cents),
}

impl Figure {
    /// Returns the figure of a count.
    #[must_use]
    pub fn count(n: Interval, because: &[&'static str]) -> Figure {
        n.exact().map_or_else(
            || Figure::Range {
                min: Amount::Number(n.lo),
                max: n.hi.map(Amount::Number),
                because: because.to_vec(),
            },
            Figure::Number,
        )
    }

    /// Returns the figure of a number in thousandths.
    #[must_use]
    pub fn decimal(n: Interval, because: &[&'static str]) -> Figure {
        n.exact().map_or_else(
            || Figure::Range {
                min: Amount::Decimal(n.lo),
                max: n.hi.map(Amount::Decimal),
                because: because.to_vec(),
            },
            Figure::Decimal,
        )
    }

    /// Returns the figure of a cost.
    #[must_use]
    pub fn usd(cost: Cost, because: &[&'static str]) -> Figure {
        cost.exact().map_or_else(
            || Figure::Range {
                min: Amount::Usd(cost.lo),
                max: cost.hi.map(Amount::Usd),
                because: because.to_vec(),
            },
            Figure::Usd,
        )
    }
}

/// Whole numbers as integers, so that 14 does not read 14.0.
#[expect(clippy::cast_precision_loss, reason = "figures stay far below 2^53 thousandths")]
fn thousandths<S: Serializer>(n: i64, s: S) -> Result<S::Ok, S::Error> {
    if n % 1_000 == 0 {
        s.serialize_i64(n / 1_000)
    } else {
        s.serialize_f64(n as f64 / 1_000.0)
    }
}

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Amount::Number(n) => s.serialize_i64(*n),
            Amount::Decimal(n) => thousandths(*n, s),
            Amount::Usd(cents) => cents.serialize(s),
        }
    }
}

impl Serialize for Figure {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self {
            Figure::Number(n) => s.serialize_i64(*n),
            Figure::Decimal(n) => thousandths(*n, s),
            Figure::Usd(cents) => cents.serialize(s),
            Figure::Range { min, max, because } => {
                let mut map = s.serialize_map(Some(3))?;
                map.serialize_entry("min", min)?;
                map.serialize_entry("max", max)?;
                map.serialize_entry("because", because)?;
                map.end()
            }
        }
    }
}
