//! The computation over the tables, from the answers to the outcome.

use super::balance::{Action, Balance, Compliance, allocated, overallocated};
use super::codes::text;
use super::count::{Count, count};
use super::market::{self, Market, market};
use super::model::Model;
use super::need::{FREE, PASS};
use super::prices::PRICES;
use super::purchases::{PASS_SPLIT, Stock};
use super::{flows, headline, ways};
use crate::engine::date::{Date, Period};
use crate::engine::error::InputError;
use crate::engine::eval::{Eval, Leaves};
use crate::engine::fact::{Fact, Value};
use crate::engine::known::Truth;
use crate::engine::outcome::{Deadline, Outcome, ResultRow, Warning};
use crate::engine::price::{Cost, cost};
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Edition, Status};
use crate::rules::facts::*;
use serde_json::{Value as Json, json};
use std::cell::RefCell;
use std::rc::Rc;

/// Everything computed from the tables.
pub struct Solution {
    /// The tables, with what is needed.
    pub tables: Rc<(Model, Count)>,
    /// What was bought.
    pub stock: Stock,
    /// One against the other.
    pub balance: Balance,
    /// Whether more can be bought.
    pub market: Market,
}

impl Solution {
    /// Returns the tables.
    #[must_use]
    pub fn model(&self) -> &Model {
        &self.tables.0
    }

    /// Returns what is needed.
    #[must_use]
    pub fn count(&self) -> &Count {
        &self.tables.1
    }
}

/// The answers that decide what is needed; what was bought and who sells comes on top.
const DECIDING: [&Fact; 11] = [
    &ENVIRONMENTS,
    &APPS,
    &PEOPLE,
    &USES,
    &TENANT_USERS,
    &BASELINE,
    &BASELINE_AD_HOC,
    &LAUNCHES,
    &BASIS,
    &TENANT_M365_BEFORE_2019,
    &TENANT_M365_TERM_END_2019,
];

#[derive(PartialEq)]
struct Key {
    as_of: Date,
    law: Date,
    edition: Edition,
    answers: [Option<Value>; 11],
}

type Counted = Result<Option<Rc<(Model, Count)>>, InputError>;

thread_local! {
    // A look ahead changes one answer and judges again. Mostly it is none of those that decide, so the last result is kept.
    static LAST: RefCell<Option<(Key, Counted)>> = const { RefCell::new(None) };
}

fn counted(eval: &Eval<'_>) -> Counted {
    let answers = DECIDING.map(|fact| eval.answer(fact).cloned());
    let key = Key {
        as_of: eval.as_of,
        law: eval.program.law,
        edition: eval.program.edition,
        answers,
    };
    let known = LAST.with_borrow(|last| {
        last.as_ref()
            .filter(|(known, _)| *known == key)
            .map(|(_, counted)| counted.clone())
    });
    if let Some(known) = known {
        return known;
    }
    let counted = Model::read(eval).map(|model| {
        model.map(|model| {
            let count = count(eval, &model);
            Rc::new((model, count))
        })
    });
    LAST.with_borrow_mut(|last| *last = Some((key, counted.clone())));
    counted
}

/// Computes; nothing where a table is missing.
///
/// # Errors
/// Where the tables contradict themselves or each other.
pub fn solve(eval: &Eval<'_>) -> Result<Option<Solution>, InputError> {
    let Some(tables) = counted(eval)? else { return Ok(None) };
    let (model, count) = &*tables;
    let held = allocated(model);
    let stock = Stock::read(eval, held);
    if let Some(at) = overallocated(model, &stock) {
        let bought = stock.passes.hi.unwrap_or_default();
        let message = format!(
            "the environments hold {} passes, but only {bought} were bought",
            held.lo
        );
        let help = "at most the passes that were bought, over all environments; check the purchases and what each license is good for";
        return Err(InputError::new(
            format!("environments[{at}].allocatedPasses"),
            message,
            help,
        ));
    }
    let (balance, market) = Balance::of(model, count, &stock, eval.program.law, || market(eval));
    Ok(Some(Solution {
        tables,
        stock,
        balance,
        market,
    }))
}

/// Adds a code that changes no status: the word of each environment says how it stands.
pub(super) fn say(outcome: &mut Outcome, code: &'static str, more: &str, rules: &[&'static str]) {
    if let Some(known) = outcome.warnings.iter_mut().find(|warning| warning.code == code) {
        for rule in rules {
            if !known.rules.contains(rule) {
                known.rules.push(rule);
            }
        }
        return;
    }
    let mut sentence = text(code).to_owned();
    if !more.is_empty() {
        sentence.push_str(" (");
        sentence.push_str(more);
        sentence.push(')');
    }
    outcome.warnings.push(Warning {
        code,
        text: sentence,
        rules: rules.to_vec(),
        certain: true,
    });
}

/// Adds the results of the tables to the outcome.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome) {
    let mut fired: Vec<&'static str> = Vec::new();
    match solve(eval) {
        Err(error) => {
            if error.field.ends_with("allocatedPasses") {
                say(outcome, "E-PA-OVERALLOCATED", "", &["pa-sufficiency"]);
            }
            outcome.error = Some(error);
        }
        Ok(None) => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
        Ok(Some(solution)) => {
            pairings(&solution, outcome, &mut fired);
            audience(eval, &solution, outcome, &mut fired);
            supply(&solution, outcome, &mut fired);
            statuses(&solution, outcome);
            figures(eval, &solution, outcome);
            rows(&solution, outcome);
            outcome.alternatives.extend(ways::ways(
                eval,
                solution.model(),
                solution.count(),
                &solution.balance,
                &solution.market,
            ));
            bill(eval, &solution, outcome);
            prices(eval, outcome, &mut fired);
            if flows::add(eval, &solution, outcome) {
                fired.push("pa-flow-rights");
            }
            outcome.headline = Some(headline::of(&solution));
        }
    }
    for id in fired {
        if !outcome.fired_in_tables.contains(&id) {
            outcome.fired_in_tables.push(id);
        }
    }
}

fn pairings(solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    for judged in &solution.count().judged {
        for (code, rules) in &judged.codes {
            say(outcome, code, "", rules);
        }
        if judged.settled() {
            fired.extend(&judged.rules);
        } else {
            for (code, _, rules) in &judged.asks {
                say(outcome, code, "", rules);
                fired.extend(*rules);
            }
        }
        if judged.is(PASS) || judged.row == Some("2") {
            fired.push("pa-plan-content");
        }
    }
    if fired.contains(&"pa-plan-content") {
        outcome.figure("furtherLicenses", Interval::ZERO, &["pa-plan-content"]);
    }
    if solution.count().judged.iter().any(|judged| judged.is(FREE)) && solution.count().mixed {
        fired.push("pa-mix-allowed");
    }
}

fn audience(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    let bundled = eval.program.law < PASS_SPLIT;
    if balance.needed.hi != Some(0) && count.judged.iter().any(|judged| judged.is(PASS)) {
        fired.push(if bundled {
            "pa-bundle-consumption-pre-2021-10"
        } else {
            "pa-consumption-key"
        });
    }
    let crowd = model
        .people
        .iter()
        .any(|person| !person.uses.is_empty() && person.count.exact() != Some(1));
    if crowd {
        fired.push("pa-groups");
        if balance.needed.lo > 0 {
            fired.push("pa-one-licence-per-user");
        }
    }
    let each = |(person, passes): (&super::model::Person, &Interval)| {
        person.count.hi.is_some_and(|people| passes.lo > people.max(1))
    };
    if model.people.iter().zip(&count.people).any(each) {
        fired.push("pa-stackable");
    }
    if count.launches_stated && balance.needed.hi != Some(0) {
        fired.push("pa-share-vs-launch");
        let launched = count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(tally.launched));
        outcome.figure("passesLaunched", launched, &["pa-share-vs-launch"]);
        if launched.hi.is_some_and(|launched| launched < balance.needed.lo) {
            fired.push("pa-release");
        }
    }
    if count.premium.lo > 0 {
        fired.push("pa-admin-by-plan");
        outcome.figure("premiumSeats", count.premium, &["pa-admin-by-plan"]);
    }
    if let Some(users) = count.dataverse_users {
        fired.push("pa-share-model-driven-user-creation");
        outcome.figure("dataverseUsers", users, &["pa-share-model-driven-user-creation"]);
    }
    if !model.double_names.is_empty() {
        fired.push("pa-consumption-table-seed");
        say(
            outcome,
            "W-PA-DUPLICATE-NAME",
            &model.double_names.join(", "),
            &["pa-consumption-key", "pa-consumption-table-seed"],
        );
    }
    if model.open_size {
        say(outcome, "Q-GROUP-SIZE", "", &["pa-groups"]);
        fired.push("pa-groups");
    }
    if count.beyond_portal.hi != Some(0) {
        say(outcome, "W-PORTAL-SINGLE", "", &["pa-plan-content"]);
    }
    if count.visitors.hi != Some(0) {
        say(outcome, "I-PA-SITE-VISITORS", "", &["portal-internal-per-app"]);
        outcome.figure("siteVisitors", count.visitors, &["portal-internal-per-app"]);
    }
    if model.blank_cells {
        say(outcome, "I-PA-BLANK-CELLS", "", &[]);
    }
    if model.created_assumed
        && count
            .judged
            .iter()
            .any(|judged| judged.rules.contains(&"pa-toggle-default-on"))
    {
        say(outcome, "I-PA-CREATED-ASSUMED", "", &["pa-toggle-default-on"]);
    }
}

fn supply(solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let (model, count) = (solution.model(), solution.count());
    let Solution {
        stock, balance, market, ..
    } = solution;
    fired.push("pa-sufficiency");
    if stock.licenses.hi != Some(0) && stock.given {
        fired.push("pa-pass-per-licence");
    }
    for (code, more) in &stock.codes {
        let other = match *code {
            "W-PA-BOUNDARY-DAY" => format!("the other reading: {more} passes"),
            _ => more.clone(),
        };
        say(outcome, code, &other, &["pa-pass-per-licence"]);
    }
    let needy = count
        .environments
        .iter()
        .filter(|tally| tally.needed.hi != Some(0))
        .count();
    if needy > 1 {
        fired.push("pa-allocate-per-environment");
    }
    if stock.threefold > 0 {
        let bundles = count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(tally.bundles));
        let others = stock.passes.lo.saturating_sub(stock.threefold.saturating_mul(3));
        if bundles.lo > stock.threefold.saturating_add(others) {
            fired.push("pa-grandfathered-triple-mix");
            say(outcome, "W-PA-GRANDFATHER-MIX", "", &["pa-grandfathered-triple-mix"]);
        }
    }
    for ((standing, environment), tally) in balance
        .environments
        .iter()
        .zip(&model.environments)
        .zip(&count.environments)
    {
        if standing.surplus.lo > 0 {
            fired.push("pa-shared-capacity-not-pooled-time");
            say(outcome, "I-SURPLUS", "", &["pa-sufficiency"]);
        }
        if tally.by_meter && environment.allocated.lo > 0 {
            fired.push("pa-payg-ignores-passes");
        }
        if standing.shortage.lo == 0 {
            continue;
        }
        fired.push("pa-lifecycle-order");
        let none = environment.allocated.hi == Some(0);
        if none && balance.unallocated.plus(balance.surplus).hi != Some(0) {
            fired.push("pa-allocate-per-environment");
            say(
                outcome,
                "E-PA-NOT-ALLOCATED",
                "",
                &["pa-lifecycle-order", "pa-allocate-per-environment"],
            );
        }
        if standing.enforced {
            fired.extend(["pa-managed-environment", "me-app-licence-timeline"]);
            say(outcome, "W-ME-BLOCK-2027", "", &["me-app-licence-timeline"]);
        } else if !none || balance.to_buy.lo > 0 {
            fired.push("pa-enforcement-soft");
            say(outcome, "W-PA-SOFT-ENFORCEMENT", "", &["pa-enforcement-soft"]);
        }
    }
    if balance.shortage.lo > 0 && balance.to_buy.hi != Some(0) {
        fired.extend(&market.rules);
        for code in &market.codes {
            say(outcome, code, "", &market.rules);
        }
        if market.closed {
            say(outcome, "E-EOS", "", &market.rules);
        }
    }
}

fn statuses(solution: &Solution, outcome: &mut Outcome) {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    for ((standing, environment), tally) in balance
        .environments
        .iter()
        .zip(&model.environments)
        .zip(&count.environments)
    {
        match standing.compliance {
            Compliance::Compliant => {}
            Compliance::NotProven => outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown),
            Compliance::UnderAllocated => outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes),
            Compliance::NonCompliant => outcome.add_status(Status::NonCompliant, Axis::Terms, Truth::Yes),
        }
        // What the service does: it stops whom it does not let in, and counts passes only loosely.
        let nobody = standing.shortage.lo > 0 && environment.allocated.hi == Some(0);
        if tally.blocked.lo > 0 || nobody || (standing.enforced && standing.shortage.lo > 0) {
            outcome.add_status(Status::Gap, Axis::Runtime, Truth::Yes);
        } else if tally.blocked.hi != Some(0) {
            outcome.add_status(Status::Gap, Axis::Runtime, Truth::Unknown);
        }
    }
}

fn figures(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome) {
    let (model, count) = (solution.model(), solution.count());
    let Solution { stock, balance, .. } = solution;
    let total = |of: fn(&super::count::Tally) -> Interval| {
        count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(of(tally)))
    };
    let key: &[&str] = if eval.program.law < PASS_SPLIT {
        &["pa-bundle-consumption-pre-2021-10"]
    } else {
        &["pa-consumption-key"]
    };
    let balanced: &[&str] = &["pa-sufficiency"];
    let held = |metered: bool| {
        let rows = model
            .environments
            .iter()
            .zip(&count.environments)
            .filter(|(_, tally)| tally.by_meter == metered);
        rows.fold(Interval::ZERO, |sum, (environment, _)| sum.plus(environment.allocated))
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
    outcome.figure("metered", total(|tally| tally.metered), &["pa-payg-ignores-passes"]);
    outcome.figure("usablePasses", held(false), &["pa-allocate-per-environment"]);
    outcome.figure(
        "pairsCovered",
        count.covered,
        &["pa-exempt-premium", "pa-exempt-standard"],
    );
    if count.environments.iter().any(|tally| tally.by_meter) {
        outcome.figure("reclaimable", held(true), &["pa-payg-ignores-passes"]);
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
    for (end, extended) in &model.trial_ends {
        let (what, after) = if *extended {
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
            on: Some(*end),
            after,
            days_left,
            rule: "pa-trial-developer-cover",
        });
    }
    let over = balance
        .environments
        .iter()
        .fold(0i64, |sum, standing| sum.saturating_add(standing.over_by_use));
    if over > 0 {
        outcome.figure("overByUse", Interval::exactly(over), balanced);
    }
    if balance.shortage.lo > 0 {
        let stage = if stock.passes.hi == Some(0) { 1 } else { 2 };
        outcome.figure("firstMissingStage", Interval::exactly(stage), &["pa-lifecycle-order"]);
    } else if outcome.warnings.iter().any(|warning| warning.code == "E-PA-TOGGLE-OFF") {
        outcome.figure("firstMissingStage", Interval::exactly(3), &["pa-lifecycle-order"]);
    }
    if outcome.warnings.iter().any(|warning| warning.code == "E-BASELINE") {
        outcome.figure("launchable", balance.needed, &["pa-baseline-required-before-2020-10"]);
    }
}

fn range(n: Interval) -> Json {
    n.exact()
        .map_or_else(|| json!({ "min": n.lo, "max": n.hi }), Json::from)
}

fn rows(solution: &Solution, outcome: &mut Outcome) {
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
        put("allocated", range(environment.allocated));
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

/// What it costs a month: meters, and the licenses that have to be bought; where nobody sells them, the cheapest way.
fn bill(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome) {
    let count = solution.count();
    let Solution { balance, market, .. } = solution;
    let law = eval.program.law;
    let total = |of: fn(&super::count::Tally) -> Interval| {
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
    let mut monthly = Some(Cost::ZERO);
    let mut add = |more: Option<Cost>| monthly = monthly.zip(more).map(|(sum, more)| sum.plus(more));
    if metered.hi != Some(0) {
        add(cost(PRICES, "power-apps-meter", billed, law));
    }
    let sites = total(|tally| tally.site_metered);
    if sites.hi != Some(0) {
        add(cost(PRICES, "power-pages-meter", sites, law));
    }
    if balance.shortage.lo > 0 && balance.to_buy.hi != Some(0) {
        if market.closed {
            add(outcome
                .alternatives
                .iter()
                .filter_map(|way| way.cost)
                .min_by_key(|cost| cost.hi.unwrap_or(cost.lo)));
        } else {
            add(cost(PRICES, "power-apps-per-app", balance.to_buy, law));
        }
    }
    if let Some(monthly) = monthly {
        outcome.amounts.push(("monthlyUsd", monthly));
    }
}

/// Says on which prices the ways rest.
fn prices(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
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
    if model.open_size {
        leaves.add(&PERSON_COUNT);
    }
    if balance.shortage.lo == 0 {
        return;
    }
    if !stock.given {
        leaves.add(&PURCHASES);
    }
    stock.open.iter().for_each(|fact| leaves.add(fact));
    if balance.to_buy.hi != Some(0) {
        market::open_leaves(eval, leaves);
    }
    let undecided = balance
        .environments
        .iter()
        .any(|standing| standing.compliance == Compliance::UnderAllocated);
    if undecided && eval.answer(&LAUNCHES).is_none() {
        leaves.add(&LAUNCHES);
    }
    // When notices and the block of managed environments fall due.
    let managed = |standing: &super::balance::Standing, at: usize| {
        standing.shortage.lo > 0
            && model
                .environments
                .get(at)
                .is_some_and(|row| super::model::says(&row.facts, &ENV_MANAGED, "yes"))
    };
    let noticed = balance
        .environments
        .iter()
        .enumerate()
        .any(|(at, standing)| managed(standing, at));
    if noticed && eval.program.law >= Date::of("2026-08-31") && eval.answer(&FIRST_UNLICENSED_LAUNCH).is_none() {
        leaves.add(&FIRST_UNLICENSED_LAUNCH);
    }
}
