//! People who change rows of restricted tables and need Dynamics 365 besides: different people over all apps.

use super::adjust;
use super::desk::Desk;
use super::model::{Model, says};
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::known::Truth;
use crate::engine::open::Leaves;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

/// Returns how many they are; nothing where no app works on such tables. Who holds Dynamics 365 for an app that extends
/// it needs nothing besides.
pub fn writers(model: &Model, desk: &Desk<'_, '_>) -> Option<Interval> {
    model.apps.iter().find(|app| app.writers.is_some())?;
    let (mut most, mut total) = (0i64, Some(0i64));
    // Who may have to hold it, in any app.
    let mut without = vec![false; model.people.len()];
    for (at, app) in model.apps.iter().enumerate() {
        let changing = app.writers.unwrap_or(Interval::ZERO);
        if changing == Interval::ZERO {
            continue;
        }
        let (mut covered, mut others) = (Interval::ZERO, Interval::ZERO);
        for (person, flag) in model.people.iter().zip(&mut without) {
            if person.uses.binary_search_by_key(&at, |(app, _)| *app).is_err() {
                continue;
            }
            let certain = desk.extends_held(person, at);
            if certain != Truth::No {
                covered = covered.plus(person.count);
            }
            if certain != Truth::Yes {
                *flag = true;
                others = others.plus(person.count);
            }
        }
        let lo = covered
            .hi
            .map_or(0, |covered| changing.lo.saturating_sub(covered).max(0));
        let hi = changing.min(others).hi;
        most = most.max(lo);
        total = total.zip(hi).map(|(sum, hi)| sum.saturating_add(hi));
    }
    let rows: Vec<usize> = without
        .iter()
        .enumerate()
        .filter_map(|(row, flag)| flag.then_some(row))
        .collect();
    let hi = Interval { lo: 0, hi: total }.min(adjust::people(model, &rows)).hi;
    Some(Interval {
        lo: hi.map_or(most, |hi| most.min(hi)),
        hi,
    })
}

/// Collects the cells that leave open who changes rows.
pub fn open_leaves(eval: &Eval<'_>, leaves: &mut Leaves) {
    let open = |row: &Facts, fact| row.get(fact).is_none_or(|value| *value == Value::Unknown);
    let rows = eval.rows(&APPS).map_or(&[][..], |(rows, _)| rows);
    for row in rows.iter().filter(|row| row.get(&APP_RESTRICTED).is_some()) {
        if open(row, &APP_RESTRICTED) {
            leaves.add(&APP_RESTRICTED);
        } else if says(row, &APP_RESTRICTED, "write") && open(row, &APP_RESTRICTED_WRITERS) {
            leaves.add(&APP_RESTRICTED_WRITERS);
        }
    }
}
