//! In an environment on pay-as-you-go, a premium flow runs without a license, and the meter counts.
//!
//! That goes for environments that are not managed. Runs that a license of the owner, of the people who run it or of the flow covers
//! cost nothing; so do standard flows. Any other run is charged to the Azure subscription. A standard flow still needs what a standard
//! flow needs. Which runs count, and at what price, is another rule. Since December 2024 the meters can be switched on one by one.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::sources::{PAYG25, PAYGFAQ24, T22, T24};

/// Whoever lacks a license needs none here: the meter pays.
const PAYS: &[Then] = &[
    Then::Discharge(Who::Owner, Axis::Both),
    Then::Discharge(Who::Account, Axis::Both),
    Then::Discharge(Who::CredentialHolders, Axis::Both),
    Then::Discharge(Who::Runners, Axis::Both),
    Then::Discharge(Who::RowActors, Axis::Both),
    Then::Discharge(Who::Guests, Axis::Both),
    Then::Discharge(Who::ChildOwner, Axis::Both),
    Then::Suspend(&[
        "service-account-premium",
        "owner-left-14-days",
        "new-premium-flow-off-by-default",
    ]),
];
const PAYS_FOR_UNLICENSED: Then = Then::When(&UNLICENSED, PAYS);
/// Nor does anybody else who takes part.
const BYSTANDERS: &[Then] = &[
    Then::Discharge(Who::Starters, Axis::Both),
    Then::Discharge(Who::Responders, Axis::Both),
    Then::Discharge(Who::Beneficiaries, Axis::Both),
];
const PAYS_FOR_BYSTANDERS: Then = Then::When(&Cond::Always, BYSTANDERS);
/// The flow of a service principal runs on the meter as well, once such flows exist.
const PAYS_FOR_PRINCIPAL: Then = Then::When(
    &PRINCIPAL,
    &[Then::Suspend(&[
        "service-principal-premium",
        "enforcement-service-principal",
    ])],
);

/// A child flow is paid for with the run of the flow that calls it.
const CHARGED_ABOVE: Then = Then::When(
    &CHILD_ON_METER,
    &[
        Then::Status(Status::CoveredMetered, Axis::Both),
        Then::Note("A child flow is not charged: the run of the flow that calls it is."),
    ],
);

/// `payg-environment-covers`
pub static PAYG_ENVIRONMENT_COVERS: Rule = Rule {
    id: "payg-environment-covers",
    aliases: &[],
    title: "Pay-as-you-go instead of licenses",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-09-20", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "In an environment on pay-as-you-go that is not managed, premium flows run without licenses. Runs that no license covers are charged.",
            ),
            cites: &[T22.at("Pay-as-you-go")],
            when: ON_METER,
            then: &[PAYS_FOR_UNLICENSED, PAYS_FOR_BYSTANDERS, CHARGED_ABOVE],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-12-02"),
            editions: &[Edition::Current],
            statement: prose(
                "In an environment on pay-as-you-go that is not managed, premium flows run without licenses, those of service principals included. Runs that no license covers are charged.",
            ),
            cites: &[T22.at("Pay-as-you-go"), T24.at("Pay-as-you-go")],
            when: ON_METER,
            then: &[
                PAYS_FOR_UNLICENSED,
                PAYS_FOR_PRINCIPAL,
                PAYS_FOR_BYSTANDERS,
                CHARGED_ABOVE,
            ],
        },
        Version {
            in_force: Period::from("2024-12-02"),
            editions: &[Edition::Current],
            statement: prose(
                "In an environment with the meter for flows on that is not managed, premium flows run without licenses, those of service principals included. Runs that no license covers are charged.",
            ),
            cites: &[PAYG25.at("Power Automate meters"), PAYGFAQ24.at("Choosing meters")],
            when: ON_METER,
            then: &[
                PAYS_FOR_UNLICENSED,
                PAYS_FOR_PRINCIPAL,
                PAYS_FOR_BYSTANDERS,
                CHARGED_ABOVE,
            ],
        },
    ],
    example: Example {
        story: prose(
            "A flow in a metered environment books 85 deliveries a month in SAP. Its owner holds Office 365 E1.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "yes", "environment-meters": ["flows"], "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters-receive-output": "no", "runs-per-month": 85}"#,
        ),
        status: Status::CoveredMetered,
        outcome: prose("Nobody needs a license. The meter charges 85 runs, $51 for the month."),
    },
};
