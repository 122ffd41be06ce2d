//! Need against stock: what each environment lacks or has to spare, and what has to be moved or bought.

use super::count::{Count, Tally};
use super::market::Market;
use super::model::{Environment, Model, says};
use super::purchases::Stock;
use crate::engine::date::Date;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

/// From this day apps in managed environments do not open without a right.
pub const ME_APP_BLOCK: Date = Date::of("2027-02-01");

/// What an environment should do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Nothing.
    None,
    /// Give it its first passes.
    Allocate,
    /// Move passes to it.
    Reallocate,
    /// Buy licenses.
    Buy,
    /// Change to Premium or a meter, since nobody sells passes any more.
    Switch,
}

impl Action {
    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Action::None => "none",
            Action::Allocate => "allocate",
            Action::Reallocate => "reallocate",
            Action::Buy => "buy",
            Action::Switch => "switch",
        }
    }
}

/// How an environment stands by the terms, whatever the service lets through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Compliance {
    /// Nothing speaks against it.
    Compliant,
    /// What is unknown decides.
    NotProven,
    /// Shared with more people than there are passes.
    UnderAllocated,
    /// People without a right are known to open apps.
    NonCompliant,
}

impl Compliance {
    /// Returns the name on the wire.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Compliance::Compliant => "compliant",
            Compliance::NotProven => "not-proven",
            Compliance::UnderAllocated => "under-allocated",
            Compliance::NonCompliant => "non-compliant",
        }
    }
}

/// How one environment stands.
#[derive(Debug)]
pub struct Standing {
    /// Passes allocated to it, never more than were bought.
    pub allocated: Interval,
    /// Passes it lacks.
    pub shortage: Interval,
    /// Passes it does not need.
    pub surplus: Interval,
    /// What to do.
    pub action: Action,
    /// How it stands by the terms.
    pub compliance: Compliance,
    /// Passes that people known to open something need beyond those allocated.
    pub over_by_use: i64,
    /// Whether the service will not open its apps without a right.
    pub enforced: bool,
    /// Where its passes come from: position of an environment, or nothing for the unallocated ones, and how many.
    pub moves: Vec<(Option<usize>, i64)>,
}

/// How the tenant stands.
#[derive(Debug)]
pub struct Balance {
    /// By environment.
    pub environments: Vec<Standing>,
    /// Passes needed.
    pub needed: Interval,
    /// Passes allocated.
    pub allocated: Interval,
    /// Passes missing, over all environments.
    pub shortage: Interval,
    /// Of them, those where passes would do nothing: on sites of environments with the app meter on.
    pub void: Interval,
    /// Whether the passes may no longer be used: the agreement and the time to move are over.
    pub lapsed: Truth,
    /// Passes to spare, over all environments.
    pub surplus: Interval,
    /// Passes in no environment.
    pub unallocated: Interval,
    /// Passes to buy.
    pub to_buy: Interval,
    /// Whether none have to be bought, unless those that were may no longer be used.
    pub bought: bool,
    /// Passes that can be moved to where they are missing.
    pub movable: Interval,
    /// Whether less may have been bought than the environments hold: the terms of old licenses may have ended.
    pub unproven: bool,
}

fn sum<T>(rows: &[T], of: impl Fn(&T) -> Interval) -> Interval {
    rows.iter().fold(Interval::ZERO, |sum, row| sum.plus(of(row)))
}

/// Returns what the environments hold together.
#[must_use]
pub fn allocated(model: &Model) -> Interval {
    sum(&model.environments, |environment| environment.allocated)
}

/// Returns what each environment holds: where that is not known, no more than was bought and others do not hold.
fn held(model: &Model, stock: &Stock) -> Vec<Interval> {
    let limit = stock.passes.hi.filter(|_| stock.given);
    let sure = allocated(model).lo;
    let most = |own: Interval| limit.map(|limit| limit.saturating_sub(sure.saturating_sub(own.lo)).max(own.lo));
    let rows = model.environments.iter().map(|environment| environment.allocated);
    rows.map(|own| most(own).map_or(own, |most| own.min(Interval::between(most, most))))
        .collect()
}

/// Returns the position of the environment whose passes go beyond what was bought, if they certainly do.
#[must_use]
pub fn overallocated(model: &Model, stock: &Stock) -> Option<usize> {
    let limit = stock.passes.hi.filter(|_| stock.given)?;
    let mut held = 0i64;
    model.environments.iter().position(|environment| {
        held = held.saturating_add(environment.allocated.lo);
        held > limit
    })
}

impl Balance {
    /// Sets need against stock. `market` tells whether more can be bought.
    #[must_use]
    pub fn of(
        model: &Model,
        count: &Count,
        stock: &Stock,
        law: Date,
        market: impl FnOnce() -> Market,
    ) -> (Balance, Market) {
        let lapsed = stock.lapsed;
        let needed = sum(&count.environments, |tally| tally.needed);
        let held = held(model, stock);
        let mut allocated = sum(&held, |own| *own);
        if let Some(limit) = stock.passes.hi.filter(|_| stock.given) {
            allocated.hi = Some(allocated.hi.map_or(limit, |most| most.min(limit)).max(allocated.lo));
        }
        let helped = |tally: &Tally| match tally.by_meter {
            Truth::Yes => Interval::ZERO,
            Truth::No => tally.needed,
            Truth::Unknown => Interval { lo: 0, ..tally.needed },
        };
        let helped = sum(&count.environments, helped);
        let to_buy = helped.minus(working(stock.passes, lapsed));
        let bought = lapsed != Truth::Yes && helped.minus(stock.passes).hi == Some(0);
        let mut environments: Vec<Standing> = model
            .environments
            .iter()
            .zip(held)
            .zip(&count.environments)
            .map(|((environment, held), tally)| standing(environment, held, tally, law, lapsed))
            .collect();
        let mut shortage = sum(&environments, |standing| standing.shortage);
        let void = environments.iter().zip(&count.environments);
        let void = void.fold(Interval::ZERO, |sum, (standing, tally)| {
            sum.plus(unless(tally.by_meter != Truth::Yes, standing.shortage))
        });
        // However the passes are spread, those that were never bought are missing somewhere.
        shortage.lo = shortage.lo.max(void.lo.saturating_add(to_buy.lo));
        let surplus = sum(&environments, |standing| standing.surplus);
        let unallocated = stock.passes.minus(allocated);
        let market = if shortage.hi == Some(0) || to_buy.hi == Some(0) {
            Market::default()
        } else {
            market()
        };
        for (standing, tally) in environments.iter_mut().zip(&count.environments) {
            if standing.shortage.lo == 0 {
                continue;
            }
            standing.action = match (bought, standing.allocated.hi) {
                _ if tally.by_meter == Truth::Yes => Action::Switch,
                (true, Some(0)) => Action::Allocate,
                (true, _) => Action::Reallocate,
                _ if market.closed => Action::Switch,
                _ => Action::Buy,
            };
        }
        if lapsed != Truth::Yes {
            plan_moves(&mut environments, &count.environments, unallocated.lo);
        }
        // On one pass for each old license, what they hold was never bought.
        let unproven = stock.given && !stock.open.is_empty() && stock.passes.lo < allocated.lo;
        for (standing, tally) in environments.iter_mut().zip(&count.environments) {
            if unproven && standing.compliance == Compliance::Compliant && tally.needed.hi != Some(0) {
                standing.compliance = Compliance::NotProven;
            }
        }
        // Where a meter may be on, what is moved there may do nothing.
        let perhaps = environments.iter().zip(&count.environments);
        let perhaps = perhaps.filter(|(_, tally)| tally.by_meter == Truth::Unknown);
        let perhaps = perhaps.fold(void.lo, |sum, (standing, _)| sum.saturating_add(standing.shortage.lo));
        let missing = Interval {
            lo: shortage.lo.saturating_sub(perhaps).max(0),
            hi: shortage.hi.zip(void.hi).map(|(all, void)| all.saturating_sub(void)),
        };
        let mut spare = unallocated.plus(surplus);
        if let Some(limit) = stock.passes.hi.filter(|_| stock.given) {
            spare = spare.min(Interval::exactly(limit));
        }
        let movable = working(missing.min(spare), lapsed);
        (
            Balance {
                environments,
                needed,
                allocated,
                shortage,
                void,
                lapsed,
                surplus,
                unallocated,
                to_buy,
                bought,
                movable,
                unproven,
            },
            market,
        )
    }
}

/// Returns what passes are good for, by whether they lapsed.
pub fn working(passes: Interval, lapsed: Truth) -> Interval {
    match lapsed {
        Truth::Yes => Interval::ZERO,
        Truth::No => passes,
        Truth::Unknown => Interval { lo: 0, ..passes },
    }
}

fn unless(not: bool, n: Interval) -> Interval {
    if not { Interval::ZERO } else { n }
}

fn standing(environment: &Environment, allocated: Interval, tally: &Tally, law: Date, lapsed: Truth) -> Standing {
    let held = working(unless(tally.by_meter == Truth::Yes, allocated), lapsed);
    let mut shortage = tally.needed.minus(held);
    if tally.by_meter == Truth::Unknown {
        // What is needed whether or not the meter is on, the passes serve only if it is off.
        shortage.hi = shortage.hi.map(|most| most.max(tally.needed.lo));
    }
    let over_by_use = held.hi.map_or(0, |held| tally.running.saturating_sub(held).max(0));
    let compliance = if over_by_use > 0 || tally.blocked_running > 0 {
        Compliance::NonCompliant
    } else if shortage.lo > 0 {
        Compliance::UnderAllocated
    } else if shortage.hi != Some(0) || tally.doubtful.hi != Some(0) {
        Compliance::NotProven
    } else {
        Compliance::Compliant
    };
    Standing {
        allocated,
        shortage,
        surplus: match (tally.by_meter, lapsed) {
            (Truth::Yes, _) => working(allocated, lapsed),
            // Where a meter may be on, all of them may be.
            (Truth::Unknown, _) => Interval {
                hi: working(allocated, lapsed).hi,
                ..held.minus(tally.needed)
            },
            _ => held.minus(tally.needed),
        },
        action: Action::None,
        compliance,
        over_by_use,
        enforced: law >= ME_APP_BLOCK && says(&environment.facts, &ENV_MANAGED, "yes"),
        moves: Vec::new(),
    }
}

/// Takes unallocated passes first, then those that other environments do not need.
fn plan_moves(environments: &mut [Standing], tallies: &[Tally], unallocated: i64) {
    let mut pools: Vec<(Option<usize>, i64)> = vec![(None, unallocated)];
    pools.extend(
        environments
            .iter()
            .enumerate()
            .map(|(at, standing)| (Some(at), standing.surplus.lo)),
    );
    for (standing, tally) in environments.iter_mut().zip(tallies) {
        let mut missing = unless(tally.by_meter == Truth::Yes, standing.shortage).lo;
        for (from, left) in &mut pools {
            let taken = missing.min(*left);
            if taken > 0 {
                standing.moves.push((*from, taken));
                *left -= taken;
                missing -= taken;
            }
        }
    }
}
