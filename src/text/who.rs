//! Who needs which license, in a sentence: people with the same need together, each license by its name of the day.

use super::format::capital;
use super::headline::chosen;
use super::people::people;
use crate::api::request::Request;
use crate::engine::date::Date;
use crate::engine::fact::{Fact, Value};
use crate::engine::obligation::Obligation;
use crate::engine::outcome::Outcome;
use crate::engine::rule::Who;
use crate::rules::facts::{OWNER_KIND, RESTRICTED_TABLE_APPLICATION};

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
pub(super) fn cheapest_of(request: &Request, outcome: &Outcome, o: &Obligation) -> Option<String> {
    let way = outcome.alternatives.iter().find(|way| way.certain)?;
    match way.licenses.as_slice() {
        [("power-apps-per-app", n)] => {
            let m365 = o.names.find("m365").is_some_and(|bit| o.any_of.yes & bit != 0);
            let person = if m365 { "Microsoft 365" } else { power_apps(request) };
            let passes = if *n == o.missing { "a pass" } else { "passes" };
            Some(format!("{person} or {passes}"))
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
