//! The database that comes with the first subscription comes once.
//!
//! The first paid subscription of the Power Platform or of Dynamics 365 brings a tenant a default of Dataverse database: 10 GB until November
//! 2025 with most products, since then 15 or 20 GB and more. It is given once, whatever the number of licenses, and the largest default
//! among the products owned counts. The table of products, with files and log, stands on the page on default storage.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CALC25, CALC26, F21, F25, P25, S4};

macro_rules! first_subscription {
    () => {
        Cond::All(&[
            storage!(),
            Cond::Not(&is(&INCLUDE_DEFAULT, "no")),
            Cond::Any(&[
                owns!(APPS_USER),
                owns!(APPS_PER_APP),
                owns!(FLOW_USER),
                owns!(FLOW_CAPACITY),
                owns!(COPILOT),
                owns!(&["d365-enterprise", "d365-professional"]),
            ]),
        ])
    };
}
const ONCE: &[Then] = &[Then::Note(
    "The default comes once for the tenant. A second product or more licenses do not add another one.",
)];

/// `dataverse-default-10gb`
pub static DATAVERSE_DEFAULT_10GB: Rule = Rule {
    id: "dataverse-default-10gb",
    aliases: &[],
    title: "Database that comes with the first subscription",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2025-12-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "The first subscription gives the tenant 10 GB of database, once; 5 GB where per app licenses, and later Copilot Studio, are the only product.",
            ),
            cites: &[
                S4.at("Can Microsoft 365 customers create solution-aware flows and child flows?"),
                F21.at("Solution-aware flows"),
                F25.at("Dataverse capacity"),
                P25.at("Copilot Studio"),
            ],
            when: first_subscription!(),
            then: ONCE,
        },
        Version {
            in_force: Period::from("2025-12-01"),
            editions: &[Edition::Current],
            statement: prose(
                "The default was raised without action by the customer: 20 GB of database with a Premium license, 15 GB with the others.",
            ),
            cites: &[CALC25.at("Announcement and table"), CALC26.at("Issue 18")],
            when: first_subscription!(),
            then: ONCE,
        },
    ],
    example: Example {
        story: prose("A tenant buys forty Power Automate Premium as its first subscription in April 2024."),
        questionnaire: "capacity",
        as_of: "2024-04-22",
        answers: prose(r#"{"licenses-owned": [{"license": "power-automate-premium", "count": 40}]}"#),
        status: Status::Covered,
        outcome: prose("10 GB once, and 10 GB through the licenses."),
    },
};
