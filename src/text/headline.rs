//! The verdict as one sentence.

use super::format::{interval, number};
use crate::api::request::Request;
use crate::engine::assess::Assessment;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Status, Who};

/// Returns the sentence that names who needs what, and who does not.
#[must_use]
pub fn of(request: &Request, assessment: &Assessment) -> String {
    let outcome = &assessment.outcome;
    if let Some(headline) = &outcome.headline {
        return headline.clone();
    }
    if let Some(unjudged) = assessment.unjudged.first() {
        return format!("Nothing is proven: an answer needs the rule {}, which is not built in yet.", unjudged.rule);
    }
    let short: Vec<_> = outcome.obligations.iter().filter(|o| o.missing.lo > 0).collect();
    let spared = outcome.not_needed.iter().max_by_key(|n| n.count.lo);
    let tail = spared.map_or(String::new(), |n| format!(" {} need nothing.", capital(&people(n.who, n.count))));
    match assessment.status {
        Status::Gap if !short.is_empty() => {
            let who: Vec<String> = short.iter().map(|o| people(o.who, o.missing)).collect();
            let verb = if short.len() == 1 && short.iter().all(|o| o.missing.exact() == Some(1)) { "needs" } else { "need" };
            format!("{} {verb} a license that {}.{tail}", capital(&join(&who)), if verb == "needs" { "is missing" } else { "are missing" }.replace("are missing", "is missing"))
        }
        Status::Gap => format!("A license is missing.{tail}"),
        Status::NonCompliant => "This breaches the license terms.".to_owned(),
        Status::NotSupported => "The service does not support this.".to_owned(),
        Status::Ask => match assessment.ask.first() {
            Some(_) if request.facts.slots().next().is_none() => "Answer the questions to get a verdict.".to_owned(),
            Some(fact) => format!("It depends: {}", lower(fact.question)),
            None => "It depends on what nobody knows yet. The range shows both ends.".to_owned(),
        },
        Status::NotProven => "What is known proves nothing.".to_owned(),
        Status::Covered | Status::CoveredMetered | Status::CoveredWithWarning => format!("Nobody needs to buy a license for this.{tail}"),
        Status::Error => "The input cannot be judged.".to_owned(),
    }
}

/// Returns people of a role with their number: `the owner`, `25 people who run it`.
#[must_use]
pub fn people(who: Who, count: Interval) -> String {
    let one = count.exact() == Some(1);
    let n = interval(count);
    let many = |what: &str| format!("{n} {} {what}", if one { "person" } else { "people" });
    match who {
        Who::Owner if one || count.hi == Some(1) => "the owner".to_owned(),
        Who::Owner => format!("{n} owners"),
        Who::Account => "the service account".to_owned(),
        Who::ChildOwner => "the owner of the child flow".to_owned(),
        Who::Runners => many("who run it"),
        Who::RowActors => many("who change rows"),
        Who::Starters => many("who set it off"),
        Who::CredentialHolders => many("who know the password"),
        Who::Approvers => if one { "the approver".to_owned() } else { format!("{n} approvers") },
        Who::Responders => many("who answer"),
        Who::Recipients => many("who receive the result"),
        Who::Beneficiaries => many("who benefit"),
        Who::AttendedUsers => many("who run attended desktop flows"),
        Who::RpaDevelopers => many("who build desktop flows"),
        Who::Guests => if one { "1 guest".to_owned() } else { format!("{n} guests") },
        Who::ConnectionOwners => many("whose connections it uses"),
        Who::CoOwners => if one { "the co-owner".to_owned() } else { format!("{n} co-owners") },
        Who::AppUsers => many("who open the app"),
    }
}

fn join(parts: &[String]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.clone(),
        [most @ .., last] => format!("{} and {last}", most.join(", ")),
    }
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn lower(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect())
}

/// Returns a plain number; kept beside the words that use it.
#[must_use]
pub fn plain(n: i64) -> String {
    number(n)
}
