//! Conditions and numbers over facts, as data.

use super::conclusion::{Axis, HeldBy, Who};
use super::date::Date;
use super::fact::Fact;
use super::param::Param;

/// A condition over facts: a tree, no code. Evaluated in three values.
#[derive(Debug)]
pub enum Cond {
    /// Always true.
    Always,
    /// The choice is one of the options in the mask. Written with [`is`] and [`is_one`].
    In(&'static Fact, u64),
    /// The set has one of the options in the mask; of groups of people, somebody's has. Written with [`has`] and
    /// [`has_one`].
    Has(&'static Fact, u64),
    /// The set has nothing but options of the mask. Written with [`only`].
    Only(&'static Fact, u64),
    /// Each person of the set holds one of the options in the mask; where the last is true, an attach license does not
    /// count. Not known where some groups of people do and some do not. Written with [`each_holds`] and [`each_bases`].
    Each(&'static Fact, u64, bool),
    /// Somebody holding the first set (licenses) holds one of the second (a derived set, such as the accepted ones).
    Holds(&'static Fact, &'static Fact),
    /// Somebody named licenses of the mask, and each of them is one of these products. Never unknown, as `Given`.
    Products(&'static Fact, u64, &'static [&'static str]),
    /// Somebody has an option of the first mask and none of the second: rests on the first alone. Written with [`rests_on`].
    Rests(&'static Fact, u64, u64),
    /// Two texts name the same, whatever their capitals.
    SameText(&'static Fact, &'static Fact),
    /// The text names something: any word but `none`.
    Named(&'static Fact),
    /// The first number is at least the second.
    AtLeast(Expr, Expr),
    /// The judged day lies on or after this one.
    AsOfFrom(Date),
    /// The day is given and lies before this one.
    DayBefore(&'static Fact, Date),
    /// The day is given, and the judged day lies on or after it, `0` days moved.
    DayReached(&'static Fact, i32),
    /// The event has happened: the day is given.
    DayGiven(&'static Fact),
    /// The day is given and lies in the calendar month of the judged day, not after it.
    DayInMonth(&'static Fact),
    /// Somebody said "I don't know", or named something that stands in no list. Never unknown: it speaks of the answer,
    /// not of the fact, and so decides only whether a second question is worth asking.
    Open(&'static Fact),
    /// Somebody answered, and not with "I don't know". Never unknown, as `Open`.
    Given(&'static Fact),
    /// The part is certain already. Never unknown: what is not known counts as no. For defaults that a fuller answer
    /// replaces; what must hold in every case belongs under `Not`.
    Sure(&'static Cond),
    /// A license named there has ended by the judged day. Never unknown, as `Given`.
    Ended(&'static Fact),
    /// The row and what surrounds it have the same value of the fact.
    Same(&'static Fact),
    /// At least one row of the table meets the condition.
    AnyRow(&'static Fact, &'static Cond),
    /// Every row of the table meets the condition; true for none.
    EachRow(&'static Fact, &'static Cond),
    /// The condition holds for what surrounds the row.
    Outer(&'static Cond),
    /// Somebody is short of a license on this axis: an obligation of this person is not met.
    Short(Who, Axis),
    /// A person picked the other reading of this point on which the sources differ.
    Reads(&'static str),
    /// Never true by itself: a computation over tables applies the rule, and lists it among those that fired.
    ByTable,
    /// Every part holds.
    All(&'static [Cond]),
    /// At least one part holds.
    Any(&'static [Cond]),
    /// The part does not hold.
    Not(&'static Cond),
}

/// Returns the condition that a choice is this option.
#[must_use]
pub const fn is(fact: &'static Fact, option: &str) -> Cond {
    Cond::In(fact, fact.bit(option))
}

/// Returns the condition that a choice is one of these options.
#[must_use]
pub const fn is_one(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::In(fact, fact.mask(options))
}

/// Returns the condition that a choice is another than these options.
#[must_use]
pub const fn is_none_of(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::In(fact, fact.all() & !fact.mask(options))
}

/// Returns the condition that a set has this option.
#[must_use]
pub const fn has(fact: &'static Fact, option: &str) -> Cond {
    Cond::Has(fact, fact.bit(option))
}

/// Returns the condition that a set has at least one of these options.
#[must_use]
pub const fn has_one(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Has(fact, fact.mask(options))
}

/// Returns the condition that a set has nothing but these options.
#[must_use]
pub const fn only(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Only(fact, fact.mask(options))
}

/// Returns the condition that each of these people holds one of these licenses.
#[must_use]
pub const fn each_holds(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Each(fact, fact.mask(options), false)
}

/// Returns the condition that each of these people holds one of these licenses as a base license.
#[must_use]
pub const fn each_bases(fact: &'static Fact, options: &[&str]) -> Cond {
    Cond::Each(fact, fact.mask(options), true)
}

/// Returns the condition that somebody has one of these options, and none of the others.
#[must_use]
pub const fn rests_on(fact: &'static Fact, options: &[&str], others: &[&str]) -> Cond {
    Cond::Rests(fact, fact.mask(options), fact.mask(others))
}

/// Returns the condition that a count is at least `n`.
#[must_use]
pub const fn at_least(fact: &'static Fact, n: i64) -> Cond {
    Cond::AtLeast(Expr::Of(fact), Expr::Const(n))
}

/// A number computed from facts, on intervals.
#[derive(Debug)]
pub enum Expr {
    /// A number.
    Const(i64),
    /// The value of a count.
    Of(&'static Fact),
    /// The dated value of a parameter.
    Param(&'static Param),
    /// The value of a parameter as it was on this day, whatever day is judged.
    ParamOn(&'static Param, Date),
    /// How many times the second dated value goes into the first, rounded down.
    Ratio(&'static Param, &'static Param),
    /// People short of a license over all obligations but those of a stated product, each once.
    ShortPeople,
    /// People short of a license of a stated product, each once.
    ShortOfProduct,
    /// People short of a license in this role, but for those of a stated product.
    ShortOf(Who),
    /// Sum.
    Plus(&'static Expr, &'static Expr),
    /// Difference, never below zero.
    Minus(&'static Expr, &'static Expr),
    /// Product.
    Times(&'static Expr, &'static Expr),
    /// How many times the second goes into the first, rounded down; nothing goes into it less than once.
    Quotient(&'static Expr, &'static Expr),
    /// Packs of this size.
    CeilDiv(&'static Expr, i64),
    /// The larger.
    Max(&'static Expr, &'static Expr),
    /// The smaller.
    Min(&'static Expr, &'static Expr),
    /// How many of these people hold none of the accepted licenses: how many they are, the accepted set, where they hold.
    Lacking(&'static Expr, &'static Fact, &'static HeldBy),
    /// How many of these people hold none of these options: how many they are, what they hold, the options.
    Without(&'static Expr, &'static Fact, u64),
    /// The first where the condition holds, else the second.
    If(&'static Cond, &'static Expr, &'static Expr),
    /// Sum over the rows of a table.
    SumRows(&'static Fact, &'static Expr),
    /// The least over groups of people, each by itself: the one fact that holds the groups, and the number.
    LeastGroup(&'static [&'static Fact], &'static Expr),
    /// The least over the rows of a table; nothing where there is no row.
    LeastRow(&'static Fact, &'static Expr),
    /// Number of rows that meet the condition.
    CountRows(&'static Fact, &'static Cond),
    /// How many options of the mask a set has.
    Members(&'static Fact, u64),
    /// Sum over the rows of a table, where rows with the same text stand for the same people and count once, with the
    /// largest of their numbers. Rows without a text may be anybody: all of them the same, or each another.
    OnceEach(&'static Fact, Option<&'static Fact>, &'static Expr),
    /// Anything from the first to the second: two readings of the sources, both shown.
    Between(&'static Expr, &'static Expr),
}

/// Returns the number beside the first of these conditions that holds, else the last number.
macro_rules! first_of {
    ($last:expr $(,)?) => { $last };
    (($cond:expr, $number:expr $(,)?), $($rest:tt)+) => {
        $crate::engine::rule::Expr::If(&$cond, &$number, &$crate::engine::cond::first_of!($($rest)+))
    };
}
pub(crate) use first_of;
