//! A per flow license covers one flow and its child flows for any number of people.
//!
//! It was sold from October 2019 in packs: $500 for the first five flows, $100 for each further one. It left the pricing page
//! on 1 August 2023 and the price list on 1 February 2024. Held licenses go on working; do not renew them. They cannot be
//! stacked on one flow, nor shared by a group.

use super::bill::{FLOWS, NOTHING_ELSE, OLD};
use super::{PEOPLE_WILL_DO, SHORT_OF_PREMIUM};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::requests::request_limit_values::PREMIUM_WILL_DO;
use crate::rules::sources::{D24, F19, F23A, F23C, F25, R26, S3, S4};

/// The flow carries one.
pub(in crate::rules) const HELD: Cond = is(&FLOW_LICENSE, "legacy-per-flow");
/// It works on, and nobody can buy it.
pub(in crate::rules) const NO_LONGER_SOLD: &[Then] = &[Then::Warn(
    "W-SKU-OFF-LIST",
    "Power Automate per flow is no longer sold. It works until the contract ends; put a Process license in its place, do not renew.",
)];

/// Somebody lacks a license for flows.
const LACKING: Cond = Cond::All(&[is(&SETTLED_BY, "none"), SHORT_OF_PREMIUM]);
/// Without a license on the flow the rule speaks only where somebody lacks one.
const LACKED_THEN: Cond = Cond::Any(&[Cond::Not(&is(&FLOW_LICENSE, "legacy-per-flow")), LACKING]);
static LACKED: Cond = LACKED_THEN;
static FOR_PEOPLE: Cond = Cond::All(&[LACKED_THEN, PEOPLE_WILL_DO]);
/// The license that is missing carries the requests of the person as well.
static CARRIED: Cond = Cond::Sure(&Cond::All(&[LACKING, PEOPLE_WILL_DO, PREMIUM_WILL_DO]));
const PER_USER: Then = Then::Alternative {
    label: "Power Automate per user for each person",
    licenses: &[
        (
            "power-automate-per-user",
            Expr::Minus(&Expr::ShortPeople, &Expr::ShortOf(Who::AttendedUsers)),
        ),
        ("power-automate-per-user-rpa", Expr::ShortOf(Who::AttendedUsers)),
    ],
    note: "One person, all premium flows, every environment.",
};

/// `legacy-per-flow`
pub static LEGACY_PER_FLOW: Rule = Rule {
    id: "legacy-per-flow",
    aliases: &[],
    title: "Power Automate per flow: five flows at least",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per flow covers a flow and its children for any number of people. The first five flows cost $500 a month together, each further one $100.",
            ),
            cites: &[
                F19.at("Power Automate per flow plan"),
                S3.at("Power Automate"),
                F23A.at("Per flow plan"),
            ],
            when: Cond::Any(&[is(&FLOW_LICENSE, "legacy-per-flow"), LACKING]),
            then: &[
                Then::When(&FLOWS, &NOTHING_ELSE),
                Then::When(&FLOWS, &[OLD]),
                Then::When(
                    &LACKED,
                    &[Then::Alternative {
                        label: "Per flow license on the flow",
                        licenses: &[
                            ("power-automate-per-flow", Expr::Of(&ENVIRONMENT_COUNT)),
                            ("power-automate-per-user-rpa", Expr::ShortOf(Who::AttendedUsers)),
                        ],
                        note: "The first five are sold together. Any number of people may use it.",
                    }],
                ),
                Then::When(&FOR_PEOPLE, &[PER_USER]),
                Then::When(&CARRIED, &[Then::Mends(&[Lack::Licenses, Lack::Requests], &PER_USER)]),
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per flow left the pricing page. Held licenses cover a flow and its children for any number of people.",
            ),
            cites: &[S4.at("Legacy license questions"), F23C.at("Per flow plan")],
            when: is(&FLOW_LICENSE, "legacy-per-flow"),
            then: &[
                Then::Printed {
                    what: "license leaves the price list",
                    on: Some(Date::of("2024-02-01")),
                    after: "as announced; held licenses go on working",
                },
                Then::Note("Process takes the place of Power Automate per flow at renewal."),
            ],
        },
        Version {
            in_force: Period::from("2024-02-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per flow is no longer sold. A license still held covers one flow and its children until the contract ends.",
            ),
            cites: &[
                F23C.at("Per flow plan"),
                D24.at("Per flow plan"),
                F25.at("Legacy license questions"),
                R26.at("Retired licenses"),
            ],
            when: HELD,
            then: NO_LONGER_SOLD,
        },
    ],
    example: Example {
        story: prose(
            "In March 2022 an automated flow with a premium connector carries a per flow license. Its owner holds Office 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2022-03-01",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["premium"], "gateway": "no", "http": "no", "bpf": "no", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "flow-license": "legacy-per-flow", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The license on the flow is enough."),
    },
};
