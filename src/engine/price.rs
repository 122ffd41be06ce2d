//! What a number of licenses costs on a day.

use super::date::Date;
use super::eval::Eval;
use super::fact::{Fact, Facts, Value};
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
        /// Where the licenses stand that are held already: they are the first ones.
        held: &'static Holdings,
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
    /// The lowest price of those whose minimum purchase pays off: minimum and price each.
    Tiers(&'static [(i64, &'static Param)]),
    /// No price itself: where a person states prices of an own contract, which then replace those of the list.
    Own(&'static OwnPrices),
}

/// Where own prices stand: a table with a license and a price in each row, and the currency that they are in.
#[derive(Debug)]
pub struct OwnPrices {
    /// The table.
    pub table: &'static Fact,
    /// Its column with the license.
    pub license: &'static Fact,
    /// Its column with the price, in millionths.
    pub price: &'static Fact,
    /// The currency.
    pub currency: &'static Fact,
}

impl OwnPrices {
    /// Returns the own prices that somebody gave: license and millionths.
    #[must_use]
    pub fn given(&self, facts: &Facts) -> Vec<(&'static str, i64)> {
        let Some(Value::Rows(rows)) = facts.get(self.table) else {
            return Vec::new();
        };
        let one = |row: &Facts| match (row.get(self.license), row.get(self.price)) {
            (Some(Value::Options(mask)), Some(Value::Number(price))) => {
                Some((self.license.names(*mask).next()?.id, *price))
            }
            _ => None,
        };
        rows.iter().filter_map(one).collect()
    }

    /// Returns the currency of the own prices, where it is another than that of the list.
    #[must_use]
    pub fn foreign<'a>(&self, facts: &'a Facts) -> Option<&'a str> {
        match facts.get(self.currency) {
            Some(Value::Text(name)) if !name.is_empty() && !name.eq_ignore_ascii_case("usd") => Some(name),
            _ => None,
        }
    }
}

/// Where it stands how many licenses somebody holds: a table with a license and a number in each row.
#[derive(Debug)]
pub struct Holdings {
    /// The table.
    pub table: &'static Fact,
    /// Its column with the license.
    pub license: &'static Fact,
    /// Its column with the number.
    pub count: &'static Fact,
}

impl Holdings {
    /// Returns how many of a license are held, or nothing where nobody said so.
    fn of(&self, facts: &Facts, license: &str) -> Option<i64> {
        let Some(Value::Rows(rows)) = facts.get(self.table) else {
            return None;
        };
        rows.iter().try_fold(0_i64, |sum, row| {
            let Some(Value::Options(mask)) = row.get(self.license) else {
                return None;
            };
            if !self.license.names(*mask).any(|option| option.id == license) {
                return Some(sum);
            }
            match row.get(self.count) {
                Some(Value::Number(count)) => Some(sum.saturating_add(*count)),
                _ => None,
            }
        })
    }
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
    /// Returns the price of a license that costs so much each.
    #[must_use]
    pub const fn each(license: &'static str, price: &'static Param) -> Self {
        Price {
            license,
            scheme: Scheme::Each(price),
        }
    }
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
            Scheme::PackThenEach { size, pack, each, .. } => {
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
            Scheme::Tiers(tiers) => {
                let costs = tiers
                    .iter()
                    .filter_map(|(minimum, each)| Some(Cents::of(count.max(*minimum), micro(each)?)));
                costs.min()?
            }
            Scheme::Own(_) => return None,
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

/// Returns where own prices stand in a list of prices.
#[must_use]
pub fn own(prices: &[Price]) -> Option<&'static OwnPrices> {
    prices.iter().find_map(|price| match price.scheme {
        Scheme::Own(own) => Some(own),
        _ => None,
    })
}

impl Scheme {
    /// Tells whether this is one of its prices.
    fn has(&self, param: &Param) -> bool {
        match self {
            Scheme::Each(each) => each.id == param.id,
            Scheme::PackThenEach { pack, each, .. } => pack.id == param.id || each.id == param.id,
            Scheme::Volume { each, lower, .. } => each.id == param.id || lower.id == param.id,
            Scheme::Tiers(tiers) => tiers.iter().any(|(_, each)| each.id == param.id),
            Scheme::Own(_) => false,
        }
    }
}

impl Eval<'_> {
    /// Returns the dated value of a price in millionths, or the person's own price of the license that it belongs to.
    #[must_use]
    pub fn micro(&self, param: &Param) -> Option<i64> {
        let listed = param.on(self.program.law).map(|row| row.value);
        let prices = self.program.prices;
        let Some(given) = own(prices)
            .map(|own| own.given(self.facts()))
            .filter(|given| !given.is_empty())
        else {
            return listed;
        };
        match prices.iter().find(|price| price.scheme.has(param)) {
            Some(price) if given.iter().any(|(license, _)| *license == price.license) => {
                self.price(prices, price.license)
            }
            _ => listed,
        }
    }

    /// Returns the same for an amount. Nothing is converted: beside own prices in another currency a price of the list is none.
    #[must_use]
    pub fn due(&self, param: &Param) -> Option<i64> {
        let prices = self.program.prices;
        let foreign = own(prices).is_some_and(|own| {
            let given = own.given(self.facts());
            let stated =
                |price: &Price| price.scheme.has(param) && given.iter().any(|(license, _)| *license == price.license);
            !given.is_empty() && own.foreign(self.facts()).is_some() && !prices.iter().any(stated)
        });
        self.micro(param).filter(|_| !foreign)
    }

    /// Returns the monthly cost of a number of licenses: at the person's own price where one is given, else by the list.
    /// Own prices in another currency stand alone: nothing is converted, and no amount mixes the two.
    #[must_use]
    pub fn cost(&self, prices: &[Price], license: &str, count: Interval) -> Option<Cost> {
        if let Some(own) = own(prices) {
            let given = own.given(self.facts());
            if let Some((_, price)) = given.iter().find(|(known, _)| *known == license) {
                return Some(Cost {
                    lo: Cents::of(count.lo, *price),
                    hi: count.hi.map(|hi| Cents::of(hi, *price)),
                });
            }
            if !given.is_empty() && own.foreign(self.facts()).is_some() {
                return None;
            }
        }
        cost(prices, license, count, self.program.law)
    }

    /// Returns the same for licenses that are bought on top of those held: the first ones of a pack are paid already.
    #[must_use]
    pub fn cost_on_top(&self, prices: &[Price], license: &str, count: Interval) -> Option<Cost> {
        let price = prices.iter().find(|price| price.license == license);
        let held = match price.map(|price| &price.scheme) {
            Some(Scheme::PackThenEach { held, .. }) => held.of(self.facts(), license),
            _ => None,
        };
        let Some(held) = held.filter(|held| *held > 0).map(Interval::exactly) else {
            return self.cost(prices, license, count);
        };
        let all = self.cost(prices, license, count.plus(held))?;
        let paid = self.cost(prices, license, held)?;
        let beyond = |all: Cents| Cents(all.0.saturating_sub(paid.lo.0));
        Some(Cost {
            lo: beyond(all.lo),
            hi: all.hi.map(beyond),
        })
    }

    /// Returns what one license costs a month, in millionths: the person's own price, else that of the list.
    #[must_use]
    pub fn price(&self, prices: &[Price], license: &str) -> Option<i64> {
        if let Some(own) = own(prices) {
            let given = own.given(self.facts());
            if let Some((_, price)) = given.iter().find(|(known, _)| *known == license) {
                return Some(*price);
            }
            if !given.is_empty() && own.foreign(self.facts()).is_some() {
                return None;
            }
        }
        let price = prices.iter().find(|price| price.license == license)?;
        let first = match &price.scheme {
            Scheme::Each(each) | Scheme::PackThenEach { each, .. } | Scheme::Volume { each, .. } => each,
            Scheme::Tiers(tiers) => tiers.first().map(|(_, each)| each)?,
            Scheme::Own(_) => return None,
        };
        first.on(self.program.law).map(|row| row.value)
    }
}
