//! People and sites in tables: whose license a site recognizes, who needs a pass or a place among its users, and whom a
//! meter counts.

use super::answer::{ANSWER, Answer, answers, each, metered};
use super::codes::say;
use super::pages::offer;
use super::prices::PRICES;
use super::usage::METERS;
use crate::engine::eval::Eval;
use crate::engine::finding::ResultRow;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::outcome::Outcome;
use crate::engine::prelude::*;
use crate::engine::price::Cost;
use crate::engine::quantity::Interval;
use crate::rules::buying::stock::owned;
use crate::rules::buying::words::{amount, cheapest, several, way};
use crate::rules::facts::*;
use crate::rules::passes::model::{Model, number, says};
use crate::rules::passes::pairing::COLUMNS;
use crate::text::headline::capital;
use crate::text::people::counted;
use serde_json::Value as Json;

/// Collects what is missing: the tables, then cells that decide.
pub fn open(eval: &Eval<'_>, leaves: &mut Leaves) {
    for table in [&ENVIRONMENTS, &APPS, &PEOPLE, &USES] {
        if eval.rows(table).is_none() {
            leaves.add(table);
        }
    }
    let Ok(Some(model)) = Model::read(eval) else { return };
    each(eval, &model, |pair| {
        let here = eval.row(pair.facts, COLUMNS);
        ANSWER.open_leaves(&here, leaves);
        if pair.active.exact().is_none() && answers(&here).iter().any(|row| metered(row.value)) {
            leaves.add(&LAUNCHES);
        }
    });
}

/// Sums of one environment.
#[derive(Clone, Copy)]
struct Sum {
    license: Interval,
    capacity: Interval,
    outside: Interval,
    inside: Interval,
    app_meter: Interval,
    site_meter: Interval,
}

impl Sum {
    const NONE: Sum = Sum {
        license: Interval::ZERO,
        capacity: Interval::ZERO,
        outside: Interval::ZERO,
        inside: Interval::ZERO,
        app_meter: Interval::ZERO,
        site_meter: Interval::ZERO,
    };

    fn entry(&mut self, answer: Answer) -> &mut Interval {
        match answer {
            Answer::License => &mut self.license,
            Answer::AppMeter => &mut self.app_meter,
            Answer::SiteMeter => &mut self.site_meter,
            Answer::Capacity => &mut self.capacity,
            Answer::Outside => &mut self.outside,
            Answer::Inside => &mut self.inside,
        }
    }

    fn plus(self, other: Sum) -> Sum {
        Sum {
            license: self.license.plus(other.license),
            capacity: self.capacity.plus(other.capacity),
            outside: self.outside.plus(other.outside),
            inside: self.inside.plus(other.inside),
            app_meter: self.app_meter.plus(other.app_meter),
            site_meter: self.site_meter.plus(other.site_meter),
        }
    }

    /// Returns how many may need a place among the users of sites.
    fn places(self) -> Interval {
        self.outside.plus(self.inside).plus(self.capacity)
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
    let mut sums = vec![Sum::NONE; model.environments.len()];
    let mut sites = false;
    each(eval, &model, |pair| {
        sites = true;
        let here = eval.row(pair.facts, COLUMNS);
        let rows = answers(&here);
        let only = rows.len() == 1;
        for row in rows {
            if only {
                for rule in row.rules {
                    if !fired.contains(rule) {
                        fired.push(rule);
                    }
                }
            }
            let n = if metered(row.value) { pair.active } else { pair.people };
            let n = if only { n } else { Interval { lo: 0, ..n } };
            if let Some(sum) = sums.get_mut(pair.environment) {
                let entry = sum.entry(row.value);
                *entry = entry.plus(n);
            }
        }
    });
    figures(eval, &model, &sums, outcome);
    verdict(eval, &model, &sums, outcome, fired, sites);
}

/// Returns the users of sites that are allocated to an environment.
fn allocated(model: &Model, at: usize, fact: &'static Fact) -> Interval {
    model.environments.get(at).map_or(Interval::ZERO, |environment| {
        number(&environment.facts, fact, Interval::ZERO)
    })
}

/// Tells whether prepaid users do nothing in an environment, since a meter counts.
fn ignored(eval: &Eval<'_>, model: &Model, at: usize) -> bool {
    let Some(environment) = model.environments.get(at) else {
        return false;
    };
    says(&environment.facts, &ENV_PAYG_PLAN, "yes")
        && !says(&environment.facts, &ENV_PAYG_PAGES_METER, "no")
        && eval.program.law >= METERS
}

fn figures(eval: &Eval<'_>, model: &Model, sums: &[Sum], outcome: &mut Outcome) {
    let total = sums.iter().fold(Sum::NONE, |sum, one| sum.plus(*one));
    outcome.figure("recognized", total.license, &["portal-internal-per-app"]);
    outcome.figure("passesNeeded", total.inside, &["portal-internal-per-app"]);
    outcome.figure("siteUsers", total.places(), &["powerpages-capacity"]);
    if total.app_meter.hi != Some(0) {
        outcome.figure("metered", total.app_meter, &["portal-payg"]);
    }
    if total.site_meter.hi != Some(0) {
        outcome.figure("pagesMetered", total.site_meter, &["portal-payg"]);
    }
    let mut movable = Interval::ZERO;
    for (at, environment) in model.environments.iter().enumerate() {
        if ignored(eval, model, at) {
            movable = movable.plus(allocated(model, at, &ENV_ALLOCATED_SITE_USERS));
        }
        let mut row = ResultRow::new();
        let range = |n: Interval| {
            n.exact()
                .map_or_else(|| serde_json::json!({ "min": n.lo, "max": n.hi }), Json::from)
        };
        let Some(sum) = sums.get(at) else { continue };
        row.insert("id".to_owned(), Json::from(environment.id.as_str()));
        row.insert("name".to_owned(), Json::from(environment.name.as_str()));
        row.insert("recognized".to_owned(), range(sum.license));
        row.insert("siteUsers".to_owned(), range(sum.places()));
        row.insert("metered".to_owned(), range(sum.app_meter.plus(sum.site_meter)));
        outcome.environments.push(row);
    }
    if movable.hi != Some(0) {
        outcome.figure("siteUsersMovable", movable, &["pa-payg-ignores-passes"]);
    }
}

fn verdict(
    eval: &Eval<'_>,
    model: &Model,
    sums: &[Sum],
    outcome: &mut Outcome,
    fired: &mut Vec<&'static str>,
    sites: bool,
) {
    let law = eval.program.law;
    let total = sums.iter().fold(Sum::NONE, |sum, one| sum.plus(*one));
    let mut cost = Some(Cost::ZERO);
    let mut add = |more: Option<Cost>| cost = cost.zip(more).map(|(sum, more)| sum.plus(more));
    if total.app_meter.hi != Some(0) {
        add(eval.cost(PRICES, "power-apps-meter", total.app_meter));
    }
    if total.site_meter.hi != Some(0) {
        add(eval.cost(PRICES, "power-pages-meter", total.site_meter));
        if Period::between("2022-12-01", "2025-02-07").contains(law) {
            say(outcome, "W-PORTAL-METER", &["portal-payg"]);
        }
    }
    for (environment, sum) in model.environments.iter().zip(sums) {
        if sum.site_meter.hi != Some(0)
            && says(&environment.facts, &ENV_MANAGED, "yes")
            && Period::between("2022-10-12", "2026-05-13").contains(law)
        {
            say(outcome, "W-ME-UNDATED", &["pa-managed-environment", "portal-payg"]);
        }
        if says(&environment.facts, &ENV_PAYG_PLAN, "yes")
            && says(&environment.facts, &ENV_PAYG_PAGES_METER, "no")
            && law >= METERS
        {
            say(outcome, "W-PAYG-METER-OFF-UNCONFIRMED", &["portal-payg"]);
        }
    }
    // What is missing, each environment by itself, and 25 users at least wherever there are any.
    let mut missing = Interval::ZERO;
    let mut unplaced = Interval::ZERO;
    let mut held = 0i64;
    for (at, sum) in sums.iter().enumerate() {
        let has = allocated(model, at, &ENV_ALLOCATED_SITE_USERS);
        let anonymous = allocated(model, at, &ENV_ALLOCATED_ANONYMOUS_USERS);
        held = held.saturating_add(has.lo);
        if (1..25).contains(&has.lo) || (1..200).contains(&anonymous.lo) {
            say(outcome, "E-ADDON-MIN", &["powerpages-capacity"]);
            fired.push("powerpages-capacity");
            outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
        }
        if ignored(eval, model, at) {
            continue;
        }
        let passes = allocated(model, at, &ENV_ALLOCATED_PASSES);
        // Passes answer for people inside, as far as there are any.
        let places = sum.outside.plus(sum.inside.minus(passes));
        let need = places.minus(has);
        unplaced = unplaced.plus(need);
        let least = if need.lo > 0 && has.hi == Some(0) { 25 } else { 0 };
        missing = missing.plus(Interval {
            lo: need.lo.max(least),
            hi: need.hi.map(|hi| hi.max(least)),
        });
    }
    if let Some(bought) = bought(eval)
        && held > bought
    {
        say(outcome, "E-ADDON-OVERALLOCATED", &["powerpages-capacity"]);
        outcome.add_status(Status::Gap, Axis::Terms, Truth::Yes);
    }
    let short = if missing.lo > 0 {
        Truth::Yes
    } else if missing.hi == Some(0) {
        Truth::No
    } else {
        Truth::Unknown
    };
    outcome.add_status(Status::Gap, Axis::Terms, short);
    if short != Truth::No {
        let offer = offer(eval, missing, unplaced, true);
        outcome.figure("authenticatedPacks", offer.packs, &["powerpages-capacity"]);
        let mut ways = offer.ways;
        // Passes do for people inside.
        if total.outside.hi == Some(0) && total.inside.lo > 0 {
            ways.push(way(
                format!("Power Apps per app, {}", several(missing, "pass", "passes")),
                vec![("power-apps-per-app", missing)],
                eval.cost(PRICES, "power-apps-per-app", missing),
                "For people inside only: one pass for each person and site.",
                vec!["portal-internal-per-app"],
            ));
        }
        // What the meters charge comes on top of each way.
        let meters = [
            ("power-apps-meter", total.app_meter),
            ("power-pages-meter", total.site_meter),
        ];
        for way in &mut ways {
            way.cost = way.cost.zip(cost).map(|(way, meters)| way.plus(meters));
            for (meter, n) in meters.into_iter().filter(|(_, n)| n.hi != Some(0)) {
                match way.licenses.iter_mut().find(|(license, _)| *license == meter) {
                    Some((_, known)) => *known = known.plus(n),
                    None => way.licenses.push((meter, n)),
                }
            }
        }
        cost = cheapest(&ways);
        outcome.headline = Some(format!(
            "{} {} a place among the users of the sites.",
            capital(&counted(missing, "nobody", "person", "people")),
            if missing.hi == Some(1) { "needs" } else { "need" }
        ));
        outcome.alternatives.extend(ways);
        fired.push("powerpages-capacity");
    } else if sites && let Some(cost) = cost {
        let refused = outcome
            .warnings
            .iter()
            .find(|warning| ["E-ADDON-MIN", "E-ADDON-OVERALLOCATED"].contains(&warning.code));
        outcome.headline = Some(if let Some(warning) = refused {
            warning.text.clone()
        } else if cost == Cost::ZERO {
            "Everybody on the sites is covered.".to_owned()
        } else {
            format!("The meter pays: {} a month.", amount(cost))
        });
    }
    if let Some(cost) = cost {
        outcome.amounts.push(("monthlyUsd", cost));
    }
}

/// Returns the most signed-in users that can have been bought, where it was said what is owned.
fn bought(eval: &Eval<'_>) -> Option<i64> {
    eval.rows(&LICENSES_OWNED)?;
    owned(eval, &["power-pages-authenticated"])
        .times(Interval::exactly(100))
        .hi
}
