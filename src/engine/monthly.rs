//! What a month costs: as things stand, and at the cheapest.

use super::finding::{Alternative, AxisStatus};
use super::lack::{Lack, Lacks, Mends};
use super::outcome::Outcome;
use super::price::Cost;
use super::quantity::Cents;
use super::rule::Status;

/// The key of what a month costs: what a meter charges as things stand, else the cheapest way.
pub const MONTHLY: &str = "monthlyUsd";

const LICENSES: Lacks = Lacks::of(&[Lack::Licenses]);
/// What a meter charges ends only with the ways that answer to it.
const CHARGES: Lacks = Lacks::of(&[Lack::Charges]);
/// The meter for storage stands in the place of storage that is bought.
const STORAGE: Lacks = Lacks::of(&[Lack::Storage]);

/// Returns what mending all of these costs: of each kind the cheapest way, and one that mends several counts once.
fn cover(lacks: Lacks, ways: &[(Lacks, i64)]) -> Option<i64> {
    if lacks.is_empty() {
        return Some(0);
    }
    let these = ways.iter().filter(|(mends, _)| !mends.and(lacks.first()).is_empty());
    these
        .filter_map(|(mends, cost)| Some(cover(lacks.without(*mends), ways)?.saturating_add(*cost)))
        .min()
}

/// Returns the ways to mend what is missing but for these kinds.
fn ways(outcome: &Outcome, but: Lacks) -> impl Iterator<Item = &Alternative> {
    let all = outcome.alternatives.iter();
    all.filter(move |way| !way.mends.missing.without(but).is_empty())
}

/// Returns what these ways mend, each with an end of its price where it has one.
fn priced<'a>(ways: impl Iterator<Item = &'a Alternative>, end: fn(Cost) -> Option<Cents>) -> Vec<(Lacks, i64)> {
    ways.filter_map(|way| Some((way.mends.all, end(way.cost?)?.0)))
        .collect()
}

fn missed<'a>(ways: impl Iterator<Item = &'a Alternative>) -> Lacks {
    ways.fold(Lacks::NONE, |all, way| all.or(way.mends.missing))
}

/// Returns the kinds of what is missing, those that certainly are where there are such.
#[must_use]
pub fn missing(outcome: &Outcome) -> Lacks {
    let ways = || outcome.alternatives.iter();
    let sure = missed(ways().filter(|way| way.certain));
    if sure.is_empty() { missed(ways()) } else { sure }
}

fn together(ways: &[(Lacks, i64)]) -> Lacks {
    ways.iter().fold(Lacks::NONE, |all, (mends, _)| all.or(*mends))
}

/// Tells whether a way is among the cheapest that mend together what is missing.
#[must_use]
pub fn is_cheapest(outcome: &Outcome, way: &Alternative) -> bool {
    let least = priced(outcome.alternatives.iter(), |cost| Some(cost.lo));
    let lacks = missing(outcome).and(together(&least));
    let with = |cost: Cost| Some(cover(lacks.without(way.mends.all), &least)?.saturating_add(cost.lo.0));
    !lacks.and(way.mends.all).is_empty() && way.cost.and_then(with) == cover(lacks, &least)
}

/// Returns what the cheapest ways cost together, one for each kind of what is missing but for those left out. A way that what
/// is still open may take away does not bound the cost from above.
fn cheapest(outcome: &Outcome, but: Lacks) -> Option<Cost> {
    let certain = || ways(outcome, but).filter(|way| way.certain);
    let sure = missed(certain()).without(but);
    // A meter that runs stands in the place of licenses that may be missing.
    let charged = !missed(outcome.alternatives.iter().filter(|way| way.certain))
        .and(CHARGES)
        .is_empty();
    let shut = if charged { sure.or(LICENSES) } else { sure };
    let open = missed(ways(outcome, but)).without(but).without(shut);
    let least = priced(ways(outcome, but), |cost| Some(cost.lo));
    // What a way without a price mends beside something else may need no other way.
    let several = |mends: Lacks| mends.and(sure).without(mends.and(sure).first()) != Lacks::NONE;
    let unpriced = ways(outcome, but).filter(|way| way.cost.is_none() && several(way.mends.all));
    let spared = unpriced.fold(Lacks::NONE, |all, way| all.or(way.mends.all));
    let lacks = sure.and(together(&least)).without(spared);
    let most = at_most(outcome, open);
    let cost = if lacks.is_empty() {
        // Perhaps nothing has to be bought.
        most.filter(|_| sure.is_empty())?
    } else {
        // Without the price of one kind there is no upper end.
        let hi = cover(sure, &priced(certain(), |cost| cost.hi)).map(Cents);
        let besides = most.map_or(Some(Cents(0)), |most| most.hi);
        Cost {
            lo: Cents(cover(lacks, &least)?),
            hi: hi
                .zip(besides)
                .map(|(hi, besides)| Cents(hi.0.saturating_add(besides.0))),
        }
    };
    Some(Cost {
        hi: cost.hi.into_iter().chain(outcome.ceiling).min(),
        ..cost
    })
}

/// Returns what mending these costs where it is open whether they are missing: nothing, or the dearest way of each kind; but
/// where a rule offers several ways at once, the cheapest of these. A meter stands in the place of licenses.
fn at_most(outcome: &Outcome, open: Lacks) -> Option<Cost> {
    let mut rest = open;
    let mut sum: Option<Cost> = None;
    while !rest.is_empty() {
        let kind = rest.first();
        let kind = if kind == LICENSES { kind.or(CHARGES) } else { kind };
        rest = rest.without(kind);
        let ways = outcome.alternatives.iter();
        let dearest = ways
            .filter(|way| !way.mends.missing.and(kind).and(open).is_empty())
            .filter_map(|way| most(outcome, way))
            .reduce(Cost::join)
            .map(|cost| Cost { lo: Cents(0), ..cost });
        sum = match (sum, dearest) {
            (Some(sum), Some(cost)) => Some(sum.plus(cost)),
            (sum, cost) => sum.or(cost),
        };
    }
    sum
}

/// Returns what the cheapest way costs at most, and nothing where nothing has to be bought; no bound where there is none.
#[must_use]
pub fn most_at_the_cheapest(outcome: &Outcome) -> Option<Cents> {
    if outcome.alternatives.is_empty() {
        (outcome.terms.possible <= Status::CoveredWithWarning).then_some(Cents(0))
    } else {
        cheapest(outcome, Lacks::NONE)?.hi
    }
}

/// Returns what a month costs at most as things stand; no bound where there is none.
#[must_use]
pub fn most_as_things_stand(outcome: &Outcome) -> Option<Cents> {
    match monthly(outcome).0 {
        Some(cost) => cost.hi,
        None => most_at_the_cheapest(outcome),
    }
}

/// Returns what the cheapest way costs where this one is one of them.
fn most(outcome: &Outcome, way: &Alternative) -> Option<Cost> {
    let cost = way.cost?;
    let bound = |rule: &&str| outcome.bounds.iter().find(|(known, _)| known == rule);
    let bounds: Option<Vec<Cents>> = way.rules.iter().map(|rule| Some(bound(rule)?.1)).collect();
    let Some(most) = bounds.and_then(|bounds| bounds.into_iter().max()) else {
        return Some(cost);
    };
    Some(Cost {
        hi: Some(cost.hi.map_or(most, |hi| hi.min(most))),
        lo: cost.lo.min(most),
    })
}

/// Tells whether something certainly has to be bought besides these kinds.
fn bought_besides(outcome: &Outcome, but: Lacks) -> bool {
    let certain = ways(outcome, but).filter(|way| way.certain);
    !missed(certain).without(but).is_empty()
}

/// Returns what a month costs as things stand, and beside it what the cheapest way costs where that is another amount.
#[must_use]
pub fn monthly(outcome: &Outcome) -> (Option<Cost>, Option<Cost>) {
    let all = cheapest(outcome, Lacks::NONE);
    let stated = outcome.amounts.iter().find(|(key, _)| *key == MONTHLY);
    // Where nobody is short of anything, a way is advice.
    let open = |axis: &AxisStatus| axis.possible > Status::CoveredWithWarning;
    let short = [outcome.terms, outcome.runtime].iter().any(open);
    let Some((_, stated)) = stated else {
        let judged = outcome.figures.iter().any(|figure| figure.key == "peopleToLicense");
        return (all.map(|cost| if short || !judged { cost } else { Cost::ZERO }), None);
    };
    // What the meter does not mend has to be bought besides: licenses only where they are missing in spite of it.
    let ways = || outcome.alternatives.iter();
    let charged = !missed(ways()).and(CHARGES).is_empty();
    let licensed = charged && missed(ways().filter(|way| way.certain)).and(LICENSES).is_empty();
    let but = CHARGES.or(Mends::EVERYTHING.all).or(STORAGE);
    let but = if licensed { but.or(LICENSES) } else { but };
    let besides = self::cheapest(outcome, but).filter(|_| short);
    let metered = match besides {
        Some(besides) => stated.plus(besides),
        // What has no price leaves the upper end open.
        None if short && bought_besides(outcome, but) => Cost { hi: None, ..*stated },
        None => *stated,
    };
    let Some(cheapest) = all else {
        return (Some(metered), None);
    };
    let stands = if outcome.open_amounts.contains(&MONTHLY) {
        // Perhaps no meter charges anything, and one of the ways has to be taken.
        metered.join(cheapest)
    } else {
        metered
    };
    let stands = Cost {
        hi: stands.hi.into_iter().chain(outcome.charged_at_most).min(),
        ..stands
    };
    let hi = |cost: Cost| cost.hi.map_or(i64::MAX, |hi| hi.0);
    // What is free already has no cheaper way.
    let lower = Cost {
        lo: cheapest.lo.min(stands.lo),
        hi: if hi(cheapest) < hi(stands) {
            cheapest.hi
        } else {
            stands.hi
        },
    };
    (Some(stands), (lower != stands).then_some(lower))
}
