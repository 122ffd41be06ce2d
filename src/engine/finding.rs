//! What one rule or computation adds to an outcome: figures, deadlines, codes, ways to be right, lines to draw.

use super::date::Date;
use super::known::Truth;
use super::lack::Mends;
use super::price::Cost;
use super::quantity::{Cents, Interval};
use super::rule::{Status, Who};

/// People who take part and need nothing for it.
#[derive(Clone, Debug, PartialEq)]
pub struct NotNeeded {
    /// Their role.
    pub who: Who,
    /// How many they are.
    pub count: Interval,
    /// Positions of the rules behind it.
    pub rules: Vec<usize>,
}

/// A figure with the rules behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// Key on the wire.
    pub key: &'static str,
    /// The number.
    pub value: Interval,
    /// Whether it stands in thousandths.
    pub decimal: bool,
    /// Ids of the rules behind it.
    pub rules: Vec<&'static str>,
    /// Facts that would settle it, and that nobody is asked for otherwise.
    pub because: Vec<&'static str>,
    /// Facts that are asked for other reasons and would not settle it.
    pub unmoved: Vec<&'static str>,
}

/// Something that happens on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Deadline {
    /// What happens.
    pub what: &'static str,
    /// The day, where the day of the event is known.
    pub on: Option<Date>,
    /// The period in words.
    pub after: &'static str,
    /// Days from the judged day to it; zero or less once it has come.
    pub days_left: Option<i32>,
    /// The day itself still counts.
    pub last: bool,
    /// Id of the rule.
    pub rule: &'static str,
}

/// A code with its sentence.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// The code.
    pub code: &'static str,
    /// The sentence.
    pub text: String,
    /// Ids of the rules behind it.
    pub rules: Vec<&'static str>,
    /// Whether it certainly applies.
    pub certain: bool,
}

/// A way to be right.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternative {
    /// What to do.
    pub label: String,
    /// License id and how many.
    pub licenses: Vec<(&'static str, Interval)>,
    /// What it costs a month; nothing where no price is known.
    pub cost: Option<Cost>,
    /// What it is good for, or what to watch.
    pub note: &'static str,
    /// Ids of the rules behind it.
    pub rules: Vec<&'static str>,
    /// Whether it certainly is one: what is still open may take others away.
    pub certain: bool,
    /// What it rests on, where it is one in some reading only of what is not known. Such ways stand beside certain ones.
    pub rests: Option<&'static str>,
    /// What it mends.
    pub mends: Mends,
}

/// Costs over a number, as lines to draw, with the points at which another line becomes the cheapest.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// Its name on the wire.
    pub id: &'static str,
    /// What it shows.
    pub title: &'static str,
    /// What the number counts.
    pub counts: &'static str,
    /// The lines.
    pub lines: Vec<Line>,
    /// What it leaves out, or nothing.
    pub note: &'static str,
    /// From which number on which license is the cheapest, in order.
    pub tips: Vec<(i64, &'static str)>,
    /// Whether there are more such numbers beyond these.
    pub more: bool,
    /// The number of the case, where it is known.
    pub at: Option<i64>,
}

/// One line of a curve.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// License id.
    pub license: &'static str,
    /// What one would do.
    pub label: &'static str,
    /// Number and monthly cost.
    pub points: Vec<(i64, Cents)>,
}

/// A row of results for one environment or one group of people, by camelCase key.
pub type ResultRow = serde_json::Map<String, serde_json::Value>;

/// Statuses on one axis: the worst that is certain, and the worst that is possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AxisStatus {
    /// The worst that certainly applies.
    pub certain: Status,
    /// The worst that may apply.
    pub possible: Status,
}

impl AxisStatus {
    /// Returns the one word: an unknown that could make it worse than a gap asks, a milder one takes the stricter reading.
    #[must_use]
    pub fn verdict(self) -> Status {
        if self.possible <= self.certain || self.certain >= Status::Ask {
            self.certain
        } else if self.possible <= Status::CoveredWithWarning {
            self.possible
        } else {
            Status::Ask
        }
    }

    /// Takes one more status into account.
    pub fn add(&mut self, status: Status, truth: Truth) {
        match truth {
            Truth::Yes => {
                self.certain = self.certain.max(status);
                self.possible = self.possible.max(status);
            }
            Truth::Unknown => self.possible = self.possible.max(status),
            Truth::No => {}
        }
    }
}
