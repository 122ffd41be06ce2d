//! Inside a Dataverse for Teams environment its tables are part of Microsoft 365.
//!
//! A flow that lives in such an environment and has nothing premium but these tables, or custom connectors built on Azure API
//! Management, needs no premium license. Any other premium connector there is premium as everywhere. Neither AI Builder nor
//! desktop flows exist in these environments.

use super::sets::OTHER_FEATURE;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F20, FAQ23, S4, T21};

/// How the tables of a team are named among the connectors.
const TEAMS_TABLES: &[&str] = &["dataverse-for-teams", "dataverse"];

const STANDARD_THERE: Cond = Cond::All(&[
    is(&ENVIRONMENT_TYPE, "teams"),
    Cond::Any(&[
        has_one(&CONNECTORS, TEAMS_TABLES),
        has(&CONNECTORS, "custom"),
        is(&TRIGGER, "dataverse-row"),
    ]),
    Cond::Only(
        &CONNECTORS,
        CONNECTORS.mask(STANDARD_CONNECTORS) | CONNECTORS.mask(TEAMS_TABLES) | CONNECTORS.bit("custom"),
    ),
    Cond::Any(&[
        Cond::Not(&has(&CONNECTORS, "custom")),
        is(&CUSTOM_CONNECTOR_APIM, "yes"),
    ]),
    Cond::Not(&OTHER_FEATURE),
]);
static ITS_TABLES: Cond = STANDARD_THERE;
/// Named for an environment that has no such thing.
const NOT_THERE: Cond = Cond::Sure(&Cond::All(&[
    is(&ENVIRONMENT_TYPE, "teams"),
    Cond::Any(&[
        is(&AI_BUILDER, "yes"),
        is_one(&RPA, &["attended", "unattended", "hosted", "both"]),
    ]),
]));
static MISSING_THERE: Cond = NOT_THERE;

/// `premium-dataverse-for-teams-exception`
pub static PREMIUM_DATAVERSE_FOR_TEAMS_EXCEPTION: Rule = Rule {
    id: "premium-dataverse-for-teams-exception",
    aliases: &[],
    title: "Dataverse for Teams counts as standard there",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-10-11"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "In a Dataverse for Teams environment its tables, and custom connectors built on Azure API Management, do not make a flow premium. Every other premium connector does.",
        ),
        cites: &[
            F20.at("Project Oakdale"),
            T21.at("Footnote 3"),
            S4.at("What Power Automate capabilities are included in Office 365 licenses?"),
            FAQ23.at("Dataverse for Teams"),
            D24.at("Footnote 3"),
        ],
        when: Cond::Any(&[STANDARD_THERE, NOT_THERE]),
        then: &[
            Then::When(&ITS_TABLES, &[Then::Suspend(&["premium-classification"])]),
            Then::When(
                &MISSING_THERE,
                &[
                    Then::Status(Status::NotSupported, Axis::Both),
                    Then::Note("AI Builder and desktop flows do not exist in an environment of Dataverse for Teams."),
                ],
            ),
        ],
    }],
    example: Example {
        story: prose(
            "A flow in the environment of one team books desks in a table of Dataverse for Teams. Its owner holds Office 365 E1.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["teams", "dataverse-for-teams"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "teams", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Microsoft 365 is enough."),
    },
};
