//! Power Apps Premium for the people inside: one license opens every site, so it may cost less than a pass for each.

use super::answer::{Answer, Pair, metered};
use super::lack::Lack;
use super::prices::PRICES;
use super::tally::Sum;
use crate::engine::eval::Eval;
use crate::engine::finding::Alternative;
use crate::engine::quantity::Interval;
use crate::rules::buying::words::{several, way};
use std::collections::BTreeMap;

const PREMIUM: &str = "power-apps-premium";

/// Who would need the license, each person once, and where it would not do.
#[derive(Default)]
pub struct Seats {
    /// Somebody uses a site.
    pub sites: bool,
    /// People who lack a right, by their row and the environment.
    inside: Vec<(usize, usize, Interval)>,
    /// Environments with people whom no license answers for.
    beyond: Vec<usize>,
}

impl Seats {
    /// Looks at one pair of people and site.
    pub fn see(&mut self, pair: &Pair<'_>) {
        self.sites = true;
        let unpaid = |answer: &Answer| !metered(*answer) && *answer != Answer::License;
        let inside = |answer: &Answer| matches!(answer, Answer::Inside | Answer::Shut);
        // A license that reaches only one site leaves the others without an answer.
        if pair.answers.is_empty() || pair.answers.iter().any(|answer| unpaid(answer) && !inside(answer)) {
            self.beyond.push(pair.environment);
        }
        if pair.answers.iter().any(inside) {
            let people = if pair.answers.iter().all(inside) {
                pair.people
            } else {
                Interval { lo: 0, ..pair.people }
            };
            self.inside.push((pair.person, pair.environment, people));
        }
    }

    /// Returns the way where it mends all that is lacking. While passes or prepaid users answer for some of the people, who
    /// they are is not fixed, and it is left out unless nothing else would do.
    pub fn way(&self, eval: &Eval<'_>, lacks: &[Lack], sums: &[Sum]) -> Option<Alternative> {
        let stuck = lacks.iter().any(|lack| lack.stuck);
        let mut people: BTreeMap<usize, Interval> = BTreeMap::new();
        for (at, (lack, sum)) in lacks.iter().zip(sums).enumerate() {
            if !lack.some() {
                continue;
            }
            if self.beyond.contains(&at) || (lack.people != sum.unpaid && !stuck) {
                return None;
            }
            for (person, _, count) in self.inside.iter().filter(|(_, environment, _)| *environment == at) {
                let known = people.entry(*person).or_insert(*count);
                *known = known.max(*count);
            }
        }
        let all = people.values().fold(Interval::ZERO, |sum, count| sum.plus(*count));
        (all.hi != Some(0)).then(|| {
            way(
                format!("Power Apps Premium for {}", several(all, "person", "people")),
                vec![(PREMIUM, all)],
                eval.cost(PRICES, PREMIUM, all),
                "One license opens every site of the tenant to a person who signs in with Entra ID.",
                vec!["portal-internal-per-app"],
            )
        })
    }
}
