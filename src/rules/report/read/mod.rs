//! What a report says, laid out as the tables by which passes are judged: people, apps, environments, and pairs.

mod desk;
mod rows;
mod totals;

use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use desk::Desk;
pub use desk::WITH_PREMIUM;

/// One app with one person, or with the people of one row of the people table.
pub struct Pair {
    /// Id of the person in the people table.
    pub person: String,
    /// The person and the app as the row names them, in small letters.
    pub user: String,
    /// The app.
    pub name: String,
    /// Position of the app.
    pub app: usize,
    /// Position of the environment.
    pub environment: usize,
    /// How many pairs of person and app stand behind it.
    pub heads: Interval,
    /// Whether the report marks it as app pass.
    pub marked: Truth,
}

/// A report, read.
pub struct Reading {
    /// The tables.
    pub tables: Facts,
    /// Distinct pairs.
    pub pairs: Vec<Pair>,
    /// Rows that were read, and rows of another month or environment that were left out.
    pub rows: (Interval, i64),
    /// Whether a row stands for an app instead of a pair.
    pub by_app: Truth,
    /// Whether the file and the answers differ on which environments are managed.
    pub managed_conflict: bool,
    /// Whether only totals are known.
    pub totals: bool,
    /// Of the totals, the rows of people who have received Premium.
    pub premium_now: Option<Interval>,
    /// Passes allocated to all environments together, where nobody said to which.
    pub allocated: Option<Interval>,
}

/// Returns the option that was chosen.
#[must_use]
pub fn choice(eval: &Eval<'_>, fact: &'static Fact) -> Option<&'static str> {
    match eval.answer(fact) {
        Some(Value::Options(mask)) if matches!(fact.kind, Kind::Choice(_)) => fact.names(*mask).next().map(|o| o.id),
        _ => None,
    }
}

/// Returns a count as far as it is known.
#[must_use]
pub fn total(eval: &Eval<'_>, fact: &'static Fact) -> Interval {
    match eval.answer(fact) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        _ => Interval::at_least(0),
    }
}

fn chosen(fact: &'static Fact, option: &str) -> Value {
    fact.find(option).map_or(Value::Unknown, Value::Options)
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

impl Reading {
    /// Reads the rows, or the totals; nothing where neither is there.
    ///
    /// # Errors
    /// Where totals contradict each other.
    pub fn of(eval: &Eval<'_>) -> Result<Option<Reading>, InputError> {
        let mut desk = Desk::new(eval);
        let mut reading = match eval.rows(&REPORT_ROWS) {
            Some((rows, _)) if choice(eval, &REPORT_FORM) != Some("totals") => desk.rows(rows),
            _ if eval.answer(&REPORT_ROW_COUNT).is_some() || choice(eval, &REPORT_FORM) == Some("totals") => {
                desk.totals()?
            }
            _ => return Ok(None),
        };
        if !desk.listed && desk.environments.len() != 1 {
            reading.allocated = Some(total(eval, &REPORT_ALLOCATED));
        }
        let Desk {
            people,
            apps,
            environments,
            conflict,
            ..
        } = desk;
        reading.managed_conflict = conflict;
        reading.tables.set(&PEOPLE, Value::Rows(people.into()));
        reading.tables.set(&APPS, Value::Rows(apps.into()));
        reading.tables.set(&ENVIRONMENTS, Value::Rows(environments.into()));
        reading.tables.set(&USES, Value::Rows(Vec::new().into()));
        for fact in [
            &BASELINE,
            &BASELINE_AD_HOC,
            &TENANT_M365_BEFORE_2019,
            &TENANT_M365_TERM_END_2019,
            &CUSTOM_CONNECTOR_EXEMPT,
        ] {
            if let Some(answer) = eval.answer(fact) {
                reading.tables.set(fact, answer.clone());
            }
        }
        Ok(Some(reading))
    }
}

impl Reading {
    fn empty(by_app: Truth) -> Reading {
        Reading {
            tables: Facts::default(),
            pairs: Vec::new(),
            rows: (Interval::ZERO, 0),
            by_app,
            managed_conflict: false,
            totals: false,
            premium_now: None,
            allocated: None,
        }
    }
}
