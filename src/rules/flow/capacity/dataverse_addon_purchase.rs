//! Missing Dataverse storage is bought in whole gigabytes, by an administrator.
//!
//! Database, files and log come each by itself, in steps of one gigabyte. Only a tenant administrator with the licensing role can add
//! them; which role that is the text does not say, and we read it as the global or billing administrator. Everybody else asks for them. Since
//! June 2022 free database first fills holes in log and files, and only the rest has to be bought.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CS22, S3};

const WANTS: Cond = Cond::Any(&[
    Cond::Given(&DATABASE_SHORT_GB),
    Cond::Given(&FILE_SHORT_GB),
    Cond::Given(&LOG_SHORT_GB),
]);

const fn is_short(fact: &'static Fact) -> [Cond; 2] {
    [Cond::Given(fact), at_least(fact, 1)]
}
const SHORT: &[Then] = &[Then::When(
    &Cond::Any(&[
        Cond::All(&is_short(&DATABASE_SHORT_GB)),
        Cond::All(&is_short(&FILE_SHORT_GB)),
        Cond::All(&is_short(&LOG_SHORT_GB)),
    ]),
    &[Then::Status(Status::Gap, Axis::Terms)],
)];

/// `dataverse-addon-purchase`
pub static DATAVERSE_ADDON_PURCHASE: Rule = Rule {
    id: "dataverse-addon-purchase",
    aliases: &["dv-addon-role"],
    title: "Buying Dataverse gigabytes",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2022-06-21"),
            editions: Edition::ALL,
            statement: prose(
                "Missing storage is bought in whole gigabytes, each kind by itself, by a tenant administrator with the licensing role.",
            ),
            cites: &[S3.at("Common Data Services Capacity Add-ons")],
            when: WANTS,
            then: SHORT,
        },
        Version {
            in_force: Period::from("2022-06-21"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "What is missing after free database has filled log and files is bought in whole gigabytes, each kind by itself, by a tenant administrator with the licensing role.",
            ),
            cites: &[S3.at("Common Data Services Capacity Add-ons"), CS22.at("Scenarios")],
            when: WANTS,
            then: SHORT,
        },
    ],
    example: Example {
        story: prose("A maker is told that half a gigabyte of database and four of files are missing."),
        questionnaire: "capacity",
        as_of: "2024-02-05",
        answers: prose(r#"{"my-role": "maker", "database-short-gb": 0.5, "file-short-gb": 4, "log-short-gb": 0}"#),
        status: Status::Gap,
        outcome: prose("An administrator has to add one gigabyte of database and four of files, $48 a month."),
    },
};
