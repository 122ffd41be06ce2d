//! The verdict in at most two short sentences: who needs which license, and who needs nothing.

use super::doubt::asks;
use super::format::capital;
use super::lack;
use super::meter::{charged, charges, metered};
use super::people::{definite, people};
use super::who::{cheapest_of, needs};
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::{Alternative, NotNeeded};
use crate::engine::lack::{Lack, Lacks};
use crate::engine::monthly::missing;
use crate::engine::obligation::Obligation;
use crate::engine::outcome::Outcome;
use crate::engine::price;
use crate::engine::rule::{Axis, Status, Who};
use crate::rules::facts::{FLOW_LICENSE, OWNER_KIND};

/// Returns the sentences that name who needs what, and who does not.
#[must_use]
pub fn of(request: &Request, assessment: &Assessment) -> String {
    let says = sentences(request, assessment);
    let outcome = &assessment.outcome;
    // Whoever words a headline of its own says this, too.
    let alone = outcome.headline.is_none() && assessment.status <= Status::Gap && outside(outcome);
    let says = match says.strip_suffix('.') {
        Some(start) if alone => format!("{start}; external licenses come on top."),
        _ => says,
    };
    // Prices of one's own stand alone beside another currency.
    let own = price::own(request.questionnaire.prices).filter(|own| !own.given(&request.facts).is_empty());
    match own.and_then(|own| own.foreign(&request.facts)) {
        Some(currency) => says.replace('$', &format!("{currency} ")),
        None => says,
    }
}

/// Tells whether what the bots of the flow work with takes licenses that are no Power Platform matter.
fn outside(outcome: &Outcome) -> bool {
    outcome
        .figures
        .iter()
        .any(|figure| figure.key == "externalM365Unattended" && figure.value.lo > 0)
}

fn sentences(request: &Request, assessment: &Assessment) -> String {
    let outcome = &assessment.outcome;
    if let Some(headline) = &outcome.headline {
        let besides = (assessment.status == Status::Gap)
            .then(|| lack::besides(outcome, headline))
            .flatten();
        return besides.unwrap_or_else(|| headline.clone());
    }
    if let Some(headline) = super::topics::of(request, assessment) {
        return headline;
    }
    if let Some(headline) = super::child::of(request, assessment) {
        return headline;
    }
    let mut short: Vec<&Obligation> = outcome.obligations.iter().filter(|o| o.missing.lo > 0).collect();
    // Whom the service alone looks at is among those whom the terms ask for.
    let by_terms = |o: &&Obligation| o.axis.counts_on(Axis::Terms);
    if short.iter().any(by_terms) {
        short.retain(by_terms);
    }
    // Approvers who cannot answer have a sentence of their own.
    short.retain(|o| by_terms(o) || o.who != Who::Approvers);
    // Where all is well, guests stand in the first sentence already.
    let spared = spared(outcome).filter(|_| assessment.status == Status::Gap || guests(outcome).is_none());
    match assessment.status {
        Status::Gap if only_process(outcome) => {
            let also = lack::also(outcome).map_or_else(|| tail(spared), |also| format!(" {also}"));
            format!("The flow needs a Process license of its own.{also}")
        }
        Status::Gap if !short.is_empty() => match free_way(outcome) {
            Some(way) => format!(
                "{way}: that costs nothing. Otherwise {}",
                lower(&needs(request, &short, false))
            ),
            None => match lack::also(outcome) {
                Some(also) => format!("{} {also}", needs(request, &short, false)),
                None => gap(request, outcome, &short, spared),
            },
        },
        Status::Gap => lack::gap(outcome).unwrap_or_else(|| {
            let way = outcome.alternatives.iter().find(|way| way.certain);
            lack::with_way("A license is missing.", way)
        }),
        Status::NonCompliant if short.is_empty() => {
            let reason = lack::reason(outcome, Status::NonCompliant);
            reason.unwrap_or_else(|| "This breaches the license terms.".to_owned())
        }
        Status::NonCompliant => format!("This breaches the license terms. {}", needs(request, &short, false)),
        Status::NotSupported => lack::reason(outcome, Status::NotSupported)
            .unwrap_or_else(|| "The service does not support this.".to_owned()),
        Status::Ask => asks(request, assessment),
        Status::NotProven if outcome.fired.is_empty() => "No text that was read speaks of this on that day.".to_owned(),
        Status::NotProven => {
            lack::reason(outcome, Status::NotProven).unwrap_or_else(|| "What is known proves nothing.".to_owned())
        }
        Status::Covered => format!("{}{}", covered(request, outcome), tail(spared)),
        Status::CoveredMetered if outcome.terms.certain < Status::CoveredMetered && !charges(outcome) => {
            format!(
                "Nobody needs to buy a license; where a meter is on, it may charge.{}",
                tail(spared)
            )
        }
        Status::CoveredMetered => metered(outcome, spared),
        Status::CoveredWithWarning if outcome.warnings.iter().any(|w| w.certain || w.code.starts_with("W-")) => {
            format!("{} Read the warning, though.", covered(request, outcome))
        }
        Status::CoveredWithWarning => format!("{}{}", covered(request, outcome), tail(spared)),
        Status::Error => "The input cannot be judged.".to_owned(),
    }
}

/// Tells whether nothing but a Process license on the flow helps.
fn only_process(outcome: &Outcome) -> bool {
    // Machines have no license of the flow in mind.
    let process = |way: &Alternative| {
        !way.rules.contains(&"rpa-unattended")
            && way
                .licenses
                .iter()
                .all(|(license, _)| *license == "power-automate-process")
    };
    let licenses = Lacks::of(&[Lack::Licenses]);
    if outcome.alternatives.iter().any(|way| way.licenses.is_empty()) {
        return false;
    }
    let mut ways = outcome
        .alternatives
        .iter()
        .filter(|way| way.mends.missing == licenses)
        .peekable();
    free_way(outcome).is_none() && ways.peek().is_some() && ways.all(process)
}

/// Returns the way to be right for which nothing has to be bought.
pub(super) fn free_way(outcome: &Outcome) -> Option<&str> {
    let way = outcome
        .alternatives
        .iter()
        .find(|way| way.certain && way.licenses.is_empty())?;
    let enough = missing(outcome).without(way.mends.all).is_empty();
    enough.then_some(&way.label)
}

/// Returns who lacks a license, and the largest group that needs none.
fn gap(request: &Request, outcome: &Outcome, short: &[&Obligation], spared: Option<&NotNeeded>) -> String {
    let taken_over = chosen(request, &OWNER_KIND, "gone");
    let only = short.len() == 1 && !taken_over && spared.is_some_and(|n| n.who != Who::Owner);
    if let [o] = short
        && o.who == Who::Guests
        && let Some(license) = cheapest_of(request, outcome, o)
    {
        let verb = if o.missing.exact() == Some(1) { "needs" } else { "need" };
        return format!("{} {verb} {license}.", capital(&people(o.who, o.missing)));
    }
    format!("{}{}", needs(request, short, only), tail(spared))
}

/// Returns the largest group of people who need nothing.
fn spared(outcome: &Outcome) -> Option<&NotNeeded> {
    let size = |n: &&NotNeeded| (n.count.lo, n.who != Who::Owner);
    outcome.not_needed.iter().filter(|n| n.count.lo > 0).max_by_key(size)
}

/// Returns that guests need nothing, where they alone are judged: what others need is another question.
fn guests(outcome: &Outcome) -> Option<String> {
    let spared = outcome.not_needed.iter().find(|n| n.who == Who::Guests)?;
    outcome.obligations.is_empty().then(|| tail(Some(spared)))
}

pub(super) fn tail(spared: Option<&NotNeeded>) -> String {
    spared.map_or_else(String::new, |n| {
        let verb = if n.count.exact() == Some(1) { "needs" } else { "need" };
        format!(" {} {verb} nothing.", capital(&definite(n.who, n.count)))
    })
}

fn covered(request: &Request, outcome: &Outcome) -> String {
    for (option, name) in [
        (
            "process",
            "The Process license on the flow covers everybody who uses it.",
        ),
        (
            "hosted-process",
            "The Hosted Process license on the flow covers everybody who uses it.",
        ),
        (
            "legacy-per-flow",
            "The per flow license on the flow covers everybody who uses it.",
        ),
        (
            "inherited-from-machine",
            "The license of the machine covers everybody who uses the flow.",
        ),
        (
            "associated-to-process-flow",
            "The license of the associated flow covers everybody who uses this one.",
        ),
        (
            "flow-group",
            "The license of the flow group covers everybody who uses the flow.",
        ),
    ] {
        let void = option == "associated-to-process-flow"
            && outcome
                .warnings
                .iter()
                .any(|warning| warning.code == "W-ASSOCIATION-INVALID");
        if chosen(request, &FLOW_LICENSE, option) && outcome.obligations.is_empty() && !void {
            return name.to_owned();
        }
    }
    let holders: Vec<&Obligation> = outcome.obligations.iter().filter(|o| o.count.lo > 0).collect();
    match holders.as_slice() {
        [] => charged(outcome)
            .or_else(|| Some(guests(outcome)?.trim_start().to_owned()))
            .unwrap_or_else(|| {
                let who = if request.questionnaire.id == "guests" {
                    "No guest"
                } else {
                    "Nobody"
                };
                format!("{who} needs to buy a license for this.")
            }),
        [one] if one.missing.hi == Some(0) => {
            let verb = if one.count.exact() == Some(1) { "holds" } else { "hold" };
            format!(
                "{} already {verb} a license that is enough.",
                capital(&definite(one.who, one.count))
            )
        }
        _ => "Everybody who needs a license holds one.".to_owned(),
    }
}

pub(super) fn chosen(request: &Request, fact: &Fact, option: &str) -> bool {
    matches!((request.facts.get(fact), fact.find(option)), (Some(Value::Options(mask)), Some(bit)) if *mask == bit)
}

/// Returns the text with a small first letter; product names keep theirs.
pub(super) fn lower(text: &str) -> String {
    let names = ["Power ", "Process ", "Hosted ", "Microsoft ", "Dynamics ", "AI "];
    if names.iter().any(|name| text.starts_with(name)) {
        return text.to_owned();
    }
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_lowercase()).chain(chars).collect()
    })
}
