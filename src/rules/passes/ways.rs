//! Ways out of a shortage: move, buy, Premium for some people, a meter; each with its price.

use super::count::Count;
use super::linked;
use super::model::Model;
use super::purchases::Stock;
use super::relief::{Case, Relief};
use super::shortage::{automate, of_shortage, priced};
use super::step::Solution;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::buying::words::way;
use crate::rules::facts::PERSON_FLOW_PREMIUM;
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

pub(super) const PREMIUM: &str = "power-apps-premium";

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
