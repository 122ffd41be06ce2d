//! The request, read leniently and checked strictly.

use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::fact::{Fact, Facts};
use crate::engine::input::{self, slug};
use crate::engine::questionnaire::Questionnaire;
use crate::engine::rule::{Disagreement, Edition};
use crate::questionnaires;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::{FACTS, facts, synonym};
use serde_json::Value as Json;

/// A request that can be judged.
#[derive(Clone)]
pub struct Request {
    /// The questionnaire.
    pub questionnaire: &'static Questionnaire,
    /// The judged day.
    pub as_of: Date,
    /// Whether the day was given, and not set by the edition or taken as the newest that texts were read for.
    pub as_of_given: bool,
    /// The edition.
    pub edition: Edition,
    /// Points on which the other reading was picked.
    pub readings: Vec<&'static Disagreement>,
    /// The answers.
    pub facts: Facts,
}

const KEYS: [&str; 5] = ["questionnaire", "asOf", "edition", "readings", "answers"];

impl Request {
    /// Reads a request.
    ///
    /// # Errors
    /// On the first field that is wrong, with its name, what is accepted, and the nearest name that exists.
    pub fn read(json: &Json) -> Result<Request, InputError> {
        let Json::Object(object) = json else {
            return Err(InputError::new(
                "request",
                "a request is an object",
                "{ \"questionnaire\": \"flow\", \"answers\": { … } }",
            ));
        };
        if let Some(key) = object.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(
                InputError::new(key.clone(), format!("a request has no `{key}`"), KEYS.join(", "))
                    .near(key, KEYS.into_iter()),
            );
        }
        let questionnaire = read_questionnaire(object.get("questionnaire"))?;
        let edition = read_edition(object.get("edition"))?;
        let given = read_as_of(object.get("asOf"), questionnaire.first_day())?;
        let as_of = given.or(edition.pinned()).unwrap_or(Date::KNOWN_UNTIL);
        let readings = read_readings(object.get("readings"))?;
        let facts = read_answers(object.get("answers"))?;
        Ok(Request {
            questionnaire,
            as_of,
            as_of_given: given.is_some(),
            edition,
            readings,
            facts,
        })
    }
}

fn read_questionnaire(json: Option<&Json>) -> Result<&'static Questionnaire, InputError> {
    let ids = || questionnaires::HEADS.iter().map(|head| head.id);
    let help = || format!("one of {}", ids().collect::<Vec<_>>().join(", "));
    let name = match json {
        Some(Json::String(name)) => name,
        Some(other) => {
            return Err(InputError::new(
                "questionnaire",
                format!("{other} is no questionnaire"),
                help(),
            ));
        }
        None => return Err(InputError::new("questionnaire", "no questionnaire is named", help())),
    };
    questionnaires::find(name).ok_or_else(|| {
        InputError::new("questionnaire", format!("`{name}` is no questionnaire"), help()).near(name, ids())
    })
}

fn read_edition(json: Option<&Json>) -> Result<Edition, InputError> {
    let ids = || Edition::ALL.iter().map(|e| e.id());
    match json {
        None | Some(Json::Null) => Ok(Edition::Current),
        Some(Json::String(name)) => Edition::ALL.iter().copied().find(|e| e.id() == name).ok_or_else(|| {
            InputError::new(
                "edition",
                format!("`{name}` is no edition"),
                format!("one of {}", ids().collect::<Vec<_>>().join(", ")),
            )
            .near(name, ids())
        }),
        Some(other) => Err(InputError::new(
            "edition",
            format!("{other} is no edition"),
            format!("one of {}", ids().collect::<Vec<_>>().join(", ")),
        )),
    }
}

/// Returns the point with this number whose other reading can be judged.
///
/// # Errors
/// Where there is none, with the nearest.
pub fn find_reading(id: &str) -> Result<&'static Disagreement, InputError> {
    let known = || DISAGREEMENTS.iter().copied().filter(|point| !point.instead.is_empty());
    known().find(|point| point.id == id).ok_or_else(|| {
        InputError::new(
            "readings",
            format!("`{id}` is no point with another reading that can be judged"),
            "the schema lists the points",
        )
        .near(id, known().map(|point| point.id))
    })
}

fn read_readings(json: Option<&Json>) -> Result<Vec<&'static Disagreement>, InputError> {
    let wrong = |other: &Json| {
        InputError::new(
            "readings",
            format!("{other} is no list of points"),
            "a list of numbers such as \"X-03\"",
        )
    };
    match json {
        None | Some(Json::Null) => Ok(Vec::new()),
        Some(Json::Array(list)) => list
            .iter()
            .map(|item| item.as_str().ok_or_else(|| wrong(item)).and_then(find_reading))
            .collect(),
        Some(other) => Err(wrong(other)),
    }
}

fn read_as_of(json: Option<&Json>, first: Date) -> Result<Option<Date>, InputError> {
    let help = format!("a day from {first} on, written YYYY-MM-DD");
    match json {
        None | Some(Json::Null) => Ok(None),
        Some(Json::String(text)) => match Date::parse(text) {
            Ok(day) if day < first => Err(InputError::new(
                "asOf",
                format!("{day} lies before the first day that can be judged, {first}"),
                help,
            )),
            Ok(day) => Ok(Some(day)),
            Err(_) => Err(InputError::new("asOf", format!("`{text}` is no day"), help)),
        },
        Some(other) => Err(InputError::new("asOf", format!("{other} is no day"), help)),
    }
}

/// Reads answers by fact id.
///
/// # Errors
/// On the first answer that is wrong.
pub fn read_answers(json: Option<&Json>) -> Result<Facts, InputError> {
    let mut read = Facts::default();
    let object = match json {
        None | Some(Json::Null) => return Ok(read),
        Some(Json::Object(object)) => object,
        Some(other) => {
            return Err(InputError::new(
                "answers",
                format!("{other} is no set of answers"),
                "an object by fact id",
            ));
        }
    };
    for (id, raw) in object {
        let fact = find_fact(id)?;
        read.set(fact, input::parse(fact, raw, synonym)?);
    }
    Ok(read)
}

/// Returns the fact with this id that a person can answer.
///
/// # Errors
/// Where there is none, with the nearest.
pub fn find_fact(id: &str) -> Result<&'static Fact, InputError> {
    let askable = |fact: &&&'static Fact| !fact.derived && !fact.id.contains('.');
    match facts::find(id).filter(|fact| askable(&fact)) {
        Some(fact) => Ok(fact),
        None => Err(
            InputError::new(id, format!("there is no fact `{id}`"), "the schema lists every fact id")
                .near(&slug(id), FACTS.iter().filter(askable).map(|fact| fact.id)),
        ),
    }
}
