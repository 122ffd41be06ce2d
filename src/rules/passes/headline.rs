//! The verdict on passes as one sentence or two.

use super::balance::{Action, Compliance};
use super::codes::text;
use super::step::Solution;
use super::ways::passes;
use crate::engine::quantity::Interval;
use crate::text::format;

/// Returns the sentence: how many are needed, whether they are there, what to do.
#[must_use]
pub fn of(solution: &Solution) -> String {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    let blocked = count
        .environments
        .iter()
        .fold(Interval::ZERO, |sum, tally| sum.plus(tally.blocked));
    let shut = if blocked.lo == 0 {
        String::new()
    } else {
        format!(" {} cannot get in, and no pass would help.", people_and_apps(blocked))
    };
    let need = match balance.needed.exact() {
        Some(0) => "No passes are needed".to_owned(),
        Some(1) => "1 pass is needed".to_owned(),
        _ => format!("{} are needed", passes(balance.needed)),
    };
    let open = balance
        .environments
        .iter()
        .any(|standing| standing.compliance == Compliance::NotProven);
    if balance.shortage.lo > 0 {
        let names: Vec<&str> = model
            .environments
            .iter()
            .zip(&balance.environments)
            .filter(|(_, standing)| standing.shortage.lo > 0)
            .map(|(environment, _)| environment.name.as_str())
            .collect();
        let place = if names.len() <= 3 {
            names.join(", ")
        } else {
            format!("{} environments", names.len())
        };
        let verb = if balance.shortage.exact() == Some(1) {
            "is"
        } else {
            "are"
        };
        let action = balance
            .environments
            .iter()
            .map(|standing| standing.action)
            .max_by_key(|action| *action as u8);
        let advice = match action {
            Some(Action::Allocate) => "They are bought already: allocate them.".to_owned(),
            Some(Action::Reallocate) => "Nothing has to be bought: move them.".to_owned(),
            Some(Action::Switch) => {
                "Your channel no longer sells them: change to Power Apps Premium or pay-as-you-go.".to_owned()
            }
            _ => match (balance.to_buy.exact(), balance.to_buy.hi) {
                (Some(n), _) => format!("Buy {}.", format::number(n)),
                (None, Some(most)) => format!("Buy up to {}.", format::number(most)),
                (None, None) => "Buy what is missing.".to_owned(),
            },
        };
        return format!(
            "{need}; {} {verb} missing in {place}. {advice}{shut}",
            format::interval(balance.shortage)
        );
    }
    if open {
        let why = count
            .judged
            .iter()
            .filter(|judged| !judged.settled())
            .flat_map(|judged| &judged.asks)
            .map(|ask| text(ask.0))
            .next();
        let otherwise = if balance.needed.exact().is_some() {
            "Whether as many are allocated is not known yet."
        } else {
            "How many exactly is not known yet."
        };
        return format!("{need}. {}{shut}", why.unwrap_or(otherwise));
    }
    let metered = count
        .environments
        .iter()
        .fold(Interval::ZERO, |sum, tally| sum.plus(tally.metered));
    let paid = if metered.hi == Some(0) {
        String::new()
    } else {
        format!(" The meter counts {}.", people_and_apps(metered).to_ascii_lowercase())
    };
    if balance.needed.exact() == Some(0) {
        return format!("{need}.{paid}{shut}");
    }
    format!("{need}, and every environment has enough.{paid}{shut}")
}

fn people_and_apps(pairs: Interval) -> String {
    let noun = if pairs.exact() == Some(1) { "pair" } else { "pairs" };
    format!("{} {noun} of person and app", format::interval(pairs))
}
