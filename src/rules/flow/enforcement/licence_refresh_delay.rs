//! A license takes up to a week to show, unless somebody saves the flow.
//!
//! After assigning a license or linking the flow, edit and save it: the license counts at once. The PowerShell list follows
//! within a day, the report of the admin center within two, a banner on the flow within seven. Without saving, the service
//! looks at plans once a week.

use super::about::{NO_FLOW_DESCRIBED, REFRESH, UNWRITTEN};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E24A, F21, F23D, F25, G26, S3, S4, T21};

const SAVED: Cond = is(&SAVED_SINCE, "yes");
static IS_SAVED: Cond = SAVED;
static COMMAND: Cond = is(&LISTED_WHERE, "command");
static REPORT: Cond = is(&LISTED_WHERE, "report");
static BY_COMMAND: Cond = Cond::All(&[SAVED, is(&LISTED_WHERE, "command")]);
static BY_REPORT: Cond = Cond::All(&[SAVED, is(&LISTED_WHERE, "report")]);
static BY_BANNER: Cond = Cond::All(&[SAVED, is(&LISTED_WHERE, "banner")]);
static NOT_SAVED: Cond = is(&SAVED_SINCE, "no");
static LISTED_UNSAVED: Cond = Cond::All(&[is(&SAVED_SINCE, "no"), is(&STILL_LISTED, "yes")]);
const SAVED_LATE: Cond = Cond::Any(&[
    Cond::All(&[
        SAVED,
        is(&LISTED_WHERE, "command"),
        Cond::DayReached(&LICENSE_ASSIGNED_ON, 2),
    ]),
    Cond::All(&[
        SAVED,
        is(&LISTED_WHERE, "report"),
        Cond::DayReached(&LICENSE_ASSIGNED_ON, 3),
    ]),
    Cond::DayReached(&LICENSE_ASSIGNED_ON, 8),
]);
static OVERDUE: Cond = Cond::All(&[is(&STILL_LISTED, "yes"), SAVED_LATE]);
static OVERDUE_WEEK: Cond = Cond::All(&[is(&STILL_LISTED, "yes"), Cond::DayReached(&LICENSE_ASSIGNED_ON, 8)]);
static WEEK: Expr = Expr::Const(168);
static DAY: Expr = Expr::Const(24);
static TWO_DAYS: Expr = Expr::Const(48);

const WHAT: &str = "the flow is listed no more";
const IN_A_WEEK: &[Then] = &[WITHIN_A_WEEK];
const IN_A_DAY: &[Then] = &[Then::Deadline {
    what: WHAT,
    on: days_after(&LICENSE_ASSIGNED_ON, 1),
    after: "24 hours after the flow was saved",
}];
const IN_TWO_DAYS: &[Then] = &[Then::Deadline {
    what: WHAT,
    on: days_after(&LICENSE_ASSIGNED_ON, 2),
    after: "48 hours after the flow was saved",
}];
const SAVE_IT: Then = Then::When(
    &LISTED_UNSAVED,
    &[Then::Warn(
        "W-NOT-SAVED",
        "The flow was not saved since. Edit and save it, then the license counts at once; otherwise the service looks at it within a week.",
    )],
);
const TOO_LONG: &[Then] = &[Then::Warn(
    "W-STILL-LISTED",
    "This takes longer than the service needs. Check whether the license went to the person whose license the flow uses, and whether the link to the app is valid.",
)];

const WITHIN_A_WEEK: Then = Then::Deadline {
    what: WHAT,
    on: days_after(&LICENSE_ASSIGNED_ON, 7),
    after: "up to seven days after the license was assigned",
};

/// `licence-refresh-delay`
pub static LICENCE_REFRESH_DELAY: Rule = Rule {
    id: "licence-refresh-delay",
    aliases: &[],
    title: "How long a flow stays listed after it was licensed",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose("No text of the time says when the service notices a new license."),
            cites: &[S3.at("Power Automate"), F21.at("Request limits")],
            when: REFRESH,
            then: &[UNWRITTEN],
        },
        Version {
            in_force: Period::between("2021-10-31", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose("The service looks at the plans of a flow in the background once a week."),
            cites: &[T21.at("When does a change of license take effect?")],
            when: REFRESH,
            then: &[
                NO_FLOW_DESCRIBED,
                Then::Number("refreshHours", Expr::Const(168)),
                WITHIN_A_WEEK,
                Then::When(&OVERDUE_WEEK, TOO_LONG),
            ],
        },
        Version {
            in_force: Period::between("2023-05-23", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "After assigning a license or linking the flow, edit and save it. The PowerShell list follows within 24 hours, a banner within seven days. Without saving it takes up to a week.",
            ),
            cites: &[
                S4.at("How can I identify flows that need premium licenses?"),
                F23D.at("Enforcement"),
                T21.at("When does a change of license take effect?"),
            ],
            when: REFRESH,
            then: &[
                NO_FLOW_DESCRIBED,
                Then::Number("refreshHours", Expr::If(&COMMAND, &DAY, &WEEK)),
                Then::When(&BY_COMMAND, IN_A_DAY),
                Then::When(&BY_REPORT, IN_A_WEEK),
                Then::When(&BY_BANNER, IN_A_WEEK),
                Then::When(&NOT_SAVED, IN_A_WEEK),
                SAVE_IT,
                Then::When(&OVERDUE, TOO_LONG),
            ],
        },
        Version {
            in_force: Period::from("2024-05-17"),
            editions: &[Edition::Current],
            statement: prose(
                "After assigning a license or linking the flow, edit and save it. The PowerShell list follows within 24 hours, the report of the admin center within 48, a banner within seven days. Without saving it takes up to a week.",
            ),
            cites: &[
                S4.at("How can I identify flows that need premium licenses?"),
                E24A.at("Reports"),
                F25.at("Enforcement"),
                G26.at("When a license takes effect"),
            ],
            when: REFRESH,
            then: &[
                NO_FLOW_DESCRIBED,
                Then::Number(
                    "refreshHours",
                    Expr::If(&COMMAND, &DAY, &Expr::If(&REPORT, &TWO_DAYS, &WEEK)),
                ),
                Then::When(&BY_COMMAND, IN_A_DAY),
                Then::When(&BY_REPORT, IN_TWO_DAYS),
                Then::When(&BY_BANNER, IN_A_WEEK),
                Then::When(&NOT_SAVED, IN_A_WEEK),
                SAVE_IT,
                Then::When(&OVERDUE, TOO_LONG),
                Then::When(
                    &IS_SAVED,
                    &[Then::Note(
                        "Run the list or open the report again when the time has passed.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Yesterday Ben got Power Automate Premium and saved his flow. The report of the admin center still shows it.",
        ),
        questionnaire: "enforcement",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"enforcement-topic": "refresh", "license-assigned-on": "2026-11-21", "saved-since": "yes", "still-listed": "yes", "listed-where": "report"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Normal: the report follows within 48 hours."),
    },
};
