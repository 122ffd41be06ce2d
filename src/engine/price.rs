//! What a number of licenses costs on a day.

use super::date::Date;
use super::param::Param;
use super::quantity::{Cents, Interval};

/// How a price grows with the number.
#[derive(Debug)]
pub enum Scheme {
    /// So much each.
    Each(&'static Param),
    /// A pack of the first `size` at one price, then so much each.
    PackThenEach {
        /// Licenses in the first pack.
        size: i64,
        /// Price of the pack.
        pack: &'static Param,
        /// Price of every further license.
        each: &'static Param,
    },
    /// So much each, or a lower price with a minimum purchase, whichever is less.
    Volume {
        /// Price without minimum.
        each: &'static Param,
        /// Smallest number at the lower price.
        minimum: i64,
        /// The lower price; no row on a day means that it did not exist then.
        lower: &'static Param,
    },
}

/// The price of a license.
#[derive(Debug)]
pub struct Price {
    /// License id.
    pub license: &'static str,
    /// How it grows.
    pub scheme: Scheme,
}

impl Price {
    /// Returns the monthly price of `count` licenses on a day, or nothing where no price is known.
    ///
    /// # Units
    /// US dollar cents a month, list price, rounded half up once.
    #[must_use]
    pub fn of(&self, count: i64, day: Date) -> Option<Cents> {
        if count == 0 {
            return Some(Cents(0));
        }
        let micro = |param: &Param| param.on(day).map(|row| row.value);
        Some(match &self.scheme {
            Scheme::Each(each) => Cents::of(count, micro(each)?),
            Scheme::PackThenEach { size, pack, each } => {
                let rest = (count - size).max(0);
                Cents(
                    Cents::of(1, micro(pack)?)
                        .0
                        .saturating_add(Cents::of(rest, micro(each)?).0),
                )
            }
            Scheme::Volume { each, minimum, lower } => {
                let plain = Cents::of(count, micro(each)?);
                match micro(lower) {
                    Some(lower) => plain.min(Cents::of(count.max(*minimum), lower)),
                    None => plain,
                }
            }
        })
    }
}

/// An amount of which the bounds are known; no upper bound where the number has none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cost {
    /// At least this much a month.
    pub lo: Cents,
    /// At most this much a month.
    pub hi: Option<Cents>,
}

impl Cost {
    /// Nothing.
    pub const ZERO: Cost = Cost {
        lo: Cents(0),
        hi: Some(Cents(0)),
    };

    /// Returns the sum.
    #[must_use]
    pub fn plus(self, other: Cost) -> Cost {
        let hi = self.hi.zip(other.hi).map(|(a, b)| Cents(a.0.saturating_add(b.0)));
        Cost {
            lo: Cents(self.lo.0.saturating_add(other.lo.0)),
            hi,
        }
    }

    /// Returns the cost that holds both.
    #[must_use]
    pub fn join(self, other: Cost) -> Cost {
        Cost {
            lo: self.lo.min(other.lo),
            hi: self.hi.zip(other.hi).map(|(a, b)| a.max(b)),
        }
    }

    /// Returns the amount, if there is only one.
    #[must_use]
    pub fn exact(self) -> Option<Cents> {
        (self.hi == Some(self.lo)).then_some(self.lo)
    }
}

/// Returns the monthly cost of a number of licenses, or nothing where no price is known on that day.
#[must_use]
pub fn cost(prices: &[Price], license: &str, count: Interval, day: Date) -> Option<Cost> {
    let price = prices.iter().find(|price| price.license == license)?;
    let hi = match count.hi {
        Some(hi) => Some(price.of(hi, day)?),
        None => None,
    };
    Some(Cost {
        lo: price.of(count.lo, day)?,
        hi,
    })
}
