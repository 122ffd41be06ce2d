//! The verdict on passes as one sentence or two.

use super::balance::{Action, Compliance};
use super::codes::text;
use super::count::Tally;
use super::relief::Relief;
use super::step::Solution;
use super::ways::{passes, people};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::text::format;

const SWITCH: &str = "Your channel no longer sells them: change to Power Apps Premium or pay-as-you-go.";

/// Returns the sentence: how many are needed, whether they are there, what to do.
#[must_use]
pub fn of(solution: &Solution, relief: Option<&Relief>, flows: Interval) -> String {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    let total = |of: fn(&Tally) -> Interval| {
        count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(of(tally)))
    };
    let (blocked, shut) = (total(|tally| tally.blocked), total(|tally| tally.shut));
    let shut = if blocked.lo == 0 {
        String::new()
    } else if shut == blocked {
        format!(" {} cannot get in as things stand.", people_and_apps(blocked))
    } else {
        format!(" {} have no right there.", people_and_apps(blocked))
    };
    let kept_out = total(|tally| tally.kept_out);
    let shut = if kept_out.lo == 0 {
        shut
    } else {
        format!(
            "{shut} Guests cannot open their apps on Dataverse: {} {} kept out.",
            format::interval(kept_out),
            if kept_out.exact() == Some(1) { "is" } else { "are" }
        )
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
        // What was never bought is missing somewhere, though nobody may know where.
        let nowhere = balance.environments.iter().all(|standing| standing.shortage.lo == 0);
        let names: Vec<&str> = model
            .environments
            .iter()
            .zip(&balance.environments)
            .filter(|(_, standing)| standing.shortage.lo > 0 || (nowhere && standing.shortage.hi != Some(0)))
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
            .zip(&count.environments)
            .filter(|(_, tally)| tally.by_meter != Truth::Yes)
            .map(|(standing, _)| standing.action)
            .max_by_key(|action| *action as u8);
        let elsewhere = balance.void.lo < balance.shortage.lo;
        let enough = relief.is_some_and(|relief| relief.balance.shortage.hi == Some(0));
        let advice = match action.filter(|_| elsewhere) {
            _ if enough => format!(
                "Power Apps Premium for {} answers for all of it.",
                people(count.unentitled)
            ),
            None => String::new(),
            Some(Action::None) if solution.market.closed => SWITCH.to_owned(),
            Some(Action::Switch) if balance.lapsed == Truth::Yes => {
                "The agreement and the 60 days to move are over: change to Power Apps Premium or pay-as-you-go."
                    .to_owned()
            }
            Some(Action::Allocate | Action::Reallocate) if balance.lapsed == Truth::Unknown => {
                "Use those you bought while the agreement lasts and 60 days more; then change to Power Apps Premium or pay-as-you-go."
                    .to_owned()
            }
            Some(Action::Allocate) => "They are bought already: allocate them.".to_owned(),
            Some(Action::Reallocate) => "Nothing has to be bought: move them.".to_owned(),
            Some(Action::Switch) => SWITCH.to_owned(),
            _ => match (balance.to_buy.exact(), balance.to_buy.hi) {
                (Some(n), _) => format!("Buy {}.", format::number(n)),
                (None, Some(most)) => format!("Buy up to {}.", format::number(most)),
                (None, None) => "Buy what is missing.".to_owned(),
            },
        };
        let void = if balance.void.lo == 0 || enough {
            ""
        } else {
            "For sites of a metered environment passes do nothing: take Power Apps Premium, packs of users or the meter for sites."
        };
        let metered = balance.environments.iter().zip(&count.environments);
        let metered = metered
            .filter(|(standing, _)| standing.shortage.lo > 0)
            .any(|(_, tally)| tally.by_meter == Truth::Unknown);
        let unless = if metered && !enough {
            "That helps only where no pay-as-you-go plan is linked."
        } else {
            ""
        };
        let advice = [advice.as_str(), unless, void]
            .into_iter()
            .filter(|part| !part.is_empty());
        let advice: Vec<&str> = advice.collect();
        return format!(
            "{need}; {} {verb} missing in {place}. {}{shut}",
            format::interval(balance.shortage),
            advice.join(" ")
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
        let otherwise = if balance.unproven {
            "Whether as many were bought depends on when the old licenses end."
        } else if count.open_baseline {
            "Whether everybody has the baseline license of that time is not known."
        } else if balance.needed.exact().is_some() {
            "Whether as many are allocated is not known yet."
        } else {
            "How many exactly is not known yet."
        };
        return format!("{need}. {}{shut}", why.unwrap_or(otherwise));
    }
    let metered = total(|tally| tally.metered);
    let paid = if metered.hi == Some(0) {
        String::new()
    } else {
        format!(" The meter counts {}.", people_and_apps(metered).to_ascii_lowercase())
    };
    let open = |n: Interval| n.lo == 0 && n.hi != Some(0);
    let flows = if open(flows) {
        " Whether owners of premium flows need a license is not known yet."
    } else if count.writers.is_some_and(open) {
        " Whether people who change rows need Dynamics 365 is not known yet."
    } else {
        ""
    };
    if balance.needed.exact() == Some(0) {
        return format!("{need}.{paid}{shut}{flows}");
    }
    format!("{need}, and every environment has enough.{paid}{shut}{flows}")
}

fn people_and_apps(pairs: Interval) -> String {
    let noun = if pairs.exact() == Some(1) { "pair" } else { "pairs" };
    format!("{} {noun} of person and app", format::interval(pairs))
}
