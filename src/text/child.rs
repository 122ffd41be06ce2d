//! Headlines of child flows, whose runs the people of the calling flows pay for.

use super::format::capital;
use super::headline::{chosen, free_way, lower};
use super::who::needs;
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::Warning;
use crate::engine::obligation::Obligation;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::{CALLED_BY_HTTP_FROM, KIND, OWNER_NAME, TRIGGER};

/// Returns the sentences about a child flow that rides on its parents; nothing where the usual ones will do.
#[must_use]
pub fn of(request: &Request, assessment: &Assessment) -> Option<String> {
    let child = chosen(request, &KIND, "child-flow") || chosen(request, &TRIGGER, "child-call");
    let outcome = &assessment.outcome;
    if let Some(sentence) = chain(request, assessment) {
        return Some(sentence);
    }
    if request.questionnaire.id != "flow" || !child {
        return None;
    }
    let by_terms = |o: &&Obligation| o.missing.lo > 0 && o.axis.counts_on(Axis::Terms);
    let short: Vec<&Obligation> = outcome.obligations.iter().filter(by_terms).collect();
    match assessment.status {
        Status::Gap if !short.is_empty() => {
            let sentence = callers(&needs(request, &short, false));
            Some(match free_way(outcome) {
                Some(way) => format!("{way}: that costs nothing. Otherwise {}", lower(&sentence)),
                None => capital(&sentence),
            })
        }
        Status::CoveredWithWarning if assessment.runtime == Status::Gap => Some(
            "By the terms the calling flow covers this child flow. The service looks at its own owner, who lacks a license."
                .to_owned(),
        ),
        Status::Covered if !outcome.obligations.is_empty() => {
            Some("The people behind the calling flow hold a license, which covers this child flow.".to_owned())
        }
        _ => None,
    }
}

/// Returns the sentence about flows that start each other over HTTP, where they count as one unit of another person.
fn chain(request: &Request, assessment: &Assessment) -> Option<String> {
    let outcome = &assessment.outcome;
    let unit = |warning: &Warning| warning.code == "W-CHAIN-OWNER" && warning.certain;
    outcome.warnings.iter().find(|warning| unit(warning))?;
    let name = |fact: &Fact| match request.facts.get(fact) {
        Some(Value::Text(name)) => Some(name.clone()),
        _ => None,
    };
    let author = name(&CALLED_BY_HTTP_FROM)?;
    let owner = name(&OWNER_NAME).unwrap_or_else(|| "the owner of this flow".to_owned());
    let short: Vec<&Obligation> = outcome.obligations.iter().filter(|o| o.missing.lo > 0).collect();
    match assessment.status {
        Status::Gap if !short.is_empty() => {
            let sentence = lower(&needs(request, &short, false)).replace("the flow's owner", &author);
            Some(format!("{} The service looks at {owner}.", capital(&sentence)))
        }
        Status::CoveredWithWarning => Some(format!(
            "The license of {author} covers both flows. The service looks at {owner}, though."
        )),
        _ => None,
    }
}

/// Returns the sentence with the people of the calling flows for those of the flow itself.
fn callers(sentence: &str) -> String {
    lower(sentence)
        .replace("the flow's owner", "the owner of the calling flow")
        .replace(" owners ", " owners of calling flows ")
        .replace("who runs it", "who runs the calling flow")
        .replace("who run it", "who run the calling flow")
}
