//! How far back each figure of the admin center looks.
//!
//! The overview of 2023 to 2025 looked back thirty days, the tile of user licenses looks back ninety, the graph of
//! passes shows a calendar month and starts at nothing each time. Two figures with different windows must not be taken
//! from each other, and a low figure early in a month is no fall of the need.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{ME26, MEREC, VLC24, VLC25, VLC26};

/// Counted by a figure that looks back so many days, the last one included.
const IN_30: Expr = Expr::If(
    &Cond::All(&[
        Cond::DayGiven(&LAST_LAUNCH_ON),
        Cond::Not(&Cond::DayReached(&LAST_LAUNCH_ON, 31)),
    ]),
    &Expr::Const(1),
    &Expr::Const(0),
);
const IN_90: Expr = Expr::If(
    &Cond::All(&[
        Cond::DayGiven(&LAST_LAUNCH_ON),
        Cond::Not(&Cond::DayReached(&LAST_LAUNCH_ON, 91)),
    ]),
    &Expr::Const(1),
    &Expr::Const(0),
);
const IN_MONTH: Expr = Expr::If(&Cond::DayInMonth(&LAST_LAUNCH_ON), &Expr::Const(1), &Expr::Const(0));

const OVERVIEW: Then = Then::When(&is(&REPORT_KIND, "overview"), &[Then::Number("counted", IN_30)]);
const TILE: Then = Then::When(
    &is(&REPORT_KIND, "user-licenses-tile"),
    &[
        Then::Number("counted", IN_90),
        Then::Note("The tile counts licenses of people only. Passes are not in it."),
    ],
);
const GRAPH: Then = Then::When(
    &is(&REPORT_KIND, "pass-graph"),
    &[
        Then::Number("counted", IN_MONTH),
        Then::Note("The graph starts at nothing each month. Need follows from whom the apps are shared with."),
    ],
);
const RECOMMENDED: Then = Then::When(
    &is(&REPORT_KIND, "recommendations"),
    &[
        Then::Number("counted", IN_90),
        Then::Note("The list shows 500 people at a time and is renewed each day."),
    ],
);
const APART: Then = Then::Note("Do not take figures of different windows from each other.");

/// `report-window`
pub static REPORT_WINDOW: Rule = Rule {
    id: "report-window",
    aliases: &[],
    title: "How far back a figure looks",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-11-07", "2025-12-04"),
            editions: Edition::ALL,
            statement: prose("All figures of the licensing overview, people on passes included, look back 30 days."),
            cites: &[VLC24.at("Overview of license consumption")],
            when: Cond::All(&[Cond::Given(&REPORT_KIND), is(&REPORT_KIND, "overview")]),
            then: &[OVERVIEW, APART],
        },
        Version {
            in_force: Period::between("2025-12-04", "2026-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "The tile of user licenses looks back 90 days. The graph of passes shows a calendar month and is back at nothing when it ends.",
            ),
            cites: &[VLC25.at("Per user licenses"), VLC25.at("Monthly graph of passes")],
            when: Cond::All(&[
                Cond::Given(&REPORT_KIND),
                is_one(&REPORT_KIND, &["user-licenses-tile", "pass-graph"]),
            ]),
            then: &[TILE, GRAPH, APART],
        },
        Version {
            in_force: Period::from("2026-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "The tile of user licenses and the recommendation list look back 90 days, the graph of passes shows a calendar month, and the list of unlicensed users one chosen month.",
            ),
            cites: &[
                VLC26.at("Per user licenses"),
                VLC26.at("Monthly graph of passes"),
                ME26.at("Identify users who need a license"),
                MEREC.at("Managed environments"),
            ],
            when: Cond::All(&[
                Cond::Given(&REPORT_KIND),
                is_one(
                    &REPORT_KIND,
                    &["user-licenses-tile", "pass-graph", "recommendations", "managed-users"],
                ),
            ]),
            then: &[TILE, GRAPH, RECOMMENDED, APART],
        },
    ],
    example: Example {
        story: prose("Somebody last opened an app 45 days ago and is looked for on the tile of user licenses."),
        questionnaire: "report",
        as_of: "2026-05-20",
        answers: prose(r#"{"report-kind": "user-licenses-tile", "last-launch-on": "2026-04-05"}"#),
        status: Status::NotProven,
        outcome: prose("Counted: the tile looks back ninety days."),
    },
};
