//! Ways out of a shortage: move, buy, Premium for some people, a meter; each with its price.

use super::balance::Balance;
use super::count::{Count, unmanaged};
use super::linked;
use super::model::{Model, says};
use super::purchases::Stock;
use super::relief::{Case, Relief};
use super::seats::{mix, seats};
use super::step::Solution;
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::buying::words::way;
use crate::rules::facts::*;
use crate::text::format;

use super::prices::PRICES;
use crate::rules::sites::prices as site_prices;

/// Adds what is needed besides to every way, or as the only one.
pub fn besides(eval: &Eval<'_>, ways: &mut Vec<Alternative>, more: &Alternative) {
    if ways.is_empty() {
        ways.push(more.clone());
        return;
    }
    for way in ways {
        let both = way.licenses.len() + more.licenses.len();
        let seats = way.licenses.as_slice();
        let only_seats = matches!((seats, more.licenses.as_slice()), ([(PREMIUM, _)], [(PREMIUM, _)]));
        for (license, n) in &more.licenses {
            match way.licenses.iter_mut().find(|(known, _)| known == license) {
                Some((_, known)) => *known = known.plus(*n),
                None => way.licenses.push((license, *n)),
            }
        }
        way.label = match way.licenses.as_slice() {
            [(_, seats)] if only_seats => format!("Power Apps Premium for {}", people(*seats)),
            _ => format!("{}; {}", way.label, more.label),
        };
        way.cost = if way.licenses.len() == both {
            way.cost.zip(more.cost).map(|(one, other)| one.plus(other))
        } else {
            // More of the same is priced at once: steps and least purchases hold for all of it.
            way.licenses.iter().try_fold(Cost::ZERO, |sum, (license, n)| {
                let known = eval.cost(PRICES, license, *n);
                Some(sum.plus(known.or_else(|| eval.cost(site_prices::PRICES, license, *n))?))
            })
        };
        for rule in &more.rules {
            if !way.rules.contains(rule) {
                way.rules.push(rule);
            }
        }
    }
}

const PREMIUM: &str = "power-apps-premium";

/// Returns the licenses of people whom neither a pass nor a meter covers as things stand.
fn unentitled(eval: &Eval<'_>, count: &Count, people_without: Interval) -> Alternative {
    priced(
        eval,
        format!("Power Apps Premium for {}", people(people_without)),
        PREMIUM,
        people_without,
        if count.code_apps.is_empty() {
            "Passes do nothing in a metered environment; Premium counts there, in managed ones as well."
        } else {
            "Premium certainly opens code apps, and every other app."
        },
        vec!["pa-exempt-premium", "price-table"],
    )
}

/// Returns so many of one license as a way.
fn priced(
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
fn automate(eval: &Eval<'_>, seats: Interval) -> Alternative {
    priced(
        eval,
        format!("Power Automate Premium for {}", people(seats)),
        "power-automate-premium",
        seats,
        "The apps are standard: only the managed environment asks for a right, and this is one.",
        vec!["pa-managed-environment", "price-table"],
    )
}

/// What is left once those hold Power Automate Premium whom nothing else entitles, and the ways out with that.
pub struct ByAutomate {
    /// What is left.
    pub relief: Relief,
    /// The ways out.
    pub ways: Vec<Alternative>,
}

/// Returns them, where only the managed environment asks for a right: one of Power Automate is one.
pub fn by_automate(eval: &Eval<'_>, solution: &Solution) -> Option<ByAutomate> {
    let count = solution.count();
    if count.unentitled.lo == 0 || count.without_beyond {
        return None;
    }
    let relief = Relief::of(eval, solution.model(), &solution.stock, |model| {
        model.give(&PERSON_FLOW_PREMIUM, &count.without);
    });
    if relief.count.unentitled.hi != Some(0) {
        return None;
    }
    let mut ways = settled(eval, &solution.stock, relief.case());
    besides(eval, &mut ways, &automate(eval, count.unentitled));
    Some(ByAutomate { relief, ways })
}

/// Returns the ways out; none where nothing is certainly missing. `relief` is what is left once those hold Premium whom
/// nothing else entitles: it takes the place of their passes as well.
#[must_use]
pub fn ways(eval: &Eval<'_>, solution: &Solution, relief: Option<&Relief>) -> Vec<Alternative> {
    let case = relief.map_or_else(|| solution.case(), Relief::case);
    let mut ways = settled(eval, &solution.stock, case);
    if relief.is_some() {
        besides(
            eval,
            &mut ways,
            &unentitled(eval, solution.count(), solution.count().unentitled),
        );
    }
    ways
}

/// Returns the ways out of what passes mend, the switch of the app included.
fn settled(eval: &Eval<'_>, stock: &Stock, case: Case<'_>) -> Vec<Alternative> {
    if switched_off(case.count) {
        let open = switched_on(eval, case.model, stock);
        let mut ways = all(eval, stock, open.case());
        let switch = way(
            "Turn per-app licensing on for the app".to_owned(),
            Vec::new(),
            Some(Cost::ZERO),
            "There are passes enough for the people who cannot get in.",
            vec!["pa-toggle-meaning"],
        );
        if ways.is_empty() && open.balance.shortage.hi == Some(0) {
            ways.push(switch);
        } else {
            ways = ways.into_iter().map(|way| first(&switch, way)).collect();
        }
        ways
    } else {
        all(eval, stock, case)
    }
}

/// Returns what is short once every app may use passes: who is shut out takes some then.
#[must_use]
pub fn switched_on(eval: &Eval<'_>, model: &Model, stock: &Stock) -> Relief {
    let on = if eval.program.reads("D-01") { "no" } else { "yes" };
    Relief::of(eval, model, stock, |model| model.switch(on))
}

/// Tells whether an app is set not to use passes, and shuts people out by that.
#[must_use]
pub fn switched_off(count: &Count) -> bool {
    count.judged.iter().any(|judged| judged.row == Some("18"))
}

/// Returns a way that begins with a step that costs nothing; a meter asks for none.
fn first(step: &Alternative, mut way: Alternative) -> Alternative {
    if !way.licenses.is_empty() && way.licenses.iter().all(|(license, _)| license.ends_with("-meter")) {
        return way;
    }
    way.label = format!("{}; {}", step.label, way.label);
    way.rules.extend(&step.rules);
    way
}

/// Returns the ways out of what is short, where passes do something and where they do nothing.
fn all(eval: &Eval<'_>, stock: &Stock, case: Case<'_>) -> Vec<Alternative> {
    let Case {
        model, count, balance, ..
    } = case;
    let ways = of_shortage(eval, case);
    if balance.void.lo == 0 {
        return ways;
    }
    let options = linked::options(eval, model, count, balance);
    if ways.is_empty() {
        return options;
    }
    let Some(best) = options
        .iter()
        .filter(|way| way.licenses.iter().all(|(license, _)| *license != PREMIUM))
        .min_by_key(|way| way.cost.map(|cost| cost.hi.unwrap_or(cost.lo)))
    else {
        return ways;
    };
    let mut ways = ways;
    besides(eval, &mut ways, best);
    // Premium for those people takes the place of their other passes too.
    let rows: Vec<usize> = (0..count.void.len())
        .filter(|at| count.void.get(*at).is_some_and(|n| n.hi != Some(0)))
        .collect();
    let relief = Relief::of(eval, model, stock, |model| model.give_premium(&rows));
    let mut others = of_shortage(eval, relief.case());
    besides(
        eval,
        &mut others,
        &unentitled(eval, count, super::adjust::people(model, &rows)),
    );
    ways.extend(others);
    ways
}

/// Returns the ways out of a shortage.
fn of_shortage(eval: &Eval<'_>, case: Case<'_>) -> Vec<Alternative> {
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
