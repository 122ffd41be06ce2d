//! What takes the place of passes on sites: prepaid users, the meter of sites, Premium. Where the app meter is on, passes do
//! nothing for them.

use super::balance::{Balance, Standing};
use super::count::{Count, Tally};
use super::model::{Environment, Model, says};
use super::prices::PRICES;
use super::seats::seats_for;
use super::ways::{PREMIUM, people};
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::buying::words::{several, way};
use crate::rules::facts::*;
use crate::rules::sites::prices as site_prices;

/// Environments that are short, with the app meter on or not.
fn short<'a>(
    model: &'a Model,
    count: &'a Count,
    balance: &'a Balance,
    metered: Truth,
) -> impl Iterator<Item = (&'a Environment, &'a Tally, &'a Standing)> {
    let all = model.environments.iter().zip(&count.environments);
    let all = all.zip(&balance.environments);
    all.map(|((environment, tally), standing)| (environment, tally, standing))
        .filter(move |(_, tally, standing)| {
            standing.shortage.lo > 0 && (tally.by_meter == Truth::Yes) == (metered == Truth::Yes)
        })
}

/// Returns packs of signed-in users in the place of the missing passes, where only sites lack some.
pub fn packs(eval: &Eval<'_>, model: &Model, count: &Count, balance: &Balance, metered: Truth) -> Option<Alternative> {
    const LICENSE: &str = "power-pages-authenticated";
    let mut users = Interval::ZERO;
    for (environment, tally, standing) in short(model, count, balance, metered) {
        let on_sites = tally.site_pairs.minus(tally.site_covered);
        let ignored =
            says(&environment.facts, &ENV_PAYG_PLAN, "yes") && !says(&environment.facts, &ENV_PAYG_PAGES_METER, "no");
        if on_sites.lo < standing.shortage.hi? || ignored {
            return None;
        }
        // An environment gets 25 users of sites at least.
        users = users.plus(standing.shortage.max(Interval::exactly(site_prices::LEAST_SITE_USERS)));
    }
    let packs = users.ceil_div(100);
    let cost = eval
        .cost(site_prices::PRICES, LICENSE, packs)
        .filter(|_| users.lo > 0)?;
    Some(way(
        several(
            packs,
            "pack of 100 signed-in users for the sites",
            "packs of 100 signed-in users for the sites",
        ),
        vec![(LICENSE, packs)],
        Some(cost),
        "Only sites lack passes. Prepaid users of Power Pages, allocated to the environment, answer for them instead.",
        vec!["portal-internal-per-app", "powerpages-capacity"],
    ))
}

/// Returns what helps on sites of environments with the app meter on.
pub fn options(eval: &Eval<'_>, model: &Model, count: &Count, balance: &Balance) -> Vec<Alternative> {
    const METER: &str = "power-pages-meter";
    let mut options = Vec::from_iter(packs(eval, model, count, balance, Truth::Yes));
    let mut users = Interval::ZERO;
    let mut names = Vec::new();
    for (environment, tally, _) in short(model, count, balance, Truth::Yes) {
        names.push(environment.name.as_str());
        users = users.plus(Interval {
            lo: tally.on_sites_running.lo,
            hi: tally.on_sites.hi,
        });
    }
    options.push(way(
        format!("Pay-as-you-go for the sites in {}", names.join(", ")),
        vec![(METER, users)],
        eval.cost(PRICES, METER, users),
        "Switch the meter for sites on as well. Each person who signs in to a site in a month is billed for it.",
        vec!["portal-payg"],
    ));
    let least = seats_for(model, &count.void, balance.void.lo);
    let most = balance.void.hi.and_then(|most| seats_for(model, &count.void, most));
    if let (Some(least), Some(most)) = (least, most) {
        let seats = Interval::between(least, most);
        options.push(way(
            format!("Power Apps Premium for {}", people(seats)),
            vec![(PREMIUM, seats)],
            eval.cost(PRICES, PREMIUM, seats),
            "Premium opens every site and app in every environment.",
            vec!["pa-exempt-premium", "price-table"],
        ));
    }
    options
}
