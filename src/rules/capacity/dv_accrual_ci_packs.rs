//! Packs of Customer Insights add storage by the people they hold.
//!
//! By the guides of August 2026, 50,000 Interacted People add 1 GB of database and 2 GB of files, 100,000 Unified People 15 and 20 GB, and
//! smaller packs add their part of it. Before, the guides were read as one such step for each pack, whatever its size. The user licenses without
//! a price add nothing. The default of Customer Insights comes with its base license and stands on the page on defaults.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CALC25, CALC26};

/// Megabytes for each pack: so many for Interacted, so many for Unified People.
macro_rules! by_pack {
    ($interacted:expr, $unified:expr) => {
        Expr::SumRows(
            &CUSTOMER_INSIGHTS_PACKS,
            &Expr::Times(
                &Expr::Of(&CI_COUNT),
                &Expr::If(
                    &is(&CI_KIND, "interacted"),
                    &Expr::Const($interacted),
                    &Expr::Const($unified),
                ),
            ),
        )
    };
}
/// Megabytes by people: so many for 100,000 Interacted, so many for 100,000 Unified People.
macro_rules! by_people {
    ($interacted:expr, $unified:expr) => {
        Expr::SumRows(
            &CUSTOMER_INSIGHTS_PACKS,
            &Expr::Quotient(
                &Expr::Times(
                    &Expr::Times(&Expr::Of(&CI_COUNT), &Expr::Of(&CI_PEOPLE)),
                    &Expr::If(
                        &is(&CI_KIND, "interacted"),
                        &Expr::Const($interacted),
                        &Expr::Const($unified),
                    ),
                ),
                &Expr::Const(100_000),
            ),
        )
    };
}

/// `dv-accrual-ci-packs`
pub static DV_ACCRUAL_CI_PACKS: Rule = Rule {
    id: "dv-accrual-ci-packs",
    aliases: &[],
    title: "Storage for packs of Customer Insights",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2025-12-01", "2026-08-30"),
            editions: &[Edition::Current],
            statement: prose(
                "Each pack of Interacted People adds 1 GB of database and 2 GB of files, each pack of Unified People 15 and 20 GB.",
            ),
            cites: &[CALC25.at("Table")],
            when: Cond::Given(&CUSTOMER_INSIGHTS_PACKS),
            then: &[
                Then::Decimal("databaseGb", by_pack!(1_000, 15_000)),
                Then::Decimal("fileGb", by_pack!(2_000, 20_000)),
            ],
        },
        Version {
            in_force: Period::from("2026-08-30"),
            editions: &[Edition::Current],
            statement: prose(
                "50,000 Interacted People add 1 GB of database and 2 GB of files, 100,000 Unified People 15 and 20 GB, in proportion.",
            ),
            cites: &[CALC26.at("Issue 20")],
            when: Cond::Given(&CUSTOMER_INSIGHTS_PACKS),
            then: &[
                Then::Decimal("databaseGb", by_people!(2_000, 15_000)),
                Then::Decimal("fileGb", by_people!(4_000, 20_000)),
            ],
        },
    ],
    example: Example {
        story: prose("Two packs for 30,000 interacted people each are in use in September 2026."),
        questionnaire: "capacity",
        as_of: "2026-09-21",
        answers: prose(
            r#"{"customer-insights-packs": [{"kind": "interacted", "people": 30000, "count": 2}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("1.2 GB of database and 2.4 GB of files."),
    },
};
