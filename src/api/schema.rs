//! JSON Schemas of request, report and saved file, and the vocabulary: every id with one line of meaning.

use super::figure::{Amount, Figure};
use super::report::Report;
pub use super::schema_request::request;
use super::wire::kind;
use crate::engine::date::Date;
use crate::engine::fact::Scope;
use crate::engine::quantity::Cents;
use crate::engine::rule::{Status, Then, Who};
use crate::persist::snapshot::Snapshot;
use crate::questionnaires;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::{self, FACTS};
use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value as Json, json};
use std::borrow::Cow;
use std::collections::BTreeMap;

impl JsonSchema for Date {
    fn schema_name() -> Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "a day, YYYY-MM-DD" })
    }
}

impl JsonSchema for Cents {
    fn schema_name() -> Cow<'static, str> {
        "Usd".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "description": "US dollars" })
    }
}

impl JsonSchema for Amount {
    fn schema_name() -> Cow<'static, str> {
        "Amount".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number" })
    }
}

impl JsonSchema for Figure {
    fn schema_name() -> Cow<'static, str> {
        "Figure".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "description": "a number, or a range with the facts that would settle it; max is null where there is no upper bound",
            "anyOf": [
                { "type": "number" },
                {
                    "type": "object",
                    "properties": {
                        "min": { "type": "number" },
                        "max": { "type": ["number", "null"] },
                        "because": { "type": "array", "items": { "type": "string" } }
                    },
                    "required": ["min", "max", "because"]
                }
            ]
        })
    }
}

/// Returns every file of the schema folder: name and content.
#[must_use]
pub fn files() -> Vec<(&'static str, Json)> {
    vec![
        ("request.schema.json", request()),
        ("report.schema.json", report()),
        ("saved.schema.json", schemars::schema_for!(Snapshot).to_value()),
        ("vocabulary.json", vocabulary()),
    ]
}

/// Returns the schema of a report. Lists that only some reports hold are left out of the others.
#[must_use]
pub fn report() -> Json {
    let settings = SchemaSettings::draft2020_12().for_serialize();
    settings.into_generator().into_root_schema_for::<Report>().to_value()
}

/// Returns every fact, option, license, number key, status, role, warning code and rule, each with one line of meaning.
#[must_use]
pub fn vocabulary() -> Json {
    let facts = FACTS.iter().filter(|fact| !fact.derived).map(|fact| {
        let options: Map<String, Json> = fact
            .options()
            .iter()
            .map(|o| {
                (
                    o.id.to_owned(),
                    Json::from(if o.hint.is_empty() {
                        o.label.to_owned()
                    } else {
                        format!("{}: {}", o.label, o.hint)
                    }),
                )
            })
            .collect();
        json!({
            "id": fact.id,
            "kind": kind(fact),
            "scope": scope(fact.scope),
            "meaning": fact.question,
            "usual": fact.usual,
            "assumed": fact.assumed,
            "options": options,
        })
    });
    let numbers = figures();
    let mut codes: BTreeMap<&str, &str> = ENGINE_CODES.iter().copied().collect();
    for (more, _) in rules::MEANINGS {
        codes.extend(more.iter().copied());
    }
    for then in rules::all()
        .flat_map(|rule| rule.versions)
        .flat_map(|version| Then::parts(version.then))
        .map(|(_, then)| then)
    {
        match then {
            Then::Warn(code, text) | Then::Inform(code, text) => {
                codes.entry(code).or_insert(text);
            }
            _ => {}
        }
    }
    let rules: Map<String, Json> = rules::all()
        .map(|rule| (rule.id.to_owned(), Json::from(rule.title)))
        .collect();
    let statuses: Map<String, Json> = STATUSES
        .iter()
        .map(|(status, meaning)| (status.id().to_owned(), Json::from(*meaning)))
        .collect();
    json!({
        "questionnaires": questionnaires::ALL.iter().map(|q| (q.id.to_owned(), Json::from(q.title))).collect::<Map<_, _>>(),
        "facts": facts.collect::<Vec<_>>(),
        "numbers": numbers,
        "codes": codes,
        "statuses": statuses,
        "roles": Who::ALL.iter().map(|who| who.id()).collect::<Vec<_>>(),
        "rules": rules,
        "disagreements": DISAGREEMENTS.iter().map(|point| (point.id.to_owned(), Json::from(point.topic.text()))).collect::<Map<_, _>>(),
    })
}

const fn scope(scope: Scope) -> &'static str {
    match scope {
        Scope::Tenant => "tenant",
        Scope::Environment => "environment",
        Scope::App => "app",
        Scope::Person => "person",
        Scope::Flow => "flow",
        Scope::Pairing => "pairing",
    }
}

/// Returns every figure with its line of meaning.
#[must_use]
pub fn figures() -> BTreeMap<&'static str, &'static str> {
    let mut figures: BTreeMap<&str, &str> = NUMBERS.iter().copied().collect();
    for (key, meaning) in rules::MEANINGS.iter().flat_map(|(_, known)| known.iter()) {
        figures.entry(key).or_insert(meaning);
    }
    figures
}

/// Figures that the engine itself and table computations give.
pub const NUMBERS: &[(&str, &str)] = &[
    (
        "peopleToLicense",
        "people who still lack a license that the terms ask of them, each once",
    ),
    ("peopleInNeed", "people of whom the terms ask a license, held or not"),
    ("approversStrict", "approvers of whom the stricter texts ask a license"),
    ("processLicenses", "Process licenses of the Process path"),
    (
        "monthlyUsd",
        "cost a month, list price: what a meter charges as things stand or what is missing costs, else the cheapest way to be right",
    ),
    (
        "cheapestUsd",
        "cost a month of the cheapest way to be right, where it is less than monthlyUsd",
    ),
    (
        "tippingPoint",
        "head count from which a license on the flow is cheaper than one for each person",
    ),
    ("passesNeeded", "passes that the audience needs"),
    ("passesAllocated", "passes allocated to environments"),
    ("passesPurchased", "passes that the purchases yield"),
    ("shortage", "passes missing, summed over environments"),
    ("surplus", "passes too many, summed over environments"),
    ("unallocated", "passes bought and allocated to no environment"),
    ("toBuy", "passes to buy"),
    ("movable", "passes that can be moved to where they are missing"),
    (
        "blocked",
        "pairs of person and app that cannot be covered as things stand",
    ),
    ("metered", "pairs of person and app that a meter pays for"),
    (
        "hostLicenses",
        "licenses or passes that the host tenant still has to provide for guests",
    ),
    ("guestsRecognized", "guests whose license counts in the host tenant"),
    ("guestsAbleToOpen", "guests who can open what they are entitled to"),
    ("billableRuns", "runs of a month that the meter charges"),
    (
        "freeRuns",
        "tests, resubmissions and child runs that the meter does not charge",
    ),
    ("appStartedRuns", "runs of a month that an app starts and pays for"),
    (
        "runsForOneLicense",
        "charged runs a month that cost as much as a license for one person",
    ),
    ("runsPerDay", "runs of a day; checks that found nothing are none"),
    ("emptyChecksPerDay", "checks of a day that found nothing"),
    ("dailyUsd", "what the meter charges a day"),
    (
        "approversStrict",
        "people who approve, by the text that asks a license of them",
    ),
];

/// Codes that the engine itself gives.
pub const ENGINE_CODES: &[(&str, &str)] = &[
    (
        "W-AFTER-KNOWN",
        "the judged day lies after the last day up to which texts were read",
    ),
    (
        "W-EDITION-DATE",
        "an edition and a date are both given: the edition decides text and figures",
    ),
    ("I-OWN-PRICES", "own prices stand in for those of the list"),
    (
        "I-CURRENCY",
        "a currency other than the US dollar was named: nothing is converted",
    ),
];

const STATUSES: &[(Status, &str)] = &[
    (Status::Covered, "everybody who needs a license has one"),
    (Status::CoveredMetered, "a meter pays for it"),
    (Status::CoveredWithWarning, "covered, with a reservation"),
    (Status::NotProven, "what is known proves nothing"),
    (Status::Ask, "an answer is missing that decides"),
    (Status::Gap, "a license is missing"),
    (Status::NonCompliant, "the terms are breached"),
    (Status::NotSupported, "the service does not support this"),
    (Status::Error, "the request cannot be judged"),
];
