//! Reads which groups have people in common.

use super::{Model, Person, number, text};
use crate::engine::error::InputError;
use crate::engine::fact::{Fact, Facts};
use crate::engine::quantity::Interval;
use crate::rules::facts::*;

impl Model {
    /// Reads the overlaps; the row that stands for everybody in the tenant holds every member.
    pub(super) fn read_overlaps(&mut self, rows: &[Facts]) -> Result<(), InputError> {
        for (at, row) in rows.iter().enumerate() {
            let first = self.group(row, &OVERLAP_FIRST, at, "first")?;
            let second = self.group(row, &OVERLAP_SECOND, at, "second")?;
            if first == second {
                let help = "two different rows of the people table";
                return Err(InputError::new(
                    format!("overlaps[{at}].second"),
                    "a group is compared with itself",
                    help,
                ));
            }
            let size = |at: usize| self.people.get(at).map_or(Interval::ZERO, |person| person.count);
            let most = size(first).min(size(second));
            let shared = number(row, &OVERLAP_PEOPLE, Interval::at_least(0));
            if let (lo, Some(hi)) = (shared.lo, most.hi)
                && lo > hi
            {
                return Err(InputError::new(
                    format!("overlaps[{at}].people"),
                    format!("{lo} are more than the smaller group has"),
                    format!("a whole number from 0 to {hi}, or unknown"),
                ));
            }
            let shared = shared.min(most);
            self.open_overlap |= shared.exact().is_none();
            self.overlaps.push((first, second, shared));
        }
        if let Some(everyone) = self.everyone {
            for at in 0..self.people.len() {
                let named =
                    |(a, b, _): &(usize, usize, Interval)| (*a, *b) == (at, everyone) || (*a, *b) == (everyone, at);
                let Some(person) = self.people.get(at) else { continue };
                if at != everyone && person.member && !self.overlaps.iter().any(named) {
                    self.overlaps.push((everyone, at, person.count));
                }
            }
        }
        Ok(())
    }

    /// Lets any group have people in common with any other row, where nobody knows. Two persons are two people.
    pub(super) fn leave_overlaps_open(&mut self) {
        let rows = self.people.iter().filter(|person| !person.rest).count();
        let groups = self.people.iter().any(|person| person.count.exact() != Some(1));
        self.all_overlap = rows > 1 && groups;
        self.open_overlap |= self.all_overlap;
    }

    /// Tells whether nobody is in two rows.
    #[must_use]
    pub fn apart(&self) -> bool {
        self.overlaps.is_empty() && !self.all_overlap
    }

    /// Returns how many people two rows have in common.
    #[must_use]
    pub fn in_common(&self, a: usize, b: usize) -> Interval {
        let pair =
            |(first, second, _): &&(usize, usize, Interval)| (*first, *second) == (a, b) || (*first, *second) == (b, a);
        if let Some((.., n)) = self.overlaps.iter().find(pair) {
            return *n;
        }
        let (Some(one), Some(other)) = (self.people.get(a), self.people.get(b)) else {
            return Interval::ZERO;
        };
        let alone = |person: &Person| person.count.exact() == Some(1);
        if !self.all_overlap || one.id == other.id || (alone(one) && alone(other)) {
            return Interval::ZERO;
        }
        Interval {
            lo: 0,
            ..one.count.min(other.count)
        }
    }

    fn group(&self, row: &Facts, fact: &Fact, at: usize, key: &str) -> Result<usize, InputError> {
        let field = format!("overlaps[{at}].{key}");
        let Some(name) = text(row, fact) else {
            return Err(InputError::new(field, "no group is named", "an id of the people table"));
        };
        let position = self.people.iter().position(|person| !person.rest && person.id == name);
        position.ok_or_else(|| {
            InputError::new(
                field,
                format!("there is no person or group `{name}`"),
                "an id of the people table",
            )
            .near(name, self.people.iter().map(|person| person.id.as_str()))
        })
    }
}
