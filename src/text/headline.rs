//! The verdict in at most two short sentences: who needs which license, and who needs nothing.

use super::format::interval;
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Value};
use crate::engine::obligation::Obligation;
use crate::engine::outcome::{Alternative, NotNeeded, Outcome};
use crate::engine::quantity::Interval;
use crate::engine::rule::{Status, Who};
use crate::rules::facts::{FLOW_LICENSE, OWNER_KIND};

/// Returns the sentences that name who needs what, and who does not.
#[must_use]
pub fn of(request: &Request, assessment: &Assessment) -> String {
    let outcome = &assessment.outcome;
    if let Some(headline) = &outcome.headline {
        return headline.clone();
    }
    if let Some(headline) = super::topics::of(request, assessment) {
        return headline;
    }
    if let Some(headline) = super::child::of(request, assessment) {
        return headline;
    }
    let short: Vec<&Obligation> = outcome.obligations.iter().filter(|o| o.missing.lo > 0).collect();
    let spared = spared(outcome);
    match assessment.status {
        Status::Gap if only_process(outcome) => format!("The flow needs a Process license of its own.{}", tail(spared)),
        Status::Gap if !short.is_empty() => match free_way(outcome) {
            Some(way) => format!(
                "{way}: that costs nothing. Otherwise {}",
                lower(&needs(request, &short, false))
            ),
            None => gap(request, &short, spared),
        },
        Status::Gap => outcome.alternatives.iter().find(|way| way.certain).map_or_else(
            || format!("A license is missing.{}", tail(spared)),
            |way| format!("A license is missing. The cheapest way: {}.", lower(&way.label)),
        ),
        Status::NonCompliant if short.is_empty() => "This breaches the license terms.".to_owned(),
        Status::NonCompliant => format!("This breaches the license terms. {}", needs(request, &short, false)),
        Status::NotSupported => "The service does not support this.".to_owned(),
        Status::Ask => asks(request, assessment),
        Status::NotProven => "What is known proves nothing.".to_owned(),
        Status::Covered => format!("{}{}", covered(request, outcome), tail(spared)),
        Status::CoveredMetered if outcome.terms.certain < Status::CoveredMetered => {
            format!(
                "Nobody needs to buy a license; where a meter is on, it may charge.{}",
                tail(spared)
            )
        }
        Status::CoveredMetered => format!("Nobody needs to buy a license: the meter pays.{}", tail(spared)),
        Status::CoveredWithWarning if outcome.warnings.iter().any(|warning| warning.certain) => {
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
    free_way(outcome).is_none() && !outcome.alternatives.is_empty() && outcome.alternatives.iter().all(process)
}

/// Returns the way to be right for which nothing has to be bought.
pub(super) fn free_way(outcome: &Outcome) -> Option<&str> {
    let way = outcome
        .alternatives
        .iter()
        .find(|way| way.certain && way.licenses.is_empty())?;
    Some(&way.label)
}

/// Returns who lacks a license, and the largest group that needs none.
fn gap(request: &Request, short: &[&Obligation], spared: Option<&NotNeeded>) -> String {
    let taken_over = chosen(request, &OWNER_KIND, "gone");
    let only = short.len() == 1 && !taken_over && spared.is_some_and(|n| n.who != Who::Owner);
    format!("{}{}", needs(request, short, only), tail(spared))
}

/// Returns `The flow's owner needs Power Automate Premium.`, people with the same need together.
pub(super) fn needs(request: &Request, short: &[&Obligation], only: bool) -> String {
    let mut groups: Vec<(String, Vec<String>, bool)> = Vec::new();
    for o in short {
        let license = license(o, request.as_of);
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

fn short_people(request: &Request, o: &Obligation) -> String {
    if o.who == Who::Owner && chosen(request, &OWNER_KIND, "gone") {
        return "whoever takes the flow over".to_owned();
    }
    people(o.who, o.missing)
}

/// Returns the product that one would buy of those that are accepted.
fn license(o: &Obligation, day: Date) -> String {
    // What does in any case comes before what may do.
    let enough = if o.any_of.yes == 0 {
        o.any_of.maybe
    } else {
        o.any_of.yes
    };
    let has = |id: &str| o.names.find(id).is_some_and(|bit| enough & bit != 0);
    let premium = Date::of("2023-08-01");
    if has("m365") {
        return "Microsoft 365".to_owned();
    }
    if has("power-apps-per-app") || (has("power-apps-premium") && !has("power-automate-premium")) {
        return if day < premium {
            "Power Apps per user"
        } else {
            "Power Apps Premium"
        }
        .to_owned();
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
        if chosen(request, &FLOW_LICENSE, option) && outcome.obligations.is_empty() {
            return name.to_owned();
        }
    }
    let holders: Vec<&Obligation> = outcome.obligations.iter().filter(|o| o.count.lo > 0).collect();
    match holders.as_slice() {
        [] => "Nobody needs to buy a license for this.".to_owned(),
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
            let who = if hi == 1 { "person needs" } else { "people need" };
            format!(
                "{} {who} a license, depending on what nobody knows yet.",
                interval(Interval { lo, hi: Some(hi) })
            )
        }
        _ => "It depends on what nobody knows yet. The range shows both ends.".to_owned(),
    }
}

pub(super) fn chosen(request: &Request, fact: &Fact, option: &str) -> bool {
    matches!((request.facts.get(fact), fact.find(option)), (Some(Value::Options(mask)), Some(bit)) if *mask == bit)
}

/// Returns people of a role with their number: `the flow's owner`, `25 people who run it`, `1 to 28 guests`.
#[must_use]
pub fn people(who: Who, count: Interval) -> String {
    let one = count.exact() == Some(1);
    let n = interval(count);
    let (each, all) = words(who);
    match who {
        Who::Owner if count.hi == Some(1) => "the flow's owner".to_owned(),
        Who::Account | Who::ChildOwner => each.to_owned(),
        _ if one => format!("1 {each}"),
        _ => format!("{n} {all}"),
    }
}

/// Returns people whom everybody knows of: `the 25 people who run it`, `the people who run it`, `the person who runs it`.
fn definite(who: Who, count: Interval) -> String {
    let (each, all) = words(who);
    match (who, count.exact(), count.hi) {
        (Who::Owner, ..) if count.hi == Some(1) => "the flow's owner".to_owned(),
        (Who::Account | Who::ChildOwner, ..) => each.to_owned(),
        (_, Some(1), _) => format!("the {each}"),
        (_, _, None) => format!("the {all}"),
        _ => format!("the {} {all}", interval(count)),
    }
}

/// Returns the words for one person of a role and for several.
const fn words(who: Who) -> (&'static str, &'static str) {
    match who {
        Who::Owner => ("owner", "owners"),
        Who::Account => ("the service account", "service accounts"),
        Who::ChildOwner => ("the owner of the child flow", "owners of child flows"),
        Who::Runners => ("person who runs it", "people who run it"),
        Who::RowActors => ("person who changes rows", "people who change rows"),
        Who::Starters => ("person who sets it off", "people who set it off"),
        Who::CredentialHolders => ("person who knows the password", "people who know the password"),
        Who::Approvers => ("approver", "approvers"),
        Who::Responders => ("person who answers", "people who answer"),
        Who::Recipients => ("person who receives the result", "people who receive the result"),
        Who::Beneficiaries => ("person who benefits", "people who benefit"),
        Who::AttendedUsers => (
            "person who runs attended desktop flows",
            "people who run attended desktop flows",
        ),
        Who::RpaDevelopers => ("person who builds desktop flows", "people who build desktop flows"),
        Who::Guests => ("guest", "guests"),
        Who::ConnectionOwners => ("person whose connection it uses", "people whose connections it uses"),
        Who::CoOwners => ("co-owner", "co-owners"),
        Who::AppUsers => ("person who opens the app", "people who open the app"),
        Who::Person => ("person", "people"),
    }
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

pub(super) fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_uppercase()).chain(chars).collect()
    })
}

/// Returns the text with a small first letter; product names keep theirs.
pub(super) fn lower(text: &str) -> String {
    if text.starts_with("Power ") || text.starts_with("Process ") || text.starts_with("Microsoft ") {
        return text.to_owned();
    }
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| {
        std::iter::once(first.to_ascii_lowercase()).chain(chars).collect()
    })
}
