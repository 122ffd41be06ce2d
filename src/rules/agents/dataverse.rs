//! Packs of bots and agents bring storage in Dataverse, once for the tenant.
//!
//! The article of March 2020 lists it for each license, and its edition multiplies; the page of 2025 speaks of a default
//! of the tenant and prints less. On which day it shrank is not known, so the day of the new license is taken. Since December 2025 it is more,
//! as readers of the guides tell; the log is that of the page.

use crate::engine::prelude::*;
use crate::rules::sources::{CALC25, CALC26, P25, S3};

const ALL: &[Edition] = &[Edition::Current, Edition::May2023];

/// `pva-dataverse`
pub static PVA_DATAVERSE: Rule = Rule {
    id: "pva-dataverse",
    aliases: &[],
    title: "Storage that comes with bots and agents",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-12-01", "2023-12-01"),
            editions: ALL,
            statement: prose("10 GB of database, 20 GB of files and 2 GB of log come with Power Virtual Agents, once."),
            cites: &[S3.at("Power Virtual Agents")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose("Each license comes with 10 GB of database, 20 GB of files and 2 GB of log."),
            cites: &[S3.at("Power Virtual Agents")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2023-12-01", "2025-12-01"),
            editions: ALL,
            statement: prose("5 GB of database, 20 GB of files and 2 GB of log come with Copilot Studio, once."),
            cites: &[P25.at("Copilot Studio")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-12-01"),
            editions: ALL,
            statement: prose("15 GB of database, 20 GB of files and 2 GB of log come with Copilot Studio, once."),
            cites: &[CALC25.at("Table"), CALC26.at("Issue 18"), P25.at("Copilot Studio")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("A tenant owns two packs of Power Virtual Agents in 2021."),
        questionnaire: "agents",
        as_of: "2021-06-07",
        answers: prose(r#"{"licenses-owned": [{"license": "copilot-studio", "count": 2}]}"#),
        status: Status::Covered,
        outcome: prose("10 GB of database, not twenty."),
    },
};
