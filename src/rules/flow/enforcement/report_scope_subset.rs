//! A report of the service that lists nothing proves nothing.
//!
//! The reports show a part of what the license guide asks for, namely what is enforced at the time. They do not see shared
//! passwords and other pooling of access, the people who run button flows (they are checked at each run), how many
//! Process licenses are due, requests above the limit, and whatever is younger than their delay: a day for the command,
//! two for the report. Only when every premium flow was judged by itself is the tenant judged.

use super::about::{LIST, NOTHING_ELSE, REPORT};
use super::at_risk::LISTED_NONE;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E24A, E24B, F21, S3, S4};

const CONCERNED: Cond = Cond::Any(&[REPORT, Cond::All(&[LIST, LISTED_NONE])]);
static UNJUDGED: Cond = Cond::Any(&[
    Cond::All(&[LIST, LISTED_NONE]),
    Cond::All(&[REPORT, Cond::Not(&ENOUGH_JUDGED)]),
]);
static ALL_JUDGED: Cond = Cond::All(&[REPORT, ENOUGH_JUDGED]);
static OF_A_REPORT: Cond = REPORT;

const PROVES_NOTHING: Then = Then::When(&UNJUDGED, &[Then::Status(Status::NotProven, Axis::Both)]);
const LEFT: Then = Then::When(
    &OF_A_REPORT,
    &[Then::Number(
        "flowsUnjudged",
        Expr::Minus(&Expr::Of(&PREMIUM_FLOWS), &Expr::Of(&FLOWS_JUDGED)),
    )],
);
const JUDGED: Then = Then::When(
    &ALL_JUDGED,
    &[Then::Note(
        "Every premium flow was judged by itself: what came out there counts, not the report.",
    )],
);
const BLIND: Then = Then::Inform(
    "I-REPORT-SUBSET",
    "Reports do not see shared passwords, people who run button flows, the number of Process licenses due, requests above the limit, and what happened in the last day or two.",
);

const WHATEVER_THE_LIST: &[Then] = &[NOTHING_ELSE, PROVES_NOTHING, LEFT, JUDGED, BLIND];
const ENOUGH_JUDGED: Cond = Cond::AtLeast(Expr::Of(&FLOWS_JUDGED), Expr::Of(&PREMIUM_FLOWS));

/// `report-scope-subset`
pub static REPORT_SCOPE_SUBSET: Rule = Rule {
    id: "report-scope-subset",
    aliases: &[],
    title: "An empty report proves nothing",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose("No text of the time says what a report on licenses of flows covers."),
            cites: &[S3.at("Power Automate"), F21.at("Request limits")],
            when: REPORT,
            then: &[
                NOTHING_ELSE,
                Then::Status(Status::NotProven, Axis::Both),
                Then::Note("No text of that time says what such a report covers, so it proves nothing."),
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "The command lists flows of five kinds, per environment, up to a day late. That it lists none does not make a tenant compliant.",
            ),
            cites: &[S4.at("How can I identify flows that need premium licenses?")],
            when: CONCERNED,
            then: WHATEVER_THE_LIST,
        },
        Version {
            in_force: Period::between("2024-05-17", "2024-09-30"),
            editions: Edition::ALL,
            statement: prose(
                "The report of the admin center covers a set of scenarios, two days late. That it lists nothing does not make a tenant compliant.",
            ),
            cites: &[
                E24A.at("Reports"),
                S4.at("How can I identify flows that need premium licenses?"),
            ],
            when: CONCERNED,
            then: WHATEVER_THE_LIST,
        },
        Version {
            in_force: Period::from("2024-09-30"),
            editions: Edition::ALL,
            statement: prose(
                "The report shows a part of what the license guide asks for: what is enforced at present. Everything else is owed as well, so an empty report proves nothing.",
            ),
            cites: &[E24B.at("Recommendations"), E24A.at("Reports")],
            when: CONCERNED,
            then: WHATEVER_THE_LIST,
        },
    ],
    example: Example {
        story: prose("The report of a tenant with twelve premium flows is empty. Four of them were judged here."),
        questionnaire: "enforcement",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"enforcement-topic": "report", "report-empty-on": "2026-11-20", "premium-flows": 12, "flows-judged": 4}"#,
        ),
        status: Status::NotProven,
        outcome: prose("Nothing is proven: eight flows are still to be judged."),
    },
};
