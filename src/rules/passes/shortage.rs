//! Ways out of a shortage of passes: move, buy, Premium for some people, packs for sites, a meter.

use super::balance::Balance;
use super::count::{Count, unmanaged};
use super::linked;
use super::model::{Model, says};
use super::prices::PRICES;
use super::relief::Case;
use super::seats::{mix, seats};
use super::ways::{passes, people};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::buying::words::way;
use crate::rules::facts::*;

/// Returns so many of one license as a way.
pub(super) fn priced(
    eval: &Eval<'_>,
    label: String,
    license: &'static str,
    n: Interval,
    note: &'static str,
    rules: Vec<&'static str>,
) -> Alternative {
    way(label, vec![(license, n)], eval.cost(PRICES, license, n), note, rules)
}

/// Returns licenses of Power Automate for people of whom only the managed environment asks for a right.
pub(super) fn automate(eval: &Eval<'_>, seats: Interval) -> Alternative {
    priced(
        eval,
        format!("Power Automate Premium for {}", people(seats)),
        "power-automate-premium",
        seats,
        "The apps are standard: only the managed environment asks for a right, and this is one.",
        vec!["pa-managed-environment", "price-table"],
    )
}

/// Returns the ways out of a shortage.
pub(super) fn of_shortage(eval: &Eval<'_>, case: Case<'_>) -> Vec<Alternative> {
    let Case {
        model,
        count,
        balance,
        market,
    } = case;
    let mut ways = Vec::new();
    if balance.shortage.lo == balance.void.lo {
        return ways;
    }
    if balance.to_buy.hi == Some(0) {
        ways.push(way(
            format!(
                "Move {} to where they are missing",
                passes(balance.shortage.minus(balance.void))
            ),
            Vec::new(),
            Some(Cost::ZERO),
            "Nothing has to be bought. The list of environments says from where to where.",
            vec!["pa-sufficiency", "pa-allocate-per-environment"],
        ));
        return ways;
    }
    let way = |label: String, license: &'static str, n: Interval, note: &'static str, rules: Vec<&'static str>| {
        priced(eval, label, license, n, note, rules)
    };
    if !market.closed {
        let note = if market.sells && market.codes.is_empty() {
            "Then allocate them to the environments that lack passes."
        } else {
            "Have it confirmed that you can still buy them."
        };
        let buy = way(
            format!("Buy {}", passes(balance.to_buy)),
            "power-apps-per-app",
            balance.to_buy,
            note,
            market.rules.clone(),
        );
        ways.push(Alternative {
            certain: !market.open,
            rests: market.open.then_some("Only if your channel sells them."),
            ..buy
        });
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
        if !short
            .any(|(tally, standing)| standing.shortage.hi != Some(0) && tally.beyond && tally.by_meter != Truth::Yes)
        {
            ways.push(automate(eval, seats));
        }
    }
    ways.extend(linked::packs(eval, model, count, balance, Truth::No));
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
        if standing.shortage.lo == 0 || tally.by_meter == Truth::Yes {
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
        let managed = unmanaged(eval, environment) != Truth::Yes;
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
    (!names.is_empty()).then(|| (names.join(", "), apps, sites, unsettled))
}
