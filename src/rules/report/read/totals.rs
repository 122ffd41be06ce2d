//! The totals of a report as pairs of two classes.

use super::desk::Desk;
use super::{Pair, Reading, choice, total};
use crate::engine::error::InputError;
use crate::engine::fact::Fact;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

impl Desk<'_, '_> {
    /// Reads the totals.
    pub(super) fn totals(&mut self) -> Result<Reading, InputError> {
        let all = total(self.eval, &REPORT_ROW_COUNT);
        let premium = total(self.eval, &REPORT_PREMIUM_ROWS);
        within(&REPORT_PREMIUM_ROWS, premium, all, "rows on premium apps")?;
        let now = total(self.eval, &REPORT_PREMIUM_NOW);
        within(&REPORT_PREMIUM_NOW, now, all, "rows of people with Premium")?;
        // There are as many rows as of each kind, at least.
        let all = Interval {
            lo: all.lo.max(premium.lo).max(now.lo),
            ..all
        };
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
        reading.rows.0 = all;
        // While nobody knows how many rows are on premium apps, all of them are rows of a class that is not known.
        let parts = if premium.exact().is_some() || by_app == Truth::Yes && users.exact().is_some() {
            vec![
                ("standard apps", Some(false), heads(all.minus(premium))),
                ("premium apps", Some(true), of_premium),
            ]
        } else {
            vec![("apps", None, heads(all))]
        };
        // Where a row is a person with an app, those of people who have received Premium stand by themselves.
        reading.premium_now = (by_app == Truth::No && now.exact().is_some()).then_some(now);
        for (name, class, heads) in parts {
            let app = (heads.hi != Some(0)).then(|| self.app(name, environment, class, true));
            let held = reading.premium_now.map_or(Interval::ZERO, |now| Interval {
                lo: heads.minus(all.minus(now)).lo,
                hi: now.min(heads).hi,
            });
            for (person, heads) in [(person.clone(), heads.minus(held)), (self.with_premium(), held)] {
                let Some(app) = app.filter(|_| heads.hi != Some(0)) else {
                    continue;
                };
                reading.pairs.push(Pair {
                    person,
                    user: String::new(),
                    name: name.to_owned(),
                    app,
                    environment,
                    heads,
                    marked: Truth::Yes,
                });
            }
        }
        Ok(reading)
    }
}

/// Refuses more rows of a kind than the report has.
fn within(fact: &Fact, rows: Interval, all: Interval, what: &str) -> Result<(), InputError> {
    match (rows.exact(), all.exact()) {
        (Some(rows), Some(all)) if rows > all => Err(InputError::new(
            fact.id,
            format!("{rows} {what} are more than the {all} rows of the report"),
            format!("a whole number from 0 to {all}, or unknown"),
        )),
        _ => Ok(()),
    }
}
