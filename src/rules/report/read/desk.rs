//! Finding the people, apps and environments that a report names.

use super::{choice, chosen, fold};
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::rules::facts::*;
use crate::rules::passes::model::text;
use std::collections::HashMap;

/// The row of people who have received Premium.
pub const WITH_PREMIUM: &str = "people with Premium";

/// Puts rows together while people, apps and environments are found.
pub(super) struct Desk<'a, 'e> {
    pub(super) eval: &'a Eval<'e>,
    pub(super) people: Vec<Facts>,
    person_at: HashMap<String, String>,
    /// The one row of the people table, which then stands for everybody.
    everybody: Option<String>,
    pub(super) apps: Vec<Facts>,
    app_at: HashMap<(String, usize), usize>,
    pub(super) environments: Vec<Facts>,
    environment_at: HashMap<String, usize>,
    pub(super) listed: bool,
    pub(super) conflict: bool,
}

impl<'a, 'e> Desk<'a, 'e> {
    pub(super) fn new(eval: &'a Eval<'e>) -> Desk<'a, 'e> {
        let given = |fact: &'static Fact| eval.rows(fact).map(|(rows, _)| rows.to_vec());
        let mut desk = Desk {
            eval,
            people: given(&PEOPLE).unwrap_or_default(),
            person_at: HashMap::new(),
            everybody: None,
            apps: Vec::new(),
            app_at: HashMap::new(),
            environments: given(&ENVIRONMENTS).unwrap_or_default(),
            environment_at: HashMap::new(),
            listed: eval.rows(&ENVIRONMENTS).is_some_and(|(rows, _)| !rows.is_empty()),
            conflict: false,
        };
        for row in &desk.people {
            if let Some(id) = text(row, &PERSON_ID) {
                desk.person_at.insert(fold(id), id.to_owned());
            }
        }
        if let [only] = desk.people.as_slice() {
            desk.everybody = text(only, &PERSON_ID).map(str::to_owned);
        }
        for (at, row) in desk.environments.iter().enumerate() {
            for name in [text(row, &ENV_ID), text(row, &ENV_NAME)].into_iter().flatten() {
                desk.environment_at.entry(fold(name)).or_insert(at);
            }
        }
        desk
    }

    /// Returns the id of a person; somebody whom no row describes holds what the people of the report hold.
    pub(super) fn person(&mut self, name: Option<&str>) -> String {
        if let Some(id) = name.and_then(|name| self.person_at.get(&fold(name))) {
            return id.clone();
        }
        if let Some(id) = &self.everybody {
            return id.clone();
        }
        self.alike("people of the report", choice(self.eval, &REPORT_USERS_HOLD))
    }

    /// Returns the id of the people who have received Premium.
    pub(super) fn with_premium(&mut self) -> String {
        self.alike(WITH_PREMIUM, Some("premium"))
    }

    /// Alike people share one row.
    fn alike(&mut self, id: &str, hold: Option<&str>) -> String {
        let id = id.to_owned();
        if !self.person_at.contains_key(&id) {
            let mut row = Facts::default();
            row.set(&PERSON_ID, Value::Text(id.clone()));
            row.set(&PERSON_GUEST, chosen(&PERSON_GUEST, "no"));
            let (seed, premium) = match hold {
                Some("m365") => (
                    chosen(&PERSON_SEED, "m365-with-power-apps"),
                    chosen(&PERSON_PREMIUM, "no"),
                ),
                Some("none") => (chosen(&PERSON_SEED, "none"), chosen(&PERSON_PREMIUM, "no")),
                Some(_) => (Value::Unknown, chosen(&PERSON_PREMIUM, "yes")),
                None => (Value::Unknown, Value::Unknown),
            };
            // Other licenses would make no result possible that these two leave out.
            row.set(&PERSON_FLOW_PREMIUM, chosen(&PERSON_FLOW_PREMIUM, "no"));
            row.set(&PERSON_D365, chosen(&PERSON_D365, "none"));
            row.set(&PERSON_SEED, seed);
            row.set(&PERSON_PREMIUM, premium);
            self.people.push(row);
            self.person_at.insert(id.clone(), id.clone());
        }
        id
    }

    /// Returns the position of an environment; nothing where it is none of those listed.
    pub(super) fn environment(&mut self, name: Option<&str>, managed: Option<&Value>) -> Option<usize> {
        let known = name.and_then(|name| self.environment_at.get(&fold(name)).copied());
        let at = match (known, self.listed) {
            (Some(at), _) => at,
            (None, true) if self.environments.len() == 1 && (name.is_none() || nameless(&self.environments)) => 0,
            (None, true) => return None,
            (None, false) => {
                let key = name.unwrap_or("the environment").trim().to_owned();
                if let Some(at) = self.environment_at.get(&fold(&key)) {
                    *at
                } else {
                    let mut row = Facts::default();
                    row.set(&ENV_ID, Value::Text(key.clone()));
                    let same = |fact: &'static Fact, as_fact: &'static Fact| match self.eval.answer(fact) {
                        Some(Value::Options(mask)) => fact.names(*mask).next().map(|o| chosen(as_fact, o.id)),
                        Some(_) => Some(Value::Unknown),
                        None => None,
                    };
                    if let Some(value) = same(&ENVIRONMENT_MANAGED, &ENV_MANAGED) {
                        row.set(&ENV_MANAGED, value);
                    }
                    if let Some(value) = same(&ENVIRONMENT_METERED, &ENV_PAYG_PLAN) {
                        row.set(&ENV_PAYG_PLAN, value);
                    }
                    let allocated = self.eval.answer(&REPORT_ALLOCATED).cloned();
                    row.set(&ENV_ALLOCATED_PASSES, allocated.unwrap_or(Value::Unknown));
                    self.environments.push(row);
                    // Which of several environments holds them nobody said.
                    if self.environments.len() > 1 {
                        for row in &mut self.environments {
                            row.set(&ENV_ALLOCATED_PASSES, Value::Unknown);
                        }
                    }
                    self.environment_at.insert(fold(&key), self.environments.len() - 1);
                    self.environments.len() - 1
                }
            }
        };
        // The file fills a blank, and contradicts what was said.
        if let (Some(managed @ Value::Options(mask)), Some(row)) = (managed, self.environments.get_mut(at)) {
            let says_yes = *mask == ROW_MANAGED.bit("yes");
            match row.get(&ENV_MANAGED) {
                Some(Value::Options(given)) => self.conflict |= (*given == ENV_MANAGED.bit("yes")) != says_yes,
                _ => row.set(&ENV_MANAGED, managed.clone()),
            }
        }
        Some(at)
    }

    /// Returns the position of an app in an environment. The class that the report prints fills a blank.
    pub(super) fn app(&mut self, key: &str, environment: usize, premium: Option<bool>, marked: bool) -> usize {
        let slot = (fold(key), environment);
        let at = *self.app_at.entry(slot).or_insert(self.apps.len());
        if at == self.apps.len() {
            let listed = self.eval.rows(&APPS).map(|(rows, _)| rows).unwrap_or_default();
            let same = |row: &&Facts| {
                [text(row, &APP_ID), text(row, &APP_NAME)]
                    .into_iter()
                    .flatten()
                    .any(|name| fold(name) == fold(key))
            };
            let mut row = listed.iter().find(same).cloned().unwrap_or_default();
            row.set(&APP_ID, Value::Text(format!("app {at}")));
            row.remove(&APP_NAME);
            let home = self
                .environments
                .get(environment)
                .and_then(|row| text(row, &ENV_ID).or(text(row, &ENV_NAME)).map(str::to_owned));
            row.set(&APP_ENVIRONMENT, home.map_or(Value::Unknown, Value::Text));
            if row.get(&APP_ROW_KIND).is_none() {
                row.set(&APP_ROW_KIND, chosen(&APP_ROW_KIND, "canvas"));
            }
            self.apps.push(row);
        }
        if let Some(row) = self.apps.get_mut(at) {
            if let Some(premium) = premium
                && (premium || row.get(&APP_CLASS).is_none())
            {
                row.set(
                    &APP_CLASS,
                    chosen(&APP_CLASS, if premium { "premium" } else { "standard" }),
                );
            }
            // A launch that drew on a pass shows that the switch is on.
            if marked && row.get(&APP_CAN_CONSUME).is_none() {
                row.set(&APP_CAN_CONSUME, chosen(&APP_CAN_CONSUME, "yes"));
            }
        }
        at
    }
}

fn nameless(rows: &[Facts]) -> bool {
    rows.iter()
        .all(|row| text(row, &ENV_ID).or(text(row, &ENV_NAME)).is_none())
}
