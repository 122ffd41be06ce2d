//! The results of the tables as codes and rules.

use super::count::{Count, Tally};
use super::model::says;
use super::need::{FREE, PASS};
use super::notices;
use super::purchases::{Stock, bundled};
use super::reclassified;
use super::step::{Solution, say};
use crate::engine::eval::Eval;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::{Axis, Status};
use crate::rules::facts::*;
use crate::text::format;

/// Adds what the judged pairings say.
pub(super) fn pairings(solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    for judged in &solution.count().judged {
        for (code, rules) in &judged.codes {
            say(outcome, code, "", rules);
        }
        // Of a pair that is not settled, all rules between which it lies.
        fired.extend(&judged.rules);
        if !judged.settled() {
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

/// Adds what follows from who uses what.
pub(super) fn audience(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let (model, count, balance) = (solution.model(), solution.count(), &solution.balance);
    let bundled = bundled(eval.program);
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
    launches(solution, outcome, fired);
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
    if model.open_size || model.open_tenant {
        say(outcome, "Q-GROUP-SIZE", "", &["pa-groups"]);
        fired.push("pa-groups");
    }
    if !model.apart() {
        fired.push("pa-groups");
    }
    if model.open_overlap && balance.needed.exact().is_none() {
        say(outcome, "Q-GROUP-OVERLAP", "", &["pa-groups"]);
    }
    let sites = count
        .environments
        .iter()
        .fold(Interval::ZERO, |sum, tally| sum.plus(tally.site_covered));
    if sites.hi != Some(0) {
        fired.push("portal-internal-per-app");
        outcome.figure("siteUsersCovered", sites, &["portal-internal-per-app"]);
    }
    if count.too_few_site_users {
        fired.push("portal-internal-per-app");
        say(outcome, "E-ADDON-MIN", "", &["portal-internal-per-app"]);
    }
    if count.beyond_portal.hi != Some(0) {
        say(outcome, "W-PORTAL-SINGLE", "", &["pa-plan-content"]);
    }
    access(count, outcome, fired);
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

/// Adds the figure by launches beside the one by sharing, and what a month with changing people would take.
fn launches(solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    const RULE: &[&str] = &["pa-share-vs-launch"];
    let (model, count) = (solution.model(), solution.count());
    let total = |of: fn(&Tally) -> Interval| {
        count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(of(tally)))
    };
    let (shared, launched) = (total(|tally| tally.shared), total(|tally| tally.launched));
    if count.launches_stated && shared.hi != Some(0) {
        fired.push("pa-share-vs-launch");
        outcome.figure("passesShared", shared, RULE);
        outcome.figure("passesLaunched", launched, RULE);
        let by = |of: fn(Interval, Interval) -> Interval| {
            let rows = count.environments.iter().zip(&solution.balance.environments);
            rows.fold(Interval::ZERO, |sum, (tally, standing)| {
                sum.plus(of(tally.launched, standing.allocated))
            })
        };
        outcome.figure("shortageByLaunches", by(Interval::minus), RULE);
        outcome.figure("surplusByLaunches", by(|launched, held| held.minus(launched)), RULE);
        if launched.hi.is_some_and(|launched| launched < shared.lo) {
            fired.push("pa-release");
            if count.launched_only {
                say(outcome, "I-PA-BY-SHARING", &format::interval(shared), RULE);
            } else {
                say(outcome, "I-PA-BY-LAUNCHES", &format::interval(launched), RULE);
            }
        }
    }
    // People who come and go within a month: as many as opened an app, where nothing says when a pass comes free.
    let more = model.in_month.iter().fold(0i64, |sum, (person, app, seen)| {
        let people = model.people.get(*person).map_or(Interval::ZERO, |person| person.count);
        let needs = count.passes_of.contains(&(*person, *app));
        let over = people.hi.map_or(0, |people| seen.saturating_sub(people).max(0));
        sum.saturating_add(if needs { over } else { 0 })
    });
    if more > 0 {
        const RULE: &[&str] = &["pa-release"];
        fired.push("pa-release");
        let most = shared.hi.map(|most| most.saturating_add(more));
        outcome.figure(
            "passesForMonth",
            Interval {
                lo: shared.lo,
                hi: most,
            },
            RULE,
        );
        say(outcome, "I-PA-RELEASE-UNDOCUMENTED", "", RULE);
    }
}

/// Adds who gets into environments that only a security group may enter.
fn access(count: &Count, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let grouped: Vec<&Tally> = count
        .environments
        .iter()
        .filter(|tally| tally.grouped != Some(false))
        .collect();
    if grouped.is_empty() {
        return;
    }
    const RULE: &[&str] = &["addon-environment-access"];
    fired.push("addon-environment-access");
    let able = count
        .environments
        .iter()
        .fold(Interval::ZERO, |sum, tally| sum.plus(tally.able));
    // Who needs a pass and is not in the group; the same pairs on both sides, so each environment is taken by itself.
    let admit = grouped.iter().fold(Interval::ZERO, |sum, tally| {
        let most = tally.needed.hi.map(|most| most.saturating_sub(tally.able.lo).max(0));
        let least = tally
            .able
            .hi
            .map_or(0, |able| tally.needed.lo.saturating_sub(able).max(0));
        sum.plus(Interval { lo: least, hi: most })
    });
    outcome.figure("able", able, RULE);
    outcome.figure("toAdmit", admit, RULE);
    if admit.lo > 0 {
        say(outcome, "W-ENV-ACCESS", &format::interval(admit), RULE);
    }
}

/// Adds what the purchases say.
pub(super) fn stock(stock: &Stock, outcome: &mut Outcome) {
    for (code, more) in &stock.codes {
        let other = match *code {
            "W-PA-BOUNDARY-DAY" => format!("the other reading: {more} passes"),
            _ => more.clone(),
        };
        say(outcome, code, &other, &["pa-pass-per-licence"]);
    }
}

/// Adds what follows from need and stock.
pub(super) fn supply(eval: &Eval<'_>, solution: &Solution, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    let (model, count) = (solution.model(), solution.count());
    let Solution {
        stock, balance, market, ..
    } = solution;
    fired.push("pa-sufficiency");
    if stock.licenses.hi != Some(0) && stock.given {
        fired.push("pa-pass-per-licence");
    }
    self::stock(stock, outcome);
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
            let licenses = Interval::exactly(stock.threefold.saturating_add(others));
            outcome.figure("licensesByMix", bundles, &["pa-grandfathered-triple-mix"]);
            outcome.figure("shortByMix", bundles.minus(licenses), &["pa-grandfathered-triple-mix"]);
            if eval.program.reads("D-08") {
                outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
            }
        } else if eval.program.reads("D-08")
            && bundles
                .hi
                .is_none_or(|most| most > stock.threefold.saturating_add(others))
        {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
        }
    }
    for (at, (standing, tally)) in balance.environments.iter().zip(&count.environments).enumerate() {
        // Who is shut out needs those passes once that is mended.
        if tally.shut.hi.is_some_and(|shut| standing.surplus.lo > shut) {
            fired.push("pa-shared-capacity-not-pooled-time");
            say(outcome, "I-SURPLUS", "", &["pa-sufficiency"]);
        }
        if tally.by_meter == Truth::Yes && (standing.allocated.lo > 0 || standing.shortage.lo > 0) {
            fired.push("pa-payg-ignores-passes");
        }
        if tally.metered.lo > 0 {
            fired.push("payg-app-meter");
        }
        if standing.shortage.lo == 0 {
            continue;
        }
        fired.push("pa-lifecycle-order");
        let none = standing.allocated.hi == Some(0) && tally.by_meter != Truth::Yes;
        if none && stock.passes.hi != Some(0) {
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
        } else if !reclassified::stopped(eval, model, at) && (!none || balance.to_buy.lo > 0) {
            fired.push("pa-enforcement-soft");
            say(outcome, "W-PA-SOFT-ENFORCEMENT", "", &["pa-enforcement-soft"]);
        }
    }
    let managed_short = balance
        .environments
        .iter()
        .zip(&model.environments)
        .zip(&count.environments)
        .any(|((standing, environment), tally)| {
            (standing.shortage.lo > 0 || tally.blocked.lo > 0) && says(&environment.facts, &ENV_MANAGED, "yes")
        });
    if managed_short {
        notices::add(eval, outcome, fired);
    }
    const BASELINE_LICENSE: &str = "pa-baseline-required-before-2020-10";
    if count.no_baseline || count.open_baseline {
        fired.push(BASELINE_LICENSE);
    }
    if count.no_baseline {
        say(outcome, "E-BASELINE", "", &[BASELINE_LICENSE]);
    }
    if balance.shortage.lo > 0 && balance.to_buy.hi != Some(0) {
        fired.extend(&market.rules);
        for code in &market.codes {
            say(outcome, code, "", &market.rules);
        }
        if market.closed && !balance.bought {
            say(outcome, "E-EOS", "", &market.rules);
        }
    }
}
