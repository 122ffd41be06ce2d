//! This plan was sold from April 2020 to July 2023 for $40. Power Automate Premium has its rights, and process mining too.
//!
//! It covers premium cloud flows and one attended desktop bot. Held licenses stay usable.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::PERSON;
use crate::rules::sources::{AO24, S3, S4, T21};

const FLOW_CONCERNED: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&SETTLED_BY, "none")]);
static A_FLOW: Cond = FLOW_CONCERNED;
const ASKS: Cond = Cond::All(&[
    PERSON,
    Cond::Given(&CAPABILITY),
    is_none_of(
        &CAPABILITY,
        &[
            "cloud-flow",
            "share-flow",
            "ai-builder",
            "restricted-tables",
            "unattended-desktop-flow",
        ],
    ),
]);
static PERSON_ASKS: Cond = ASKS;
/// A premium flow is judged, or a person asks for something premium.
const CONCERNED: Cond = Cond::Any(&[FLOW_CONCERNED, ASKS]);
const OF_A_PERSON: Then = Then::When(&PERSON_ASKS, &[admit(&INCLUDED_IN, &["power-automate-per-user-rpa"])]);

/// `legacy-per-user-rpa`
pub static LEGACY_PER_USER_RPA: Rule = Rule {
    id: "legacy-per-user-rpa",
    aliases: &[],
    title: "Power Automate per user with attended RPA still counts",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2020-04-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "Power Automate per user with attended RPA, announced for April 2020, gives premium cloud flows and one attended bot.",
            ),
            cites: &[S3.at("Power Automate")],
            when: CONCERNED,
            then: &[
                OF_A_PERSON,
                Then::When(&A_FLOW, &[admit(&ACCEPTED, &["power-automate-per-user-rpa"])]),
            ],
        },
        Version {
            in_force: Period::between("2020-04-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per user with attended RPA gives premium cloud flows and one attended bot.",
            ),
            cites: &[S3.at("Power Automate"), T21.at("Per user plan with attended RPA")],
            when: CONCERNED,
            then: &[
                OF_A_PERSON,
                Then::When(&A_FLOW, &[admit(&ACCEPTED, &["power-automate-per-user-rpa"])]),
            ],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Power Automate per user with attended RPA is no longer sold. A license still held counts like Power Automate Premium.",
            ),
            cites: &[S4.at("Legacy license questions"), AO24.at("Retired licenses")],
            when: Cond::All(&[
                is(&SETTLED_BY, "none"),
                is(&PREMIUM, "yes"),
                Cond::Any(&[
                    has_one(&OWNER_LICENSES, &["power-automate-per-user-rpa"]),
                    has_one(&RUNNER_LICENSES, &["power-automate-per-user-rpa"]),
                    has_one(&ROW_ACTOR_LICENSES, &["power-automate-per-user-rpa"]),
                    has_one(&STARTER_LICENSES, &["power-automate-per-user-rpa"]),
                    has_one(&CREDENTIAL_HOLDER_LICENSES, &["power-automate-per-user-rpa"]),
                ]),
            ]),
            then: &[Then::Note(
                "Power Automate per user with attended RPA counts as long as it is held. Premium costs less and takes its place.",
            )],
        },
    ],
    example: Example {
        story: prose("Sam's automated SAP flow runs on a Power Automate per user plan with attended RPA from 2021."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["power-automate-per-user-rpa"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The old plan still counts."),
    },
};
