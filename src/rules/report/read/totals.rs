//! The totals of a report as pairs of two classes.

use super::desk::Desk;
use super::{Pair, Reading, choice, total};
use crate::engine::error::InputError;
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

impl Desk<'_, '_> {
    /// Reads the totals.
    pub(super) fn totals(&mut self) -> Result<Reading, InputError> {
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
