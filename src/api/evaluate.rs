//! From a request to its report.

use super::figure::Figure;
use super::programs::program;
use super::readings;
use super::reasons;
use super::report::{self, Report};
use super::request::Request;
use super::wire::{alternatives, ask, citations, curve, ids, needs, numbers};
use crate::engine::assess::{Assessment, Case, LOOK_AHEAD, assess, with_usual};
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::Warning;
use crate::engine::outcome::Outcome;
use crate::engine::price;
use crate::engine::program::Program;
use crate::engine::rule::{Edition, Status};
use crate::engine::{eval::Eval, input};
use crate::rules::synonym;
use crate::text::{format, headline};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// Returns the report of a request. Never fails: what is wrong stands in the report.
#[must_use]
pub fn evaluate(json: &Json) -> Report {
    match Request::read(json) {
        Ok(request) => report(&request),
        Err(error) => Report::of_error(error),
    }
}

/// Returns the report of a request without the usual case beside it and without what the other readings would give.
#[must_use]
pub fn evaluate_so_far(json: &Json) -> Report {
    match Request::read(json) {
        Ok(request) => report_so_far(&request, &program(&request)),
        Err(error) => Report::of_error(error),
    }
}

/// Returns the report of a request that was read already.
#[must_use]
pub fn report(request: &Request) -> Report {
    report_with(request, &program(request))
}

/// Returns the report, with the rules in force at hand.
#[must_use]
pub fn report_with(request: &Request, program: &Program) -> Report {
    let so_far = report_so_far(request, program);
    let mut report = Report {
        usual: usual(request, program),
        ..so_far
    };
    readings::add(request, &mut report);
    report
}

/// Returns the report without the usual case beside it and without what the other readings would give.
#[must_use]
pub fn report_so_far(request: &Request, program: &Program) -> Report {
    report_ahead(request, program, LOOK_AHEAD)
}

/// Returns the same, with so many of the first questions made sure to matter. One is enough while somebody goes from
/// question to question.
#[must_use]
pub fn report_ahead(request: &Request, program: &Program, ahead: usize) -> Report {
    let assessment = assess(&case(request, ahead), program);
    let eval = Eval::new(program, &request.facts, request.as_of);
    let outcome = &assessment.outcome;
    if let Some(error) = &outcome.error {
        let warnings = outcome.warnings.iter().map(|w| report::Warning {
            code: w.code,
            text: w.text.clone(),
            rules: w.rules.clone(),
        });
        let report = Report {
            as_of: request.as_of,
            edition: request.edition.id(),
            warnings: warnings.collect(),
            ..Report::of_error(error.clone())
        };
        return Report {
            cited: reasons::cited(request, &eval, &report),
            ..report
        };
    }
    let because: Vec<&'static str> = assessment.open.iter().map(|fact| fact.id).collect();
    let ids = |at: &[usize]| ids(program, at);
    // Where nothing but a possible warning keeps the verdict from *covered*, it is told, or nobody knew why.
    let for_certain = |warning: &Warning| warning.certain && !warning.code.starts_with("I-");
    let unsaid = assessment.status == Status::CoveredWithWarning
        && outcome.terms.certain < Status::CoveredWithWarning
        && outcome.runtime.certain < Status::CoveredWithWarning
        && !outcome.warnings.iter().any(for_certain);
    let mut warnings: Vec<report::Warning> = outcome
        .warnings
        .iter()
        .filter(|warning| warning.certain || unsaid)
        .map(|warning| report::Warning {
            code: warning.code,
            text: if warning.certain {
                warning.text.clone()
            } else {
                format!("This holds only if what is still open turns out so: {}", warning.text)
            },
            rules: warning.rules.clone(),
        })
        .collect();
    warnings.extend(of_the_date(request));
    warnings.extend(of_the_prices(request));
    let rules = reasons::fired(request, &eval, outcome);
    let fired: Vec<&'static str> = rules.iter().map(|rule| rule.id).collect();
    let disagreements = request
        .questionnaire
        .disagreements
        .iter()
        .filter(|d| d.in_force.contains(program.law))
        .filter(|d| program.reads(d.id) || d.rules.iter().any(|id| fired.contains(id)));
    let report = Report {
        status: assessment.status.id(),
        headline: headline::of(request, &assessment),
        needs: needs(outcome, program, &because),
        not_needed: outcome
            .not_needed
            .iter()
            .map(|n| report::NotNeeded {
                who: n.who.id(),
                count: Figure::count(n.count, &because),
                rules: ids(&n.rules),
            })
            .collect(),
        alternatives: alternatives(outcome, &because),
        numbers: numbers(outcome, assessment.status, &because),
        axes: report::Axes {
            terms: report::Axis {
                status: assessment.terms.id(),
            },
            runtime: report::Axis {
                status: assessment.runtime.id(),
            },
        },
        assumptions: assumptions(request, &assessment, program),
        usual: None,
        as_of: request.as_of,
        edition: request.edition.id(),
        version: env!("CARGO_PKG_VERSION"),
        deadlines: outcome
            .deadlines
            .iter()
            .map(|d| (d, d.days_left.map(|days| (days, days > 0 || (d.last && days == 0)))))
            .map(|(d, left)| report::Deadline {
                what: d.what,
                on: d.on,
                after: d.after,
                state: left.map_or("undated", |(_, ahead)| if ahead { "ahead" } else { "passed" }),
                days_left: left.filter(|(_, ahead)| *ahead).map(|(days, _)| days),
                rules: vec![d.rule],
            })
            .collect(),
        disagreements: disagreements
            .map(|d| report::Disagreement {
                id: d.id,
                topic: d.topic.text(),
                implemented: d.implemented.text(),
                other: d.other.text(),
                taken: if program.reads(d.id) { "other" } else { "implemented" },
                otherwise: None,
                citations: citations(d.cites, request.as_of),
            })
            .collect(),
        current: None,
        rules,
        cited: Vec::new(),
        warnings,
        notes: outcome
            .notes
            .iter()
            .map(|(rule, text)| report::Note { text, rule })
            .collect(),
        ask: assessment.ask.iter().map(|fact| ask(fact)).collect(),
        at_most_more: assessment.ask.len(),
        environments: outcome.environments.clone(),
        people: outcome.people.clone(),
        tables: outcome.tables.iter().cloned().collect(),
        curves: outcome.curves.iter().map(curve).collect(),
        error: None,
    };
    Report {
        cited: reasons::cited(request, &eval, &report),
        ..report
    }
}

/// A verdict without its reasons, to be set beside another.
pub(super) struct Brief {
    /// The status.
    pub status: &'static str,
    /// The same, to be compared.
    pub verdict: Status,
    /// The sentence.
    pub headline: String,
    /// Who needs what.
    pub needs: Vec<report::Need>,
    /// The figures.
    pub numbers: BTreeMap<&'static str, Figure>,
    /// What happens when.
    pub days: Vec<(&'static str, Option<Date>)>,
}

/// Returns the verdict of a request without its reasons.
pub(super) fn brief(request: &Request, program: &Program) -> Brief {
    // A sentence names at most one question.
    let assessment = assess(&case(request, 1), program);
    let because: Vec<&'static str> = assessment.open.iter().map(|fact| fact.id).collect();
    let outcome = &assessment.outcome;
    let (verdict, headline) = match &outcome.error {
        Some(error) => (Status::Error, Report::of_error(error.clone()).headline),
        None => (assessment.status, headline::of(request, &assessment)),
    };
    Brief {
        status: verdict.id(),
        verdict,
        headline,
        needs: needs(outcome, program, &because),
        numbers: numbers(outcome, assessment.status, &because),
        days: outcome.deadlines.iter().map(|d| (d.what, d.on)).collect(),
    }
}

fn of_the_date(request: &Request) -> Vec<report::Warning> {
    let mut warnings = Vec::new();
    if request.as_of > Date::KNOWN_UNTIL {
        let before = match request.as_of.days_since(Date::KNOWN_UNTIL) {
            1 => "the day before this one".to_owned(),
            days => format!("{} days before this one", format::number(days.into())),
        };
        let text = format!(
            "Texts were read up to {}, {before}. It is judged by what was announced until then.",
            format::date(Date::KNOWN_UNTIL)
        );
        warnings.push(report::Warning {
            code: "W-AFTER-KNOWN",
            text,
            rules: Vec::new(),
        });
    }
    if request
        .edition
        .pinned()
        .is_some_and(|pinned| request.as_of_given && pinned != request.as_of)
    {
        let text =
            "The edition decides text and figures; the date decides only what the edition leaves open.".to_owned();
        warnings.push(report::Warning {
            code: "W-EDITION-DATE",
            text,
            rules: Vec::new(),
        });
    }
    warnings
}

/// Returns the topic that was taken for one that somebody does not know.
fn topic_taken(request: &Request, program: &Program) -> Option<report::Assumption> {
    let unsure = request.questionnaire.unsure.as_ref()?;
    if request.facts.get(unsure.topic) != Some(&Value::Unknown) {
        return None;
    }
    let value = (unsure.taken)(&Eval::new(program, &request.facts, request.as_of))?;
    Some(report::Assumption {
        fact: unsure.topic.id,
        value: value.to_owned(),
        rules: Vec::new(),
    })
}

fn assumptions(request: &Request, assessment: &Assessment, program: &Program) -> Vec<report::Assumption> {
    let edition = request.edition;
    let mut all: Vec<report::Assumption> = assessment
        .assumed
        .iter()
        .map(|fact| report::Assumption {
            fact: fact.id,
            value: fact.assumed.unwrap_or_default().to_owned(),
            rules: program.mentioning(fact).to_vec(),
        })
        .chain(topic_taken(request, program))
        .collect();
    if edition == Edition::Current {
        all.push(report::Assumption {
            fact: "edition",
            value: "current".to_owned(),
            rules: Vec::new(),
        });
    }
    all.push(report::Assumption {
        fact: "prices",
        value: prices(request),
        rules: Vec::new(),
    });
    all
}

/// Returns on which prices the amounts rest.
fn prices(request: &Request) -> String {
    let Some(own) = price::own(request.questionnaire.prices) else {
        return "list".to_owned();
    };
    let given = own.given(&request.facts);
    if given.is_empty() {
        return "list".to_owned();
    }
    let licenses: Vec<&str> = given.iter().map(|(license, _)| *license).collect();
    match own.foreign(&request.facts) {
        Some(currency) => format!("own for {} in {currency}, nothing else", licenses.join(", ")),
        None => format!("own for {}, list for the rest", licenses.join(", ")),
    }
}

fn of_the_prices(request: &Request) -> Option<report::Warning> {
    let own = price::own(request.questionnaire.prices)?;
    let (given, foreign) = (own.given(&request.facts), own.foreign(&request.facts));
    let (code, text) = match foreign {
        Some(currency) if given.is_empty() => (
            "I-CURRENCY",
            format!(
                "The amounts are list prices in US dollars. Nothing is converted to {currency}: give your own prices."
            ),
        ),
        Some(currency) => (
            "I-CURRENCY",
            format!(
                "The amounts are in {currency}, by your own prices. What has none stays without a price: nothing is converted."
            ),
        ),
        None if given.is_empty() => return None,
        None => (
            "I-OWN-PRICES",
            "Your own prices stand in for those of the list where you gave them.".to_owned(),
        ),
    };
    Some(report::Warning {
        code,
        text,
        rules: vec!["price-table"],
    })
}

/// Returns the case that stands beside an open one: every open fact at its usual answer.
#[must_use]
pub fn usual(request: &Request, program: &Program) -> Option<report::Usual> {
    let parse = |fact: &'static Fact, text: &str| input::parse(fact, &Json::from(text), synonym).ok();
    let mut facts = request.facts.clone();
    let mut taken: Vec<&'static Fact> = Vec::new();
    // An answer can open the next question, so this goes on until nothing new is open.
    for _ in 0..12 {
        let open = crate::engine::needs::open_facts(request.questionnaire, &Eval::new(program, &facts, request.as_of));
        let (next, more) = with_usual(&facts, &open, parse);
        if more.is_empty() {
            break;
        }
        facts = next;
        taken.extend(more);
    }
    if taken.is_empty() {
        return None;
    }
    let eval = Eval::new(program, &facts, request.as_of);
    let outcome = Outcome::of(request.questionnaire, &eval);
    let status = crate::engine::assess::combine(outcome.terms.verdict(), outcome.runtime.verdict());
    Some(report::Usual {
        status: status.id(),
        numbers: numbers(&outcome, status, &[]),
        assumptions: taken
            .iter()
            .map(|fact| report::Assumption {
                fact: fact.id,
                value: fact.usual.unwrap_or_default().to_owned(),
                rules: Vec::new(),
            })
            .collect(),
    })
}

fn case(request: &Request, ahead: usize) -> Case<'_> {
    Case {
        questionnaire: request.questionnaire,
        facts: &request.facts,
        as_of: request.as_of,
        edition: request.edition,
        ahead,
    }
}
