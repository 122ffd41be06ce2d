//! What is known of a value: every value that is still possible.

use super::date::Date;
use super::fact::{Cohort, Fact, Holding, Kind, Value};
use super::quantity::Interval;

/// Yes, no, or not yet known (Kleene).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// Certainly not.
    No,
    /// Not yet known.
    Unknown,
    /// Certainly.
    Yes,
}

impl Truth {
    /// Returns the truth of a statement that is certain either way.
    #[must_use]
    pub const fn of(yes: bool) -> Truth {
        if yes { Truth::Yes } else { Truth::No }
    }

    /// Returns the truth of the opposite.
    #[must_use]
    pub const fn not(self) -> Truth {
        match self {
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
            Truth::Yes => Truth::No,
        }
    }

    /// Returns the truth of both together.
    #[must_use]
    pub fn and(self, other: Truth) -> Truth {
        self.min(other)
    }

    /// Returns the truth of at least one.
    #[must_use]
    pub fn or(self, other: Truth) -> Truth {
        self.max(other)
    }
}

/// A set of options: those that are certainly in it, and those that may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OptionSet {
    /// Certainly in it.
    pub yes: u64,
    /// May be in it; never overlaps with `yes`.
    pub maybe: u64,
}

impl OptionSet {
    /// Tells whether the set has a member of `mask`.
    #[must_use]
    pub fn has(self, mask: u64) -> Truth {
        if self.yes & mask != 0 {
            Truth::Yes
        } else if self.maybe & mask == 0 {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Tells whether the one value, of those that may be, lies in `mask`.
    #[must_use]
    pub fn within(self, mask: u64) -> Truth {
        if self.maybe & !mask == 0 && self.maybe != 0 {
            Truth::Yes
        } else if self.maybe & mask == 0 {
            Truth::No
        } else {
            Truth::Unknown
        }
    }

    /// Tells whether every member lies in `mask`.
    #[must_use]
    pub fn only(self, mask: u64) -> Truth {
        if self.yes & !mask != 0 {
            Truth::No
        } else if self.maybe & !mask == 0 {
            Truth::Yes
        } else {
            Truth::Unknown
        }
    }

    /// Tells whether the two sets share a member.
    #[must_use]
    pub fn meets(self, other: OptionSet) -> Truth {
        if self.yes & other.yes != 0 {
            Truth::Yes
        } else if (self.yes | self.maybe) & (other.yes | other.maybe) == 0 {
            Truth::No
        } else {
            Truth::Unknown
        }
    }
}

/// What is known of a day that may not exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum KnownDay {
    /// Nothing.
    Unknown,
    /// The event has not happened.
    Never,
    /// The day.
    On(Date),
}

/// What is known of the value of a fact.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    /// The options of a choice that are still possible.
    Choice(u64),
    /// A set of options.
    Set(OptionSet),
    /// The licenses of groups of people: size (everybody when absent) and set.
    Groups(Vec<(Option<i64>, OptionSet)>),
    /// A number.
    Number(Interval),
    /// A day.
    Day(KnownDay),
    /// A text; unknown when absent.
    Text(Option<String>),
    /// A table has this many rows; unknown when absent.
    Rows(Option<usize>),
}

impl Known {
    /// Returns what is known of `fact` from its answer, on the day `as_of`: a license that has ended is not held any more.
    #[must_use]
    pub fn of(fact: &Fact, value: Option<&Value>, as_of: Date) -> Known {
        let all = fact.all();
        match &fact.kind {
            Kind::Choice(_) => match value {
                Some(Value::Options(mask)) => Known::Choice(*mask),
                _ => Known::Choice(all),
            },
            Kind::Many(_) => Known::Set(match value {
                Some(Value::Options(mask)) => OptionSet { yes: *mask, maybe: 0 },
                Some(Value::OpenOptions(mask, _)) => OptionSet {
                    yes: *mask,
                    maybe: all & !mask,
                },
                _ => OptionSet { yes: 0, maybe: all },
            }),
            Kind::Licenses(_) => Known::Set(match value {
                Some(Value::Holding(holding)) => set_of(holding, all, as_of),
                _ => OptionSet { yes: 0, maybe: all },
            }),
            Kind::Cohorts(_) => Known::Groups(match value {
                Some(Value::Holding(holding)) => vec![(None, set_of(holding, all, as_of))],
                Some(Value::Cohorts(groups)) => groups
                    .iter()
                    .map(|Cohort { count, holding }| (*count, set_of(holding, all, as_of)))
                    .collect(),
                _ => vec![(None, OptionSet { yes: 0, maybe: all })],
            }),
            Kind::Count { max, unknown_from, .. } => Known::Number(match value {
                Some(Value::Number(n)) => Interval::exactly(*n),
                _ if *max == i64::MAX => Interval::at_least(*unknown_from),
                _ => Interval {
                    lo: *unknown_from,
                    hi: None,
                },
            }),
            Kind::Day => Known::Day(match value {
                Some(Value::Day(Some(day))) => KnownDay::On(*day),
                Some(Value::Day(None)) => KnownDay::Never,
                _ => KnownDay::Unknown,
            }),
            Kind::Text => Known::Text(match value {
                Some(Value::Text(text)) => Some(text.clone()),
                _ => None,
            }),
            Kind::Table(_) => Known::Rows(match value {
                Some(Value::Rows(rows)) => Some(rows.len()),
                _ => None,
            }),
        }
    }

    /// Tells whether only one value is left.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        match self {
            Known::Choice(mask) => mask.count_ones() <= 1,
            Known::Set(set) => set.maybe == 0,
            Known::Groups(groups) => groups.iter().all(|(_, set)| set.maybe == 0),
            Known::Number(n) => n.exact().is_some(),
            Known::Day(day) => *day != KnownDay::Unknown,
            Known::Text(text) => text.is_some(),
            Known::Rows(rows) => rows.is_some(),
        }
    }
}

fn set_of(holding: &Holding, all: u64, as_of: Date) -> OptionSet {
    let yes = holding
        .held
        .iter()
        .filter(|held| held.until.is_none_or(|until| until >= as_of))
        .fold(0, |mask, held| mask | held.license);
    OptionSet {
        yes,
        maybe: if holding.open { all & !yes } else { 0 },
    }
}
