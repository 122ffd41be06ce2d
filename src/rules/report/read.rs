//! What a report says, laid out as the tables by which passes are judged: people, apps, environments, and pairs.

use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Kind, Value};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::model::{number, says, text};
use std::collections::HashMap;

/// One app with one person, or with the people of one row of the people table.
pub struct Pair {
    /// Id of the person in the people table.
    pub person: String,
    /// The person and the app as the row names them, in small letters.
    pub user: String,
    /// The app.
    pub name: String,
    /// Position of the app.
    pub app: usize,
    /// Position of the environment.
    pub environment: usize,
    /// How many pairs of person and app stand behind it.
    pub heads: Interval,
    /// Whether the report marks it as app pass.
    pub marked: Truth,
}

/// A report, read.
pub struct Reading {
    /// The tables.
    pub tables: Facts,
    /// Distinct pairs.
    pub pairs: Vec<Pair>,
    /// Rows that were read, and rows of another month or environment that were left out.
    pub rows: (i64, i64),
    /// Whether a row stands for an app instead of a pair.
    pub by_app: Truth,
    /// Whether the file and the answers differ on which environments are managed.
    pub managed_conflict: bool,
    /// Whether only totals are known.
    pub totals: bool,
}

/// Returns the option that was chosen.
#[must_use]
pub fn choice(eval: &Eval<'_>, fact: &'static Fact) -> Option<&'static str> {
    match eval.answer(fact) {
        Some(Value::Options(mask)) if matches!(fact.kind, Kind::Choice(_)) => fact.names(*mask).next().map(|o| o.id),
        _ => None,
    }
}

/// Returns a count as far as it is known.
#[must_use]
pub fn total(eval: &Eval<'_>, fact: &'static Fact) -> Interval {
    match eval.answer(fact) {
        Some(Value::Number(n)) => Interval::exactly(*n),
        _ => Interval::at_least(0),
    }
}

fn chosen(fact: &'static Fact, option: &str) -> Value {
    fact.find(option).map_or(Value::Unknown, Value::Options)
}

fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

/// Puts rows together while people, apps and environments are found.
struct Desk<'a, 'e> {
    eval: &'a Eval<'e>,
    people: Vec<Facts>,
    person_at: HashMap<String, String>,
    /// The one row of the people table, which then stands for everybody.
    everybody: Option<String>,
    apps: Vec<Facts>,
    app_at: HashMap<(String, usize), usize>,
    environments: Vec<Facts>,
    environment_at: HashMap<String, usize>,
    listed: bool,
    conflict: bool,
}

impl Reading {
    /// Reads the rows, or the totals; nothing where neither is there.
    ///
    /// # Errors
    /// Where totals contradict each other.
    pub fn of(eval: &Eval<'_>) -> Result<Option<Reading>, InputError> {
        let mut desk = Desk::new(eval);
        let mut reading = match eval.rows(&REPORT_ROWS) {
            Some((rows, _)) if choice(eval, &REPORT_FORM) != Some("totals") => desk.rows(rows),
            _ if eval.answer(&REPORT_ROW_COUNT).is_some() || choice(eval, &REPORT_FORM) == Some("totals") => {
                desk.totals()?
            }
            _ => return Ok(None),
        };
        let Desk {
            people,
            apps,
            environments,
            conflict,
            ..
        } = desk;
        reading.managed_conflict = conflict;
        reading.tables.set(&PEOPLE, Value::Rows(people.into()));
        reading.tables.set(&APPS, Value::Rows(apps.into()));
        reading.tables.set(&ENVIRONMENTS, Value::Rows(environments.into()));
        reading.tables.set(&USES, Value::Rows(Vec::new().into()));
        for fact in [
            &BASELINE,
            &BASELINE_AD_HOC,
            &TENANT_M365_BEFORE_2019,
            &TENANT_M365_TERM_END_2019,
        ] {
            if let Some(answer) = eval.answer(fact) {
                reading.tables.set(fact, answer.clone());
            }
        }
        Ok(Some(reading))
    }
}

impl<'a, 'e> Desk<'a, 'e> {
    fn new(eval: &'a Eval<'e>) -> Desk<'a, 'e> {
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
    fn person(&mut self, name: Option<&str>) -> String {
        if let Some(id) = name.and_then(|name| self.person_at.get(&fold(name))) {
            return id.clone();
        }
        if let Some(id) = &self.everybody {
            return id.clone();
        }
        // Alike people share one row.
        let id = "people of the report".to_owned();
        if !self.person_at.contains_key(&id) {
            let mut row = Facts::default();
            row.set(&PERSON_ID, Value::Text(id.clone()));
            row.set(&PERSON_GUEST, chosen(&PERSON_GUEST, "no"));
            let (seed, premium) = match choice(self.eval, &REPORT_USERS_HOLD) {
                Some("m365") => (
                    chosen(&PERSON_SEED, "m365-with-power-apps"),
                    chosen(&PERSON_PREMIUM, "no"),
                ),
                Some("none") => (chosen(&PERSON_SEED, "none"), chosen(&PERSON_PREMIUM, "no")),
                Some(_) => (Value::Unknown, chosen(&PERSON_PREMIUM, "yes")),
                None => (Value::Unknown, Value::Unknown),
            };
            if premium == Value::Unknown {
                for fact in [&PERSON_FLOW_PREMIUM, &PERSON_D365] {
                    row.set(fact, Value::Unknown);
                }
            }
            row.set(&PERSON_SEED, seed);
            row.set(&PERSON_PREMIUM, premium);
            self.people.push(row);
            self.person_at.insert(id.clone(), id.clone());
        }
        id
    }

    /// Returns the position of an environment; nothing where it is none of those listed.
    fn environment(&mut self, name: Option<&str>, managed: Option<&Value>) -> Option<usize> {
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
                    let first = self.environments.is_empty();
                    let allocated = self.eval.answer(&REPORT_ALLOCATED).filter(|_| first).cloned();
                    let none = if first { Value::Unknown } else { Value::Number(0) };
                    row.set(&ENV_ALLOCATED_PASSES, allocated.unwrap_or(none));
                    self.environments.push(row);
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
    fn app(&mut self, key: &str, environment: usize, premium: Option<bool>, marked: bool) -> usize {
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

    fn rows(&mut self, rows: &[Facts]) -> Reading {
        let month = match self.eval.answer(&MONTH) {
            Some(Value::Day(Some(day))) => Some(day.month()),
            _ => None,
        };
        let users = rows.iter().filter(|row| text(row, &ROW_USER).is_some()).count();
        let by_app = match choice(self.eval, &REPORT_GRAIN) {
            Some("app") => Truth::Yes,
            Some(_) => Truth::No,
            None if rows.is_empty() || users == rows.len() => Truth::No,
            None if users == 0 => Truth::Yes,
            None => Truth::Unknown,
        };
        let mut at: HashMap<(String, usize), usize> = HashMap::new();
        let mut reading = Reading::empty(by_app);
        for row in rows {
            let outside = match (row.get(&ROW_LAST_LAUNCH), month) {
                (Some(Value::Day(Some(day))), Some((first, last))) => *day < first || *day > last,
                _ => false,
            };
            let environment = if outside {
                None
            } else {
                self.environment(text(row, &ROW_ENVIRONMENT), row.get(&ROW_MANAGED))
            };
            let Some(environment) = environment else {
                reading.rows.1 += 1;
                continue;
            };
            reading.rows.0 += 1;
            let marked = match row.get(&ROW_LICENSE_TYPE) {
                Some(Value::Options(_)) => Truth::of(says(row, &ROW_LICENSE_TYPE, "app-pass")),
                _ => Truth::Unknown,
            };
            let premium = match row.get(&ROW_PREMIUM) {
                Some(Value::Options(mask)) => Some(*mask == ROW_PREMIUM.bit("yes")),
                _ => None,
            };
            let key = text(row, &ROW_APP_ID).or(text(row, &ROW_APP)).unwrap_or("an app");
            let app = self.app(key, environment, premium, marked == Truth::Yes);
            let user = text(row, &ROW_USER).filter(|_| by_app != Truth::Yes);
            let person = self.person(user);
            let heads = if user.is_some() {
                Interval::exactly(1)
            } else {
                number(row, &ROW_OPENED_BY, Interval::at_least(1))
            };
            let who = user.map_or_else(String::new, fold);
            match at.get(&(who.clone(), app)).and_then(|at| reading.pairs.get_mut(*at)) {
                // The same pair in several rows: marked if one of them is.
                Some(pair) => pair.marked = pair.marked.or(marked),
                None => {
                    at.insert((who.clone(), app), reading.pairs.len());
                    reading.pairs.push(Pair {
                        person,
                        user: who,
                        name: fold(key),
                        app,
                        environment,
                        heads,
                        marked,
                    });
                }
            }
        }
        // The people of all premium apps together, where each row stands for an app.
        if by_app == Truth::Yes
            && let Some(users) = total(self.eval, &REPORT_PREMIUM_USERS).exact()
        {
            let premium = |row: Option<&Facts>| row.is_some_and(|row| says(row, &APP_CLASS, "premium"));
            let mut left = users;
            for pair in reading.pairs.iter_mut().filter(|pair| premium(self.apps.get(pair.app))) {
                pair.heads = Interval::exactly(std::mem::take(&mut left));
            }
        }
        reading
    }

    fn totals(&mut self) -> Result<Reading, InputError> {
        let all = total(self.eval, &REPORT_ROW_COUNT);
        let premium = total(self.eval, &REPORT_PREMIUM_ROWS);
        if let (Some(premium), Some(all)) = (premium.exact(), all.exact())
            && premium > all
        {
            return Err(InputError::new(
                REPORT_PREMIUM_ROWS.id,
                format!("{premium} rows on premium apps are more than the {all} rows of the report"),
                format!("a whole number from 0 to {all}, or unknown"),
            ));
        }
        let premium = premium.min(all);
        let by_app = match choice(self.eval, &REPORT_GRAIN) {
            Some("app") => Truth::Yes,
            Some(_) => Truth::No,
            None => Truth::Unknown,
        };
        let heads = |rows: Interval| match by_app {
            Truth::No => rows,
            _ if rows.hi == Some(0) => rows,
            _ => Interval::at_least(rows.lo),
        };
        let users = total(self.eval, &REPORT_PREMIUM_USERS);
        let of_premium = if by_app == Truth::Yes && users.exact().is_some() {
            users
        } else {
            heads(premium)
        };
        let environment = self.environment(None, None).unwrap_or(0);
        let person = self.person(None);
        let mut reading = Reading::empty(by_app);
        reading.totals = true;
        reading.rows.0 = all.lo;
        // While nobody knows how many rows are on premium apps, all of them are rows of a class that is not known.
        let parts = if premium.exact().is_some() || by_app == Truth::Yes && users.exact().is_some() {
            vec![
                ("standard apps", Some(false), heads(all.minus(premium))),
                ("premium apps", Some(true), of_premium),
            ]
        } else {
            vec![("apps", None, heads(all))]
        };
        for (name, class, heads) in parts {
            if heads.hi == Some(0) {
                continue;
            }
            let app = self.app(name, environment, class, true);
            reading.pairs.push(Pair {
                person: person.clone(),
                user: String::new(),
                name: name.to_owned(),
                app,
                environment,
                heads,
                marked: Truth::Yes,
            });
        }
        Ok(reading)
    }
}

fn nameless(rows: &[Facts]) -> bool {
    rows.iter()
        .all(|row| text(row, &ENV_ID).or(text(row, &ENV_NAME)).is_none())
}

impl Reading {
    fn empty(by_app: Truth) -> Reading {
        Reading {
            tables: Facts::default(),
            pairs: Vec::new(),
            rows: (0, 0),
            by_app,
            managed_conflict: false,
            totals: false,
        }
    }
}
