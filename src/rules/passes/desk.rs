//! Judging every pairing of person, app and environment once.

use super::count::Count;
use super::model::{Model, Person, Place, says};
use super::need::{D365_HELD, MANAGED_ONLY, PASS, UNBILLED};
use super::pairing::{COLUMNS, Judged, judge, right};
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use std::collections::HashMap;

/// Judged pairings by holding and app.
pub(in crate::rules) struct Desk<'a, 'e> {
    eval: &'a Eval<'e>,
    model: &'a Model,
    table: Vec<Option<usize>>,
    /// Distinct pairings.
    pub judged: Vec<Judged>,
    /// The right behind each of them.
    pub rights: Vec<u8>,
    /// Whether a meter might count them for nothing.
    pub free: Vec<bool>,
    /// Whether a right in the managed environment is all they need.
    pub managed_only: Vec<bool>,
}

impl<'a, 'e> Desk<'a, 'e> {
    /// Returns a desk on which nothing is judged yet.
    pub fn new(eval: &'a Eval<'e>, model: &'a Model) -> Desk<'a, 'e> {
        Desk {
            eval,
            model,
            table: vec![None; model.holders.len() * model.apps.len()],
            judged: Vec::new(),
            rights: Vec::new(),
            free: Vec::new(),
            managed_only: Vec::new(),
        }
    }

    /// Returns the position of the judged pairing; alike ones are judged once.
    pub fn at(&mut self, person: &Person, app: usize) -> usize {
        let slot = person.pattern * self.model.apps.len() + app;
        if let Some(Some(at)) = self.table.get(slot) {
            return *at;
        }
        // The first app with the same cells in the same environment stands for all of them.
        let first = self.model.apps.get(app).map_or(app, |row| row.first);
        let at = if first == app {
            let facts = self.facts(person.pattern, app, false);
            let judged = judge(self.eval, &facts);
            self.rights.push(right(&judged));
            let row = self.eval.row(&facts, COLUMNS);
            self.free.push(row.truth(&UNBILLED) == Truth::Yes);
            self.managed_only.push(row.truth(&MANAGED_ONLY) == Truth::Yes);
            self.judged.push(judged);
            self.judged.len() - 1
        } else {
            self.at(person, first)
        };
        if let Some(entry) = self.table.get_mut(slot) {
            *entry = Some(at);
        }
        at
    }

    /// Returns a pairing that was judged before.
    pub fn get(&self, person: &Person, app: usize) -> Option<&Judged> {
        let slot = person.pattern * self.model.apps.len() + app;
        self.judged.get(self.table.get(slot).copied().flatten()?)
    }

    /// Tells whether the person holds Dynamics 365 for the application that the app extends, where the app is.
    pub fn extends_held(&self, person: &Person, app: usize) -> Truth {
        let facts = self.facts(person.pattern, app, false);
        self.eval.row(&facts, COLUMNS).truth(&D365_HELD)
    }

    /// Returns the facts of a pairing side by side.
    pub fn facts(&self, holder: usize, app: usize, no_trial: bool) -> Facts {
        let mut facts = Facts::default();
        let (Some(holder), Some(row)) = (self.model.holders.get(holder), self.model.apps.get(app)) else {
            return facts;
        };
        let Some(environment) = self.model.environments.get(row.environment) else {
            return facts;
        };
        let rows = [
            Some(&holder.facts),
            self.model.app_patterns.get(row.pattern),
            Some(&environment.facts),
        ];
        for (fact, value) in rows.into_iter().flatten().flat_map(Facts::iter) {
            facts.put(fact, value.clone());
        }
        if let Some(answer) = self.eval.answer(&TENANT_M365_BEFORE_2019) {
            facts.set(&TENANT_M365_BEFORE_2019, answer.clone());
        }
        let here = match holder.d365 {
            Place::Listed(at) if at == row.environment => Some("yes"),
            Place::Listed(_) | Place::Elsewhere => Some("no"),
            Place::Unknown => None,
        };
        if let Some(bit) = here.and_then(|option| PAIR_D365_HERE.find(option)) {
            facts.set(&PAIR_D365_HERE, Value::Options(bit));
        }
        if no_trial {
            facts.set(&PERSON_TRIAL_UNTIL, Value::Day(None));
        }
        facts
    }

    pub fn model_driven(&self, app: usize) -> bool {
        let row = self
            .model
            .apps
            .get(app)
            .and_then(|row| self.model.app_patterns.get(row.pattern));
        row.is_some_and(|row| says(row, &APP_ROW_KIND, "model-driven"))
    }

    /// Returns the passes needed once nobody is on a trial.
    pub fn after_trials(&self, count: &Count) -> Interval {
        let now = count
            .environments
            .iter()
            .fold(Interval::ZERO, |sum, tally| sum.plus(tally.needed));
        let mut more = Interval::ZERO;
        if self.judged.iter().all(|judged| judged.row != Some("4")) {
            return now;
        }
        let mut later: HashMap<usize, Judged> = HashMap::new();
        for person in &self.model.people {
            for (app, _) in &person.uses {
                let slot = person.pattern * self.model.apps.len() + app;
                let Some(at) = self.table.get(slot).copied().flatten() else {
                    continue;
                };
                if self.judged.get(at).is_some_and(|judged| judged.row == Some("4")) {
                    let later = later
                        .entry(slot)
                        .or_insert_with(|| judge(self.eval, &self.facts(person.pattern, *app, true)));
                    let each = if later.is(PASS) { 1 } else { 0 };
                    let most = if later.may(PASS) { 1 } else { 0 };
                    more = more.plus(Interval::between(each, most).times(person.count));
                }
            }
        }
        now.plus(more)
    }
}
