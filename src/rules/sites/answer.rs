//! What answers for a person on a site: a license of the tenant, a meter, the users that were bought, or nothing yet.
//!
//! People inside are judged as for any app, by the decision of the passes; what is left here are visitors from outside.

use super::usage::{METERS, PAGES, PAGES_YEAR};
use crate::engine::decision::{Decision, Row};
use crate::engine::eval::Eval;
use crate::engine::fact::Facts;
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::prelude::*;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::desk::Desk;
use crate::rules::passes::model::{Model, says};
use crate::rules::passes::need::{BLOCKED, FREE, METER, OUTSIDE, PASS, PAYG_START, SITE_METER};
use crate::rules::passes::pairing::{COLUMNS, Judged};

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
    /// Nothing yet, and no pass would do.
    Shut,
}

const fn row(id: &'static str, when: Cond, value: Answer, rules: &'static [&'static str]) -> Row<Answer> {
    Row { id, when, value, rules }
}

const PLAN: Cond = is(&ENV_PAYG_PLAN, "yes");
const METER_OFF: Cond = Cond::All(&[Cond::Given(&ENV_PAYG_PAGES_METER), is(&ENV_PAYG_PAGES_METER, "no")]);
const APP_METER_OFF: Cond = Cond::All(&[
    Cond::Given(&ENV_PAYG_APPS_METER),
    is(&ENV_PAYG_APPS_METER, "no"),
    Cond::Not(&Cond::Reads("D-13")),
]);

/// The meter of sites counts in the environment.
pub const METERED: Cond = Cond::All(&[PLAN, Cond::AsOfFrom(METERS), Cond::Not(&METER_OFF)]);
/// Prepaid users do nothing for people inside.
pub const PREPAID_VOID: Cond = Cond::Any(&[
    Cond::Not(&Cond::AsOfFrom(PAGES_YEAR)),
    Cond::All(&[PLAN, Cond::Not(&METER_OFF)]),
]);
/// Passes do nothing in the environment.
pub const PASSES_VOID: Cond = Cond::All(&[PLAN, Cond::AsOfFrom(PAYG_START), Cond::Not(&APP_METER_OFF)]);

/// What answers for a visitor from outside.
static VISITOR: Decision<Answer> = Decision {
    id: "visitor",
    rows: &[
        row(
            "site meter",
            METERED,
            Answer::SiteMeter,
            &["portal-payg", "pa-payg-ignores-passes"],
        ),
        row(
            "capacity",
            Cond::All(&[is(&APP_SITE_CAPACITY, "yes"), Cond::AsOfFrom(PAGES_YEAR)]),
            Answer::Capacity,
            &[PAGES],
        ),
        row("outside", Cond::Always, Answer::Outside, &[PAGES]),
    ],
};

/// Tells whether a meter counts.
pub const fn metered(answer: Answer) -> bool {
    matches!(answer, Answer::AppMeter | Answer::SiteMeter)
}

/// One person, or people alike, on one site.
pub struct Pair<'a> {
    /// What the decision of the passes says.
    pub judged: &'a Judged,
    /// What can answer for them: nothing where a license reaches only another site.
    pub answers: Vec<Answer>,
    /// Rules behind it, where it is settled.
    pub rules: Vec<&'static str>,
    /// What would settle it.
    pub open: Leaves,
    /// Position of the row of people.
    pub person: usize,
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
    let one_portal = eval.program.edition == Edition::March2020 || eval.program.reads("D-55");
    let mut desk = Desk::new(eval, model);
    for (row, person) in model.people.iter().enumerate() {
        let mut portals = 0;
        for (at, active) in &person.uses {
            let Some(app) = model.apps.get(*at).filter(|app| app.site == Some(true)) else {
                continue;
            };
            let facts = desk.facts(person.pattern, *at, false);
            let judged = desk.at(person, *at);
            let Some(judged) = desk.judged.get(judged) else {
                continue;
            };
            let mut pair = Pair {
                judged,
                answers: Vec::new(),
                rules: Vec::new(),
                open: Leaves::default(),
                person: row,
                environment: app.environment,
                people: person.count,
                active: match (everybody, active) {
                    (true, _) => person.count,
                    (false, Some(active)) => Interval::exactly(*active),
                    (false, None) => Interval {
                        lo: 0,
                        hi: person.count.hi,
                    },
                },
            };
            pair.answer(eval, &facts);
            if one_portal && judged.row == Some("2") {
                portals += 1;
                if portals > 1 {
                    pair.answers.clear();
                }
            }
            see(pair);
        }
    }
}

impl Pair<'_> {
    fn answer(&mut self, eval: &Eval<'_>, facts: &Facts) {
        let judged = self.judged;
        let mut may = |answer: Answer| {
            if !self.answers.contains(&answer) {
                self.answers.push(answer);
            }
        };
        if judged.may(OUTSIDE) {
            let here = eval.row(facts, COLUMNS);
            VISITOR.open_leaves(&here, &mut self.open);
            for row in VISITOR.candidates(&here) {
                may(row.value);
                self.rules.extend(row.rules);
            }
        }
        if judged.may(FREE) && judged.row != Some("9") {
            may(Answer::License);
        }
        // Where several rows make it free, one of them may be the site's own users.
        if judged.may(FREE)
            && (judged.row == Some("9") || judged.row.is_none())
            && !says(facts, &APP_SITE_CAPACITY, "no")
        {
            may(Answer::Capacity);
            self.rules.push(PAGES);
        }
        for (need, answer) in [
            (METER, Answer::AppMeter),
            (SITE_METER, Answer::SiteMeter),
            (PASS, Answer::Inside),
            (BLOCKED, Answer::Shut),
        ] {
            if judged.may(need) {
                may(answer);
            }
        }
        if judged.settled() {
            self.rules.extend(&judged.rules);
        } else {
            judged
                .asks
                .iter()
                .filter_map(|ask| ask.1)
                .for_each(|fact| self.open.add(fact));
        }
        if self.answers.len() > 1 {
            self.rules.clear();
        }
    }
}
