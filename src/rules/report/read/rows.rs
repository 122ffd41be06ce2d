//! The rows of a report as pairs, each once.

use super::desk::Desk;
use super::{Pair, Reading, choice, fold, total};
use crate::engine::fact::{Facts, Value};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use crate::rules::passes::model::{number, says, text};
use std::collections::HashMap;

impl Desk<'_, '_> {
    /// Reads the rows.
    pub(super) fn rows(&mut self, rows: &[Facts]) -> Reading {
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
            reading.rows.0 = reading.rows.0.plus(Interval::exactly(1));
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
}
