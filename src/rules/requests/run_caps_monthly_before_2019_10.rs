//! Before October 2019 runs were capped by the month.
//!
//! There was no figure for a day, and more runs could be bought. No text that was read prints the caps; 15,000 runs for Plan 2 is what a third party
//! names. So the contract has to tell. Since 1 October 2019 there is no cap of the month any more.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::S3;

/// Some plan is meant. Without an answer the figure of the third party stands in.
static CAP: Expr = Expr::If(
    &Cond::Given(&MONTHLY_CAP),
    &Expr::Of(&MONTHLY_CAP),
    &Expr::Const(15_000),
);

/// Runs in a month, or thirty times those of a day where only they are known.
static RUNS: Expr = Expr::If(
    &Cond::All(&[Cond::Not(&Cond::Given(&RUNS_PER_MONTH)), Cond::Given(&RUNS_PER_DAY)]),
    &Expr::Times(&Expr::Of(&RUNS_PER_DAY), &Expr::Const(30)),
    &Expr::Of(&RUNS_PER_MONTH),
);

/// `run-caps-monthly-before-2019-10`
pub static RUN_CAPS_MONTHLY_BEFORE_2019_10: Rule = Rule {
    id: "run-caps-monthly-before-2019-10",
    aliases: &[],
    title: "Caps of runs a month until September 2019",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2019-01-01", "2019-10-01"),
        editions: &[Edition::Current],
        statement: prose(
            "Runs are capped by the month, by plan. There is no figure for a day, and further runs can be bought.",
        ),
        cites: &[S3.at("Preface to the information")],
        when: Cond::Always,
        then: &[
            Then::Number("overMonthlyCap", Expr::Minus(&RUNS, &CAP)),
            Then::When(
                &Cond::AtLeast(
                    Expr::Plus(&RUNS, &Expr::Const(0)),
                    Expr::Plus(&Expr::Of(&MONTHLY_CAP), &Expr::Const(1)),
                ),
                &[Then::Status(Status::Gap, Axis::Both)],
            ),
            Then::When(
                &Cond::Not(&Cond::Given(&MONTHLY_CAP)),
                &[Then::Inform(
                    "I-MONTHLY-CAP",
                    "No text that was read names the cap. The figure is reckoned with 15,000 runs, which a third party names for Plan 2.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose("In June 2019 a flow on Plan 2 ran 9,200 times; the contract allowed 15,000."),
        questionnaire: "requests",
        as_of: "2019-06-14",
        answers: prose(
            r#"{"owner-licenses": ["power-automate-plan-2"], "runs-per-month": 9200, "monthly-cap": 15000}"#,
        ),
        status: Status::Covered,
        outcome: prose("Within the cap of the month."),
    },
};
