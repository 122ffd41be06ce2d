//! People and sites in tables: whose license a site recognizes, who needs a pass or a place among its users, and whom a
//! meter counts.

use super::answer::{METERED, metered};
use super::codes::say;
use super::lack::{Lack, ways};
use super::premium::Seats;
use super::prices::{LEAST_SITE_USERS, PRICES};
use super::tally::{Sum, lacks, survey, total};
use super::usage::{METERS, PAGES, PAGES_OPEN, PAGES_YEAR};
use crate::engine::eval::Eval;
use crate::engine::fact::Facts;
use crate::engine::finding::ResultRow;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::prelude::*;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::buying::stock::{owned, short};
use crate::rules::buying::words::{amount, cheapest};
use crate::rules::facts::*;
use crate::rules::passes::codes::text;
use crate::rules::passes::figures::trials;
use crate::rules::passes::market;
use crate::rules::passes::model::{Model, number, says};
use crate::rules::passes::pairing::COLUMNS;
use crate::rules::say as codes;
use crate::text::format::capital;
use crate::text::people::counted;
use serde_json::Value as Json;

/// Codes of allocations that cannot be.
const REFUSED: [&str; 2] = ["E-ADDON-MIN", "E-ADDON-OVERALLOCATED"];

/// Collects what is missing: the tables, then cells that decide, then who still sells passes.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    for table in [&ENVIRONMENTS, &APPS, &PEOPLE, &USES] {
        if eval.rows(table).is_none() {
            leaves.add(table);
        }
    }
    let Ok(Some(model)) = Model::read(eval) else { return };
    let sums = survey(eval, &model, |pair| {
        pair.open.facts().iter().for_each(|fact| leaves.add(fact));
        if pair.active.exact().is_none() && pair.answers.iter().any(|answer| metered(*answer)) {
            leaves.add(&LAUNCHES);
        }
    });
    if model.open_size {
        leaves.add(&PERSON_COUNT);
    }
    let lacks = lacks(eval, &model, &sums);
    for (environment, _) in model.environments.iter().zip(&lacks).filter(|(_, lack)| lack.some()) {
        for fact in [&ENV_ALLOCATED_SITE_USERS, &ENV_ALLOCATED_PASSES] {
            if number(&environment.facts, fact, Interval::ZERO).exact().is_none() {
                leaves.add(fact);
            }
        }
    }
    if lacks.iter().any(|lack| lack.either.lo > 0) {
        market::open_leaves(eval, leaves);
    }
    if market::lapsed(eval) == Truth::Unknown && lacks.iter().any(Lack::some) {
        market::open_lapse(eval, leaves);
    }
}

/// Adds who needs what.
pub fn run(eval: &Eval<'_>, outcome: &mut Outcome, fired: &mut Vec<&'static str>) {
    fired.push("portal-internal-per-app");
    let model = match Model::read(eval) {
        Err(error) => {
            outcome.error = Some(error);
            return;
        }
        Ok(None) => {
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Unknown);
            return;
        }
        Ok(Some(model)) => model,
    };
    let mut trial = false;
    let mut single = false;
    let mut seats = Seats::default();
    let mut shut: Vec<(&'static str, &'static [&'static str])> = Vec::new();
    let sums = survey(eval, &model, |pair| {
        seats.see(pair);
        trial |= pair.judged.row == Some("4");
        single |= pair.answers.is_empty();
        fired.extend(&pair.rules);
        for (code, rules) in &pair.judged.codes {
            // What shuts people out matters only as long as they have no place.
            if code.starts_with("E-") {
                shut.push((code, rules));
            } else {
                codes::too(outcome, code, || text(code).to_owned(), rules);
            }
        }
        if !pair.judged.settled() {
            for (code, _, rules) in &pair.judged.asks {
                codes::too(outcome, code, || text(code).to_owned(), rules);
                fired.extend(*rules);
            }
        }
    });
    if trial {
        trials(eval, &model, &[], outcome);
    }
    if single {
        codes::too(
            outcome,
            "W-PORTAL-SINGLE",
            || text("W-PORTAL-SINGLE").to_owned(),
            &["pa-plan-content"],
        );
        fired.push("pa-plan-content");
    }
    let lacks = lacks(eval, &model, &sums);
    let held = model.environments.iter().any(|row| row.allocated.hi != Some(0));
    if held && lacks.iter().any(Lack::some) && market::lapsed(eval) == Truth::Yes {
        codes::too(outcome, "E-EOS", || text("E-EOS").to_owned(), &["pa-eos-mpsa"]);
        fired.push("pa-eos-mpsa");
    }
    if lacks.iter().any(|lack| lack.overused) {
        say(outcome, "W-ADDON-OVERUSE", &[PAGES]);
    }
    if lacks.iter().any(|lack| lack.places.hi != Some(0)) {
        for (code, rules) in shut {
            codes::too(outcome, code, || text(code).to_owned(), rules);
        }
    }
    figures(eval, &model, &sums, outcome);
    verdict(eval, &model, &sums, &lacks, &seats, outcome, fired);
}

/// Tells whether prepaid users do nothing in an environment, since a meter counts.
fn ignored(eval: &Eval<'_>, facts: &Facts) -> bool {
    eval.row(facts, COLUMNS).truth(&METERED) == Truth::Yes
}

fn figures(eval: &Eval<'_>, model: &Model, sums: &[Sum], outcome: &mut Outcome) {
    const INTERNAL: &[&str] = &["portal-internal-per-app"];
    outcome.figure("recognized", total(sums, |sum| sum.license), INTERNAL);
    outcome.figure("passesNeeded", total(sums, |sum| sum.inside), INTERNAL);
    outcome.figure("siteUsers", total(sums, |sum| sum.unpaid), &[PAGES]);
    let (app_meter, site_meter) = (total(sums, |sum| sum.app_meter), total(sums, |sum| sum.site_meter));
    if app_meter.hi != Some(0) {
        outcome.figure("metered", app_meter, &["portal-payg"]);
    }
    if site_meter.hi != Some(0) {
        outcome.figure("pagesMetered", site_meter, &["portal-payg"]);
    }
    let mut movable = Interval::ZERO;
    for (environment, sum) in model.environments.iter().zip(sums) {
        if ignored(eval, &environment.facts) {
            movable = movable.plus(number(&environment.facts, &ENV_ALLOCATED_SITE_USERS, Interval::ZERO));
        }
        let mut row = ResultRow::new();
        let range = |n: Interval| {
            n.exact()
                .map_or_else(|| serde_json::json!({ "min": n.lo, "max": n.hi }), Json::from)
        };
        row.insert("id".to_owned(), Json::from(environment.id.as_str()));
        row.insert("name".to_owned(), Json::from(environment.name.as_str()));
        row.insert("recognized".to_owned(), range(sum.license));
        row.insert("siteUsers".to_owned(), range(sum.unpaid));
        row.insert("metered".to_owned(), range(sum.app_meter.plus(sum.site_meter)));
        outcome.environments.push(row);
    }
    if movable.hi != Some(0) {
        outcome.figure("siteUsersMovable", movable, &["pa-payg-ignores-passes"]);
    }
}

/// Adds what the environments themselves say; returns the users of sites allocated to all of them.
fn environments(
    eval: &Eval<'_>,
    model: &Model,
    sums: &[Sum],
    outcome: &mut Outcome,
    fired: &mut Vec<&'static str>,
) -> Interval {
    let law = eval.program.law;
    let mut held = Interval::ZERO;
    for (environment, sum) in model.environments.iter().zip(sums) {
        let facts = &environment.facts;
        if sum.site_meter.hi != Some(0)
            && says(facts, &ENV_MANAGED, "yes")
            && Period::between("2022-10-12", "2026-05-13").contains(law)
        {
            say(outcome, "W-ME-UNDATED", &["pa-managed-environment", "portal-payg"]);
        }
        if says(facts, &ENV_PAYG_PLAN, "yes") && says(facts, &ENV_PAYG_PAGES_METER, "no") && law >= METERS {
            say(outcome, "W-PAYG-METER-OFF-UNCONFIRMED", &["portal-payg"]);
        }
        let has = number(facts, &ENV_ALLOCATED_SITE_USERS, Interval::ZERO);
        let anonymous = number(facts, &ENV_ALLOCATED_ANONYMOUS_USERS, Interval::ZERO);
        held = held.plus(has);
        if (1..LEAST_SITE_USERS).contains(&has.lo) || (1..200).contains(&anonymous.lo) {
            say(outcome, "E-ADDON-MIN", &[PAGES]);
            fired.push(PAGES);
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
        }
    }
    held
}

fn verdict(
    eval: &Eval<'_>,
    model: &Model,
    sums: &[Sum],
    lacks: &[Lack],
    seats: &Seats,
    outcome: &mut Outcome,
    fired: &mut Vec<&'static str>,
) {
    let law = eval.program.law;
    let (app_meter, site_meter) = (total(sums, |sum| sum.app_meter), total(sums, |sum| sum.site_meter));
    let meters = [("power-apps-meter", app_meter), ("power-pages-meter", site_meter)];
    let price = |of: [(&'static str, Interval); 2]| {
        let mut of = of.into_iter().filter(|(_, n)| n.hi != Some(0));
        of.try_fold(Cost::ZERO, |sum, (meter, n)| {
            Some(sum.plus(eval.cost(PRICES, meter, n)?))
        })
    };
    let mut cost = price(meters);
    if site_meter.hi != Some(0) && Period::between("2022-12-01", "2025-02-07").contains(law) {
        say(outcome, "W-PORTAL-METER", &["portal-payg"]);
    }
    let held = environments(eval, model, sums, outcome, fired);
    let bought = eval
        .rows(&LICENSES_OWNED)
        .map(|_| owned(eval, &["power-pages-authenticated"]).times(Interval::exactly(100)));
    if bought
        .and_then(|bought| bought.hi)
        .is_some_and(|bought| held.lo > bought)
    {
        say(outcome, "E-ADDON-OVERALLOCATED", &[PAGES]);
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
    }
    let missing = Lack::people(lacks);
    let lacking = short(missing, Interval::ZERO);
    outcome.add_status(Status::Gap, Axis::Terms, lacking);
    let prepaid = held.hi != Some(0) || total(sums, |sum| sum.capacity).hi != Some(0);
    if PAGES_OPEN.contains(law) && (prepaid || lacking != Truth::No) {
        say(outcome, "W-PAGES-START", &[PAGES]);
    }
    if lacking != Truth::No {
        let mut ways = ways(
            eval,
            lacks,
            bought.map_or(held, |bought| bought.max(held)),
            outcome,
            fired,
        );
        ways.extend(seats.way(eval, lacks, sums));
        // What the meters certainly charge comes on top of each way. Whom they may count, lacks nothing then.
        let sure = [
            ("power-apps-meter", total(sums, |sum| sum.sure_app_meter)),
            ("power-pages-meter", total(sums, |sum| sum.sure_site_meter)),
        ];
        let sure_cost = price(sure);
        for way in &mut ways {
            way.cost = way.cost.zip(sure_cost).map(|(way, meters)| way.plus(meters));
            // Where all of them turn out to be metered, that is what is paid.
            way.cost = way.cost.zip(cost).map(|(way, metered)| Cost {
                hi: way.join(metered).hi,
                ..way
            });
            for (meter, n) in sure.into_iter().filter(|(_, n)| n.hi != Some(0)) {
                match way.licenses.iter_mut().find(|(license, _)| *license == meter) {
                    Some((_, known)) => *known = known.plus(n),
                    None => way.licenses.push((meter, n)),
                }
            }
        }
        cost = cheapest(&ways);
        // What no pass and no place would settle stands for itself.
        let stuck = |code: &str| match code {
            "E-PAGES-NOT-YET" => lacking == Truth::Yes,
            _ => code.starts_with("E-") && !REFUSED.contains(&code) && lacks.iter().any(|lack| lack.stuck),
        };
        let told = outcome.warnings.iter().find(|warning| stuck(warning.code));
        outcome.headline = Some(if let Some(warning) = told {
            warning.text.clone()
        } else {
            let (one, many) = if lacks.iter().any(|lack| lack.places.hi != Some(0)) {
                ("place for the sites", "places for the sites")
            } else if law < PAGES_YEAR {
                ("pass for the sites", "passes for the sites")
            } else {
                ("pass or place for the sites", "passes or places for the sites")
            };
            let what = capital(&counted(missing, "no", one, many));
            format!("{what} {} missing.", if missing.hi == Some(1) { "is" } else { "are" })
        });
        outcome.alternatives.extend(ways);
        fired.push(PAGES);
    } else if let Some(warning) = outcome.warnings.iter().find(|warning| REFUSED.contains(&warning.code)) {
        outcome.headline = Some(warning.text.clone());
    } else if !seats.sites {
        outcome.headline = Some("None of the apps is a site.".to_owned());
    } else if let Some(cost) = cost {
        outcome.headline = Some(if cost == Cost::ZERO {
            "Everybody on the sites is covered.".to_owned()
        } else {
            format!("The meter pays: {} a month.", amount(cost))
        });
    }
    if let Some(cost) = cost {
        outcome.amounts.push(("monthlyUsd", cost));
    }
}
