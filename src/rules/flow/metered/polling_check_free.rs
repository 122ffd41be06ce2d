//! A check that finds nothing is no run.
//!
//! Many triggers look for new items every few minutes. Only a check that finds one starts a run, and only runs count on the meter. That the
//! checks themselves cost nothing is written in one article of 2020; whether an empty check counts as a request is written nowhere, so it is left
//! out of the figures.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::S3;

/// `polling-check-free`
pub static POLLING_CHECK_FREE: Rule = Rule {
    id: "polling-check-free",
    aliases: &[],
    title: "Checks that find nothing",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-03-16"),
        editions: &[Edition::Current, Edition::March2020],
        statement: prose(
            "A trigger that looks for new items and finds none starts no run, and nothing is charged for it.",
        ),
        cites: &[S3.at("The case for the Full/Premium License")],
        when: Cond::All(&[
            is_one(&TRIGGER, &["automated", "dataverse-row"]),
            Cond::Given(&POLLS_PER_DAY),
        ]),
        then: &[
            Then::Number("runsPerDay", Expr::Of(&RUNS_PER_DAY)),
            Then::When(
                &Cond::Given(&RUNS_PER_DAY),
                &[Then::Number(
                    "emptyChecksPerDay",
                    Expr::Minus(&Expr::Of(&POLLS_PER_DAY), &Expr::Of(&RUNS_PER_DAY)),
                )],
            ),
            Then::Inform(
                "I-POLLING",
                "Checks that find nothing are no runs. Whether they count as requests is not stated; they are left out.",
            ),
        ],
    }],
    example: Example {
        story: prose(
            "A trigger looks for new rows in Oracle every ten minutes, 144 times a day; nine times it finds one. The owner holds Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "starters-receive-output": "no", "polls-per-day": 144, "runs-per-day": 9}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nine runs a day; the other 135 checks count for nothing."),
    },
};
