//! What missing Dataverse storage costs.
//!
//! A gigabyte of database is $40 a month, of files $2, of log $10, list price, each sold in whole gigabytes. The figures stand in the
//! texts of 2020 and in those of 2025. Free database can also serve log and files, so the missing kind is what to buy, never
//! another one. Not covered: metered environments, whose gigabytes have a price of their own.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F20, P25, S3};

/// `dv-addon-price`
pub static DV_ADDON_PRICE: Rule = Rule {
    id: "dv-addon-price",
    aliases: &[],
    title: "Price of Dataverse gigabytes",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose("A gigabyte of database is $40 a month, of files $2, of log $10, list price."),
        cites: &[
            F19.at("Dataverse capacity add-ons"),
            S3.at("Common Data Services Capacity Add-ons"),
            F20.at("Dataverse capacity add-ons"),
            P25.at("Dataverse capacity add-ons"),
        ],
        when: Cond::Any(&[
            Cond::All(&[Cond::Given(&DATABASE_SHORT_GB), at_least(&DATABASE_SHORT_GB, 1)]),
            Cond::All(&[Cond::Given(&FILE_SHORT_GB), at_least(&FILE_SHORT_GB, 1)]),
            Cond::All(&[Cond::Given(&LOG_SHORT_GB), at_least(&LOG_SHORT_GB, 1)]),
        ]),
        then: &[
            Then::Status(Status::Gap, Axis::Terms),
            Then::Note("Buy the kind that is missing. A gigabyte of database costs more than one of files or log."),
        ],
    }],
    example: Example {
        story: prose("An administrator reads in 2025 that seven gigabytes of log are missing, and nothing else."),
        questionnaire: "capacity",
        as_of: "2025-05-12",
        answers: prose(r#"{"my-role": "global-admin", "database-short-gb": 0, "file-short-gb": 0, "log-short-gb": 7}"#),
        status: Status::Gap,
        outcome: prose("$70 a month."),
    },
};
