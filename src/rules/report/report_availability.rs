//! Since when the admin center shows who uses passes.
//!
//! The page on per app plans of October 2021 only announces a report. It is there by November 7, 2023; the page keeps a
//! sentence that it is being worked on, beside the link to it. Three files exist from March 31, 2026 on.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, ME26A, PA21, PA25, VLC24, VLC25, VLC26, VLC26B};

/// `report-availability`
pub static REPORT_AVAILABILITY: Rule = Rule {
    id: "report-availability",
    aliases: &[],
    title: "Which reports on passes exist",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-11-07"),
            editions: Edition::ALL,
            statement: prose("No report shows who uses passes."),
            cites: &[
                CA19.at("FAQ: consumed add-ons"),
                PA21.at("FAQ: list of users who use per app plans"),
            ],
            when: Cond::Given(&REPORT_KIND),
            then: &[
                Then::Number("reportsAvailable", Expr::Const(0)),
                Then::When(
                    &Cond::All(&[Cond::AsOfFrom(Date::of("2021-10-21")), is(&REPORT_KIND, "pass-users")]),
                    &[Then::Inform(
                        "I-REPORT-DATE",
                        "The last text that says so is of 20 Oct 2021, the first that describes a report of 7 Nov 2023.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::between("2023-11-07", "2025-12-04"),
            editions: Edition::ALL,
            statement: prose(
                "The licensing overview offers a list of the apps that use passes, with the people each is shared with and those who opened it.",
            ),
            cites: &[VLC24.at("Power Apps per app"), PA25.at("Check capacity")],
            when: Cond::Given(&REPORT_KIND),
            then: &[Then::Number("reportsAvailable", Expr::Const(1))],
        },
        Version {
            in_force: Period::between("2025-12-04", "2026-03-31"),
            editions: Edition::ALL,
            statement: prose("Two files can be downloaded: active users, and all licensed users."),
            cites: &[VLC25.at("Download reports")],
            when: Cond::Given(&REPORT_KIND),
            then: &[Then::Number("reportsAvailable", Expr::Const(2))],
        },
        Version {
            in_force: Period::from("2026-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "Three files can be downloaded: active users, all licensed users, and users requiring licenses in managed environments.",
            ),
            cites: &[
                ME26A.at("Identify users who need a license"),
                VLC26.at("Download reports"),
                VLC26B.at("Download reports"),
            ],
            when: Cond::Given(&REPORT_KIND),
            then: &[
                Then::Number("reportsAvailable", Expr::Const(3)),
                Then::When(
                    &is(&REPORT_KIND, "pass-users"),
                    &[Then::Note(
                        "Power Platform admin center, Licensing, Power Apps, Download reports: Active users names the people and the apps.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("An admin looks for the people behind the passes in June 2022."),
        questionnaire: "report",
        as_of: "2022-06-07",
        answers: prose(r#"{"report-kind": "pass-users"}"#),
        status: Status::NotProven,
        outcome: prose("There is no such report yet."),
    },
};
