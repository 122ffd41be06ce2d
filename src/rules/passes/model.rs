//! The tables of the questionnaire, resolved: which person uses which app in which environment.
//!
//! # Blank cells
//! A cell that is blank stays unknown, with these exceptions, which save filling thirteen columns a row. They are listed
//! under one code, `I-PA-BLANK-CELLS`.
//! - what is rarely true reads as usual: guest, external visitor, trial, Developer Plan; not metered, gateway, the 2019
//!   connectors, capacity of a site; baseline licenses in order, production, no pay-as-you-go plan, no passes allocated;
//! - a row that says what somebody holds from Microsoft 365 or by any license says it completely, Microsoft 365 itself
//!   excepted: the other licenses are not held;
//! - an app whose day of creation is blank counts as made after October 1, 2020 (`I-PA-CREATED-ASSUMED`).
//!
//! A cell that says *unknown* is unknown, always.

use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use std::collections::HashMap;

/// An environment.
#[derive(Debug)]
pub struct Environment {
    /// Its id, or its name where it has none.
    pub id: String,
    /// Its name, or its id where it has none.
    pub name: String,
    /// Its cells, usual ones filled in.
    pub facts: Facts,
    /// Passes allocated to it.
    pub allocated: Interval,
}

/// An app or site.
#[derive(Debug)]
pub struct App {
    /// Position of its environment.
    pub environment: usize,
    /// Position of its cells among the distinct ones.
    pub pattern: usize,
    /// Whether it is a site; nothing while its kind is unknown.
    pub site: Option<bool>,
    /// Position of the first app of its environment with the same cells.
    pub first: usize,
}

/// A person, or people alike.
#[derive(Debug)]
pub struct Person {
    /// Their id.
    pub id: String,
    /// How many they are.
    pub count: Interval,
    /// Position of their cells among the distinct ones.
    pub pattern: usize,
    /// Apps that are shared with them, each once, with the number of those who open it.
    pub uses: Vec<(usize, Option<i64>)>,
}

/// What people alike hold.
#[derive(Debug, PartialEq, Eq, Hash)]
pub struct Holder {
    /// Their cells, usual ones filled in.
    pub facts: Facts,
    /// The environment of their Dynamics 365 application: a listed one, another one, or not known.
    pub d365: Place,
}

/// Where a Dynamics 365 application lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// In the listed environment at this position.
    Listed(usize),
    /// In none that is listed.
    Elsewhere,
    /// Not known.
    Unknown,
}

/// The tables, resolved.
#[derive(Debug, Default)]
pub struct Model {
    /// Environments.
    pub environments: Vec<Environment>,
    /// Apps and sites.
    pub apps: Vec<App>,
    /// Distinct cells of apps.
    pub app_patterns: Vec<Facts>,
    /// People.
    pub people: Vec<Person>,
    /// Distinct holdings of people.
    pub holders: Vec<Holder>,
    /// Whether blank cells were read as usual.
    pub blank_cells: bool,
    /// Whether a day of creation was taken to be recent.
    pub created_assumed: bool,
    /// Names that stand for two things, or for one thing twice.
    pub double_names: Vec<String>,
    /// Whether the size of some group is not known.
    pub open_size: bool,
}

type Blank = (&'static Fact, &'static str);

const PERSON_BLANKS: &[Blank] =
    &[(&PERSON_GUEST, "no"), (&PERSON_EXTERNAL, "no"), (&PERSON_TRIAL_UNTIL, "none"), (&PERSON_DEV_PLAN, "no")];
const LICENSE_BLANKS: &[Blank] = &[(&PERSON_PREMIUM, "no"), (&PERSON_FLOW_PREMIUM, "no"), (&PERSON_D365, "none")];
const APP_BLANKS: &[Blank] = &[
    (&APP_PAYG_EXCLUDED, "no"),
    (&APP_GATEWAY, "no"),
    (&APP_ONLY_2019, "no"),
    (&APP_IN_USE_2019, "no"),
    (&APP_SITE_CAPACITY, "no"),
];
const ENVIRONMENT_BLANKS: &[Blank] = &[(&ENV_TYPE, "production"), (&ENV_PAYG_PLAN, "no"), (&ENV_BASELINE_OK, "yes")];

/// Returns the text of a cell.
#[must_use]
pub fn text<'a>(row: &'a Facts, fact: &Fact) -> Option<&'a str> {
    match row.get(fact) {
        Some(Value::Text(text)) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// Returns the number in a cell as far as it is known; `blank` where nothing stands.
#[must_use]
pub fn number(row: &Facts, fact: &Fact, blank: Interval) -> Interval {
    match row.get(fact) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        Some(_) => Interval::at_least(0),
        None => blank,
    }
}

/// Tells whether a choice in a row is certainly this option.
#[must_use]
pub fn says(row: &Facts, fact: &Fact, option: &str) -> bool {
    matches!(row.get(fact), Some(Value::Options(mask)) if Some(*mask) == fact.find(option))
}

impl Model {
    fn fill(&mut self, row: &mut Facts, blanks: &[Blank]) {
        for (fact, usual) in blanks {
            if row.get(fact).is_none() {
                self.blank_cells = true;
                row.set(fact, fact.find(usual).map_or(Value::Day(None), Value::Options));
            }
        }
    }

    /// Reads the tables; nothing where one of them is not there yet.
    ///
    /// # Errors
    /// Where an id stands twice, or a row names something that does not exist.
    pub fn read(eval: &Eval<'_>) -> Result<Option<Model>, InputError> {
        let table = |fact: &'static Fact| eval.rows(fact).map(|(rows, _)| rows);
        let (Some(apps), Some(people), Some(uses)) = (table(&APPS), table(&PEOPLE), table(&USES)) else { return Ok(None) };
        let mut model = Model::default();
        model.read_environments(eval, table(&ENVIRONMENTS), apps)?;
        let app_names = model.read_apps(eval, apps)?;
        model.read_people(eval, people)?;
        model.read_uses(uses, &app_names)?;
        Ok(Some(model))
    }

    fn read_environments(&mut self, eval: &Eval<'_>, rows: Option<&[Facts]>, apps: &[Facts]) -> Result<(), InputError> {
        let named: Vec<Facts>;
        let rows = if let Some(rows) = rows {
            rows
        } else {
            // Nobody listed the environments, so they are those that apps name.
            let mut names: Vec<&str> = apps.iter().map(|app| text(app, &APP_ENVIRONMENT).unwrap_or("Environment")).collect();
            let mut seen = Vec::new();
            names.retain(|name| {
                let first = !seen.contains(name);
                seen.push(*name);
                first
            });
            let row = |name: &str| {
                let mut facts = Facts::default();
                facts.set(&ENV_ID, Value::Text(name.to_owned()));
                facts
            };
            named = names.into_iter().map(row).collect();
            &named
        };
        for (at, row) in rows.iter().enumerate() {
            let id = text(row, &ENV_ID).or(text(row, &ENV_NAME)).map_or_else(|| format!("environment {}", at + 1), str::to_owned);
            let name = text(row, &ENV_NAME).unwrap_or(&id).to_owned();
            if self.environments.iter().any(|other| other.id == id) {
                let help = "an id or a name of its own for each environment";
                return Err(InputError::new(format!("environments[{at}].id"), format!("`{id}` stands twice"), help));
            }
            let allocated = number(row, &ENV_ALLOCATED_PASSES, Interval::ZERO);
            let mut facts = row.clone();
            for own in [&ENV_ID, &ENV_NAME] {
                facts.remove(own);
            }
            if facts.get(&ENV_ALLOCATED_PASSES).is_none() {
                facts.set(&ENV_ALLOCATED_PASSES, Value::Number(0));
                self.blank_cells = true;
            }
            if facts.get(&ENV_BASELINE_OK).is_none() && baseline_missing(eval) {
                facts.set(&ENV_BASELINE_OK, Value::Options(ENV_BASELINE_OK.bit("no")));
            }
            self.fill(&mut facts, ENVIRONMENT_BLANKS);
            self.environments.push(Environment { id, name, facts, allocated });
        }
        Ok(())
    }

    fn environment(&self, named: &str) -> Option<usize> {
        let by = |key: fn(&Environment) -> &str| self.environments.iter().position(|environment| key(environment) == named);
        by(|environment| &environment.id).or_else(|| by(|environment| &environment.name))
    }

    /// Reads the apps; returns what each name or id stands for, nothing where it stands for several.
    fn read_apps(&mut self, eval: &Eval<'_>, rows: &[Facts]) -> Result<HashMap<String, Option<usize>>, InputError> {
        let mut patterns: HashMap<Facts, usize> = HashMap::new();
        let mut ids: HashMap<(String, usize), usize> = HashMap::new();
        let mut named: HashMap<(String, usize), bool> = HashMap::new();
        let mut alike: HashMap<(usize, usize), usize> = HashMap::new();
        let mut known: HashMap<String, Option<usize>> = HashMap::new();
        let mut names: HashMap<String, Option<usize>> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            let environment = self.place(row, at)?;
            let (id, name) = (text(row, &APP_ID), text(row, &APP_NAME));
            let Some(key) = id.or(name) else {
                return Err(InputError::new(format!("apps[{at}].id"), "the app has neither an id nor a name", "the id of the app, or its name"));
            };
            let slot = (key.to_owned(), environment);
            if let Some(name) = name
                && named.insert((name.to_owned(), environment), true).is_some()
                && !self.double_names.iter().any(|known| known == name)
            {
                self.double_names.push(name.to_owned());
            }
            if ids.contains_key(&slot) {
                if id.is_some() {
                    let help = "an id of its own for each app of an environment";
                    return Err(InputError::new(format!("apps[{at}].id"), format!("`{key}` stands twice in this environment"), help));
                }
                // Two rows of one name and no id: one app listed twice, as far as anybody can tell.
                continue;
            }
            let position = self.apps.len();
            ids.insert(slot, position);
            let facts = self.app_cells(eval, row);
            let site = facts.get(&APP_ROW_KIND).and_then(|kind| match kind {
                Value::Options(mask) => Some(*mask == APP_ROW_KIND.bit("portal")),
                _ => None,
            });
            let next = patterns.len();
            let pattern = *patterns.entry(facts).or_insert(next);
            let first = *alike.entry((pattern, environment)).or_insert(position);
            self.apps.push(App { environment, pattern, site, first });
            known.entry(key.to_owned()).and_modify(|entry| *entry = None).or_insert(Some(position));
            if let Some(name) = name.filter(|name| *name != key) {
                names.entry(name.to_owned()).and_modify(|entry| *entry = None).or_insert(Some(position));
            }
        }
        let mut ordered: Vec<(Facts, usize)> = patterns.into_iter().collect();
        ordered.sort_by_key(|(_, at)| *at);
        self.app_patterns = ordered.into_iter().map(|(facts, _)| facts).collect();
        for (name, at) in names {
            known.entry(name).or_insert(at);
        }
        Ok(known)
    }

    fn place(&self, row: &Facts, at: usize) -> Result<usize, InputError> {
        let field = format!("apps[{at}].environment");
        let ids = || self.environments.iter().map(|environment| environment.id.as_str());
        let list = || ids().collect::<Vec<_>>().join(", ");
        match text(row, &APP_ENVIRONMENT) {
            Some(name) => self.environment(name).ok_or_else(|| {
                InputError::new(field, format!("there is no environment `{name}`"), format!("one of {}", list())).near(name, ids())
            }),
            None if self.environments.len() == 1 => Ok(0),
            None => Err(InputError::new(field, "no environment is named", format!("one of {}", list()))),
        }
    }

    fn app_cells(&mut self, eval: &Eval<'_>, row: &Facts) -> Facts {
        let mut facts = row.clone();
        for own in [&APP_ID, &APP_NAME, &APP_ENVIRONMENT, &APP_HOST, &APP_BACKEND, &APP_RESTRICTED, &APP_RESTRICTED_WRITERS] {
            facts.remove(own);
        }
        self.fill(&mut facts, APP_BLANKS);
        let recent = Date::of("2020-10-02");
        match facts.get(&APP_CREATED) {
            None if eval.program.law >= recent => {
                self.created_assumed = true;
                facts.set(&APP_CREATED, Value::Day(Some(recent)));
            }
            // Only three spans are told apart, so apps of one span are alike.
            Some(Value::Day(Some(day))) => {
                let (old, early) = (Date::of("2019-09-30"), Date::of("2020-10-01"));
                let span = if *day <= old { old } else { (*day).clamp(early, recent) };
                facts.set(&APP_CREATED, Value::Day(Some(if *day <= early && *day > old { early } else { span })));
            }
            _ => {}
        }
        facts
    }

    fn read_people(&mut self, eval: &Eval<'_>, rows: &[Facts]) -> Result<(), InputError> {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let mut patterns: HashMap<Holder, usize> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            let Some(id) = text(row, &PERSON_ID) else {
                return Err(InputError::new(format!("people[{at}].id"), "the row has no id", "a name for the person or group, any text"));
            };
            if let Some(first) = seen.insert(id, at) {
                let help = format!("an id of its own for each row; people[{first}] has this one already");
                return Err(InputError::new(format!("people[{at}].id"), format!("`{id}` stands twice"), help));
            }
            let everyone = id.eq_ignore_ascii_case("everyone") && row.get(&PERSON_COUNT).is_none();
            let count = if everyone {
                match eval.answer(&TENANT_USERS) {
                    Some(Value::Number(n)) => Interval::exactly(*n),
                    _ => Interval::at_least(1),
                }
            } else {
                number(row, &PERSON_COUNT, Interval::exactly(1))
            };
            self.open_size |= count.exact().is_none();
            let holder = self.holder(eval, row);
            let next = patterns.len();
            let pattern = *patterns.entry(holder).or_insert(next);
            self.people.push(Person { id: id.to_owned(), count, pattern, uses: Vec::new() });
        }
        let mut ordered: Vec<(Holder, usize)> = patterns.into_iter().collect();
        ordered.sort_by_key(|(_, at)| *at);
        self.holders = ordered.into_iter().map(|(holder, _)| holder).collect();
        Ok(())
    }

    fn holder(&mut self, eval: &Eval<'_>, row: &Facts) -> Holder {
        let mut facts = row.clone();
        for own in [&PERSON_ID, &PERSON_COUNT, &PERSON_D365_ENVIRONMENT] {
            facts.remove(own);
        }
        let stated = [&PERSON_SEED, &PERSON_PREMIUM, &PERSON_FLOW_PREMIUM, &PERSON_D365].iter().any(|fact| facts.get(fact).is_some());
        self.fill(&mut facts, PERSON_BLANKS);
        let guest = says(&facts, &PERSON_GUEST, "yes");
        if stated || guest || says(&facts, &PERSON_EXTERNAL, "yes") {
            self.fill(&mut facts, LICENSE_BLANKS);
        }
        if guest {
            self.fill(&mut facts, &[(&PERSON_SEED, "none")]);
        }
        // A trial that has ended is none; one that runs is alike whenever it ends.
        if let Some(Value::Day(Some(until))) = facts.get(&PERSON_TRIAL_UNTIL) {
            let running = *until >= eval.as_of;
            facts.set(&PERSON_TRIAL_UNTIL, Value::Day(running.then_some(*until)));
        }
        let d365 = match row.get(&PERSON_D365_ENVIRONMENT) {
            Some(Value::Text(name)) => self.environment(name).map_or(Place::Elsewhere, Place::Listed),
            _ => Place::Unknown,
        };
        Holder { facts, d365 }
    }

    fn read_uses(&mut self, rows: &[Facts], apps: &HashMap<String, Option<usize>>) -> Result<(), InputError> {
        let people: HashMap<String, usize> = self.people.iter().enumerate().map(|(at, person)| (person.id.clone(), at)).collect();
        let mut last_person: Option<(&str, usize)> = None;
        let mut last_app: Option<(&str, usize)> = None;
        for (at, row) in rows.iter().enumerate() {
            let who = text(row, &USE_PEOPLE).ok_or_else(|| InputError::new(format!("uses[{at}].people"), "nobody is named", "an id of the people table"))?;
            let what = text(row, &USE_APP).ok_or_else(|| InputError::new(format!("uses[{at}].app"), "no app is named", "an id or a name of the apps table"))?;
            let person = match last_person {
                Some((id, person)) if id == who => person,
                _ => *people.get(who).ok_or_else(|| {
                    InputError::new(format!("uses[{at}].people"), format!("there is no person or group `{who}`"), "an id of the people table")
                        .near(who, people.keys().map(String::as_str))
                })?,
            };
            last_person = Some((who, person));
            let app = match last_app {
                Some((id, app)) if id == what => app,
                _ => match apps.get(what) {
                    Some(Some(app)) => *app,
                    Some(None) => {
                        let help = "give each app an id of its own, and name that";
                        return Err(InputError::new(format!("uses[{at}].app"), format!("`{what}` stands for several apps"), help));
                    }
                    None => {
                        return Err(InputError::new(format!("uses[{at}].app"), format!("there is no app `{what}`"), "an id or a name of the apps table")
                            .near(what, apps.keys().map(String::as_str)));
                    }
                },
            };
            last_app = Some((what, app));
            let active = match row.get(&USE_ACTIVE) {
                Some(Value::Number(n)) => Some(*n),
                _ => None,
            };
            let Some(person) = self.people.get_mut(person) else { continue };
            if let (Some(active), Some(count)) = (active, person.count.hi)
                && active > count
            {
                let message = format!("{active} are more than the {count} of `{who}`");
                return Err(InputError::new(format!("uses[{at}].active"), message, format!("a whole number from 0 to {count}, or unknown")));
            }
            person.uses.push((app, active));
        }
        for person in &mut self.people {
            person.uses.sort_unstable();
            let before = person.uses.len();
            // The same app twice is one app; the larger number of people known to open it counts.
            person.uses.reverse();
            person.uses.dedup_by_key(|(app, _)| *app);
            person.uses.reverse();
            if person.uses.len() < before && !self.double_names.contains(&person.id) {
                self.double_names.push(person.id.clone());
            }
        }
        Ok(())
    }
}

/// Tells whether nobody has the baseline license that was needed before October 2020.
fn baseline_missing(eval: &Eval<'_>) -> bool {
    let off = matches!(eval.answer(&BASELINE_AD_HOC), Some(Value::Options(mask)) if *mask == BASELINE_AD_HOC.bit("no"));
    off && !matches!(eval.answer(&BASELINE), Some(Value::Number(n)) if *n > 0)
}
