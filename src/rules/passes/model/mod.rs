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

mod apps;
mod environments;
mod overlaps;
mod people;
mod trials;
mod uses;

pub(super) use trials::{FLOW_TRIAL_DAYS, flow_trial};

use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

/// An environment.
#[derive(Clone, Debug)]
pub struct Environment {
    /// Its id, or its name where it has none.
    pub id: String,
    /// Its name, or its id where it has none.
    pub name: String,
    /// Its cells, usual ones filled in.
    pub facts: Facts,
    /// Passes allocated to it.
    pub allocated: Interval,
    /// Baseline licenses that people have, where each person needs one of these, or may.
    pub baseline: Option<Interval>,
}

/// An app or site.
#[derive(Clone, Debug)]
pub struct App {
    /// Position of its environment.
    pub environment: usize,
    /// Position of its cells among the distinct ones.
    pub pattern: usize,
    /// Whether it is a site; nothing while its kind is unknown.
    pub site: Option<bool>,
    /// Position of the first app of its environment with the same cells.
    pub first: usize,
    /// Of a page, the app that it is part of.
    pub host: Option<usize>,
    /// Its row in the table.
    pub row: usize,
    /// People who change rows of restricted tables through it, where it works on such tables.
    pub writers: Option<Interval>,
}

/// A person, or people alike.
#[derive(Clone, Debug)]
pub struct Person {
    /// Their id.
    pub id: String,
    /// How many they are.
    pub count: Interval,
    /// Position of their cells among the distinct ones.
    pub pattern: usize,
    /// Apps that are shared with them, each once, with the number of those who open it.
    pub uses: Vec<(usize, Option<i64>)>,
    /// Whether they are the rest of the row before, whom the seats of a trial do not reach.
    pub rest: bool,
    /// Whether they are in the security group of environments that have one; nothing while that is unknown.
    pub in_group: Option<bool>,
    /// Whether they are members of the tenant, not guests or visitors.
    pub member: bool,
}

/// What people alike hold.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
#[derive(Clone, Debug)]
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
    /// Whether the size of the tenant matters and is not known.
    pub open_tenant: bool,
    /// Last days of running trials, and whether that takes an extension.
    pub trial_ends: Vec<(Date, bool)>,
    /// Last days of running trials of Power Automate.
    pub flow_trial_ends: Vec<Date>,
    /// People on the seats of trials that have fewer seats than people.
    pub trial_seats: Interval,
    /// People whom those seats do not reach.
    pub trial_rest: Interval,
    /// Rows of people with somebody in common, by position, and how many.
    pub overlaps: Vec<(usize, usize, Interval)>,
    /// Whether some number of people in common is not known.
    pub open_overlap: bool,
    /// Whether any two rows may have people in common: nobody knows which do.
    pub all_overlap: bool,
    /// Position of the row that stands for everybody in the tenant.
    pub everyone: Option<usize>,
    /// Different people who opened an app within the month: person, app, how many.
    pub in_month: Vec<(usize, usize, i64)>,
}

type Blank = (&'static Fact, &'static str);

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
    const EMPTY: Model = Model {
        environments: Vec::new(),
        apps: Vec::new(),
        app_patterns: Vec::new(),
        people: Vec::new(),
        holders: Vec::new(),
        blank_cells: false,
        created_assumed: false,
        double_names: Vec::new(),
        open_size: false,
        open_tenant: false,
        trial_ends: Vec::new(),
        flow_trial_ends: Vec::new(),
        trial_seats: Interval::ZERO,
        trial_rest: Interval::ZERO,
        overlaps: Vec::new(),
        open_overlap: false,
        all_overlap: false,
        everyone: None,
        in_month: Vec::new(),
    };

    /// Lets the people of these rows hold Power Apps Premium.
    pub fn give_premium(&mut self, rows: &[usize]) {
        self.give(&PERSON_PREMIUM, rows);
    }

    /// Lets the people of these rows hold a license.
    pub fn give(&mut self, license: &'static Fact, rows: &[usize]) {
        for row in rows {
            let next = self.holders.len();
            let Some(person) = self.people.get_mut(*row) else {
                continue;
            };
            let Some(mut holder) = self.holders.get(person.pattern).cloned() else {
                continue;
            };
            holder.facts.set(license, Value::Options(license.bit("yes")));
            self.holders.push(holder);
            person.pattern = next;
        }
    }

    /// Reads every code app as a premium canvas app.
    pub fn code_as_canvas(&mut self) {
        for app in &mut self.app_patterns {
            if says(app, &APP_ROW_KIND, "code-app") {
                app.set(&APP_ROW_KIND, Value::Options(APP_ROW_KIND.bit("canvas")));
                app.set(&APP_CLASS, Value::Options(APP_CLASS.bit("premium")));
            }
        }
    }

    /// Takes every environment off pay-as-you-go.
    pub fn unlink(&mut self) {
        for environment in &mut self.environments {
            environment
                .facts
                .set(&ENV_PAYG_PLAN, Value::Options(ENV_PAYG_PLAN.bit("no")));
        }
    }

    /// Sets the switch for passes of every app that has one set.
    pub fn switch(&mut self, option: &str) {
        for app in &mut self.app_patterns {
            if app.get(&APP_CAN_CONSUME).is_some() {
                app.set(&APP_CAN_CONSUME, Value::Options(APP_CAN_CONSUME.bit(option)));
            }
        }
    }

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
        let (Some(apps), Some(people), Some(uses)) = (table(&APPS), table(&PEOPLE), table(&USES)) else {
            return Ok(None);
        };
        let mut model = Model::EMPTY;
        model.read_environments(eval, table(&ENVIRONMENTS), apps)?;
        let app_names = model.read_apps(eval, apps)?;
        model.read_people(eval, people, uses)?;
        model.read_uses(uses, &app_names)?;
        model.read_overlaps(table(&OVERLAPS).unwrap_or_default())?;
        if matches!(eval.answer(&OVERLAPS), Some(Value::Unknown)) {
            model.leave_overlaps_open();
        }
        Ok(Some(model))
    }
}
