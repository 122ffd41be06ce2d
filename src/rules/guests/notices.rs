//! The last days of trials that guests rest on, and a day of prices that is not certain.

use super::terms::{APP, FREE_FORM, STANDARD_MANAGED_2025};
use crate::engine::date::Date;
use crate::engine::eval::Eval;
use crate::engine::fact::{Holding, Value};
use crate::engine::finding::Deadline;
use crate::engine::known::Truth;
use crate::engine::outcome::Outcome;
use crate::engine::quantity::Interval;
use crate::engine::rule::Cond;
use crate::rules::buying::sold::volume_date;
use crate::rules::facts::*;
use crate::rules::say;

const TRIALS: &str = "pa-trial-developer-cover";
const OF_APPS: u64 = GUEST_HOST_LICENSES.bit("power-apps-trial");
const OF_FLOWS: u64 = GUEST_HOST_LICENSES.bit("power-automate-trial");
/// What holds longer than a trial, whatever the app asks for.
const LASTING: u64 = GUEST_HOST_LICENSES.bit("power-apps-premium");
/// The guests open an app that asks for a license.
const LICENSED_APP: Cond = Cond::All(&[APP, Cond::Not(&FREE_FORM)]);

/// Returns the last days of the trials that the host assigned and that still run.
fn ends(eval: &Eval<'_>) -> Vec<Date> {
    let of_flows = eval.truth(&STANDARD_MANAGED_2025) == Truth::Yes;
    let trials = if of_flows { OF_APPS | OF_FLOWS } else { OF_APPS };
    let of = |holding: &Holding| -> Vec<Date> {
        let lasts = holding.held.iter().any(|held| held.license & LASTING != 0);
        let these = holding.held.iter().filter(|held| !lasts && held.license & trials != 0);
        these
            .filter_map(|held| held.until)
            .filter(|end| *end >= eval.as_of)
            .collect()
    };
    let mut ends: Vec<Date> = match eval.answer(&GUEST_HOST_LICENSES) {
        Some(Value::Holding(holding)) => of(holding),
        Some(Value::Cohorts(groups)) => groups.iter().flat_map(|group| of(&group.holding)).collect(),
        _ => Vec::new(),
    };
    ends.sort_unstable();
    ends.dedup();
    ends
}

/// Adds both.
pub(super) fn add(eval: &Eval<'_>, outcome: &mut Outcome) {
    if eval.truth(&LICENSED_APP) == Truth::Yes {
        for end in ends(eval) {
            say::applied(outcome, [TRIALS]);
            outcome.deadlines.push(Deadline {
                what: "the trial ends, and its guests need a license",
                on: Some(end),
                after: "the last day of the trial",
                days_left: Some(end.days_since(eval.as_of)),
                last: true,
                rule: TRIALS,
            });
        }
    }
    let ways = outcome.alternatives.iter().flat_map(|way| &way.licenses);
    let most = ways.filter(|(license, _)| *license == "power-apps-premium");
    if let Some(people) = most.map(|(_, n)| *n).reduce(Interval::join) {
        volume_date(eval, outcome, people);
    }
}
