//! Bought gigabytes of database, files or log go to the tenant; no environment needs an allocation.
//!
//! They are usable as soon as they are bought. The licensing hub lets an administrator reserve some for an environment, which nobody has to do.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{CA19, CA25, P25};

const SPEAKS: Cond = Cond::Any(&[
    addon!("dataverse"),
    Cond::All(&[
        storage!(),
        owns!(&["dataverse-database-gb", "dataverse-file-gb", "dataverse-log-gb"]),
    ]),
]);

/// `addon-dataverse`
pub static ADDON_DATAVERSE: Rule = Rule {
    id: "addon-dataverse",
    aliases: &[],
    title: "Dataverse gigabytes as add-ons",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("Each gigabyte bought adds one to what the tenant is entitled to, without any allocation."),
        cites: &[
            CA19.at("Dataverse capacity"),
            CA25.at("Dataverse capacity"),
            P25.at("Dataverse capacity add-ons"),
        ],
        when: SPEAKS,
        then: &[Then::When(
            &Cond::Given(&LICENSES_OWNED),
            &[
                Then::Decimal("databaseGb", each!(&["dataverse-database-gb"], 1_000)),
                Then::Decimal("fileGb", each!(&["dataverse-file-gb"], 1_000)),
                Then::Decimal("logGb", each!(&["dataverse-log-gb"], 1_000)),
            ],
        )],
    }],
    example: Example {
        story: prose("A tenant with five Premium licenses adds eight gigabytes of database in 2024."),
        questionnaire: "capacity",
        as_of: "2024-10-07",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-apps-premium", "count": 5}, {"license": "dataverse-database-gb", "count": 8}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("9.25 GB of database, without allocating anything."),
    },
};
