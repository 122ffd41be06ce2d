//! A case as an address: every answer by its fact id, readable and sorted; and back, with nothing dropped in silence.

use super::Work;
use super::route::{Address, Route, Step, encoded};
use crate::api::request::{find_fact, find_reading};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::fact::{Facts, Kind};
use crate::engine::input;
use crate::engine::rule::{Disagreement, Edition};
use crate::rules::{FACTS, synonym};
use serde_json::{Map, Value as Json};

/// What the options of an address say.
#[derive(Default)]
pub struct Options {
    /// The judged day.
    pub as_of: Option<Date>,
    /// The edition.
    pub edition: Option<Edition>,
    /// Points on which the other reading was picked.
    pub readings: Vec<&'static Disagreement>,
    /// Answers.
    pub facts: Facts,
    /// What cannot be understood, in sentences.
    pub problems: Vec<String>,
}

impl Options {
    /// Reads the options of an address. Days from `first` on can be judged.
    #[must_use]
    pub fn read(query: &[(String, String)], first: Date) -> Options {
        let mut options = Options::default();
        for (name, value) in query {
            let result = match name.as_str() {
                "as-of" => read_day(value, first).map(|day| options.as_of = Some(day)),
                "readings" => read_readings(value).map(|readings| options.readings = readings),
                "edition" => read_edition(value).map(|edition| options.edition = Some(edition)),
                _ => read_answer(name, value, &mut options.facts),
            };
            if let Err(error) = result {
                let nearest = error
                    .nearest
                    .map_or(String::new(), |nearest| format!(" Did you mean {nearest}?"));
                options.problems.push(format!(
                    "The address says {name}={value}: {}. Accepted: {}.{nearest}",
                    error.message, error.help
                ));
            }
        }
        options
    }
}

/// Reads a day that can be judged.
///
/// # Errors
/// On a text that is no day, and on days before the first that can be judged.
pub fn read_day(text: &str, first: Date) -> Result<Date, InputError> {
    let help = format!("a day from {first} on, written YYYY-MM-DD");
    match Date::parse(text) {
        Ok(day) if day >= first => Ok(day),
        Ok(_) => Err(InputError::new("as-of", "no rules are known for that day", help)),
        Err(_) => Err(InputError::new("as-of", format!("`{text}` is no day"), help)),
    }
}

/// Reads the name of an edition.
///
/// # Errors
/// On a name that is none.
pub fn read_edition(text: &str) -> Result<Edition, InputError> {
    let ids: Vec<&str> = Edition::ALL.iter().map(|edition| edition.id()).collect();
    let found = Edition::ALL.iter().copied().find(|edition| edition.id() == text);
    found.ok_or_else(|| {
        InputError::new("edition", format!("`{text}` is no edition"), ids.join(", ")).near(text, ids.iter().copied())
    })
}

fn read_readings(text: &str) -> Result<Vec<&'static Disagreement>, InputError> {
    text.split(',').filter(|id| !id.is_empty()).map(find_reading).collect()
}

fn read_answer(name: &str, value: &str, facts: &mut Facts) -> Result<(), InputError> {
    let fact = find_fact(name)?;
    let raw = match (value.starts_with(['[', '{']), &fact.kind) {
        (true, _) => serde_json::from_str(value)
            .map_err(|_| InputError::new(name, "it is no JSON text", "a list in square brackets"))?,
        (false, Kind::Many(_) | Kind::Licenses(_) | Kind::Cohorts(_)) if value != "unknown" => {
            Json::from(value.split(',').filter(|part| !part.is_empty()).collect::<Vec<_>>())
        }
        _ => Json::from(value),
    };
    facts.set(fact, input::parse(fact, &raw, synonym)?);
    Ok(())
}

/// Returns answers as an object by fact id.
#[must_use]
pub fn to_json(facts: &Facts) -> Map<String, Json> {
    let known = facts.slots().filter_map(|slot| FACTS.get(usize::from(slot)).copied());
    known
        .filter_map(|fact| Some((fact.id.to_owned(), fact.to_json(facts.get(fact)?))))
        .collect()
}

/// Returns the address of a case.
#[must_use]
pub fn hash(work: &Work, as_of: Option<Date>, edition: Edition) -> String {
    let mut pairs: Vec<String> = Vec::new();
    if let Some(day) = as_of {
        pairs.push(format!("as-of={day}"));
    }
    if edition != Edition::Current {
        pairs.push(format!("edition={}", edition.id()));
    }
    if !work.readings.is_empty() {
        let ids: Vec<&str> = work.readings.iter().map(|point| point.id).collect();
        pairs.push(format!("readings={}", ids.join(",")));
    }
    for (name, value) in to_json(&work.facts) {
        let plain = |json: &Json| json.as_str().filter(|text| !text.contains(',')).map(str::to_owned);
        let text = match &value {
            Json::String(text) => text.clone(),
            Json::Array(parts) if !parts.is_empty() => parts
                .iter()
                .map(plain)
                .collect::<Option<Vec<_>>>()
                .map_or_else(|| value.to_string(), |parts| parts.join(",")),
            other => other.to_string(),
        };
        pairs.push(format!("{name}={}", encoded(&text)));
    }
    let page = Route::Ask(work.questionnaire, Step::Next).hash();
    if pairs.is_empty() {
        page
    } else {
        format!("{page}?{}", pairs.join("&"))
    }
}

/// Returns the address that the browser shows, read.
#[must_use]
pub fn current() -> Address {
    Address::parse(&shown())
}

/// Returns what stands after `#` in the address, with it.
#[must_use]
pub fn shown() -> String {
    let hash = web_sys::window().and_then(|window| window.location().hash().ok());
    hash.unwrap_or_default()
}
