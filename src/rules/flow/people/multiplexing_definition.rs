//! Pooling people behind one account, one flow or one connection does not lower the number of licenses.
//!
//! Who needs a license is decided by the rules on the trigger, the owner and the people who get the result, not by how many
//! sign-ins the system sees. Doing it to save licenses breaches the terms, although no technical measure stops it. By the article
//! of 2020, feeding Common Data Service for many people through one license was such a breach; the licensing questions since 2021
//! count the owner only.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F25, S3, S4};

/// Many people write to Common Data Service through the license of one.
static FEEDS_CDS: Cond = Cond::All(&[
    has(&CONNECTORS, "dataverse"),
    Cond::Given(&STARTERS),
    at_least(&STARTERS, 2),
    is(&CONTEXT, "owner"),
]);

/// `multiplexing-definition`
pub static MULTIPLEXING_DEFINITION: Rule = Rule {
    id: "multiplexing-definition",
    aliases: &[],
    title: "Going through one license does not save the others",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Pooling or rerouting people through one license does not lower the number of licenses that are needed.",
            ),
            cites: &[F21.at("Multiplexing"), S4.at("Multiplexing"), F25.at("Multiplexing")],
            when: Cond::Any(&[
                at_least(&STARTERS, 2),
                at_least(&RECIPIENTS, 1),
                is(&OWNER_KIND, "service-account"),
            ]),
            then: &[Then::Note(
                "Whoever runs the flow or gets its result counts by the rules, however few sign-ins the system sees.",
            )],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "Pooling or rerouting people through one license does not lower the number of licenses. Feeding Common Data Service for many people through one license is a breach.",
            ),
            cites: &[S3.at("Multiplexing")],
            when: Cond::Any(&[
                at_least(&STARTERS, 2),
                at_least(&RECIPIENTS, 1),
                is(&OWNER_KIND, "service-account"),
            ]),
            then: &[Then::When(
                &FEEDS_CDS,
                &[
                    Then::Status(Status::NonCompliant, Axis::Terms),
                    Then::Note("One license that feeds Common Data Service for many people breaches the terms."),
                ],
            )],
        },
    ],
    example: Example {
        story: prose(
            "A works council has 40 people add complaints to a list. A flow of Marta (Premium) copies them to SQL Server. She asks whether the 40 need a license.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "sql-server"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "starters": 40, "starters-receive-output": "no", "backend": "none"}"#,
        ),
        status: Status::Covered,
        outcome: prose("They do not: they neither run the flow nor get its result."),
    },
};
