//! Reads who uses what.

use super::{Model, text};
use crate::engine::error::InputError;
use crate::engine::fact::{Facts, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use std::collections::HashMap;

impl Model {
    pub(super) fn read_uses(
        &mut self,
        rows: &[Facts],
        apps: &HashMap<String, Option<usize>>,
    ) -> Result<(), InputError> {
        let first = self.people.iter().enumerate().filter(|(_, person)| !person.rest);
        let people: HashMap<String, usize> = first.map(|(at, person)| (person.id.clone(), at)).collect();
        let mut last_person: Option<(&str, usize)> = None;
        let mut last_app: Option<(&str, usize)> = None;
        for (at, row) in rows.iter().enumerate() {
            let who = text(row, &USE_PEOPLE).ok_or_else(|| {
                InputError::new(
                    format!("uses[{at}].people"),
                    "nobody is named",
                    "an id of the people table",
                )
            })?;
            let what = text(row, &USE_APP).ok_or_else(|| {
                InputError::new(
                    format!("uses[{at}].app"),
                    "no app is named",
                    "an id or a name of the apps table",
                )
            })?;
            let person = match last_person {
                Some((id, person)) if id == who => person,
                _ => *people.get(who).ok_or_else(|| {
                    InputError::new(
                        format!("uses[{at}].people"),
                        format!("there is no person or group `{who}`"),
                        "an id of the people table",
                    )
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
                        return Err(InputError::new(
                            format!("uses[{at}].app"),
                            format!("`{what}` stands for several apps"),
                            help,
                        ));
                    }
                    None => {
                        return Err(InputError::new(
                            format!("uses[{at}].app"),
                            format!("there is no app `{what}`"),
                            "an id or a name of the apps table",
                        )
                        .near(what, apps.keys().map(String::as_str)));
                    }
                },
            };
            last_app = Some((what, app));
            let active = match row.get(&USE_ACTIVE) {
                Some(Value::Number(n)) => Some(*n),
                _ => None,
            };
            let rest = self
                .people
                .get(person + 1)
                .filter(|next| next.rest)
                .map_or(Interval::ZERO, |next| next.count);
            let at_person = person;
            let Some(person) = self.people.get_mut(person) else {
                continue;
            };
            let total = person.count.plus(rest);
            if let (Some(active), Some(count)) = (active, total.hi)
                && active > count
            {
                let message = format!("{active} are more than the {count} of `{who}`");
                return Err(InputError::new(
                    format!("uses[{at}].active"),
                    message,
                    format!("a whole number from 0 to {count}, or unknown"),
                ));
            }
            // Of people on a trial with too few seats, nobody knows who opens the app, unless all or none do.
            let active = match active {
                Some(0) => Some(0),
                Some(active) if rest != Interval::ZERO => {
                    person.count.exact().filter(|_| total.exact() == Some(active))
                }
                active => active,
            };
            person.uses.push((app, active));
            if let Some(Value::Number(n)) = row.get(&USE_IN_MONTH) {
                self.in_month.push((at_person, app, *n));
            }
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
            // Who opens a page opens the app that it is part of.
            let hosts: Vec<(usize, Option<i64>)> = person
                .uses
                .iter()
                .filter_map(|(app, active)| Some((self.apps.get(*app)?.host?, *active)))
                .collect();
            for (host, active) in hosts {
                match person.uses.iter_mut().find(|(app, _)| *app == host) {
                    Some((_, known)) => *known = (*known).max(active),
                    None => person.uses.push((host, active)),
                }
            }
            person.uses.sort_unstable();
        }
        for at in 1..self.people.len() {
            let before = self.people.get(at - 1).map(|before| before.uses.clone());
            if let (Some(person), Some(uses)) = (self.people.get_mut(at).filter(|person| person.rest), before) {
                let all = person.count.exact();
                let share = |(app, active): (usize, Option<i64>)| {
                    (app, active.and_then(|n| if n == 0 { Some(0) } else { all }))
                };
                person.uses = uses.into_iter().map(share).collect();
            }
        }
        self.check_writers()
    }

    /// People who change rows of restricted tables are among those whom the app is shared with.
    fn check_writers(&self) -> Result<(), InputError> {
        for (at, app) in self.apps.iter().enumerate() {
            let Some(writers) = app.writers.map(|writers| writers.lo) else {
                continue;
            };
            let users = self
                .people
                .iter()
                .filter(|person| person.uses.iter().any(|(app, _)| *app == at));
            let people = users.fold(Interval::ZERO, |sum, person| sum.plus(person.count));
            if let Some(most) = people.hi.filter(|most| *most > 0 && writers > *most) {
                return Err(InputError::new(
                    format!("apps[{}].restrictedWriters", app.row),
                    format!("{writers} are more than the {most} people whom the app is shared with"),
                    format!("a whole number from 0 to {most}, or unknown"),
                ));
            }
        }
        Ok(())
    }
}
