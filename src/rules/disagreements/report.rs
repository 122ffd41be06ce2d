//! Points on reports and figures, by their number in the register of the rules about apps.

use crate::engine::prelude::*;
use crate::rules::sources::{ME26, ME26A, PA25, VLC24, VLC25, VLC26, VLC26B};

/// `D-30`
pub static D30: Disagreement = Disagreement {
    id: "D-30",
    topic: prose("Whether there is a report on passes"),
    rules: &["report-availability"],
    in_force: Period::from("2023-11-07"),
    implemented: prose("There is one: the page itself links to it."),
    other: prose("A sentence left on the same page says that a report is being worked on."),
    cites: &[PA25.at("Check capacity"), VLC24.at("Power Apps per app")],
    instead: &[(
        "report-availability",
        &[Version {
            in_force: Period::from("2023-11-07"),
            editions: Edition::ALL,
            statement: prose("A report on the people who use passes is being worked on."),
            cites: &[PA25.at("FAQ: list of users who use per app plans")],
            when: Cond::Given(&crate::rules::facts::REPORT_KIND),
            then: &[Then::Number("reportsAvailable", Expr::Const(0))],
        }],
    )],
};

/// `D-37`
pub static D37: Disagreement = Disagreement {
    id: "D-37",
    topic: prose("What a row of the list of unlicensed users is"),
    rules: &["report-managed-users"],
    in_force: Period::from("2026-03-31"),
    implemented: prose("One row a person; double people are taken out in any case, which does no harm."),
    other: prose(
        "One row for each launch, doubles to be taken out by the reader, and people licensed during the month stay until the next report. Nothing to choose: the count is of people either way, so nothing would be judged otherwise.",
    ),
    cites: &[
        VLC26.at("Users requiring licenses in Managed Environments"),
        ME26A.at("Identify users who need a license"),
        VLC26B.at("Users requiring licenses in Managed Environments"),
    ],
    instead: &[],
};

/// `D-38`
pub static D38: Disagreement = Disagreement {
    id: "D-38",
    topic: prose("How far back the figures on licenses look"),
    rules: &["report-window", "report-reconcile"],
    in_force: Period::from("2023-11-07"),
    implemented: prose(
        "Each figure by its own window: thirty days until 3 Dec 2025, then ninety days, a calendar month or a chosen month. They are never taken from each other.",
    ),
    other: prose(
        "One figure could be read with the window that the text of another one gives. Nothing to choose: each text speaks of its own figure, and no figure has two.",
    ),
    cites: &[
        VLC24.at("Overview of license consumption"),
        VLC25.at("Per user licenses"),
        VLC26.at("Monthly graph of passes"),
        ME26.at("Identify users who need a license"),
    ],
    instead: &[],
};
