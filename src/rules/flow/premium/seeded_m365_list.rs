//! The plans of Office 365 and Microsoft 365 with the right to standard flows.
//!
//! Office 365 and Microsoft 365 E1, E3, E5, F1 and F3; Business Basic, Standard and Premium; A1, A3 and A5 for faculty and
//! students, with their variants. Windows Pro and Enterprise stand on the printed list as well. They bring desktop flows only.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{PERSON, PLAN};
use crate::rules::sources::{F21, F25, S4, SEED24};

const LISTED: u64 = PLANS.mask(M365_LISTED) | PLANS.mask(WINDOWS_LISTED);
const OTHERS: u64 = PLANS.all() & !LISTED & !PLANS.mask(D365_LISTED) & !PLANS.mask(D365_UNLISTED);
/// A plan of Microsoft 365 is looked up. It stands on this list or on none, whatever family was chosen.
const OF_MICROSOFT_365: Cond = Cond::All(&[PLAN, Cond::Has(&PLANS, LISTED | OTHERS)]);
static LOOKED_UP: Cond = OF_MICROSOFT_365;
static UNLISTED: Cond = Cond::All(&[PLAN, Cond::Has(&PLANS, OTHERS)]);
static WINDOWS_ONLY: Cond = Cond::All(&[PLAN, has_one(&PLANS, WINDOWS_LISTED)]);
static NONE_NAMED: Cond = NOTHING;
const NOTHING: Cond = Cond::All(&[PLAN, Cond::Given(&PLANS), Cond::Not(&Cond::Has(&PLANS, PLANS.all()))]);

/// `seeded-m365-list`
pub static SEEDED_M365_LIST: Rule = Rule {
    id: "seeded-m365-list",
    aliases: &[],
    title: "Which plans include standard flows",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: Edition::ALL,
        statement: prose(
            "The plans from E1 to E5, F1 and F3, Business Basic to Premium and A1 to A5 include standard flows. Windows editions stand on the same list and bring desktop flows only.",
        ),
        cites: &[
            F21.at("Which Office 365 licenses include Power Automate?"),
            S4.at("Which Office 365 licenses include Power Automate?"),
            SEED24.at("Microsoft 365"),
            F25.at("Which Microsoft 365 licenses include Power Automate?"),
        ],
        when: Cond::Any(&[
            Cond::All(&[
                Cond::Not(&PLAN),
                Cond::Not(&PERSON),
                Cond::Any(&[
                    has_one(&OWNER_LICENSES, &["m365", "windows"]),
                    has_one(&RUNNER_LICENSES, &["m365", "windows"]),
                ]),
            ]),
            OF_MICROSOFT_365,
            NOTHING,
            Cond::All(&[PERSON, has_one(&PERSON_LICENSES, &["m365", "windows"])]),
        ]),
        then: &[
            Then::When(
                &LOOKED_UP,
                &[
                    Then::Number("plansListed", Expr::Members(&PLANS, LISTED)),
                    Then::Number("plansUnlisted", Expr::Members(&PLANS, OTHERS)),
                ],
            ),
            Then::When(
                &UNLISTED,
                &[
                    Then::Status(Status::Gap, Axis::Both),
                    Then::Note(
                        "A plan that does not stand on the list includes no right to flows. Who holds nothing else needs Power Automate Free for standard flows, Power Automate Premium for others.",
                    ),
                ],
            ),
            Then::When(&NONE_NAMED, &[Then::Status(Status::NotProven, Axis::Both)]),
            Then::When(
                &WINDOWS_ONLY,
                &[Then::Warn(
                    "W-WINDOWS-DESKTOP-ONLY",
                    "Windows editions stand on the list, but bring desktop flows only, no cloud flows.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose("Li has Microsoft 365 A3 for faculty and schedules a standard flow."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["excel-online"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The plan includes standard flows."),
    },
};
