//! The verdict in at most two short sentences: who needs which license, and who needs nothing.

use super::format::{amount, capital};
use super::lack;
use super::people::{counted, definite, people};
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Value};
use crate::engine::finding::{Alternative, NotNeeded};
use crate::engine::lack::{Lack, Lacks};
use crate::engine::monthly::{MONTHLY, missing, monthly};
use crate::engine::obligation::Obligation;
use crate::engine::outcome::Outcome;
use crate::engine::price::{self, Cost};
use crate::engine::quantity::{Cents, Interval};
use crate::engine::rule::{Axis, Status, Who};
use crate::rules::FACTS;
use crate::rules::facts::{FLOW_LICENSE, OWNER_KIND, RESTRICTED_TABLE_APPLICATION};

/// Returns the sentences that name who needs what, and who does not.
#[must_use]
pub fn of(request: &Request, assessment: &Assessment) -> String {
    let says = sentences(request, assessment);
    // Prices of one's own stand alone beside another currency.
    let own = price::own(request.questionnaire.prices).filter(|own| !own.given(&request.facts).is_empty());
    match own.and_then(|own| own.foreign(&request.facts)) {
        Some(currency) => says.replace('$', &format!("{currency} ")),
        None => says,
    }
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

/// Tells whether a meter certainly runs, be it that nobody knows how often.
fn charges(outcome: &Outcome) -> bool {
    let monthly = |(key, _): &(&str, Cost)| *key == MONTHLY;
    outcome.amounts.iter().any(monthly) && !outcome.open_amounts.contains(&MONTHLY)
}

/// Returns what the meter takes, and what would cost less; without such a way, who needs nothing.
fn metered(outcome: &Outcome, spared: Option<&NotNeeded>) -> String {
    let (stands, _) = monthly(outcome);
    let known = |cost: &Cost| cost.lo.0 > 0 || cost.hi.is_some();
    let Some(stands) = stands
        .filter(known)
        .filter(|_| outcome.amounts.iter().any(|(key, _)| *key == MONTHLY))
    else {
        return format!("Nobody needs to buy a license: the meter pays.{}", tail(spared));
    };
    if stands.hi.is_none() {
        return format!(
            "Nobody needs to buy a license: the meter charges by the run.{}",
            tail(spared)
        );
    }
    let says = format!(
        "Nobody needs to buy a license: the meter pays {} a month.",
        amount(stands)
    );
    let less = outcome
        .alternatives
        .iter()
        .filter(|way| way.certain)
        .filter_map(|way| Some((way, way.cost?)))
        .filter(|(_, cost)| cost.hi.is_some_and(|hi| hi < stands.lo))
        .min_by_key(|(_, cost)| (cost.hi, cost.lo));
    match less {
        Some((way, cost)) => format!("{says} Cheaper: {}, {}.", way.label, amount(cost)),
        None => format!("{says}{}", tail(spared)),
    }
}

/// Returns what a meter charges, or would charge if its preview were billed.
fn charged(outcome: &Outcome) -> Option<String> {
    let of = |key: &str| {
        outcome
            .amounts
            .iter()
            .find(|(known, cost)| *known == key && *cost != Cost::ZERO)
            .map(|(_, cost)| match cost {
                Cost { lo: Cents(0), hi: None } => "an amount that is not known yet".to_owned(),
                cost => amount(*cost),
            })
    };
    match (of(MONTHLY), of("wouldBeUsd")) {
        (Some(monthly), _) => Some(format!("The meter charges {monthly} a month.")),
        (None, Some(would)) => Some(format!(
            "Nothing is billed yet: the meter only reports {would} for that day."
        )),
        (None, None) => {
            let charges_nothing = outcome.amounts.iter().any(|(key, _)| *key == MONTHLY);
            charges_nothing.then(|| "The meter charges nothing.".to_owned())
        }
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

/// Returns `The flow's owner needs Power Automate Premium.`, people with the same need together.
pub(super) fn needs(request: &Request, short: &[&Obligation], only: bool) -> String {
    let mut groups: Vec<(String, Vec<String>, bool)> = Vec::new();
    for o in short {
        let license = license(request, o);
        let who = short_people(request, o);
        match groups.iter_mut().find(|(known, ..)| *known == license) {
            Some((_, people, single)) if !people.contains(&who) => {
                people.push(who);
                *single = false;
            }
            Some(_) => {}
            None => groups.push((license, vec![who], o.missing.exact() == Some(1))),
        }
    }
    // Who needs two licenses is named once.
    let mut merged: Vec<(String, Vec<String>, bool)> = Vec::new();
    for (license, people, single) in groups {
        match merged.iter_mut().find(|(_, known, _)| *known == people) {
            Some((licenses, ..)) => *licenses = format!("{licenses} and {license}"),
            None => merged.push((license, people, single)),
        }
    }
    let groups = merged;
    let parts: Vec<String> = groups
        .iter()
        .map(|(license, people, single)| {
            format!("{} {} {license}", join(people), if *single { "needs" } else { "need" })
        })
        .collect();
    let sentence = join_clauses(&parts);
    if only && groups.len() == 1 {
        format!("Only {sentence}.")
    } else {
        format!("{}.", capital(&sentence))
    }
}

/// Returns the license of the cheapest way, where it is one that a person or app can have.
fn cheapest_of(request: &Request, outcome: &Outcome, o: &Obligation) -> Option<String> {
    let way = outcome.alternatives.iter().find(|way| way.certain)?;
    match way.licenses.as_slice() {
        [("power-apps-per-app", _)] => {
            let m365 = o.names.find("m365").is_some_and(|bit| o.any_of.yes & bit != 0);
            let person = if m365 { "Microsoft 365" } else { power_apps(request) };
            Some(format!("{person} or a pass"))
        }
        [("power-apps-premium", _)] => Some(power_apps(request).to_owned()),
        [("power-automate-premium", _)] => Some(label(o.names, "power-automate-premium")),
        _ => None,
    }
}

fn short_people(request: &Request, o: &Obligation) -> String {
    if o.who == Who::Owner && chosen(request, &OWNER_KIND, "gone") {
        return "whoever takes the flow over".to_owned();
    }
    people(o.who, o.missing)
}

/// Returns the product that one would buy of those that are accepted.
fn license(request: &Request, o: &Obligation) -> String {
    // What does in any case comes before what may do.
    let enough = if o.any_of.yes == 0 {
        o.any_of.maybe
    } else {
        o.any_of.yes
    };
    let among = |set: u64, id: &str| o.names.find(id).is_some_and(|bit| set & bit != 0);
    let has = |id: &str| among(enough, id);
    if has("d365-enterprise") && o.names.names(enough).all(|option| option.id.starts_with("d365-")) {
        let other = chosen(request, &RESTRICTED_TABLE_APPLICATION, "other");
        let named = match request.facts.get(&RESTRICTED_TABLE_APPLICATION) {
            Some(Value::Options(mask)) if !other => RESTRICTED_TABLE_APPLICATION.names(*mask).next(),
            _ => None,
        };
        return named.map_or_else(
            || "the Dynamics 365 license of the application".to_owned(),
            |application| format!("Dynamics 365 {}", application.label),
        );
    }
    if has("m365") {
        return "Microsoft 365".to_owned();
    }
    // What is open may leave it with less.
    if o.any_of.yes != 0 && among(o.any_of.maybe, "m365") {
        return "at least Microsoft 365".to_owned();
    }
    let automate = ["power-automate-premium", "power-automate-per-user"];
    let automate = automate.into_iter().find(|id| has(id));
    if has("power-apps-per-app") || (has("power-apps-premium") && automate.is_none()) {
        let apps = power_apps(request);
        let automate = automate.map(|premium| {
            let old = apps == "Power Apps per user" && has("power-automate-per-user");
            label(o.names, if old { "power-automate-per-user" } else { premium })
        });
        return automate.map_or_else(|| apps.to_owned(), |flows| format!("{apps} or {flows}"));
    }
    for id in [
        "power-automate-premium",
        "power-automate-per-user",
        "power-automate-process",
    ] {
        if has(id) {
            return label(o.names, id);
        }
    }
    let first = o
        .names
        .names(o.any_of.yes)
        .next()
        .or_else(|| o.names.names(o.any_of.maybe).next());
    first.map_or_else(
        || "a license that is missing".to_owned(),
        |option| option.label.to_owned(),
    )
}

/// Returns the name of the day for the license of a person for all apps.
fn power_apps(request: &Request) -> &'static str {
    if request.as_of < Date::of("2023-08-01") {
        "Power Apps per user"
    } else {
        "Power Apps Premium"
    }
}

pub(super) fn label(names: &Fact, id: &str) -> String {
    names
        .options()
        .iter()
        .find(|option| option.id == id)
        .map_or_else(String::new, |option| option.label.to_owned())
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

fn tail(spared: Option<&NotNeeded>) -> String {
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

/// Returns what the verdict still depends on; the range where nothing is left to ask.
fn asks(request: &Request, assessment: &Assessment) -> String {
    if request.facts.slots().next().is_none() {
        return "Answer the questions to get a verdict.".to_owned();
    }
    if let Some(fact) = assessment.unknown {
        return format!("It depends on what nobody knows yet: {}", lower(fact.question));
    }
    if let Some(fact) = assessment.ask.first() {
        return format!("It depends: {}", lower(fact.question));
    }
    let figure = assessment
        .outcome
        .figures
        .iter()
        .find(|figure| figure.key == "peopleToLicense");
    match figure.map(|figure| figure.value) {
        Some(Interval { lo, hi: Some(hi) }) if lo < hi => {
            let who = counted(Interval { lo, hi: Some(hi) }, "nobody", "person", "people");
            let verb = if hi == 1 { "needs" } else { "need" };
            format!(
                "{} {verb} a license, depending on what nobody knows yet.",
                capital(&who)
            )
        }
        _ => not_known(request, assessment)
            .unwrap_or_else(|| "It depends on what nobody knows yet. The range shows both ends.".to_owned()),
    }
}

/// Returns what nobody knows: a question that keeps the verdict open, or one that was left unanswered.
fn not_known(request: &Request, assessment: &Assessment) -> Option<String> {
    let asked = |fact: &&&'static Fact| fact.question.ends_with('?');
    let order = request.questionnaire.order.iter().chain(FACTS);
    let mut unanswered = order.filter(|fact| matches!(request.facts.get(fact), Some(Value::Unknown)));
    if let Some(fact) = assessment.open.iter().find(asked).or_else(|| unanswered.find(asked)) {
        return Some(format!("It depends on what nobody knows yet: {}", lower(fact.question)));
    }
    let mut warnings = assessment.outcome.warnings.iter();
    let open = warnings.find(|warning| warning.code.starts_with("Q-"))?;
    lack::brief(&open.text)
}

pub(super) fn chosen(request: &Request, fact: &Fact, option: &str) -> bool {
    matches!((request.facts.get(fact), fact.find(option)), (Some(Value::Options(mask)), Some(bit)) if *mask == bit)
}

fn join(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

fn join_clauses(parts: &[String]) -> String {
    match parts {
        [most @ .., last] if !most.is_empty() => format!("{}; {last}", most.join("; ")),
        _ => join(parts),
    }
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
