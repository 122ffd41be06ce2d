//! People in the plan: those who build or run desktop flows, and what they hold already.

use super::model::{Filled, OLD_RPA_HELD, filled};
use crate::engine::eval::Eval;
use crate::engine::fact::Fact;
use crate::engine::known::{Known, OptionSet, Truth};
use crate::engine::obligation::{Obligation, people};
use crate::engine::quantity::Interval;
use crate::engine::rule::Who;
use crate::rules::facts::*;

/// People who need a license with desktop flows.
#[derive(Debug)]
pub struct People {
    /// How many need one.
    pub need: Interval,
    /// How many of them lack one.
    pub short: Interval,
    /// What the others hold, where all of it is known: license id and number.
    pub held: Option<Vec<(&'static str, i64)>>,
    /// Whether somebody certainly holds the old plan with attended desktop flows.
    pub old: bool,
    /// Whether somebody said not to know how many they are.
    pub unknown: bool,
}

/// Licenses in the order of what they cost.
const ORDER: [&str; 3] = [
    "power-automate-trial",
    "power-automate-premium",
    "power-automate-per-user-rpa",
];

/// Reads the people from what obliges them.
#[must_use]
pub fn read(eval: &Eval<'_>, obligations: &[Obligation]) -> People {
    let mut held = Some(Vec::new());
    for o in obligations.iter().filter(|o| o.count.hi != Some(0)) {
        let place: &'static Fact = match o.who {
            Who::AttendedUsers => &ATTENDED_USER_LICENSES,
            Who::RpaDevelopers => &RPA_DEVELOPER_LICENSES,
            _ => continue,
        };
        let (Some(count), Some(missing)) = (o.count.exact(), o.missing.exact()) else {
            held = None;
            continue;
        };
        let mut rest = count - missing;
        if rest <= 0 {
            continue;
        }
        let Known::Groups(groups) = eval.known(place) else {
            continue;
        };
        for (size, set) in groups {
            let Some(license) = cheapest(set, o.any_of) else {
                continue;
            };
            let people = size.unwrap_or(rest).min(rest);
            rest -= people;
            if let Some(held) = &mut held {
                held.push((license, people));
            }
        }
    }
    let roles = [
        (Who::AttendedUsers, &ATTENDED_USERS),
        (Who::RpaDevelopers, &RPA_DEVELOPERS),
    ];
    let unknown = roles
        .into_iter()
        .any(|(who, count)| filled(eval, count) == Filled::Unknown && !obligations.iter().any(|o| o.who == who));
    let open = if unknown { Interval::at_least(0) } else { Interval::ZERO };
    People {
        need: people(obligations, |o| o.count).plus(open),
        short: people(obligations, |o| o.missing).plus(open),
        held: held.filter(|_| !unknown),
        unknown,
        old: eval.truth(&OLD_RPA_HELD) == Truth::Yes,
    }
}

fn cheapest(set: OptionSet, accepted: OptionSet) -> Option<&'static str> {
    ORDER.into_iter().find(|license| {
        ATTENDED_ACCEPTED
            .find(license)
            .is_some_and(|bit| set.yes & accepted.yes & bit != 0)
    })
}
