//! One case as text: the shape that is stored, exported and imported.

use crate::engine::date::Date;
use crate::engine::rule::Edition;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

/// The schema number that this program writes.
pub const SCHEMA: u64 = 1;

/// A case: which questionnaire, which answers, judged for which day by which edition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub struct Snapshot {
    /// Schema number of this shape.
    pub schema: u64,
    /// Version of the program that wrote it.
    pub app: String,
    /// Id of the case, unique in this browser; empty for answers being given.
    #[serde(default)]
    pub id: String,
    /// Name that a person gave it.
    #[serde(default)]
    pub name: String,
    /// The questionnaire.
    pub questionnaire: String,
    /// The judged day; today where absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(not(target_arch = "wasm32"), schemars(with = "Option<String>"))]
    pub as_of: Option<Date>,
    /// The edition.
    #[serde(default = "current")]
    pub edition: String,
    /// Points on which the other reading was picked.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub readings: Vec<String>,
    /// Answers by fact id, as on the wire.
    #[cfg_attr(
        not(target_arch = "wasm32"),
        schemars(with = "std::collections::BTreeMap<String, Json>")
    )]
    pub answers: Map<String, Json>,
    /// When it was saved, in milliseconds since 1970.
    #[serde(default)]
    pub saved_at: u64,
}

fn current() -> String {
    Edition::Current.id().to_owned()
}

/// Why a text is no case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// It is no JSON of this shape; the reason in words.
    Unreadable(String),
    /// A newer program wrote it, with this schema number.
    Newer(u64),
}

impl Snapshot {
    /// Returns a new, unnamed case.
    #[must_use]
    pub fn new(questionnaire: &str, as_of: Option<Date>, edition: Edition, answers: Map<String, Json>) -> Snapshot {
        Snapshot {
            schema: SCHEMA,
            app: env!("CARGO_PKG_VERSION").to_owned(),
            id: String::new(),
            name: String::new(),
            questionnaire: questionnaire.to_owned(),
            as_of,
            edition: edition.id().to_owned(),
            readings: Vec::new(),
            answers,
            saved_at: 0,
        }
    }

    /// Returns the case as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// Reads a case.
    ///
    /// # Errors
    /// Where the text is no case, or comes from a newer program.
    pub fn from_text(text: &str) -> Result<Snapshot, ReadError> {
        let json: Json = serde_json::from_str(text).map_err(|error| ReadError::Unreadable(error.to_string()))?;
        match json.get("schema").and_then(Json::as_u64) {
            None => Err(ReadError::Unreadable("it has no schema number".to_owned())),
            Some(schema) if schema > SCHEMA => Err(ReadError::Newer(schema)),
            Some(schema) => {
                serde_json::from_value(migrate(json, schema)).map_err(|error| ReadError::Unreadable(error.to_string()))
            }
        }
    }

    /// Returns the case as a request of the wire.
    #[must_use]
    pub fn to_request(&self, today: Date) -> Json {
        let as_of = self
            .as_of
            .or_else(|| (self.edition == Edition::Current.id()).then_some(today));
        let mut request = Map::new();
        request.insert("questionnaire".to_owned(), Json::from(self.questionnaire.as_str()));
        if let Some(as_of) = as_of {
            request.insert("asOf".to_owned(), Json::from(as_of.to_string()));
        }
        request.insert("edition".to_owned(), Json::from(self.edition.as_str()));
        if !self.readings.is_empty() {
            request.insert("readings".to_owned(), Json::from(self.readings.clone()));
        }
        request.insert("answers".to_owned(), Json::Object(self.answers.clone()));
        Json::Object(request)
    }
}

/// Brings an older shape up to this one. There is only one so far; each later one adds a step here.
fn migrate(json: Json, _schema: u64) -> Json {
    json
}
