//! What the tenant owns, and how much of a need it meets.

use super::model::{Filled, filled, number};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Fact, Facts, Value};
use crate::engine::known::Known;
use crate::engine::quantity::Interval;
use crate::engine::rule::Expr;
use crate::rules::facts::*;

/// Licenses for flows and machines that the tenant owns.
#[derive(Clone, Copy, Debug)]
pub struct Stock {
    /// Whether somebody said what is owned.
    pub given: bool,
    /// Process.
    pub process: Interval,
    /// Hosted Process, or the add-on of that use before.
    pub hosted: Interval,
    /// Unattended add-ons.
    pub unattended: Interval,
    /// Per flow.
    pub per_flow: Interval,
    /// Per user with attended RPA.
    pub per_user_rpa: Interval,
    /// Trials, each of which carries one unattended bot.
    pub trials: Interval,
}

/// What a need takes from the stock, and what is missing.
#[derive(Clone, Copy, Debug)]
pub struct Met {
    /// Process licenses, or what stood in their place before, still to buy for machines and flows.
    pub short: Interval,
    /// Hosted Process licenses still to buy for hosted machines.
    pub hosted_short: Interval,
    /// Unattended add-ons in use.
    pub unattended: Interval,
    /// Process licenses in use.
    pub process: Interval,
    /// Hosted Process licenses in use, on hosted machines and in place of Process.
    pub hosted: Interval,
    /// Hosted Process licenses in use in place of Process.
    pub stand_in: Interval,
}

impl Stock {
    /// Reads what is owned.
    #[must_use]
    pub fn read(eval: &Eval<'_>) -> Stock {
        let unknown = Interval::at_least(0);
        let Some((rows, _)) = eval.rows(&LICENSES_OWNED) else {
            return Stock {
                given: filled(eval, &LICENSES_OWNED) == Filled::Yes,
                process: unknown,
                hosted: unknown,
                unattended: unknown,
                per_flow: unknown,
                per_user_rpa: unknown,
                trials: people_on_trial(eval),
            };
        };
        let of = |license: &str| {
            rows.iter().fold(Interval::ZERO, |sum, row| match held(row) {
                Some(mask) if Some(mask) == OWNED_LICENSE.find(license) => {
                    sum.plus(number(row, &OWNED_COUNT, Interval::at_least(1)))
                }
                Some(_) => sum,
                None => sum.plus(unknown),
            })
        };
        Stock {
            given: true,
            process: of("power-automate-process"),
            hosted: of("power-automate-hosted-process"),
            unattended: of("power-automate-unattended-rpa"),
            per_flow: of("power-automate-per-flow"),
            per_user_rpa: of("power-automate-per-user-rpa"),
            trials: of("power-automate-trial").max(people_on_trial(eval)),
        }
    }

    /// Returns what of the stock meets a need of bots on machines, flows and hosted machines on a day.
    #[must_use]
    pub fn meet(&self, law: Date, bots: Interval, flows: Interval, hosted: Interval) -> Met {
        let from = |day: &'static str| law >= Date::of(day);
        let hosted_short = hosted.minus(self.hosted);
        let spare = self.hosted.minus(hosted);
        if !from("2023-08-01") {
            let spare = if from("2023-05-23") { spare } else { Interval::ZERO };
            let rest = bots.minus(self.unattended);
            return Met {
                short: rest.minus(spare),
                hosted_short,
                unattended: bots.min(self.unattended),
                process: Interval::ZERO,
                hosted: hosted.min(self.hosted).plus(rest.min(spare)),
                stand_in: rest.min(spare),
            };
        }
        let bots = bots.minus(self.trials);
        // Add-ons went on machines only until they were put into one pool with Process.
        let pooled = from("2024-03-20");
        let (on_machines, addons_on_flows) = if pooled {
            (Interval::ZERO, self.unattended)
        } else {
            (bots.min(self.unattended), Interval::ZERO)
        };
        let bots_left = bots.minus(on_machines);
        let need = bots_left.plus(flows);
        let addons = need.min(addons_on_flows);
        let need = need.minus(addons);
        let process = need.min(self.process);
        let left = need.minus(process);
        // Hosted Process counts as Process since May 2024; before, it could only run bots.
        let stand_in = if from("2024-05-01") {
            left.min(spare)
        } else {
            left.min(spare).min(bots_left)
        };
        Met {
            short: short(need, self.process, stand_in, left),
            hosted_short,
            unattended: on_machines.plus(addons),
            process,
            hosted: hosted.min(self.hosted).plus(stand_in),
            stand_in,
        }
    }
}

/// Returns how many of the people around desktop flows certainly hold a trial.
fn people_on_trial(eval: &Eval<'_>) -> Interval {
    let trial = RPA_DEVELOPER_LICENSES.find("power-automate-trial").unwrap_or(0);
    let of = |count: &'static Fact, held: &'static Fact| {
        if filled(eval, held) != Filled::Yes {
            return 0;
        }
        let all = eval.number(&Expr::Of(count)).lo;
        let Known::Groups(groups) = eval.known(held) else {
            return 0;
        };
        groups
            .iter()
            .filter(|(_, set)| set.yes & trial != 0)
            .map(|(size, _)| size.unwrap_or(all).min(all))
            .sum::<i64>()
    };
    let people =
        of(&RPA_DEVELOPERS, &RPA_DEVELOPER_LICENSES).saturating_add(of(&ATTENDED_USERS, &ATTENDED_USER_LICENSES));
    Interval::exactly(people)
}

/// Returns what is left of a need. Where all of it is known this is a plain difference; intervals of the parts would be
/// wider than what is known.
fn short(need: Interval, process: Interval, stand_in: Interval, left: Interval) -> Interval {
    let plain = left.minus(stand_in);
    match (need.exact(), process.exact(), stand_in.exact()) {
        (Some(need), Some(process), Some(stand_in)) => Interval::exactly((need - process).max(0) - stand_in),
        _ => plain,
    }
}

fn held(row: &Facts) -> Option<u64> {
    match row.get(&OWNED_LICENSE) {
        Some(Value::Options(mask)) => Some(*mask),
        _ => None,
    }
}
