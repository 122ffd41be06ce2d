//! What a month costs: meters that run, and what has to be bought besides; with the ways out.

use super::count::{Count, Tally};
use super::prices::PRICES;
use super::readings;
use super::relief::Relief;
use super::step::Solution;
use super::ways::{self, ByAutomate, PREMIUM, switched_off};
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::known::Truth;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::facts::PERSON_FLOW_PREMIUM;

const AUTOMATE: &str = "power-automate-premium";

fn plus(sum: Option<Cost>, more: Option<Cost>) -> Option<Cost> {
    sum.zip(more).map(|(sum, more)| sum.plus(more))
}

/// What the meters count, and what they charge.
struct Meters {
    counted: Vec<(&'static str, Interval)>,
    cost: Option<Cost>,
}

impl Meters {
    fn of(eval: &Eval<'_>, count: &Count) -> Meters {
        let total = |of: fn(&Tally) -> Interval| {
            count
                .environments
                .iter()
                .fold(Interval::ZERO, |sum, tally| sum.plus(of(tally)))
        };
        let (metered, free) = (total(|tally| tally.metered), total(|tally| tally.metered_free));
        let billed = Interval {
            lo: metered.lo.saturating_sub(free.lo).max(0),
            hi: metered.hi,
        };
        let sites = total(|tally| tally.site_metered);
        let mut counted = vec![("power-apps-meter", billed), ("power-pages-meter", sites)];
        counted.retain(|(_, n)| n.hi != Some(0));
        let mut each = counted.iter();
        let cost = each.try_fold(Cost::ZERO, |sum, (meter, n)| {
            Some(sum.plus(eval.cost(PRICES, meter, *n)?))
        });
        Meters { counted, cost }
    }

    /// Adds what the meters charge to a way.
    fn add(&self, way: &mut Alternative) {
        way.cost = plus(way.cost, self.cost);
        for (meter, n) in &self.counted {
            match way.licenses.iter_mut().find(|(license, _)| license == meter) {
                Some((_, known)) => *known = known.plus(*n),
                None => way.licenses.push((meter, *n)),
            }
        }
    }

    /// Returns what they count if some people hold Premium, of whom it may not be known who they are.
    fn between(&self, least: &Meters) -> Meters {
        let lo = |license: &str| {
            let known = least.counted.iter().find(|(known, _)| *known == license);
            known.map_or(0, |(_, n)| n.lo)
        };
        Meters {
            counted: self
                .counted
                .iter()
                .map(|(meter, n)| (*meter, Interval { lo: lo(meter), ..*n }))
                .collect(),
            cost: self
                .cost
                .zip(least.cost)
                .map(|(most, least)| Cost { lo: least.lo, ..most }),
        }
    }
}

/// What a month costs, and the ways out.
pub struct Costs {
    /// The amount; nothing where it is not known at all.
    pub monthly: Option<Cost>,
    /// The ways, with what the meters charge.
    pub ways: Vec<Alternative>,
}

impl Costs {
    /// Returns them. `relief` is what is left once those hold Premium whom nothing else entitles. What decides which way helps
    /// and is not known is read each way.
    #[must_use]
    pub fn of(eval: &Eval<'_>, solution: &Solution, relief: Option<&Relief>) -> Costs {
        readings::costs(eval, solution).unwrap_or_else(|| Costs::as_it_reads(eval, solution, relief))
    }

    /// Returns them with the ranges of what is not known.
    pub(super) fn as_it_reads(eval: &Eval<'_>, solution: &Solution, relief: Option<&Relief>) -> Costs {
        let mut ways = ways::ways(eval, solution, relief);
        let monthly = bill(eval, solution, relief, &mut ways);
        Costs { monthly, ways }
    }
}

/// Returns the amount, and adds the meters to each way. Where passes cannot be bought or would not do, the cheapest way counts.
fn bill(eval: &Eval<'_>, solution: &Solution, relief: Option<&Relief>, all: &mut Vec<Alternative>) -> Option<Cost> {
    let Solution { balance, market, .. } = solution;
    // Whom nothing but Premium entitles, a meter does not count any more.
    let count = relief.map_or(solution.count(), |relief| &relief.count);
    let meters = Meters::of(eval, count);
    // Nor those who get Premium in the place of passes.
    let takers: Vec<usize> = (0..count.people.len())
        .filter(|at| count.people.get(*at).is_some_and(|passes| passes.hi != Some(0)))
        .collect();
    let seated = (!meters.counted.is_empty() && relief.is_none() && !all.is_empty()).then(|| {
        let relief = Relief::of(eval, solution.model(), &solution.stock, |model| {
            model.give_premium(&takers)
        });
        Meters::of(eval, &relief.count)
    });
    let everybody = super::adjust::people(solution.model(), &takers);
    for way in all.iter_mut() {
        let seats = way.licenses.iter().find(|(license, _)| *license == PREMIUM);
        match (&seated, seats) {
            (Some(seated), Some((_, seats))) if seats.exact().is_some() && *seats == everybody => seated.add(way),
            (Some(seated), Some(_)) => meters.between(seated).add(way),
            _ => meters.add(way),
        }
    }
    if let Some(ByAutomate { relief, mut ways }) = ways::by_automate(eval, solution) {
        let meters = Meters::of(eval, &relief.count);
        ways.iter_mut().for_each(|way| meters.add(way));
        all.extend(ways);
    }
    let cheapest = |certain: bool| {
        let ways = all.iter().filter(|way| way.certain || !certain);
        let costs = ways.filter_map(|way| way.cost);
        costs.min_by_key(|cost| cost.hi.unwrap_or(cost.lo))
    };
    let bought = |cost| plus(meters.cost, cost);
    let either_way = |tally: &Tally| tally.by_meter == Truth::Unknown && tally.needed.lo > 0;
    let monthly = if relief.is_some() || balance.void.lo > 0 || switched_off(count) {
        cheapest(false).or(meters.cost)
    } else if balance.to_buy.hi == Some(0) {
        // Passes are there, but where a meter may be on they may do nothing.
        let open =
            balance.shortage.hi != Some(0) && count.environments.iter().any(either_way) || balance.void.hi != Some(0);
        bought(Some(Cost {
            hi: Cost::ZERO.hi.filter(|_| !open),
            ..Cost::ZERO
        }))
    } else if balance.shortage.hi == Some(0) && !balance.unproven {
        meters.cost
    } else if market.open && balance.shortage.lo > 0 {
        // Perhaps nobody sells passes, and another way has to be taken.
        let passes = bought(eval.cost(PRICES, "power-apps-per-app", balance.to_buy));
        passes.zip(cheapest(true)).map(|(passes, others)| passes.join(others))
    } else if !market.closed {
        bought(eval.cost(PRICES, "power-apps-per-app", balance.to_buy))
    } else if balance.shortage.lo > 0 {
        cheapest(false)
    } else {
        bought(Some(Cost { hi: None, ..Cost::ZERO }))
    };
    monthly.map(|cost| cost_of_doubt(eval, solution, shut_out(eval, solution, cost)))
}

/// Returns the amount with an upper end that holds as well if people are shut out who might have another right.
fn shut_out(eval: &Eval<'_>, solution: &Solution, cost: Cost) -> Cost {
    let count = solution.count();
    let may_be = count
        .judged
        .iter()
        .any(|judged| !judged.settled() && judged.shut().1 && !judged.unentitled);
    if !may_be || switched_off(count) {
        return cost;
    }
    let on = ways::switched_on(eval, solution.model(), &solution.stock);
    let passes = eval.cost(PRICES, "power-apps-per-app", on.balance.to_buy);
    Cost {
        hi: passes.and_then(|passes| Some(passes.hi?.max(cost.hi?))),
        ..cost
    }
}

/// Returns the amount with an upper end that holds as well if those need Premium who may be without any other right. Of one
/// row either both stand: what the row costs otherwise, or its seats and what is left then. Of several nobody knows which.
fn cost_of_doubt(eval: &Eval<'_>, solution: &Solution, cost: Cost) -> Cost {
    let (model, count) = (solution.model(), solution.count());
    let rows = &count.perhaps_without;
    if rows.is_empty() {
        return cost;
    }
    // Where only a managed environment asks for a right, one of Power Automate is one too, and costs less.
    let by_automate = Relief::of(eval, model, &solution.stock, |model| {
        model.give(&PERSON_FLOW_PREMIUM, rows)
    });
    let by_automate = Some(by_automate).filter(|relief| relief.count.perhaps_without.is_empty());
    let license = if by_automate.is_some() { AUTOMATE } else { PREMIUM };
    let seats = |rows: &[usize]| eval.cost(PRICES, license, super::adjust::people(model, rows));
    let most = match rows.as_slice() {
        [_] if count.without.is_empty() => {
            let relief = by_automate
                .unwrap_or_else(|| Relief::of(eval, model, &solution.stock, |model| model.give_premium(rows)));
            let rest = eval.cost(PRICES, "power-apps-per-app", relief.balance.to_buy);
            let rest = plus(rest, Meters::of(eval, &relief.count).cost);
            let passes = relief.balance.shortage.hi == Some(0) || !relief.market.closed;
            plus(
                seats(rows),
                rest.filter(|_| passes && relief.balance.void.hi == Some(0)),
            )
            .and_then(|all| Some(all.hi?.max(cost.hi?)))
        }
        _ => seats(rows).and_then(|seats| cost.plus(seats).hi),
    };
    Cost { hi: most, ..cost }
}
