//! Headlines of the questionnaires that are not about who needs a license: when a flow stops, and what a license includes.

use super::format::{date, interval};
use super::headline::lower;
use super::people::counted;
use super::who::label;
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::Deadline;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Status, Who};
use crate::rules::facts::{CAPABILITY, ENFORCEMENT_TOPIC, PLANS};

/// Returns the sentences of these questionnaires; nothing where the usual ones will do.
#[must_use]
pub fn of(request: &Request, assessment: &Assessment) -> Option<String> {
    if assessment.status == Status::Error {
        return None;
    }
    match request.questionnaire.id {
        "enforcement" => enforcement(request, assessment),
        "rights" => rights(request, assessment),
        _ => None,
    }
}

fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    outcome
        .figures
        .iter()
        .find(|figure| figure.key == key)
        .map(|figure| figure.value)
}

/// Whether the flow stops, and when. What is still to be asked comes first.
fn enforcement(request: &Request, assessment: &Assessment) -> Option<String> {
    let outcome = &assessment.outcome;
    if !assessment.ask.is_empty() && assessment.status == Status::Ask {
        return None;
    }
    // Where nobody said what it is about, a figure that may be anything says nothing.
    let topic = request
        .facts
        .get(&ENFORCEMENT_TOPIC)
        .is_some_and(|topic| *topic != Value::Unknown);
    let says = |n: &Interval| topic || n.lo > 0 || n.exact().is_some();
    let figure = |outcome: &Outcome, key: &str| figure(outcome, key).filter(says);
    if let Some(listed) = figure(outcome, "flowsListed") {
        return Some(match listed.exact() {
            Some(0) => "The list names none of these flows, which proves nothing.".to_owned(),
            Some(1) => "The list names one of these flows.".to_owned(),
            _ if listed.lo == 0 && listed.hi.is_none() => {
                "How many of these flows the list names is not known.".to_owned()
            }
            _ => format!("The list names {} of these flows.", interval(listed)),
        });
    }
    if let Some(left) = figure(outcome, "flowsUnjudged") {
        return Some(match left.exact() {
            Some(0) => "Every premium flow was judged by itself. That counts, not the report.".to_owned(),
            Some(1) => "An empty report proves nothing: one premium flow is still to be judged.".to_owned(),
            _ if left.lo == 0 && left.hi.is_none() => {
                "An empty report proves nothing: it is not known how many premium flows are still to be judged."
                    .to_owned()
            }
            _ => format!(
                "An empty report proves nothing: {} premium flows are still to be judged.",
                interval(left)
            ),
        });
    }
    if let Some(hours) = figure(outcome, "refreshHours") {
        let late = outcome.warnings.iter().any(|w| w.certain && w.code == "W-STILL-LISTED");
        return Some(match (late, hours.exact()) {
            (true, _) => "It takes too long: look whether the license reached the right person.".to_owned(),
            (false, Some(168)) => "The service follows within seven days.".to_owned(),
            _ => format!(
                "The list follows within {} hours after the flow is saved.",
                interval(hours)
            ),
        });
    }
    let ends = |d: &&Deadline| d.what.ends_with("trial ends");
    let runs = |d: &&Deadline| ends(d) && d.days_left.is_some_and(|days| days > 0);
    // Who still has it knows of the extension, or is within the first days.
    let end = match assessment.status {
        Status::Covered => outcome.deadlines.iter().find(runs),
        _ if figure(outcome, "trialCovered").is_some_and(|n| n.lo > 0) => outcome.deadlines.iter().find(runs),
        _ => None,
    }
    .or_else(|| outcome.deadlines.iter().find(ends));
    if let Some(covered) = figure(outcome, "trialCovered") {
        let end = end.map_or_else(String::new, |end| end_of_trial(end, &outcome.deadlines));
        let short = figure(outcome, "trialNotCovered").filter(|n| n.lo > 0 && covered.hi != Some(0));
        let people = short.map_or_else(String::new, |n| {
            format!(
                " It has seats for {}; {} more have none.",
                counted(covered, "nobody", "person", "people"),
                interval(n)
            )
        });
        return Some(format!("{end}{people}").trim().to_owned()).filter(|text| !text.is_empty());
    }
    let off = |d: &&Deadline| d.what.starts_with("flow is ");
    if let Some(deadline) = outcome.deadlines.iter().find(|d| off(d) && d.on.is_some()) {
        return Some(if figure(outcome, "dormantAfterDays").is_some() {
            idle(deadline)
        } else {
            switch_off(deadline)
        });
    }
    if !topic && assessment.status == Status::Ask {
        return Some("What may turn the flow off is not known, so neither is whether and when.".to_owned());
    }
    if outcome.deadlines.iter().any(|d| off(&d)) {
        let counted = outcome.deadlines.iter().find(|d| off(d) && counts(d));
        return Some(match counted {
            _ if figure(outcome, "dormantAfterDays").is_some() => {
                "A flow on this plan that nothing triggers for 120 days is turned off. The day of its last run is not known."
                    .to_owned()
            }
            Some(deadline) => format!(
                "The flow lacks a license and may be turned off {}. That day is not known.",
                deadline.after
            ),
            None => "The flow lacks a license and may be turned off. No day is published.".to_owned(),
        });
    }
    if let Some(deadline) = end {
        return Some(end_of_trial(deadline, &outcome.deadlines));
    }
    let says = |code: &str| outcome.warnings.iter().any(|w| w.certain && w.code == code);
    Some(match assessment.status {
        Status::Covered | Status::CoveredMetered => "Nothing turns this flow off.".to_owned(),
        Status::CoveredWithWarning if assessment.runtime == Status::Ask || only_possible(outcome) => {
            let asked = assessment.ask.first();
            let what = asked.map_or_else(
                || " on what nobody knows yet.".to_owned(),
                |fact| format!(": {}", lower(fact.question)),
            );
            format!("No license is missing. Whether the service turns the flow off depends{what}")
        }
        Status::CoveredWithWarning => "Nothing turns this flow off. Read the warning, though.".to_owned(),
        Status::NotProven if says("I-CHILD-FLOW") && assessment.runtime == Status::Gap => {
            "No text says when a child flow is turned off. The service finds no license with its owner.".to_owned()
        }
        Status::NotProven if says("I-CHILD-FLOW") => {
            "No text says when a child flow is turned off. Judge the flow that calls it.".to_owned()
        }
        Status::Gap if says("I-CHECKED-AT-RUN") => {
            "The flow is not turned off. Runs of people without a license fail.".to_owned()
        }
        Status::Gap if says("I-OFF-BY-DEFAULT") => {
            "The flow lacks a license. Whoever saves it now finds it turned off.".to_owned()
        }
        _ => return None,
    })
}

/// Tells whether the day is counted from an event: the period is so many days.
fn counts(deadline: &Deadline) -> bool {
    deadline.after.starts_with(|c: char| c.is_ascii_digit())
}

/// Tells whether no warning that there is applies for sure.
fn only_possible(outcome: &Outcome) -> bool {
    let mut warnings = outcome.warnings.iter().filter(|w| w.code.starts_with("W-")).peekable();
    warnings.peek().is_some() && warnings.all(|w| !w.certain)
}

fn switch_off(deadline: &Deadline) -> String {
    let on = deadline.on.map_or_else(String::new, date);
    let why = if counts(deadline) || deadline.after.starts_with("the ") {
        format!(" That is {}.", deadline.after)
    } else {
        String::new()
    };
    match deadline.days_left {
        Some(1) => format!("The flow will be turned off tomorrow, on {on}.{why}"),
        Some(days) if days > 0 => format!("The flow will be turned off on {on}, in {days} days.{why}"),
        _ => format!("The flow has been off since {on}.{why}"),
    }
}

fn idle(deadline: &Deadline) -> String {
    let on = deadline.on.map_or_else(String::new, date);
    match deadline.days_left {
        Some(days) if days > 0 => format!("Unless something triggers it, the flow is turned off on {on}."),
        _ => format!("The flow has been off since {on}, since nothing triggered it for 120 days."),
    }
}

fn end_of_trial(deadline: &Deadline, all: &[Deadline]) -> String {
    let on = deadline.on.map_or_else(String::new, date);
    let later = all
        .iter()
        .find(|d| d.what == "the extended trial ends" && d.on > deadline.on);
    let over = |d: &&Deadline| d.days_left.is_some_and(|days| days <= 0);
    if let Some(last) = later.filter(over).and_then(|d| d.on) {
        return format!("The trial ended on {} at the latest.", date(last));
    }
    match deadline.days_left {
        Some(days) if days > 0 => format!("The trial ends on {on}."),
        Some(_) if later.is_some() => format!("The trial ended on {on}, unless it was extended."),
        Some(_) => format!("The trial ended on {on}."),
        None => "The trial ends on a day that is not known.".to_owned(),
    }
}

/// Whether the license includes what is wanted, or the plan stands on the list.
fn rights(request: &Request, assessment: &Assessment) -> Option<String> {
    let outcome = &assessment.outcome;
    if assessment.status == Status::Ask {
        return None;
    }
    if let (Some(listed), Some(others)) = (figure(outcome, "plansListed"), figure(outcome, "plansUnlisted")) {
        return Some(match (listed.exact(), others.exact()) {
            (Some(0), Some(1)) => "The plan is not on the list: it includes no flows.".to_owned(),
            (Some(0), Some(_)) => "None of these plans is on the list: they include no flows.".to_owned(),
            (Some(n), Some(0)) if assessment.status == Status::CoveredWithWarning => {
                format!("{n} of {n} plans are on the list. Read the warning, though.")
            }
            (Some(1), Some(0)) => "The plan is on the list: it includes flows.".to_owned(),
            (Some(n), Some(0)) => format!("All {n} plans are on the list: they include flows."),
            (Some(n), Some(m)) => format!("{n} of {} plans are on the list.", n + m),
            _ => return None,
        });
    }
    if request.facts.get(&PLANS) == Some(&Value::Options(0)) {
        return Some("No plan is named.".to_owned());
    }
    if assessment.status == Status::NotProven && !outcome.fired.is_empty() {
        return Some("No text that was read speaks of this on that day.".to_owned());
    }
    let wanted = wanted(request);
    let mine = |o: &&crate::engine::obligation::Obligation| o.who == Who::Person;
    let short = outcome.obligations.iter().filter(mine).find(|o| o.missing.lo > 0);
    match (assessment.status, short) {
        (Status::Gap, Some(need)) => {
            let has = |id: &str| need.names.find(id).is_some_and(|bit| need.any_of.yes & bit != 0);
            let names: Vec<String> = PREFERRED
                .iter()
                .filter(|id| has(id))
                // What is no longer sold is named only where nothing else does.
                .filter(|id| !id.contains("per-user") || !has("power-automate-premium"))
                .take(2)
                .map(|id| short_name(need.names, id))
                .collect();
            Some(match names.as_slice() {
                [] if need.any_of.yes == 0 && need.any_of.maybe != 0 => {
                    format!(
                        "{wanted} is not included in what the person holds. What it takes depends on what nobody knows yet."
                    )
                }
                [] => match outcome.alternatives.iter().find(|way| way.certain) {
                    Some(way) => format!(
                        "{wanted} is not included in what the person holds. It takes {}.",
                        lower(&way.label)
                    ),
                    None => format!("No license of a person includes {}.", lower(wanted)),
                },
                names => format!(
                    "{wanted} is not included in what the person holds. It takes {}.",
                    names.join(" or ")
                ),
            })
        }
        (Status::Covered, None) if !outcome.obligations.is_empty() => {
            Some(format!("{wanted} is included in what the person holds."))
        }
        (Status::CoveredWithWarning, None) if !outcome.obligations.is_empty() => Some(format!(
            "{wanted} is included in what the person holds. Read the warning, though."
        )),
        _ => None,
    }
}

/// Returns what the person wants to use, as the subject of a sentence.
fn wanted(request: &Request) -> &'static str {
    let Some(Value::Options(mask)) = request.facts.get(&CAPABILITY) else {
        return "What the person wants to use";
    };
    let mut options = CAPABILITY.names(*mask);
    match options.next().map(|option| (option.id, option.label)) {
        Some(("share-flow", _)) => "Sharing a flow with standard connectors",
        Some(("dataverse-for-teams", _)) => "Dataverse for Teams",
        Some(("restricted-tables", _)) => "Writing to restricted tables of Dynamics 365",
        Some((_, label)) => label,
        None => "What the person wants to use",
    }
}

fn short_name(names: &Fact, id: &str) -> String {
    match id {
        "m365" => "Microsoft 365".to_owned(),
        "d365-enterprise" => "the Dynamics 365 license of the application".to_owned(),
        _ => label(names, id),
    }
}

/// Licenses to name first.
const PREFERRED: &[&str] = &[
    "m365",
    "power-automate-free",
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "d365-enterprise",
    "power-apps-premium",
];
