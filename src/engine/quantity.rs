//! Numbers that may not be known exactly, and money.

use serde::{Serialize, Serializer};

/// A whole number of which the bounds are known. `hi` is open when absent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    /// The smallest value it can have.
    pub lo: i64,
    /// The largest value it can have, if there is one.
    pub hi: Option<i64>,
}

impl Interval {
    /// Nothing.
    pub const ZERO: Interval = Interval::exactly(0);

    /// Returns the interval that holds one number.
    #[must_use]
    pub const fn exactly(n: i64) -> Interval {
        Interval { lo: n, hi: Some(n) }
    }

    /// Returns the interval between two numbers, both inside.
    #[must_use]
    pub const fn between(lo: i64, hi: i64) -> Interval {
        Interval { lo, hi: Some(hi) }
    }

    /// Returns the interval of everything from `lo` on.
    #[must_use]
    pub const fn at_least(lo: i64) -> Interval {
        Interval { lo, hi: None }
    }

    /// Returns the number, if there is only one.
    #[must_use]
    pub fn exact(self) -> Option<i64> {
        (self.hi == Some(self.lo)).then_some(self.lo)
    }

    fn zip(self, other: Interval, f: impl Fn(i64, i64) -> i64) -> Option<i64> {
        Some(f(self.hi?, other.hi?))
    }

    /// Returns the sum.
    #[must_use]
    pub fn plus(self, other: Interval) -> Interval {
        Interval {
            lo: self.lo.saturating_add(other.lo),
            hi: self.zip(other, i64::saturating_add),
        }
    }

    /// Returns the difference, never below zero.
    #[must_use]
    pub fn minus(self, other: Interval) -> Interval {
        let lo = other.hi.map_or(0, |hi| self.lo.saturating_sub(hi).max(0));
        Interval {
            lo,
            hi: self.hi.map(|hi| hi.saturating_sub(other.lo).max(0)),
        }
    }

    /// Returns the product of two numbers that are not negative.
    #[must_use]
    pub fn times(self, other: Interval) -> Interval {
        let zero = self == Interval::ZERO || other == Interval::ZERO;
        let hi = if zero {
            Some(0)
        } else {
            self.zip(other, i64::saturating_mul)
        };
        Interval {
            lo: self.lo.saturating_mul(other.lo),
            hi,
        }
    }

    /// Returns the number of packs of `size` that hold this many.
    #[must_use]
    pub fn ceil_div(self, size: i64) -> Interval {
        let up = |n: i64| n.saturating_add(size - 1).div_euclid(size.max(1));
        Interval {
            lo: up(self.lo),
            hi: self.hi.map(up),
        }
    }

    /// Returns how many times the other goes into it, rounded down; a number below one counts as one.
    #[must_use]
    pub fn quotient(self, other: Interval) -> Interval {
        Interval {
            lo: other.hi.map_or(0, |hi| self.lo.div_euclid(hi.max(1))),
            hi: self.hi.map(|hi| hi.div_euclid(other.lo.max(1))),
        }
    }

    /// Returns the larger of the two.
    #[must_use]
    pub fn max(self, other: Interval) -> Interval {
        Interval {
            lo: self.lo.max(other.lo),
            hi: self.zip(other, i64::max),
        }
    }

    /// Returns the smaller of the two.
    #[must_use]
    pub fn min(self, other: Interval) -> Interval {
        let hi = match (self.hi, other.hi) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Interval {
            lo: self.lo.min(other.lo),
            hi,
        }
    }

    /// Returns the interval that holds both.
    #[must_use]
    pub fn join(self, other: Interval) -> Interval {
        Interval {
            lo: self.lo.min(other.lo),
            hi: self.zip(other, i64::max),
        }
    }
}

/// An amount in whole cents of a US dollar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cents(pub i64);

impl Cents {
    /// Returns the amount for `count` units at a price in millionths of a dollar, rounded half up once.
    #[must_use]
    pub fn of(count: i64, micro_usd: i64) -> Cents {
        let micro = i128::from(count) * i128::from(micro_usd);
        let cents = (micro + 5_000).div_euclid(10_000);
        Cents(i64::try_from(cents).unwrap_or(i64::MAX))
    }

    /// Returns the amount in dollars, for the wire.
    #[must_use]
    #[expect(clippy::cast_precision_loss, reason = "amounts stay far below 2^53 cents")]
    pub fn dollars(self) -> f64 {
        self.0 as f64 / 100.0
    }
}

impl Serialize for Cents {
    /// Whole dollars as an integer, so that 150 does not read 150.0.
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        if self.0 % 100 == 0 {
            s.serialize_i64(self.0 / 100)
        } else {
            s.serialize_f64(self.dollars())
        }
    }
}
