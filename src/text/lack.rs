//! What is short where no person lacks a license: capacity, credits, licenses of machines, or something that the service
//! does not do.

use super::format::{capital, interval, usd};
use super::headline::lower;
use super::people::counted;
use crate::engine::finding::Alternative;
use crate::engine::lack::{Lack, Lacks};
use crate::engine::monthly::{missing, monthly};
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::engine::rule::Status;

/// Sentences have at most so many words.
const WORDS: usize = 20;

/// Returns what is short where a status of *gap* stands and no person in a known role lacks a license.
#[must_use]
pub fn gap(outcome: &Outcome) -> Option<String> {
    let of = |rule: &str| said(outcome, Status::Gap).any(|id| id == rule);
    let way = way_to(outcome, missing(outcome).without(Lacks::of(&[Lack::Charges])));
    let way_for = |kind: Lack| way_to(outcome, Lacks::of(&[kind]));
    if of("approvers-exempt") {
        let says =
            "Approvers without Power Automate rights cannot answer: Power Automate Free or Microsoft 365 is enough.";
        return Some(also(outcome).map_or_else(|| says.to_owned(), |also| format!("{says} {also}")));
    }
    if let (Some(own), Some(also)) = (of_its_own(outcome), also(outcome)) {
        return Some(format!("{own} {also}"));
    }
    if let [_, _, ..] = besides_people(outcome).as_slice() {
        let (first, together) = (clauses(outcome), monthly(outcome).0.and_then(Cost::exact));
        return Some(format!(
            "{}.{}",
            capital(&first),
            together.map_or_else(String::new, |cost| format!(" Together {} a month.", usd(cost))),
        ));
    }
    if let Some(missing) = database(outcome) {
        return Some(format!(
            "{missing}{}. The default environment has it without.",
            way.and_then(price)
                .map_or_else(String::new, |price| format!(", {price}")),
        ));
    }
    if of("agent-flow") {
        let price = way
            .and_then(price)
            .map_or_else(String::new, |price| format!(", {price}"));
        return Some(format!("Copilot Credits are missing{price}."));
    }
    if of("aibuilder-credits") || of("aibuilder-retirement") {
        return Some(with_way(
            "AI Builder credits are missing, not a license.",
            way_for(Lack::Credits),
        ));
    }
    if let Some(over) = requests(outcome) {
        let requests = counted(over, "no request", "request", "requests");
        let sentence = format!("The flow makes {requests} too many a day for its license.");
        return Some(with_way(&sentence, way_for(Lack::Requests)));
    }
    if let Some(over) = figure(outcome, "restrictedTablesOver").filter(|n| n.lo > 0 && of("seeded-restricted-tables")) {
        return Some(format!(
            "{} restricted {} too many for Team Members. The full license of the application has no such limit.",
            interval(over),
            if over.exact() == Some(1) {
                "table is"
            } else {
                "tables are"
            },
        ));
    }
    if let Some(missing) = machines(outcome) {
        let price = way
            .and_then(price)
            .map_or_else(String::new, |price| format!(", {price}"));
        return Some(format!("{missing}{price}."));
    }
    if let Some(own) = of_its_own(outcome) {
        return Some(with_way(own, way));
    }
    if let Some(people) = figure(outcome, "peopleToLicense").filter(|n| n.lo > 0) {
        let who = if people.exact() == Some(1) {
            "person needs"
        } else {
            "people need"
        };
        // Which way is the cheapest is known only where its price is.
        let way = way.filter(|way| way.cost.is_none_or(|cost| cost.exact().is_some()));
        return Some(with_way(&format!("{} {who} a license.", interval(people)), way));
    }
    reason(outcome, Status::Gap)
}

/// Returns what is missing besides licenses of people.
#[must_use]
pub fn also(outcome: &Outcome) -> Option<String> {
    let clauses = clauses(outcome);
    (!clauses.is_empty()).then(|| format!("{}, too.", capital(&clauses)))
}

/// What is missing besides licenses of people, as clauses: what the way for these people mends as well is not named.
fn clauses(outcome: &Outcome) -> String {
    besides_people(outcome).join("; ")
}

fn besides_people(outcome: &Outcome) -> Vec<String> {
    let mended = way_to(outcome, LICENSES).map_or(Lacks::NONE, |way| way.mends.all);
    let left = |kind: Lack| mended.and(Lacks::of(&[kind])).is_empty();
    let credits = said(outcome, Status::Gap).any(|id| ["aibuilder-credits", "aibuilder-retirement"].contains(&id));
    let requests = requests(outcome).map(|over| {
        let one = over.exact() == Some(1);
        let requests = if one { "request a day is" } else { "requests a day are" };
        format!("{} {requests} too many", interval(over))
    });
    [
        machines(outcome),
        (credits && left(Lack::Credits)).then(|| "AI Builder credits are missing".to_owned()),
        database(outcome),
        requests.filter(|_| left(Lack::Requests)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Returns that the flow needs a license, where it belongs to no person.
fn of_its_own(outcome: &Outcome) -> Option<&'static str> {
    let mut said = said(outcome, Status::Gap);
    said.find_map(|id| match id {
        "service-account-premium" => Some("The flow of a service account needs a license of its own."),
        id if id.starts_with("service-principal") => {
            Some("The flow of a service principal needs a license of its own.")
        }
        _ => None,
    })
}

const LICENSES: Lacks = Lacks::of(&[Lack::Licenses]);

/// Returns the cheapest way that certainly mends some of this.
fn way_to(outcome: &Outcome, lacks: Lacks) -> Option<&Alternative> {
    let certain = outcome.alternatives.iter().filter(|way| way.certain);
    certain.into_iter().find(|way| !way.mends.missing.and(lacks).is_empty())
}

/// How many requests a day are above the limit, where nothing else carries them.
fn requests(outcome: &Outcome) -> Option<Interval> {
    let short = !missing(outcome).and(Lacks::of(&[Lack::Requests])).is_empty();
    figure(outcome, "requestsOver").filter(|n| short && n.lo > 0)
}

fn database(outcome: &Outcome) -> Option<String> {
    let n = figure(outcome, "databaseNeededGb").filter(|n| n.lo > 0)?;
    Some(format!("{} GB of Dataverse database {} missing", interval(n), are(n)))
}

/// What the machines lack: their licenses, add-ons before there were any.
fn machines(outcome: &Outcome) -> Option<String> {
    said(outcome, Status::Gap).find(|id| *id == "rpa-unattended")?;
    let needed = |key: &str| figure(outcome, key).filter(|n| n.lo > 0);
    let words = |n: Interval, one: &str, many: &str| {
        let word = if n.exact() == Some(1) { one } else { many };
        format!("{} {word} missing", interval(n))
    };
    if let Some(n) = needed("hostedProcessLicenses") {
        let (one, many) = (
            "Hosted Process license for the machines is",
            "Hosted Process licenses for the machines are",
        );
        return Some(words(n, one, many));
    }
    if let Some(n) = needed("processLicenses") {
        let (one, many) = (
            "Process license for the machines is",
            "Process licenses for the machines are",
        );
        return Some(words(n, one, many));
    }
    needed("unattendedBots").map(|n| words(n, "unattended add-on is", "unattended add-ons are"))
}

/// Returns why a status stands that a rule or a computation gave outright, in its own words.
#[must_use]
pub fn reason(outcome: &Outcome, status: Status) -> Option<String> {
    let by = |rules: &[&'static str]| said(outcome, status).any(|id| rules.contains(&id));
    let codes = outcome.warnings.iter().filter(|warning| warning.certain);
    let refused = codes.clone().find(|warning| warning.code.starts_with("E-"));
    let coded = refused.or_else(|| codes.clone().find(|warning| by(&warning.rules)));
    let noted = outcome.notes.iter().find(|(rule, _)| by(&[*rule]));
    coded
        .and_then(|warning| brief(&warning.text))
        .or_else(|| noted.and_then(|(_, text)| brief(text)))
}

/// Returns what else is missing where a computation over tables left a headline of its own.
#[must_use]
pub fn besides(outcome: &Outcome, headline: &str) -> Option<String> {
    let needed = |key: &str| figure(outcome, key).filter(|n| n.lo > 0);
    let people = |n: Interval, one: &str, many: &str, tail: &str| {
        let word = if n.exact() == Some(1) { one } else { many };
        format!("{headline} {} {word} {tail}", interval(n))
    };
    let of = |rule: &str| said(outcome, Status::Gap).any(|id| id == rule);
    if of("pa-restricted-tables") {
        let (one, many) = ("person who changes rows needs", "people who change rows need");
        return needed("dynamicsLicenses").map(|n| people(n, one, many, "Dynamics 365 besides."));
    }
    if of("addon-hosted-rpa") || of("process-mining-addon") {
        let missing = outcome
            .alternatives
            .iter()
            .find(|way| way.certain && way.rules.contains(&"addon-hosted-rpa"));
        let first = match missing.and_then(|way| Some((way, way.licenses.first()?.1))) {
            Some((way, n)) => Some(format!(
                "{} {} missing: {}{}.",
                interval(n),
                if n.exact() == Some(1) {
                    "license is"
                } else {
                    "licenses are"
                },
                way.label,
                price(way).map_or_else(String::new, |price| format!(", {price}")),
            )),
            None => reason(outcome, Status::Gap),
        }?;
        return Some(format!("{first} {headline}"));
    }
    if let Some(n) = needed("shortByMix") {
        return Some(format!(
            "{headline} Read strictly, {} of the old licenses {} missing.",
            interval(n),
            are(n)
        ));
    }
    // Of agents, flows have headlines of their own.
    figure(outcome, "passesNeeded")?;
    let per_user = |way: &Alternative| way.licenses.iter().any(|(id, _)| *id == "power-automate-per-user");
    let tail = if outcome.alternatives.iter().any(per_user) {
        "Power Automate per user for flows."
    } else {
        "Power Automate Premium for flows."
    };
    needed("flowLicenses").map(|n| people(n, "person needs", "people need", tail))
}

fn said(outcome: &Outcome, status: Status) -> impl Iterator<Item = &'static str> + '_ {
    let of = move |(_, given): &&(&'static str, Status)| *given == status;
    outcome.said.iter().filter(of).map(|(rule, _)| *rule)
}

fn figure(outcome: &Outcome, key: &str) -> Option<Interval> {
    let found = outcome.figures.iter().find(|figure| figure.key == key)?;
    Some(found.value)
}

fn are(n: Interval) -> &'static str {
    if n.exact() == Some(1) { "is" } else { "are" }
}

/// Returns `$40 a month`, where the price is known.
fn price(way: &Alternative) -> Option<String> {
    let cost = way.cost?.exact().filter(|cost| cost.0 > 0)?;
    Some(format!("{} a month", usd(cost)))
}

/// Returns the sentence with the cheapest way behind it.
pub(super) fn with_way(sentence: &str, way: Option<&Alternative>) -> String {
    match way {
        None => sentence.to_owned(),
        Some(way) => format!(
            "{sentence} The cheapest way: {}{}.",
            lower(&way.label),
            price(way).map_or_else(String::new, |price| format!(", {price}"))
        ),
    }
}

/// Returns the first two sentences of a text, as far as they are short.
pub(super) fn brief(text: &str) -> Option<String> {
    let short = |sentence: &&str| sentence.split_whitespace().count() <= WORDS;
    let sentences: Vec<&str> = text
        .trim_end_matches('.')
        .split(". ")
        .take(2)
        .take_while(short)
        .collect();
    (!sentences.is_empty()).then(|| format!("{}.", sentences.join(". ")))
}
