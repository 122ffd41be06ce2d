//! Which environments use up the storage of the tenant, and what needs a free gigabyte.
//!
//! Production and sandbox environments count; Teams, trial, preview, support and developer environments do not. The default
//! environment counts only with what goes beyond its own included storage. Creating, converting or recovering an environment
//! needs one gigabyte of free database; copying and restoring have no such minimum. By the text of September 2026 each
//! environment takes at least one gigabyte, even without a database. Environments on pay-as-you-go stay outside the pool.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CS22, CS26, CS26A};

const COUNTS: Cond = Cond::All(&[
    is_one(&USAGE_TYPE, &["production", "sandbox"]),
    is(&USAGE_METERED, "no"),
]);
macro_rules! counted {
    ($used:expr) => {
        Expr::SumRows(&DATAVERSE_USAGE, &Expr::If(&COUNTS, &$used, &Expr::Const(0)))
    };
}
const SPEAKS: Cond = Cond::Any(&[
    Cond::Given(&DATAVERSE_USAGE),
    Cond::Given(&DB_CAPACITY_GB_FREE),
    Cond::Sure(&is(&CAPACITY_TOPIC, "environment")),
]);
const USED: Cond = Cond::Given(&DATAVERSE_USAGE);

const LOG_COUNTS: Then = Then::Decimal("logCountedGb", counted!(Expr::Of(&USAGE_LOG)));
const FILES_COUNT: Then = Then::Decimal("fileCountedGb", counted!(Expr::Of(&USAGE_FILE)));

/// `dv-consumption-scope`
pub static DV_CONSUMPTION_SCOPE: Rule = Rule {
    id: "dv-consumption-scope",
    aliases: &[],
    title: "Which environments count",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-06-21", "2026-09-30"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "Production and sandbox environments use up the storage of the tenant. Creating, converting or recovering an environment needs one free gigabyte of database.",
            ),
            cites: &[CS22.at("Storage verification"), CS26A.at("Environments that count")],
            when: SPEAKS,
            then: &[Then::When(
                &USED,
                &[
                    Then::Decimal("databaseCountedGb", counted!(Expr::Of(&USAGE_DATABASE))),
                    FILES_COUNT,
                    LOG_COUNTS,
                ],
            )],
        },
        Version {
            in_force: Period::from("2026-09-30"),
            editions: &[Edition::Current],
            statement: prose(
                "Production and sandbox environments use up the storage of the tenant, each at least one gigabyte of database. Creating, converting or recovering an environment needs one free gigabyte.",
            ),
            cites: &[CS26.at("FAQ"), CS26A.at("Environments that count")],
            when: SPEAKS,
            then: &[Then::When(
                &USED,
                &[
                    Then::Decimal(
                        "databaseCountedGb",
                        counted!(Expr::Max(&Expr::Of(&USAGE_DATABASE), &Expr::Const(1_000))),
                    ),
                    FILES_COUNT,
                    LOG_COUNTS,
                ],
            )],
        },
    ],
    example: Example {
        story: prose("A production environment uses 14 GB of database, a developer environment 3 GB."),
        questionnaire: "capacity",
        as_of: "2024-11-04",
        answers: prose(
            r#"{"dataverse-usage": [{"environment": "Sales", "type": "production", "databaseGb": 14, "fileGb": 30, "logGb": 1}, {"environment": "Lab", "type": "developer", "databaseGb": 3, "fileGb": 1, "logGb": 0}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("14 GB of database count, 30 GB of files, 1 GB of log."),
    },
};
