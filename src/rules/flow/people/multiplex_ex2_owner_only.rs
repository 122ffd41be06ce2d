//! Where the result goes to the owner only, nobody else needs a license.
//!
//! People may upload files, fill in a form or add items by the thousand: as long as they do not get the result back, the automated
//! flow counts on its owner. Answering an approval is not getting the result. The article of 2020 saw it more strictly for Common
//! Data Service.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, F23A, F25, S4};

static PERSONAL: Cond = is(&TEAM_SCENARIO, "no");

/// Several people set a flow off that runs on its owner, and get nothing back but approvals.
const CONCERNED: Cond = Cond::All(&[
    at_least(&STARTERS, 2),
    is(&CONTEXT, "owner"),
    is_one(&STARTERS_RECEIVE_OUTPUT, &["no", "only-approvals"]),
]);

/// `multiplex-ex2-owner-only`
pub static MULTIPLEX_EX2_OWNER_ONLY: Rule = Rule {
    id: "multiplex-ex2-owner-only",
    aliases: &[],
    title: "Many set it off, the owner gets the result",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2022-05-28"),
            editions: &[Edition::Current],
            statement: prose(
                "People who set off an automated flow and do not get its result need no license; the owner does.",
            ),
            cites: &[F21.at("Microsoft Lists and SQL")],
            when: CONCERNED,
            then: &[Then::NotNeeded {
                who: Who::Starters,
                count: Expr::Of(&STARTERS),
            }],
        },
        Version {
            in_force: Period::between("2022-05-28", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "People who set off an automated flow and do not get its result need no license, unless the flow serves a team and they benefit.",
            ),
            cites: &[F23A.at("Multiplexing, example 2")],
            when: CONCERNED,
            then: &[Then::When(
                &PERSONAL,
                &[Then::NotNeeded {
                    who: Who::Starters,
                    count: Expr::Of(&STARTERS),
                }],
            )],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "People who set off an automated flow and do not get its result need no license; the owner does.",
            ),
            cites: &[S4.at("Multiplexing, example 2"), F25.at("Multiplexing, example 2")],
            when: CONCERNED,
            then: &[Then::NotNeeded {
                who: Who::Starters,
                count: Expr::Of(&STARTERS),
            }],
        },
    ],
    example: Example {
        story: prose(
            "300 citizens' desks upload forms to a library. A flow of Jana (E3) stores them in Dataverse and mails only Jana.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters": 300, "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Only Jana needs Power Automate Premium."),
    },
};
