//! The truth of conditions over what is known, in three values.

use super::date::Date;
use super::eval::Eval;
use super::fact::{Cohort, Fact, Facts, Held, Holding, Value};
use super::known::{Known, KnownDay, OptionSet, Truth};
use super::quantity::Interval;
use super::rule::{Cond, Expr};

impl Eval<'_> {
    /// Returns the truth of a condition.
    #[must_use]
    pub fn truth(&self, cond: &Cond) -> Truth {
        // Nearly all conditions are one of these, so they stay clear of the room that the others take.
        match cond {
            Cond::Always => Truth::Yes,
            Cond::In(fact, mask) => self.choice(fact).map_or(Truth::Unknown, |possible| {
                OptionSet {
                    yes: 0,
                    maybe: possible,
                }
                .within(*mask)
            }),
            Cond::All(parts) => self.joint(parts, Truth::No),
            Cond::Any(parts) => self.joint(parts, Truth::Yes),
            Cond::Not(part) => self.truth(part).not(),
            other => self.other_truth(other),
        }
    }

    /// Returns the truth of parts of which one decides when it is this: *no* where all must hold, *yes* where one is enough.
    fn joint(&self, parts: &'static [Cond], decides: Truth) -> Truth {
        if let Some(truth) = self.remembered.find(parts, decides) {
            return truth;
        }
        let provisional = self.provisional();
        let mut joint = decides.not();
        for part in parts {
            let truth = self.truth(part);
            joint = if decides == Truth::No {
                joint.and(truth)
            } else {
                joint.or(truth)
            };
            if joint == decides {
                break;
            }
        }
        if self.provisional() == provisional {
            self.remembered.keep(parts, decides, joint);
        }
        joint
    }

    #[inline(never)]
    fn other_truth(&self, cond: &Cond) -> Truth {
        match cond {
            Cond::Always | Cond::In(..) | Cond::All(_) | Cond::Any(_) | Cond::Not(_) => self.truth(cond),
            Cond::ByTable => Truth::No,
            Cond::Reads(point) => Truth::of(self.program.reads(point)),
            Cond::Has(fact, mask) => match self.known(fact) {
                Known::Groups(groups) => groups.iter().fold(Truth::No, |any, (_, set)| any.or(set.has(*mask))),
                _ => self.set(fact).has(*mask),
            },
            Cond::Only(fact, mask) => self.set(fact).only(*mask),
            Cond::Each(fact, mask, base) => self.each_holds(fact, *mask, *base),
            Cond::Products(fact, mask, products) => Truth::of(self.of_products(fact, *mask, products)),
            Cond::Holds(held, accepted) => self.set(held).meets(self.set(accepted)),
            Cond::Rests(fact, on, without) => {
                let rests = |set: OptionSet| set.has(*on).and(set.has(*without).not());
                match self.known(fact) {
                    Known::Groups(groups) => groups.iter().fold(Truth::No, |any, (_, set)| any.or(rests(*set))),
                    _ => rests(self.set(fact)),
                }
            }
            Cond::SameText(a, b) => match (self.known(a), self.known(b)) {
                (Known::Text(Some(a)), Known::Text(Some(b))) => Truth::of(a.to_lowercase() == b.to_lowercase()),
                _ => Truth::Unknown,
            },
            Cond::Named(fact) => match self.known(fact) {
                Known::Text(Some(text)) => Truth::of(text != "none"),
                _ => Truth::Unknown,
            },
            Cond::AtLeast(a, b) => {
                let (a, b) = (self.number(a), self.number(b));
                if b.hi.is_some_and(|hi| a.lo >= hi) {
                    Truth::Yes
                } else if a.hi.is_some_and(|hi| hi < b.lo) {
                    Truth::No
                } else {
                    Truth::Unknown
                }
            }
            Cond::AsOfFrom(day) => Truth::of(self.program.law >= *day),
            Cond::DayBefore(fact, day) => self.day(fact, |on| on < *day),
            Cond::DayReached(fact, days) => self.day(fact, |on| self.as_of >= on.plus_days(*days)),
            Cond::DayGiven(fact) => self.day(fact, |_| true),
            Cond::DayInMonth(fact) => self.day(fact, |on| on <= self.as_of && on >= self.as_of.month().0),
            Cond::Open(fact) => Truth::of(match self.answer(fact) {
                Some(Value::Unknown | Value::OpenOptions(..)) => true,
                Some(Value::Holding(holding)) => holding.open,
                _ => false,
            }),
            Cond::Given(fact) => Truth::of(!matches!(self.answer(fact), None | Some(Value::Unknown))),
            Cond::Sure(part) => Truth::of(self.truth(part) == Truth::Yes),
            Cond::Ended(fact) => Truth::of(match self.answer(fact) {
                Some(Value::Holding(holding)) => holding.ended(self.as_of),
                Some(Value::Cohorts(groups)) => groups.iter().any(|group| group.holding.ended(self.as_of)),
                _ => false,
            }),
            Cond::Same(fact) => self.same(fact),
            Cond::AnyRow(table, cond) => self.any_row(table, cond),
            Cond::EachRow(table, cond) => match self.rows(table) {
                None => Truth::Unknown,
                Some((rows, columns)) => rows
                    .iter()
                    .fold(Truth::Yes, |all, row| all.and(self.row(row, columns).truth(cond))),
            },
            Cond::Outer(cond) => self.outer.map_or(Truth::Unknown, |outer| outer.truth(cond)),
            Cond::Short(who, axis) => self.short(*who, *axis),
        }
    }

    /// Tells whether each of these people holds one of the licenses; with `base`, attach licenses do not count.
    fn each_holds(&self, fact: &'static Fact, mask: u64, base: bool) -> Truth {
        let one = |holding: &Holding| {
            let counts = |held: &Held| {
                held.license & mask != 0 && !(base && held.attach) && held.until.is_none_or(|until| until >= self.as_of)
            };
            if holding.held.iter().any(counts) {
                Truth::Yes
            } else if holding.open {
                Truth::Unknown
            } else {
                Truth::No
            }
        };
        match self.answer(fact) {
            Some(Value::Holding(holding)) => one(holding),
            Some(Value::Cohorts(groups)) => {
                let mut each = groups
                    .iter()
                    .filter(|group| group.count != Some(0))
                    .map(|group| one(&group.holding));
                let first = each.next().unwrap_or(Truth::Unknown);
                each.fold(first, |all, truth| if all == truth { all } else { Truth::Unknown })
            }
            _ => Truth::Unknown,
        }
    }

    /// Tells whether licenses are named, and all of them are of these products.
    fn of_products(&self, fact: &'static Fact, mask: u64, products: &[&str]) -> bool {
        let groups: Vec<&Holding> = match self.answer(fact) {
            Some(Value::Holding(holding)) => vec![holding],
            Some(Value::Cohorts(groups)) => groups.iter().map(|group| &group.holding).collect(),
            _ => Vec::new(),
        };
        let named = groups.iter().flat_map(|holding| &holding.held);
        let mut named = named.filter(|held| held.license & mask != 0).peekable();
        let of = |held: &Held| held.product.as_deref().is_some_and(|name| products.contains(&name));
        named.peek().is_some() && named.all(of)
    }

    /// Returns the least over groups of people; a number as ever where all hold the same.
    pub(super) fn least_group(&self, columns: &'static [&'static Fact], each: &'static Expr) -> Interval {
        let Some((fact, Value::Cohorts(groups))) = columns.first().and_then(|fact| Some((*fact, self.answer(fact)?)))
        else {
            return self.number(each);
        };
        let of_group = |group: &Cohort| {
            let mut facts = Facts::default();
            facts.set(fact, Value::Holding(group.holding.clone()));
            self.row(&facts, columns).number(each)
        };
        let groups = groups.iter().filter(|group| group.count != Some(0));
        groups.map(of_group).reduce(Interval::min).unwrap_or(Interval::ZERO)
    }

    fn any_row(&self, table: &'static Fact, cond: &Cond) -> Truth {
        match self.rows(table) {
            None => Truth::Unknown,
            Some((rows, columns)) => rows
                .iter()
                .fold(Truth::No, |any, row| any.or(self.row(row, columns).truth(cond))),
        }
    }

    fn day(&self, fact: &'static Fact, yes: impl Fn(Date) -> bool) -> Truth {
        match self.known(fact) {
            Known::Day(KnownDay::On(day)) => Truth::of(yes(day)),
            Known::Day(KnownDay::Never) => Truth::No,
            _ => Truth::Unknown,
        }
    }

    fn same(&self, fact: &'static Fact) -> Truth {
        let Some(outer) = self.outer else { return Truth::Unknown };
        let (mine, theirs) = (self.known(fact), outer.known(fact));
        match (&mine, &theirs) {
            (Known::Choice(a), Known::Choice(b)) if a & b == 0 => Truth::No,
            _ if mine.is_settled() && theirs.is_settled() => Truth::of(mine == theirs),
            _ => Truth::Unknown,
        }
    }
}
