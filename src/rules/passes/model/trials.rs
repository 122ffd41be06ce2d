//! Trials of people: how long they run, what they are good for, and whom their seats reach.

use super::{Holder, Model, Person, says, text};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::known::Truth;
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

/// A trial of Power Automate lets its holder own flows for so many days.
pub const FLOW_TRIAL_DAYS: i32 = 90;
/// For a managed environment every trial counts so many days, however long it runs.
const MANAGED_DAYS: i32 = 30;
/// Seats of a trial that an admin started.
const SEATS: Interval = Interval::exactly(25);

/// A row of people, before it is known whom the seats of a trial reach.
pub(super) struct Draft {
    /// The people, as if all of them held the same.
    pub person: Person,
    /// What they hold.
    pub holder: Holder,
}

/// How many people of a row have a seat of their trial, and how many have none.
pub(super) struct Share {
    /// On the trial.
    pub seats: Interval,
    /// Not on it.
    pub rest: Interval,
}

/// Returns the same people without their trial.
pub(super) fn without_trial(holder: &Holder) -> Holder {
    let mut without = holder.clone();
    without.facts.set(&PERSON_TRIAL_UNTIL, Value::Day(None));
    without
}

fn day(facts: &Facts, fact: &'static Fact) -> Option<Date> {
    match facts.get(fact) {
        Some(Value::Day(day)) => *day,
        _ => None,
    }
}

impl Model {
    /// Works out the last day of a trial whose kind and first day are given.
    pub(super) fn trial(&mut self, eval: &Eval<'_>, facts: &mut Facts) {
        if says(facts, &PERSON_TRIAL_KIND, "power-automate") {
            self.trial_of_flows(eval, facts);
            return;
        }
        let given = day(facts, &PERSON_TRIAL_UNTIL).is_some();
        let Some(start) = day(facts, &PERSON_TRIAL_START) else {
            return;
        };
        if !given && eval.as_of >= start && facts.get(&PERSON_TRIAL_KIND) == Some(&Value::Unknown) {
            // The longest of them runs sixty days, and one of Power Automate opens no app.
            let over = eval.as_of > start.plus_days(60);
            facts.set(
                &PERSON_TRIAL_UNTIL,
                if over { Value::Day(None) } else { Value::Unknown },
            );
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

    /// A trial of Power Automate opens no app by itself; only where the environment asks for any right it is one.
    fn trial_of_flows(&mut self, eval: &Eval<'_>, facts: &mut Facts) {
        let until = facts.get(&PERSON_TRIAL_UNTIL).cloned();
        facts.set(&PERSON_TRIAL_UNTIL, Value::Day(None));
        if facts.get(&PERSON_TRIAL_START).is_none() {
            match until {
                // Who knows the last day only knows the first one as well.
                Some(Value::Day(Some(until))) => {
                    facts.set(&PERSON_TRIAL_START, Value::Day(Some(until.plus_days(-FLOW_TRIAL_DAYS))));
                }
                Some(Value::Unknown) => {
                    facts.set(&PERSON_TRIAL_START, Value::Unknown);
                }
                _ => {}
            }
        } else if let Some(Value::Day(Some(until))) = until
            && until < eval.as_of
        {
            facts.set(&PERSON_TRIAL_START, Value::Day(None));
        }
        match flow_trial(facts, eval.as_of, MANAGED_DAYS) {
            Truth::No => {}
            Truth::Yes => {
                facts.set(&PERSON_FLOW_PREMIUM, Value::Options(PERSON_FLOW_PREMIUM.bit("yes")));
                let end = day(facts, &PERSON_TRIAL_START).map(|start| start.plus_days(MANAGED_DAYS));
                if let Some(end) = end.filter(|end| !self.flow_trial_ends.contains(end)) {
                    self.flow_trial_ends.push(end);
                }
            }
            Truth::Unknown => {
                if !says(facts, &PERSON_FLOW_PREMIUM, "yes") {
                    facts.set(&PERSON_FLOW_PREMIUM, Value::Unknown);
                }
            }
        }
    }

    /// Shares out the seats of trials that have fewer of them than people. Rows with the same kind and days are on one trial.
    pub(super) fn share_seats(&mut self, drafts: &[Draft], uses: &[Facts]) -> Vec<Option<Share>> {
        let mut shares: Vec<Option<Share>> = drafts.iter().map(|_| None).collect();
        let mut trials: Vec<Vec<usize>> = Vec::new();
        for (at, draft) in drafts.iter().enumerate() {
            if !on_seats(&draft.holder.facts) {
                continue;
            }
            let known = trials.iter_mut().find(|rows| {
                let first = rows.first().and_then(|first| drafts.get(*first));
                first.is_some_and(|first| same_trial(&first.holder.facts, &draft.holder.facts))
            });
            match known {
                Some(rows) => rows.push(at),
                None => trials.push(vec![at]),
            }
        }
        for rows in trials {
            let trial: Vec<&Draft> = rows.iter().filter_map(|at| drafts.get(*at)).collect();
            let total = sum(&trial, None);
            if total.hi.is_some_and(|people| people <= SEATS.lo) {
                continue;
            }
            // Whether it was extended may be open.
            let runs = trial
                .iter()
                .all(|draft| day(&draft.holder.facts, &PERSON_TRIAL_UNTIL).is_some());
            let covered = total.min(SEATS);
            let covered = if runs { covered } else { Interval { lo: 0, ..covered } };
            self.trial_seats = self.trial_seats.plus(covered);
            self.trial_rest = self.trial_rest.plus(Interval {
                lo: total.minus(SEATS).lo,
                hi: total.hi.map(|people| people.saturating_sub(covered.lo)),
            });
            let alike = alike(&trial, uses);
            let mut left = SEATS;
            for (place, at) in rows.iter().enumerate() {
                let Some(count) = trial.get(place).map(|draft| draft.person.count) else {
                    continue;
                };
                // Among people alike it does not matter who has a seat; otherwise nobody knows.
                let share = if alike {
                    Share {
                        seats: count.min(left),
                        rest: count.minus(left),
                    }
                } else {
                    let others = sum(&trial, Some(place));
                    let seats = Interval {
                        lo: count.lo.min(SEATS.minus(others).lo),
                        hi: count.min(SEATS).hi,
                    };
                    Share {
                        seats,
                        rest: Interval {
                            lo: count.minus(SEATS).lo,
                            hi: count.hi.map(|people| people.saturating_sub(seats.lo)),
                        },
                    }
                };
                left = left.minus(share.seats);
                if let Some(entry) = shares.get_mut(*at) {
                    *entry = Some(share);
                }
            }
        }
        shares
    }
}

fn sum(trial: &[&Draft], without: Option<usize>) -> Interval {
    let rows = trial.iter().enumerate().filter(|(at, _)| Some(*at) != without);
    rows.fold(Interval::ZERO, |sum, (_, draft)| sum.plus(draft.person.count))
}

/// Tells whether people are on a trial that an admin started, while it may run.
fn on_seats(facts: &Facts) -> bool {
    let over = matches!(facts.get(&PERSON_TRIAL_UNTIL), Some(Value::Day(None)));
    says(facts, &PERSON_TRIAL_KIND, "admin") && !over
}

/// Tells whether nothing says that two rows are on different trials. Where no day is given, nobody knows.
fn same_trial(one: &Facts, other: &Facts) -> bool {
    let days = |facts: &Facts| [day(facts, &PERSON_TRIAL_START), day(facts, &PERSON_TRIAL_UNTIL)];
    days(one) == days(other) && days(one) != [None, None]
}

/// Tells whether the people of a trial hold the same and use the same, and all of their numbers are known.
fn alike(trial: &[&Draft], uses: &[Facts]) -> bool {
    let apps = |draft: &Draft| {
        let own = uses
            .iter()
            .filter(|row| text(row, &USE_PEOPLE) == Some(draft.person.id.as_str()));
        let mut apps: Vec<&str> = own.filter_map(|row| text(row, &USE_APP)).collect();
        apps.sort_unstable();
        apps.dedup();
        apps
    };
    let [first, rest @ ..] = trial else { return true };
    rest.is_empty()
        || (trial.iter().all(|draft| draft.person.count.exact().is_some())
            && rest
                .iter()
                .all(|draft| draft.holder == first.holder && apps(draft) == apps(first)))
}

/// Tells whether a trial of Power Automate is in its first so many days.
pub fn flow_trial(facts: &Facts, today: Date, days: i32) -> Truth {
    if !says(facts, &PERSON_TRIAL_KIND, "power-automate") {
        return Truth::No;
    }
    match facts.get(&PERSON_TRIAL_START) {
        Some(Value::Day(Some(start))) => Truth::of(today >= *start && today <= start.plus_days(days)),
        Some(Value::Unknown) => Truth::Unknown,
        _ => Truth::No,
    }
}
