//! Reads the apps.

use super::{App, Blank, Model, number, says, text};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use std::collections::HashMap;

/// Returns the people who change rows of restricted tables, as far as they are known.
fn writers(row: &Facts) -> Option<Interval> {
    let people = number(row, &APP_RESTRICTED_WRITERS, Interval::at_least(0));
    match row.get(&APP_RESTRICTED)? {
        Value::Options(_) if says(row, &APP_RESTRICTED, "none") => None,
        Value::Options(_) if says(row, &APP_RESTRICTED, "write") => Some(people),
        Value::Options(_) => Some(Interval::ZERO),
        _ => Some(Interval { lo: 0, ..people }),
    }
}

const APP_BLANKS: &[Blank] = &[
    (&APP_PAYG_EXCLUDED, "no"),
    (&APP_GATEWAY, "no"),
    (&APP_CUSTOM_CONNECTOR, "no"),
    (&APP_ONLY_2019, "no"),
    (&APP_IN_USE_2019, "no"),
    (&APP_SITE_CAPACITY, "no"),
];

impl Model {
    /// Reads the apps; returns what each name or id stands for, nothing where it stands for several.
    pub(super) fn read_apps(
        &mut self,
        eval: &Eval<'_>,
        rows: &[Facts],
    ) -> Result<HashMap<String, Option<usize>>, InputError> {
        let mut patterns: HashMap<Facts, usize> = HashMap::new();
        let mut ids: HashMap<(String, usize), usize> = HashMap::new();
        let mut named: HashMap<(String, usize), usize> = HashMap::new();
        let mut alike: HashMap<(usize, usize), usize> = HashMap::new();
        let mut known: HashMap<String, Option<usize>> = HashMap::new();
        let mut names: HashMap<String, Option<usize>> = HashMap::new();
        let mut pages: Vec<(usize, usize, &str)> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let environment = self.place(row, at)?;
            let (id, name) = (text(row, &APP_ID), text(row, &APP_NAME));
            let Some(key) = id.or(name) else {
                return Err(InputError::new(
                    format!("apps[{at}].id"),
                    "the app has neither an id nor a name",
                    "the id of the app, or its name",
                ));
            };
            let slot = (key.to_owned(), environment);
            if let Some(name) = name
                && named.insert((name.to_owned(), environment), self.apps.len()).is_some()
                && !self.double_names.iter().any(|known| known == name)
            {
                self.double_names.push(name.to_owned());
            }
            if ids.contains_key(&slot) {
                if id.is_some() {
                    let help = "an id of its own for each app of an environment";
                    return Err(InputError::new(
                        format!("apps[{at}].id"),
                        format!("`{key}` stands twice in this environment"),
                        help,
                    ));
                }
                // Two rows of one name and no id: one app listed twice, as far as anybody can tell.
                continue;
            }
            let position = self.apps.len();
            ids.insert(slot, position);
            let facts = self.app_cells(eval, row, environment);
            let site = facts.get(&APP_ROW_KIND).and_then(|kind| match kind {
                Value::Options(mask) => Some(*mask == APP_ROW_KIND.bit("portal")),
                _ => None,
            });
            let next = patterns.len();
            let pattern = *patterns.entry(facts).or_insert(next);
            let first = *alike.entry((pattern, environment)).or_insert(position);
            self.apps.push(App {
                environment,
                pattern,
                site,
                first,
                host: None,
                row: at,
                writers: writers(row),
            });
            if says(row, &APP_ROW_KIND, "custom-page")
                && let Some(host) = text(row, &APP_HOST)
            {
                pages.push((at, position, host));
            }
            known
                .entry(key.to_owned())
                .and_modify(|entry| *entry = None)
                .or_insert(Some(position));
            if let Some(name) = name.filter(|name| *name != key) {
                names
                    .entry(name.to_owned())
                    .and_modify(|entry| *entry = None)
                    .or_insert(Some(position));
            }
        }
        for (at, page, host) in pages {
            let environment = self.apps.get(page).map_or(0, |page| page.environment);
            let slot = (host.to_owned(), environment);
            let Some(position) = ids.get(&slot).or(named.get(&slot)).copied() else {
                return Err(InputError::new(
                    format!("apps[{at}].host"),
                    format!("there is no app `{host}` in the environment of the page"),
                    "the id or the name of the model-driven app that the page is part of",
                )
                .near(host, ids.keys().map(|(key, _)| key.as_str())));
            };
            if let Some(page) = self.apps.get_mut(page).filter(|_| position != page) {
                page.host = Some(position);
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
                InputError::new(
                    field,
                    format!("there is no environment `{name}`"),
                    format!("one of {}", list()),
                )
                .near(name, ids())
            }),
            None if self.environments.len() == 1 => Ok(0),
            None => Err(InputError::new(
                field,
                "no environment is named",
                format!("one of {}", list()),
            )),
        }
    }

    fn app_cells(&mut self, eval: &Eval<'_>, row: &Facts, environment: usize) -> Facts {
        let mut facts = row.clone();
        for own in [
            &APP_ID,
            &APP_NAME,
            &APP_ENVIRONMENT,
            &APP_HOST,
            &APP_BACKEND,
            &APP_RESTRICTED,
            &APP_RESTRICTED_WRITERS,
        ] {
            facts.remove(own);
        }
        // A model-driven app is made of Dataverse tables.
        if says(&facts, &APP_ROW_KIND, "model-driven") && !matches!(facts.get(&APP_DATAVERSE), Some(Value::Options(_)))
        {
            facts.set(&APP_DATAVERSE, Value::Options(APP_DATAVERSE.bit("yes")));
        }
        self.fill(&mut facts, APP_BLANKS);
        if !matches!(facts.get(&APP_CLASS), Some(Value::Options(_))) && self.surely_premium(&facts, environment) {
            facts.set(&APP_CLASS, Value::Options(APP_CLASS.bit("premium")));
        }
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
                facts.set(
                    &APP_CREATED,
                    Value::Day(Some(if *day <= early && *day > old { early } else { span })),
                );
            }
            _ => {}
        }
        facts
    }

    /// Tells whether something premium is known of an app whose class nobody stated.
    fn surely_premium(&self, app: &Facts, environment: usize) -> bool {
        // Dataverse for Teams is standard, so the kind of environment has to be known.
        let kind = self
            .environments
            .get(environment)
            .and_then(|row| row.facts.get(&ENV_TYPE));
        let general = matches!(kind, Some(Value::Options(mask)) if *mask != ENV_TYPE.bit("teams"));
        let yes = |fact| says(app, fact, "yes");
        yes(&APP_GATEWAY) || yes(&APP_CUSTOM_CONNECTOR) || yes(&APP_ONLY_2019) || (yes(&APP_DATAVERSE) && general)
    }
}
