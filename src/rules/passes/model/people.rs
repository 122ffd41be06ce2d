//! Reads the people.

use super::{Blank, Holder, Model, Person, Place, number, says, text};
use crate::engine::date::Date;
use crate::engine::error::InputError;
use crate::engine::eval::Eval;
use crate::engine::fact::{Facts, Value};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;
use std::collections::HashMap;

const PERSON_BLANKS: &[Blank] = &[
    (&PERSON_GUEST, "no"),
    (&PERSON_EXTERNAL, "no"),
    (&PERSON_TRIAL_UNTIL, "none"),
    (&PERSON_DEV_PLAN, "no"),
];
const LICENSE_BLANKS: &[Blank] = &[
    (&PERSON_PREMIUM, "no"),
    (&PERSON_FLOW_PREMIUM, "no"),
    (&PERSON_D365, "none"),
];

impl Model {
    pub(super) fn read_people(&mut self, eval: &Eval<'_>, rows: &[Facts]) -> Result<(), InputError> {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let mut patterns: HashMap<Holder, usize> = HashMap::new();
        for (at, row) in rows.iter().enumerate() {
            let Some(id) = text(row, &PERSON_ID) else {
                return Err(InputError::new(
                    format!("people[{at}].id"),
                    "the row has no id",
                    "a name for the person or group, any text",
                ));
            };
            if let Some(first) = seen.insert(id, at) {
                let help = format!("an id of its own for each row; people[{first}] has this one already");
                return Err(InputError::new(
                    format!("people[{at}].id"),
                    format!("`{id}` stands twice"),
                    help,
                ));
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
            self.open_size |= count.exact().is_none() && !everyone;
            self.open_tenant |= count.exact().is_none() && everyone;
            let in_group = match row.get(&PERSON_IN_ENVIRONMENT_GROUP) {
                Some(Value::Options(mask)) => Some(*mask == PERSON_IN_ENVIRONMENT_GROUP.bit("yes")),
                _ => None,
            };
            let holder = self.holder(eval, row);
            let outside = |fact| !says(&holder.facts, fact, "no");
            let member = !outside(&PERSON_GUEST) && !outside(&PERSON_EXTERNAL);
            if everyone {
                self.everyone = Some(self.people.len());
            }
            let mut add = |people: &mut Vec<Person>, holder: Holder, count: Interval, rest: bool| {
                let next = patterns.len();
                let pattern = *patterns.entry(holder).or_insert(next);
                people.push(Person {
                    id: id.to_owned(),
                    count,
                    pattern,
                    uses: Vec::new(),
                    rest,
                    in_group,
                    member,
                });
            };
            match seats(&holder.facts).filter(|seats| count.hi.is_none_or(|people| people > *seats)) {
                None => add(&mut self.people, holder, count, false),
                Some(seats) => {
                    // A trial with fewer seats than people: some are on it, the rest hold what they hold.
                    let mut facts = holder.facts.clone();
                    facts.set(&PERSON_TRIAL_UNTIL, Value::Day(None));
                    let without = Holder {
                        facts,
                        d365: holder.d365,
                    };
                    let seats = Interval::exactly(seats);
                    // Whether it was extended may be open.
                    let runs = matches!(holder.facts.get(&PERSON_TRIAL_UNTIL), Some(Value::Day(Some(_))));
                    let covered = count.min(seats);
                    let covered = if runs { covered } else { Interval { lo: 0, ..covered } };
                    self.trial_seats = self.trial_seats.plus(covered);
                    self.trial_rest = self.trial_rest.plus(Interval {
                        lo: count.minus(seats).lo,
                        hi: count.hi.map(|people| people.saturating_sub(covered.lo)),
                    });
                    add(&mut self.people, holder, count.min(seats), false);
                    add(&mut self.people, without, count.minus(seats), true);
                }
            }
        }
        let mut ordered: Vec<(Holder, usize)> = patterns.into_iter().collect();
        ordered.sort_by_key(|(_, at)| *at);
        self.holders = ordered.into_iter().map(|(holder, _)| holder).collect();
        Ok(())
    }

    fn holder(&mut self, eval: &Eval<'_>, row: &Facts) -> Holder {
        let mut facts = row.clone();
        for own in [
            &PERSON_ID,
            &PERSON_COUNT,
            &PERSON_D365_ENVIRONMENT,
            &PERSON_IN_ENVIRONMENT_GROUP,
        ] {
            facts.remove(own);
        }
        let stated = [&PERSON_SEED, &PERSON_PREMIUM, &PERSON_FLOW_PREMIUM, &PERSON_D365]
            .iter()
            .any(|fact| facts.get(fact).is_some());
        self.fill(&mut facts, PERSON_BLANKS);
        let guest = says(&facts, &PERSON_GUEST, "yes");
        if stated || guest || says(&facts, &PERSON_EXTERNAL, "yes") {
            self.fill(&mut facts, LICENSE_BLANKS);
        }
        if guest {
            self.fill(&mut facts, &[(&PERSON_SEED, "none")]);
        }
        self.trial(eval, &mut facts);
        // A trial that has ended is none; one that runs is alike whenever it ends.
        if let Some(Value::Day(Some(until))) = facts.get(&PERSON_TRIAL_UNTIL) {
            let until = *until;
            let running = until >= eval.as_of;
            facts.set(&PERSON_TRIAL_UNTIL, Value::Day(running.then_some(until)));
            if running && !self.trial_ends.iter().any(|(known, _)| *known == until) {
                self.trial_ends.push((until, false));
            }
        }
        let d365 = match row.get(&PERSON_D365_ENVIRONMENT) {
            Some(Value::Text(name)) => self.environment(name).map_or(Place::Elsewhere, Place::Listed),
            _ => Place::Unknown,
        };
        Holder { facts, d365 }
    }

    /// Works out the last day of a trial whose kind and first day are given.
    fn trial(&mut self, eval: &Eval<'_>, facts: &mut Facts) {
        let Some(Value::Day(Some(start))) = facts.get(&PERSON_TRIAL_START) else {
            return;
        };
        let start = *start;
        let given = matches!(facts.get(&PERSON_TRIAL_UNTIL), Some(Value::Day(Some(_))));
        if says(facts, &PERSON_TRIAL_KIND, "power-automate") {
            // For a managed environment every trial counts 30 days, however long it runs.
            if flow_trial(facts, eval.as_of, 30) {
                facts.set(&PERSON_FLOW_PREMIUM, Value::Options(PERSON_FLOW_PREMIUM.bit("yes")));
                let end = start.plus_days(30);
                if !self.flow_trial_ends.contains(&end) {
                    self.flow_trial_ends.push(end);
                }
            }
            return;
        }
        let admin = says(facts, &PERSON_TRIAL_KIND, "admin");
        if given || eval.as_of < start || !(admin || says(facts, &PERSON_TRIAL_KIND, "power-apps")) {
            return;
        }
        let (end, extended) = (start.plus_days(30), start.plus_days(60));
        // Past the first end nobody knows whether it was extended, unless that is over too.
        let until = if eval.as_of <= end {
            Value::Day(Some(end))
        } else if admin && eval.as_of <= extended {
            Value::Unknown
        } else {
            Value::Day(None)
        };
        facts.set(&PERSON_TRIAL_UNTIL, until);
        if admin && eval.as_of <= extended && !self.trial_ends.contains(&(extended, true)) {
            self.trial_ends.push((extended, true));
        }
    }
}

/// Tells whether a trial of Power Automate is in its first so many days.
pub fn flow_trial(facts: &Facts, day: Date, days: i32) -> bool {
    let Some(Value::Day(Some(start))) = facts.get(&PERSON_TRIAL_START) else {
        return false;
    };
    says(facts, &PERSON_TRIAL_KIND, "power-automate") && day >= *start && day <= start.plus_days(days)
}

/// Returns the seats of a trial that an admin started, while it may run.
fn seats(facts: &Facts) -> Option<i64> {
    let over = matches!(facts.get(&PERSON_TRIAL_UNTIL), Some(Value::Day(None)));
    (says(facts, &PERSON_TRIAL_KIND, "admin") && !over).then_some(25)
}
