//! The default environment has storage of its own.
//!
//! It includes 3 GB of database, 3 GB of files and 1 GB of log, which stand outside what the tenant is entitled to. Only what it uses
//! beyond that counts. A tenant with Microsoft 365 alone is entitled to nothing, so the admin center may show 100 % and send an
//! alarm although the default environment is within its own storage: nothing is short then.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CS22, CS26A, IDEA};

const DEFAULT: Cond = Cond::All(&[is(&USAGE_TYPE, "default"), is(&USAGE_METERED, "no")]);
macro_rules! beyond {
    ($used:expr, $included:expr) => {
        Expr::SumRows(
            &DATAVERSE_USAGE,
            &Expr::If(
                &DEFAULT,
                &Expr::Minus(&Expr::Of(&$used), &Expr::Const($included)),
                &Expr::Const(0),
            ),
        )
    };
}

/// `dv-default-env-included`
pub static DV_DEFAULT_ENV_INCLUDED: Rule = Rule {
    id: "dv-default-env-included",
    aliases: &[],
    title: "Storage of the default environment",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-06-21"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "The default environment includes 3 GB of database, 3 GB of files and 1 GB of log. Only what goes beyond counts for the tenant.",
        ),
        cites: &[
            CS22.at("Default environment"),
            CS26A.at("Default environment"),
            IDEA.at("Description"),
        ],
        when: Cond::All(&[
            Cond::Given(&DATAVERSE_USAGE),
            Cond::AnyRow(&DATAVERSE_USAGE, &is(&USAGE_TYPE, "default")),
        ]),
        then: &[
            Then::Decimal("databaseCountedGb", beyond!(USAGE_DATABASE, 3_000)),
            Then::Decimal("fileCountedGb", beyond!(USAGE_FILE, 3_000)),
            Then::Decimal("logCountedGb", beyond!(USAGE_LOG, 1_000)),
        ],
    }],
    example: Example {
        story: prose(
            "The default environment of a tenant holds 4.5 GB of database, 2 GB of files and half a gigabyte of log.",
        ),
        questionnaire: "capacity",
        as_of: "2025-02-17",
        answers: prose(
            r#"{"dataverse-usage": [{"environment": "Contoso", "type": "default", "databaseGb": 4.5, "fileGb": 2, "logGb": 0.5}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("1.5 GB of database count, nothing else."),
    },
};
