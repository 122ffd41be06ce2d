//! Reads the people.

use super::trials::{Draft, Share, without_trial};
use super::{Blank, Holder, Model, Person, Place, number, says, text};
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
    pub(super) fn read_people(&mut self, eval: &Eval<'_>, rows: &[Facts], uses: &[Facts]) -> Result<(), InputError> {
        let mut seen: HashMap<&str, usize> = HashMap::new();
        let mut drafts: Vec<Draft> = Vec::with_capacity(rows.len());
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
                self.everyone = Some(drafts.len());
            }
            let person = Person {
                id: id.to_owned(),
                count,
                pattern: 0,
                uses: Vec::new(),
                rest: false,
                in_group,
                member,
            };
            drafts.push(Draft { person, holder });
        }
        let everyone = self.everyone.take();
        let shares = self.share_seats(&drafts, uses);
        let mut patterns: HashMap<Holder, usize> = HashMap::new();
        for (at, (Draft { person, holder }, share)) in drafts.into_iter().zip(shares).enumerate() {
            if everyone == Some(at) {
                self.everyone = Some(self.people.len());
            }
            let mut add = |holder: Holder, count: Interval, rest: bool| {
                let next = patterns.len();
                let pattern = *patterns.entry(holder).or_insert(next);
                self.people.push(Person {
                    count,
                    pattern,
                    rest,
                    ..person.clone()
                });
            };
            match share {
                None => add(holder, person.count, false),
                Some(Share { seats, rest }) => {
                    // A trial with fewer seats than people: some are on it, the rest hold what they hold.
                    let without = without_trial(&holder);
                    add(holder, seats, false);
                    add(without, rest, true);
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
}
