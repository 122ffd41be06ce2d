//! How often a flow runs: what a meter counts.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Scope};

const fn flow(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Flow, kind)
}

/// Runs in a month.
pub static RUNS_PER_MONTH: Fact = flow(slot::RUNS_PER_MONTH, "runs-per-month", COUNT).ask(
    "How many runs does the flow have in a month?",
    "The run history of 28 days counts them. Leave out tests, resubmissions and runs that an app starts.",
);
/// Runs in a day.
pub static RUNS_PER_DAY: Fact = flow(slot::RUNS_PER_DAY, "runs-per-day", COUNT).ask(
    "How many runs does the flow have in a day?",
    "The run history counts them. Checks that found nothing are no runs.",
);
/// Checks of a trigger that looks for new items, in a day.
pub static POLLS_PER_DAY: Fact = flow(slot::POLLS_PER_DAY, "polls-per-day", COUNT).ask(
    "How often does the trigger look for new items in a day?",
    "Every five minutes is 288 times.",
);
/// Tests in the designer, in a month.
pub static TEST_RUNS: Fact = flow(slot::TEST_RUNS, "test-runs-per-month", COUNT)
    .ask("How many of the runs in a month are tests in the designer?", "")
    .usual("0");
/// Failed runs that were sent again, in a month.
pub static RESUBMISSIONS: Fact = flow(slot::RESUBMISSIONS, "resubmissions-per-month", COUNT)
    .ask("How many failed runs are sent again in a month?", "")
    .usual("0");
/// Child flows that one run calls.
pub static CHILDREN_PER_RUN: Fact = flow(slot::CHILDREN_PER_RUN, "children-per-run", COUNT)
    .ask("How many child flows does one run call?", "")
    .usual("0");
/// Runs that an app starts, in a month.
pub static APP_STARTED_RUNS: Fact = flow(slot::APP_STARTED_RUNS, "app-started-runs-per-month", COUNT)
    .ask("How many runs in a month does an app start?", "")
    .usual("0");
/// Runs of attended desktop flows, in a month.
pub static ATTENDED_RUNS: Fact = flow(slot::ATTENDED_RUNS, "attended-runs-per-month", COUNT).ask(
    "How many attended runs are there in a month?",
    "Desktop flows that run while a person is signed in.",
);
/// Runs of unattended or hosted desktop flows, in a month.
pub static UNATTENDED_RUNS: Fact = flow(slot::UNATTENDED_RUNS, "unattended-runs-per-month", COUNT).ask(
    "How many unattended runs are there in a month?",
    "Desktop flows that run by themselves, on a machine or a hosted machine.",
);
/// Unattended desktop flows that one unattended run calls.
pub static UNATTENDED_CHILDREN: Fact = flow(slot::UNATTENDED_CHILDREN, "unattended-children-per-run", COUNT)
    .ask("How many unattended child flows does one unattended run call?", "")
    .usual("0");
