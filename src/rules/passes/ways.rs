//! Ways out of a shortage: move, buy, Premium for some people, a meter; each with its price.

use super::balance::Balance;
use super::count::Count;
use super::market::Market;
use super::model::{Model, says};
use super::seats::{mix, seats};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::lack::Mends;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::text::format;

use super::prices::PRICES;
use crate::rules::sites::prices as site_prices;

/// Adds what is needed besides to every way, or as the only one.
pub fn besides(ways: &mut Vec<Alternative>, more: Alternative) {
    if ways.is_empty() {
        ways.push(more);
        return;
    }
    for way in ways {
        way.label = format!("{}; {}", way.label, more.label);
        way.licenses.extend(&more.licenses);
        way.cost = way.cost.zip(more.cost).map(|(one, other)| one.plus(other));
        way.rules.extend(&more.rules);
    }
}

/// Returns the licenses of people whom neither a pass nor a meter covers as things stand.
fn unentitled(eval: &Eval<'_>, people_without: Interval) -> Alternative {
    const LICENSE: &str = "power-apps-premium";
    Alternative {
        label: format!("Power Apps Premium for {}", people(people_without)),
        licenses: vec![(LICENSE, people_without)],
        cost: eval.cost(PRICES, LICENSE, people_without),
        note: "Passes do nothing in a metered environment; Premium counts there, in managed ones as well.",
        rules: vec!["pa-exempt-premium", "price-table"],
        certain: true,
        mends: Mends::EVERYTHING,
    }
}

/// Returns the ways out; none where nothing is certainly missing.
#[must_use]
pub fn ways(eval: &Eval<'_>, model: &Model, count: &Count, balance: &Balance, market: &Market) -> Vec<Alternative> {
    let mut ways = of_shortage(eval, model, count, balance, market);
    if count.unentitled.lo > 0 {
        besides(&mut ways, unentitled(eval, count.unentitled));
    }
    ways
}

/// Returns the ways out of a shortage.
fn of_shortage(eval: &Eval<'_>, model: &Model, count: &Count, balance: &Balance, market: &Market) -> Vec<Alternative> {
    let mut ways = Vec::new();
    if balance.shortage.lo == 0 {
        return ways;
    }
    if balance.to_buy.hi == Some(0) {
        ways.push(Alternative {
            label: format!("Move {} to where they are missing", passes(balance.shortage)),
            licenses: Vec::new(),
            cost: Some(Cost::ZERO),
            note: "Nothing has to be bought. The list of environments says from where to where.",
            rules: vec!["pa-sufficiency", "pa-allocate-per-environment"],
            certain: true,
            mends: Mends::EVERYTHING,
        });
        return ways;
    }
    let way = |label: String, license: &'static str, n: Interval, note: &'static str, rules: Vec<&'static str>| {
        let cost = eval.cost(PRICES, license, n);
        Alternative {
            label,
            licenses: vec![(license, n)],
            cost,
            note,
            rules,
            certain: true,
            mends: Mends::EVERYTHING,
        }
    };
    if !market.closed {
        let note = if market.sells && market.codes.is_empty() {
            "Then allocate them to the environments that lack passes."
        } else {
            "Have it confirmed that you can still buy them."
        };
        ways.push(way(
            format!("Buy {}", passes(balance.to_buy)),
            "power-apps-per-app",
            balance.to_buy,
            note,
            market.rules.clone(),
        ));
    }
    if !market.closed
        && let Some((seats, left)) = balance
            .to_buy
            .exact()
            .and_then(|missing| mix(eval, model, count, missing))
    {
        let (seats, left) = (Interval::exactly(seats), Interval::exactly(left));
        let mut way = way(
            format!("Power Apps Premium for {}, and {}", people(seats), passes(left)),
            "power-apps-premium",
            seats,
            "Premium for those whose passes would cost more, passes for the others.",
            vec!["pa-exempt-premium", "price-table"],
        );
        way.licenses.push(("power-apps-per-app", left));
        let more = eval.cost(PRICES, "power-apps-per-app", left);
        way.cost = way.cost.zip(more).map(|(seats, passes)| seats.plus(passes));
        ways.push(way);
    }
    let most = balance.to_buy.hi.and_then(|most| seats(model, count, most));
    if let Some(most) = most {
        let seats = Interval::between(seats(model, count, balance.to_buy.lo).unwrap_or(0), most);
        let label = format!("Power Apps Premium for {}", people(seats));
        let note = "Premium opens every app in every environment. Give it to those who use the most apps; their passes are free for others.";
        ways.push(way(
            label,
            "power-apps-premium",
            seats,
            note,
            vec!["pa-exempt-premium", "price-table"],
        ));
        let mut short = count.environments.iter().zip(&balance.environments);
        if !short.any(|(tally, standing)| standing.shortage.lo > 0 && tally.beyond) {
            let label = format!("Power Automate Premium for {}", people(seats));
            ways.push(way(
                label,
                "power-automate-premium",
                seats,
                "The apps are standard: only the managed environment asks for a right, and this is one.",
                vec!["pa-managed-environment", "price-table"],
            ));
        }
    }
    if let Some(packs) = site_packs(model, count, balance) {
        const LICENSE: &str = "power-pages-authenticated";
        let cost = eval.cost(site_prices::PRICES, LICENSE, packs);
        if cost.is_some() {
            let noun = if packs.exact() == Some(1) { "pack" } else { "packs" };
            ways.push(Alternative {
                label: format!("{} {noun} of 100 signed-in users for the sites", format::interval(packs)),
                licenses: vec![(LICENSE, packs)],
                cost,
                note: "Only sites lack passes. Prepaid users of Power Pages, allocated to the environment, answer for them instead.",
                rules: vec!["portal-internal-per-app", "powerpages-capacity"],
                certain: true,
                mends: Mends::EVERYTHING,
            });
        }
    }
    if let Some((names, apps, sites, unsettled)) = meter(eval, model, count, balance) {
        let mut way = way(
            format!("Pay-as-you-go in {names}"),
            "power-apps-meter",
            apps,
            if unsettled {
                "Each person who opens an app in a month is billed for it. Whether that holds for Microsoft 365 and standard apps of a managed environment is not settled."
            } else {
                "Each person who opens an app in a month is billed for it. Passes do nothing in such an environment and can be moved."
            },
            vec!["pa-payg-ignores-passes"],
        );
        if sites.hi != Some(0) {
            way.licenses.push(("power-pages-meter", sites));
            way.licenses.retain(|(_, n)| n.hi != Some(0));
            let more = eval.cost(PRICES, "power-pages-meter", sites);
            way.cost = way.cost.zip(more).map(|(apps, sites)| apps.plus(sites));
            way.rules.push("portal-payg");
        }
        ways.push(way);
    }
    ways
}

/// Returns the packs of 100 signed-in users that would take the place of the missing passes, where only sites lack some.
fn site_packs(model: &Model, count: &Count, balance: &Balance) -> Option<Interval> {
    let mut users = Interval::ZERO;
    for ((environment, tally), standing) in model
        .environments
        .iter()
        .zip(&count.environments)
        .zip(&balance.environments)
    {
        if standing.shortage.lo == 0 {
            continue;
        }
        let on_sites = tally.site_pairs.minus(tally.site_covered);
        if on_sites.lo < standing.shortage.hi? || says(&environment.facts, &ENV_PAYG_PLAN, "yes") {
            return None;
        }
        // An environment gets 25 users of sites at least.
        users = users.plus(standing.shortage.max(Interval::exactly(25)));
    }
    (users.lo > 0).then(|| users.ceil_div(100))
}

/// Returns the environments that a meter could serve, with the pairs that the app meter and that of sites would count, and
/// whether the app meter may count some for nothing.
fn meter(
    eval: &Eval<'_>,
    model: &Model,
    count: &Count,
    balance: &Balance,
) -> Option<(String, Interval, Interval, bool)> {
    let law = eval.program.law;
    let own_meter = law >= Date::of("2022-12-01") && !eval.program.reads("D-53");
    let mut names = Vec::new();
    let mut unsettled = false;
    let (mut apps, mut sites) = (Interval::ZERO, Interval::ZERO);
    for ((environment, tally), standing) in model
        .environments
        .iter()
        .zip(&count.environments)
        .zip(&balance.environments)
    {
        if standing.shortage.lo == 0 {
            continue;
        }
        let all = Interval {
            lo: tally.pairs_running.lo,
            hi: tally.pairs.hi,
        };
        let on_sites = Interval {
            lo: tally.on_sites_running.lo,
            hi: tally.on_sites.hi,
        };
        let on_sites = if own_meter { on_sites } else { Interval::ZERO };
        let in_apps = Interval {
            lo: all.lo.saturating_sub(on_sites.lo).max(0),
            hi: all
                .hi
                .zip(on_sites.hi)
                .map(|(all, sites)| all.saturating_sub(sites).max(0)),
        };
        let managed = !says(&environment.facts, &ENV_MANAGED, "no") && law >= Date::of("2022-10-12");
        if (managed && law < Date::of("2026-05-13") && in_apps.hi != Some(0))
            || law < Date::of("2021-11-02")
            || says(&environment.facts, &ENV_PAYG_PLAN, "yes")
        {
            return None;
        }
        names.push(environment.name.as_str());
        let free = tally.pairs_free.hi.unwrap_or(i64::MAX);
        unsettled |= free > 0;
        apps = apps.plus(Interval {
            lo: in_apps.lo.saturating_sub(free).max(0),
            ..in_apps
        });
        sites = sites.plus(on_sites);
    }
    Some((names.join(", "), apps, sites, unsettled))
}

/// Returns passes with their number.
#[must_use]
pub fn passes(n: Interval) -> String {
    format!(
        "{} {}",
        format::interval(n),
        if n.exact() == Some(1) { "pass" } else { "passes" }
    )
}

/// Returns people with their number.
#[must_use]
pub fn people(n: Interval) -> String {
    format!(
        "{} {}",
        format::interval(n),
        if n.exact() == Some(1) { "person" } else { "people" }
    )
}
