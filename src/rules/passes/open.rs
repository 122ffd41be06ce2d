//! What the tables leave open: the cells to fill in, and what no answer settles.

use super::balance::{Compliance, Standing};
use super::count::Tally;
use super::model::says;
use super::step::{Solution, solve};
use super::{flows, market, notices, restricted};
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Value};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::rule::Status;
use crate::rules::facts::*;

/// Says not proven where no answer could settle whether something is missing.
pub(super) fn unasked(eval: &Eval<'_>, outcome: &mut Outcome) {
    let mut leaves = Leaves::default();
    open_leaves(eval, &mut leaves);
    let told = outcome.warnings.iter().any(|warning| warning.code.starts_with("Q-"));
    if outcome.terms.certain < Status::NotProven && leaves.facts().is_empty() && !told {
        outcome.terms.certain = Status::NotProven;
        outcome.terms.possible = Status::NotProven;
    }
}

/// Collects what is missing: tables first, then cells that decide, then what the next step depends on.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    for table in [&ENVIRONMENTS, &APPS, &PEOPLE, &USES] {
        if eval.rows(table).is_none() {
            leaves.add(table);
        }
    }
    let Ok(Some(solution)) = solve(eval) else { return };
    let (model, count) = (solution.model(), solution.count());
    let Solution { stock, balance, .. } = &solution;
    for judged in count.judged.iter().filter(|judged| !judged.settled()) {
        judged
            .asks
            .iter()
            .filter_map(|(_, fact, _)| *fact)
            .for_each(|fact| leaves.add(fact));
    }
    if count.writers.is_some_and(|writers| writers.exact().is_none()) {
        restricted::open_leaves(eval, leaves);
    }
    flows::open_leaves(eval, &solution, leaves);
    let needed = |at: usize| {
        count
            .environments
            .get(at)
            .is_some_and(|tally| tally.needed.hi != Some(0))
    };
    if balance
        .environments
        .iter()
        .enumerate()
        .any(|(at, standing)| standing.allocated.exact().is_none() && needed(at))
    {
        leaves.add(&ENV_ALLOCATED_PASSES);
    }
    if count
        .environments
        .iter()
        .any(|tally| tally.kept_out.lo == 0 && tally.kept_out.hi != Some(0))
    {
        leaves.add(&ENV_GUEST_DATAVERSE_BLOCKED);
    }
    if balance.lapsed == Truth::Unknown && balance.needed.hi != Some(0) {
        market::open_lapse(eval, leaves);
    }
    // What is needed whether or not a meter is on, passes serve only if it is off.
    let either_way = |tally: &Tally| tally.by_meter == Truth::Unknown && tally.needed.lo > 0;
    if balance.shortage.hi != Some(0) && count.environments.iter().any(either_way) {
        leaves.add(&ENV_PAYG_PLAN);
    }
    if model.open_size {
        leaves.add(&PERSON_COUNT);
    }
    if model.open_tenant {
        leaves.add(&TENANT_USERS);
    }
    let stated = matches!(eval.answer(&LAUNCHES), Some(Value::Options(mask)) if *mask == LAUNCHES.bit("everybody"));
    if count.launched_only && !stated && balance.needed.exact().is_none() {
        leaves.add(&LAUNCHES);
        // Who said that not everybody opens the apps says how many do.
        if matches!(eval.answer(&LAUNCHES), Some(Value::Options(_))) {
            leaves.add(&USE_ACTIVE);
        }
    }
    if model.open_overlap && balance.needed.exact().is_none() {
        leaves.add(if model.all_overlap { &OVERLAPS } else { &OVERLAP_PEOPLE });
    }
    if count.open_baseline {
        let open = |fact: &&'static Fact| matches!(eval.answer(fact), Some(Value::Unknown));
        [&BASELINE_AD_HOC, &BASELINE]
            .into_iter()
            .filter(open)
            .for_each(|fact| leaves.add(fact));
    }
    stock.open.iter().for_each(|fact| leaves.add(fact));
    if balance.shortage.lo == 0 {
        return;
    }
    if !stock.given {
        leaves.add(&PURCHASES);
    }
    if balance.to_buy.hi != Some(0) {
        market::open_leaves(eval, leaves);
    }
    let undecided = |(standing, tally): (&Standing, &Tally)| {
        standing.compliance == Compliance::UnderAllocated && tally.launched.exact().is_none()
    };
    if !stated && balance.environments.iter().zip(&count.environments).any(undecided) {
        leaves.add(&LAUNCHES);
    }
    // When notices and the block of managed environments fall due.
    let managed = |standing: &Standing, at: usize| {
        standing.shortage.lo > 0
            && model
                .environments
                .get(at)
                .is_some_and(|row| says(&row.facts, &ENV_MANAGED, "yes"))
    };
    let noticed = balance
        .environments
        .iter()
        .enumerate()
        .any(|(at, standing)| managed(standing, at));
    if noticed && eval.program.law >= notices::ANNOUNCED && eval.answer(&FIRST_UNLICENSED_LAUNCH).is_none() {
        leaves.add(&FIRST_UNLICENSED_LAUNCH);
    }
}
