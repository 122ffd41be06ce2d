//! The results of the tables as figures, rows and amounts.

use super::balance::{Action, working};
use super::model::Model;
use super::pairing::Judged;
use super::purchases::bundled;
use super::step::{Solution, say};
use crate::engine::date::{Date, Period};
use crate::engine::eval::Eval;
use crate::engine::fact::Value;
use crate::engine::finding::{Deadline, ResultRow};
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use serde_json::{Value as Json, json};

/// Adds the figures.
pub(super) fn figures(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome) {
    let (model, count) = (solution.model(), solution.count());
    let Solution { stock, balance, .. } = solution;
    let total = |of: fn(&super::count::Tally) -> Interval| {
        count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(of(tally)))
    };
    let key: &[&str] = if bundled(eval.program) {
        &["pa-bundle-consumption-pre-2021-10"]
    } else {
        &["pa-consumption-key"]
    };
    let balanced: &[&str] = &["pa-sufficiency"];
    // Passes that do nothing, by what makes them so.
    let held = |void: fn(Truth) -> Truth| {
        let rows = balance.environments.iter().zip(&count.environments);
        let all = rows.fold(Interval::ZERO, |sum, (standing, tally)| {
            sum.plus(working(standing.allocated, void(tally.by_meter)))
        });
        Interval {
            lo: all.lo,
            ..all.min(balance.allocated)
        }
    };
    outcome.figure("passesNeeded", balance.needed, key);
    outcome.figure("passesAllocated", balance.allocated, balanced);
    outcome.figure("passesPurchased", stock.passes, &["pa-pass-per-licence"]);
    outcome.figure("shortage", balance.shortage, balanced);
    outcome.figure("surplus", balance.surplus, balanced);
    outcome.figure("unallocated", balance.unallocated, balanced);
    outcome.figure("toBuy", balance.to_buy, balanced);
    outcome.figure("movable", balance.movable, balanced);
    outcome.figure("blocked", total(|tally| tally.blocked), balanced);
    outcome.figure("metered", total(|tally| tally.metered), &["payg-app-meter"]);
    outcome.figure(
        "usablePasses",
        working(held(|metered| metered), balance.lapsed),
        &["pa-allocate-per-environment"],
    );
    outcome.figure(
        "pairsCovered",
        count.covered,
        &["pa-exempt-premium", "pa-exempt-standard"],
    );
    if count.environments.iter().any(|tally| tally.by_meter != Truth::No) {
        outcome.figure("reclaimable", held(Truth::not), &["pa-payg-ignores-passes"]);
    }
    let kept_out = total(|tally| tally.kept_out);
    if kept_out.hi != Some(0) {
        outcome.figure("guestsKeptOut", kept_out, &["guest-dataverse-access-setting"]);
    }
    let sites = total(|tally| tally.site_metered);
    if sites.hi != Some(0) {
        outcome.figure("siteMetered", sites, &["portal-payg"]);
    }
    if count.judged.iter().any(|judged| judged.row == Some("4")) {
        outcome.figure(
            "passesNeededAfterTrials",
            count.after_trials,
            &["pa-trial-developer-cover"],
        );
    }
    if model.trial_rest.hi != Some(0) {
        outcome.figure("trialCovered", model.trial_seats, &["pa-trial-developer-cover"]);
        outcome.figure("trialNotCovered", model.trial_rest, &["pa-trial-developer-cover"]);
    }
    trials(eval, model, &count.judged, outcome);
    let over = balance
        .environments
        .iter()
        .fold(0i64, |sum, standing| sum.saturating_add(standing.over_by_use));
    if over > 0 {
        outcome.figure("overByUse", Interval::exactly(over), balanced);
    }
    if balance.shortage.lo > balance.void.lo {
        let stage = if balance.to_buy.lo > 0 { 1 } else { 2 };
        outcome.figure("firstMissingStage", Interval::exactly(stage), &["pa-lifecycle-order"]);
    } else if outcome.warnings.iter().any(|warning| warning.code == "E-PA-TOGGLE-OFF") {
        outcome.figure("firstMissingStage", Interval::exactly(3), &["pa-lifecycle-order"]);
    }
    if outcome.warnings.iter().any(|warning| warning.code == "E-BASELINE") {
        outcome.figure("launchable", balance.needed, &["pa-baseline-required-before-2020-10"]);
    }
}

/// Says of each figure which facts would settle it.
pub(super) fn sources(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome) {
    const BY_LAUNCH: [&str; 6] = [
        "metered",
        "siteMetered",
        "passesLaunched",
        "shortageByLaunches",
        "surplusByLaunches",
        "dataverseUsers",
    ];
    const BOUGHT: [&str; 6] = [
        "passesPurchased",
        "unallocated",
        "toBuy",
        "movable",
        "licensesByMix",
        "shortByMix",
    ];
    outcome.unmoved_by(&[&CHANNEL, &EXISTING_PERAPP, &FIRST_UNLICENSED_LAUNCH], |_| true);
    if solution.balance.lapsed != Truth::Unknown {
        outcome.unmoved_by(&[&AGREEMENT_END], |_| true);
    }
    if !solution.count().launched_only {
        outcome.unmoved_by(&[&LAUNCHES], |key| !BY_LAUNCH.contains(&key));
    }
    outcome.unmoved_by(&[&PURCHASES, &PURCHASE_TERM_END], |key| !BOUGHT.contains(&key));
    outcome.unmoved_by(&[&ENV_GUEST_DATAVERSE_BLOCKED], |key| key != "guestsKeptOut");
    if !solution.stock.given {
        outcome.settled_by(&PURCHASES, &BOUGHT);
    }
    if matches!(eval.answer(&LAUNCHES), Some(Value::Options(mask)) if *mask != LAUNCHES.bit("everybody")) {
        outcome.settled_by(&USE_ACTIVE, &BY_LAUNCH);
    }
    if solution
        .count()
        .environments
        .iter()
        .any(|tally| tally.by_meter == Truth::Unknown)
    {
        outcome.settled_by(&ENV_PAYG_PLAN, &["usablePasses", "reclaimable"]);
    }
}

/// Adds the days on which trials end.
pub(in crate::rules) fn trials(eval: &Eval<'_>, model: &Model, judged: &[Judged], outcome: &mut Outcome) {
    // A trial of Power Automate counts where nothing but a right in the managed environment is asked for.
    let counts = judged.iter().any(|judged| judged.row == Some("14a"));
    let of_flows = model.flow_trial_ends.iter().filter(|_| counts).map(|end| (*end, false));
    let ends: Vec<(Date, bool)> = model.trial_ends.iter().copied().chain(of_flows).collect();
    if !ends.is_empty() {
        crate::rules::say::applied(outcome, ["pa-trial-developer-cover"]);
    }
    for (end, extended) in ends {
        let (what, after) = if extended {
            ("the trial ends, if it is extended", "30 days more, once")
        } else {
            (
                "the trial ends, and its people need a pass",
                "the last day of the trial",
            )
        };
        let days_left = Some(end.days_since(eval.as_of));
        outcome.deadlines.push(Deadline {
            what,
            on: Some(end),
            after,
            days_left,
            last: true,
            rule: "pa-trial-developer-cover",
        });
    }
}

fn range(n: Interval) -> Json {
    n.exact()
        .map_or_else(|| json!({ "min": n.lo, "max": n.hi }), Json::from)
}

/// Adds the rows of environments and people.
pub(super) fn rows(solution: &Solution, outcome: &mut Outcome) {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    for ((environment, tally), standing) in model
        .environments
        .iter()
        .zip(&count.environments)
        .zip(&balance.environments)
    {
        let mut row = ResultRow::new();
        let mut put = |key: &str, value: Json| row.insert(key.to_owned(), value);
        put("id", Json::from(environment.id.as_str()));
        put("name", Json::from(environment.name.as_str()));
        put("needed", range(tally.needed));
        put("allocated", range(standing.allocated));
        put("shortage", range(standing.shortage));
        put("surplus", range(standing.surplus));
        put("action", Json::from(standing.action.id()));
        put("compliance", Json::from(standing.compliance.id()));
        put("blocked", range(tally.blocked));
        put("metered", range(tally.metered));
        if standing.action != Action::None && !standing.moves.is_empty() {
            let from = |at: &Option<usize>| {
                at.and_then(|at| model.environments.get(at))
                    .map_or("unallocated", |from| from.id.as_str())
            };
            let moves: Vec<Json> = standing
                .moves
                .iter()
                .map(|(at, n)| json!({ "from": from(at), "passes": n }))
                .collect();
            put("moveFrom", Json::from(moves));
        }
        outcome.environments.push(row);
    }
    let mut people: Vec<(&str, Interval)> = Vec::with_capacity(model.people.len());
    for (person, passes) in model.people.iter().zip(&count.people) {
        match people.last_mut() {
            Some((_, known)) if person.rest => *known = known.plus(*passes),
            _ => people.push((&person.id, *passes)),
        }
    }
    outcome.people.extend(people.into_iter().map(|(id, passes)| {
        let mut row = ResultRow::new();
        row.insert("id".to_owned(), Json::from(id));
        row.insert("passes".to_owned(), range(passes));
        row
    }));
}

/// Says on which prices the ways rest.
pub(super) fn prices(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let priced = outcome
        .alternatives
        .iter()
        .any(|way| way.cost.is_some_and(|cost| cost != Cost::ZERO));
    if priced || outcome.amounts.iter().any(|(_, cost)| *cost != Cost::ZERO) {
        fired.push("price-table");
    }
    let open_days = Period::between("2023-06-22", "2025-03-31");
    // From 1,200 seats on, buying 2,000 at the lower price would cost less.
    let many = |(license, n): &(&str, Interval)| *license == "power-apps-premium" && n.hi.is_none_or(|n| n > 1_200);
    if open_days.contains(eval.program.law) && outcome.alternatives.iter().any(|way| way.licenses.iter().any(many)) {
        say(outcome, "W-PRICE-VOLUME-DATE", "", &["price-table"]);
    }
}
