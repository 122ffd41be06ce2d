//! What the meter costs against licenses.
//!
//! 25 charged cloud runs cost as much as a month of Premium for one person, 250 as much as a month of Process; 50 unattended runs as much as
//! Process. The amount of the month is what the meter charges as things stand; the ways beside it are what would end the charge.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::people::service_principal_premium::PREMIUM_COOWNER;
use crate::rules::prices::{METER_RUN, PER_USER, PREMIUM as PREMIUM_PRICE};
use crate::rules::sources::{PAYG25, T22};

const COMPARED: Cond = Cond::All(&[is(&PREMIUM, "yes"), METERED, SOMETHING_BILLED]);
/// A license of the people would do: nothing but cloud runs is charged, and persons answer for them.
static BY_PEOPLE: Cond = Cond::All(&[
    Cond::Not(&UNATTENDED),
    Cond::AtLeast(Expr::Plus(&PEOPLE_LACKING, &ATTENDED_PEOPLE), Expr::Const(1)),
]);
/// Cloud runs are charged, which a license on the flow ends.
static BY_PROCESS: Cond = Cond::All(&[Cond::Not(&UNATTENDED), Cond::AtLeast(CLOUD_RUNS, Expr::Const(1))]);
/// A co-owner may be set as the licensed user of the flow.
static BY_COOWNER: Cond = Cond::All(&[
    Cond::Not(&UNATTENDED),
    PRINCIPAL,
    Cond::AsOfFrom(Date::of("2026-08-14")),
    Cond::Not(&Cond::Reads("X-16")),
]);
static UNATTENDED_ONLY: Cond = Cond::All(&[UNATTENDED, Cond::Not(&Cond::AtLeast(CLOUD_RUNS, Expr::Const(1)))]);
const METER: Then = Then::Mends(
    &[Lack::Charges],
    &Then::Alternative {
        label: "Leave it to the run meter",
        licenses: &[
            ("power-automate-run-meter", SIXTY_CENTS),
            ("power-automate-unattended-run-meter", UNATTENDED_BILLED),
        ],
        note: "Charged by the run. A month without runs costs nothing.",
    },
);

/// `cost-payg`
pub static COST_PAYG: Rule = Rule {
    id: "cost-payg",
    aliases: &[],
    title: "The meter or licenses",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-09-20", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose("Compare $0.60 for each cloud run with $15 a month for a person: 25 runs cost the same."),
            cites: &[T22.at("Pay-as-you-go")],
            when: COMPARED,
            then: &[
                METER,
                Then::When(
                    &BY_PEOPLE,
                    &[
                        Then::Number("runsForOneLicense", Expr::Ratio(&PER_USER, &METER_RUN)),
                        Then::Mends(
                            &[Lack::Charges],
                            &Then::Alternative {
                                label: "Power Automate per user for each person",
                                licenses: &[
                                    ("power-automate-per-user", PEOPLE_LACKING),
                                    ("power-automate-per-user-rpa", ATTENDED_PEOPLE),
                                ],
                                note: "Runs of people who hold it are not charged.",
                            },
                        ),
                    ],
                ),
            ],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Compare $0.60 for each cloud run and $3.00 for each unattended run with $15 a month for a person and $150 for the flow: 25 cloud runs cost as much as Premium, 250 as much as Process, and 50 unattended ones too.",
            ),
            cites: &[PAYG25.at("Power Automate meters")],
            when: COMPARED,
            then: &[
                METER,
                Then::When(
                    &BY_PEOPLE,
                    &[
                        Then::Number("runsForOneLicense", Expr::Ratio(&PREMIUM_PRICE, &METER_RUN)),
                        Then::Mends(
                            &[Lack::Charges],
                            &Then::Alternative {
                                label: "Power Automate Premium for each person",
                                licenses: &[("power-automate-premium", Expr::Plus(&PEOPLE_LACKING, &ATTENDED_PEOPLE))],
                                note: "Runs of people who hold it are not charged.",
                            },
                        ),
                    ],
                ),
                Then::When(
                    &BY_PROCESS,
                    &[Then::Mends(
                        &[Lack::Charges],
                        &Then::Alternative {
                            label: "Process license on the flow",
                            licenses: &[
                                ("power-automate-process", Expr::Of(&ENVIRONMENT_COUNT)),
                                ("power-automate-premium", ATTENDED_PEOPLE),
                            ],
                            note: "No run of the flow is charged, whoever starts it.",
                        },
                    )],
                ),
                Then::When(&BY_COOWNER, &[Then::Mends(&[Lack::Charges], &PREMIUM_COOWNER)]),
                Then::When(
                    &UNATTENDED_ONLY,
                    &[Then::Note(
                        "From 50 unattended runs a month on, a Process license on the machine in an environment without pay-as-you-go costs less.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("Somebody without Premium owns a flow in a metered environment that reads SAP 310 times a month."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "yes", "environment-meters": ["flows"], "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "runs-per-month": 310}"#,
        ),
        status: Status::CoveredMetered,
        outcome: prose("The meter charges $186. Premium for the owner would cost $15, Process on the flow $150."),
    },
};
