//! Days and periods. Our own, since a calendar crate would add a third to the size of the page.

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A calendar day, counted from 1970-01-01.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(i32);

/// What is wrong with a text that should be a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ParseDateError;

impl Date {
    /// The first day that can be judged (`PLAN_RESET`).
    pub const FIRST: Date = Date::of("2019-10-01");
    /// The last day up to which texts were read; later days carry `W-AFTER-KNOWN`.
    pub const KNOWN_UNTIL: Date = Date::of("2026-11-22");

    /// Returns the day written as `YYYY-MM-DD`; a wrong one in the rule table does not compile.
    ///
    /// # Panics
    /// At compile time, on a text that is no day.
    #[must_use]
    #[expect(
        clippy::panic,
        reason = "evaluated at compile time only, for statics of the rule table"
    )]
    pub const fn of(text: &str) -> Date {
        match Date::parse_const(text) {
            Some(day) => day,
            None => panic!("not a day of the form YYYY-MM-DD"),
        }
    }

    /// Returns the day written as `YYYY-MM-DD`.
    ///
    /// # Errors
    /// On any other form and on days that no calendar has.
    pub fn parse(text: &str) -> Result<Date, ParseDateError> {
        Date::parse_const(text.trim()).ok_or(ParseDateError)
    }

    #[expect(clippy::indexing_slicing, reason = "the length is checked first; `get` is not const")]
    const fn parse_const(text: &str) -> Option<Date> {
        let b = text.as_bytes();
        if b.len() != 10 || b[4] != b'-' || b[7] != b'-' {
            return None;
        }
        let mut numbers = [0i32; 3];
        let mut i = 0;
        let mut part = 0;
        while i < 10 {
            if i == 4 || i == 7 {
                part += 1;
            } else if b[i].is_ascii_digit() {
                numbers[part] = numbers[part] * 10 + (b[i] - b'0') as i32;
            } else {
                return None;
            }
            i += 1;
        }
        let [year, month, day] = numbers;
        if year < 1970 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Date::from_ymd(year, month, day))
    }

    /// Days from civil, after Howard Hinnant's description of the proleptic calendar.
    const fn from_ymd(year: i32, month: i32, day: i32) -> Date {
        let y = if month <= 2 { year - 1 } else { year };
        let era = y / 400;
        let yoe = y - era * 400;
        let mp = (month + 9) % 12;
        let doy = (153 * mp + 2) / 5 + day - 1;
        let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
        Date(era * 146_097 + doe - 719_468)
    }

    /// Returns year, month (1 to 12) and day.
    #[must_use]
    pub fn ymd(self) -> (i32, u32, u32) {
        let z = self.0 + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = doy - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i32::from(month <= 2);
        (year, month.unsigned_abs(), day.unsigned_abs())
    }

    /// Returns the first and the last day of the calendar month of this day.
    #[must_use]
    pub fn month(self) -> (Date, Date) {
        let (_, _, day) = self.ymd();
        let first = self.plus_days(1 - i32::try_from(day).unwrap_or(1));
        let (_, _, over) = first.plus_days(31).ymd();
        (first, first.plus_days(31 - i32::try_from(over).unwrap_or(1)))
    }

    /// Returns the day `days` later, or earlier for a negative number.
    #[must_use]
    pub const fn plus_days(self, days: i32) -> Date {
        Date(self.0.saturating_add(days))
    }

    /// Returns the number of days from `other` to this day.
    #[must_use]
    pub const fn days_since(self, other: Date) -> i32 {
        self.0 - other.0
    }

    /// Returns the number of days since 1970-01-01.
    #[must_use]
    pub const fn number(self) -> i32 {
        self.0
    }

    /// Returns the day with this number since 1970-01-01.
    #[must_use]
    pub const fn from_number(days: i32) -> Date {
        Date(days)
    }
}

const fn days_in(year: i32, month: i32) -> i32 {
    match month {
        2 if (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (y, m, d) = self.ymd();
        write!(f, "{y:04}-{m:02}-{d:02}")
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = String::deserialize(d)?;
        Date::parse(&text).map_err(|_| serde::de::Error::custom("a day is written YYYY-MM-DD"))
    }
}

/// A span of days: `from` is the first day inside, `until` the first day after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// First day inside.
    pub from: Date,
    /// First day after it; open when absent.
    pub until: Option<Date>,
}

impl Period {
    /// Returns the open period that starts on `from`.
    #[must_use]
    pub const fn from(from: &str) -> Period {
        Period {
            from: Date::of(from),
            until: None,
        }
    }

    /// Returns the period from the first day inside to the first day after it.
    #[must_use]
    pub const fn between(from: &str, until: &str) -> Period {
        Period {
            from: Date::of(from),
            until: Some(Date::of(until)),
        }
    }

    /// Tells whether `day` lies inside.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        day >= self.from && self.until.is_none_or(|until| day < until)
    }
}
