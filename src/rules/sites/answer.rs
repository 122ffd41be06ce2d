//! What answers for a person on a site: a license of the tenant, a meter, the users that were bought, or nothing yet.

use super::usage::METERS;
use crate::engine::decision::{Decision, Row};
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::known::Truth;
use crate::engine::prelude::*;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::model::{Model, Place};

/// What answers for a person on a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A license of the same tenant.
    License,
    /// The app meter, as portals were counted at first.
    AppMeter,
    /// The meter of sites.
    SiteMeter,
    /// The users of sites that were bought.
    Capacity,
    /// Nothing yet: a place among the users of the site.
    Outside,
    /// Nothing yet: a pass, or a place among the users of the site.
    Inside,
}

const fn row(id: &'static str, when: Cond, value: Answer, rules: &'static [&'static str]) -> Row<Answer> {
    Row { id, when, value, rules }
}

const PLAN: Cond = is(&ENV_PAYG_PLAN, "yes");
const METER_OFF: Cond = Cond::All(&[Cond::Given(&ENV_PAYG_PAGES_METER), is(&ENV_PAYG_PAGES_METER, "no")]);
const APP_METER_OFF: Cond = Cond::All(&[Cond::Given(&ENV_PAYG_APPS_METER), is(&ENV_PAYG_APPS_METER, "no")]);
/// Whoever comes from outside: a visitor without an account here, or a guest, whose license lies elsewhere.
const FROM_OUTSIDE: Cond = Cond::Any(&[is(&PERSON_EXTERNAL, "yes"), is(&PERSON_GUEST, "yes")]);

/// What answers for a person on a site.
pub static ANSWER: Decision<Answer> = Decision {
    id: "site",
    rows: &[
        row(
            "premium",
            is(&PERSON_PREMIUM, "yes"),
            Answer::License,
            &["pa-exempt-premium", "portal-internal-per-app"],
        ),
        row(
            "dynamics",
            Cond::All(&[
                is_one(&PERSON_D365, &["enterprise", "enterprise-2025", "enterprise-other"]),
                is(&PAIR_D365_HERE, "yes"),
            ]),
            Answer::License,
            &["pa-exempt-d365", "portal-internal-per-app"],
        ),
        row(
            "app meter",
            Cond::All(&[
                PLAN,
                Cond::AsOfFrom(Date::of("2021-11-02")),
                Cond::Not(&Cond::AsOfFrom(METERS)),
                Cond::Not(&APP_METER_OFF),
                Cond::Not(&FROM_OUTSIDE),
            ]),
            Answer::AppMeter,
            &["portal-payg", "pa-payg-ignores-passes"],
        ),
        row(
            "site meter",
            Cond::All(&[PLAN, Cond::AsOfFrom(METERS), Cond::Not(&METER_OFF)]),
            Answer::SiteMeter,
            &["portal-payg", "pa-payg-ignores-passes"],
        ),
        row(
            "capacity",
            is(&APP_SITE_CAPACITY, "yes"),
            Answer::Capacity,
            &["portal-internal-per-app", "powerpages-capacity"],
        ),
        row(
            "outside",
            FROM_OUTSIDE,
            Answer::Outside,
            &["portal-internal-per-app", "powerpages-capacity"],
        ),
        row(
            "inside",
            Cond::Always,
            Answer::Inside,
            &["portal-internal-per-app", "powerpages-capacity"],
        ),
    ],
};

/// Tells whether a meter counts.
pub const fn metered(answer: Answer) -> bool {
    matches!(answer, Answer::AppMeter | Answer::SiteMeter)
}

/// Returns the rows that can decide.
pub fn answers(here: &Eval<'_>) -> Vec<&'static Row<Answer>> {
    ANSWER.candidates(here)
}

/// One person, or people alike, on one site.
pub struct Pair<'a> {
    /// The facts of person, site and environment side by side.
    pub facts: &'a Facts,
    /// Position of the environment.
    pub environment: usize,
    /// How many people.
    pub people: Interval,
    /// How many of them sign in within the month.
    pub active: Interval,
}

/// Goes through every pair of people and site.
pub fn each(eval: &Eval<'_>, model: &Model, mut see: impl FnMut(Pair<'_>)) {
    let everybody =
        eval.truth(&Cond::Given(&LAUNCHES)) == Truth::Yes && eval.truth(&is(&LAUNCHES, "everybody")) == Truth::Yes;
    for person in &model.people {
        let Some(holder) = model.holders.get(person.pattern) else {
            continue;
        };
        for (at, active) in &person.uses {
            let Some(app) = model.apps.get(*at) else { continue };
            if app.site != Some(true) {
                continue;
            }
            let Some(environment) = model.environments.get(app.environment) else {
                continue;
            };
            let mut facts = Facts::default();
            let rows = [
                Some(&holder.facts),
                model.app_patterns.get(app.pattern),
                Some(&environment.facts),
            ];
            for (slot, value) in rows.into_iter().flatten().flat_map(Facts::iter) {
                facts.put(slot, value.clone());
            }
            let here = match holder.d365 {
                Place::Listed(at) if at == app.environment => Some("yes"),
                Place::Listed(_) | Place::Elsewhere => Some("no"),
                Place::Unknown => None,
            };
            if let Some(bit) = here.and_then(|option| PAIR_D365_HERE.find(option)) {
                facts.set(&PAIR_D365_HERE, Value::Options(bit));
            }
            let active = if everybody {
                person.count
            } else {
                active.map_or(
                    Interval {
                        lo: 0,
                        hi: person.count.hi,
                    },
                    Interval::exactly,
                )
            };
            see(Pair {
                facts: &facts,
                environment: app.environment,
                people: person.count,
                active,
            });
        }
    }
}
