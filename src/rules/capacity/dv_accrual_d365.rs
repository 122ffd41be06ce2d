//! Dynamics 365 licenses add storage to the same pool of the tenant.
//!
//! Each base license of Sales, Customer Service and Field Service Enterprise adds 0.25 GB of database and 2 GB of files, Finance and
//! its like 5 and 5 GB. Professional, attach and Team Members licenses add nothing. Before December 2025 finance and operations had a
//! pool of their own. No page of the vendor carries these figures; third parties read them in the licensing guides. Beware of pages
//! that give 10 GB a license: 10 GB was the default of the tenant. Not covered: the default itself, which the page on defaults holds.

use super::held::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CALC25, CALC26, CALC26A, PREACT};

const LIKE_SALES: &[&str] = &["sales", "customer-service", "field-service"];
const LIKE_SALES_WITH_PREMIUM: &[&str] = &["sales", "customer-service", "field-service", "sales-premium"];

const fn database(mb: Expr) -> Then {
    Then::Decimal("databaseGb", mb)
}
const fn files(mb: Expr) -> Then {
    Then::Decimal("fileGb", mb)
}

const ENGAGEMENT: Expr = sum!(each_d365!(LIKE_SALES, 250), each_d365!(SERVICE_PREMIUM, 250));
const ENGAGEMENT_FILES: Expr = sum!(each_d365!(LIKE_SALES, 2_000), each_d365!(SERVICE_PREMIUM, 35_000));
const HR: Expr = each_d365!(&["human-resources"], 1_000);
const HR_FILES: Expr = each_d365!(&["human-resources"], 2_000);
const BACK_OFFICE: Expr = sum!(each_d365!(OPERATIONS, 5_000), each_d365!(OPERATIONS_PREMIUM, 10_000));

/// A figure that is far too large for an accrual.
const NOT_ACCRUAL: Then = Then::When(
    &Cond::All(&[
        Cond::Given(&D365_ACCRUAL_ENTERED_GB),
        Cond::AtLeast(Expr::Of(&D365_ACCRUAL_ENTERED_GB), Expr::Const(5_000)),
        Cond::Any(&[owns_d365!(LIKE_SALES_WITH_PREMIUM), owns_d365!(SERVICE_PREMIUM)]),
    ]),
    &[Then::Warn(
        "W-DV-DEFAULT-NOT-ACCRUAL",
        "Pages that give 10 GB a license mean the default of the tenant, which comes once. Each license for customer engagement adds a quarter of a gigabyte of database.",
    )],
);

macro_rules! dynamics {
    () => {
        Cond::All(&[
            storage!(),
            Cond::AnyRow(
                &LICENSES_OWNED,
                &is_one(
                    &OWNED_LICENSE,
                    &["d365-enterprise", "d365-professional", "d365-team-member"],
                ),
            ),
        ])
    };
}

/// `dv-accrual-d365`
pub static DV_ACCRUAL_D365: Rule = Rule {
    id: "dv-accrual-d365",
    aliases: &[],
    title: "Storage for each Dynamics 365 license",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2025-12-01"),
            editions: Edition::ALL,
            statement: prose(
                "Each base license of Sales, Customer Service or Field Service Enterprise adds 0.25 GB of database and 2 GB of files; Professional, attach and Team Members add nothing. Finance and operations have a pool of their own.",
            ),
            cites: &[PREACT.at("Additional capacity for each license"), CALC25.at("Table")],
            when: dynamics!(),
            then: &[
                database(sum!(ENGAGEMENT, each_d365!(&["sales-premium"], 250), HR)),
                files(sum!(ENGAGEMENT_FILES, each_d365!(&["sales-premium"], 2_000), HR_FILES)),
                NOT_ACCRUAL,
            ],
        },
        Version {
            in_force: Period::between("2025-12-01", "2026-04-15"),
            editions: Edition::ALL,
            statement: prose(
                "Each base license for customer engagement adds 0.25 GB of database, Finance and its like 5 GB, their larger editions 10 GB, Human Resources 1 GB.",
            ),
            cites: &[CALC25.at("Table")],
            when: dynamics!(),
            then: &[
                database(sum!(ENGAGEMENT, each_d365!(&["sales-premium"], 250), HR, BACK_OFFICE)),
                files(sum!(
                    ENGAGEMENT_FILES,
                    each_d365!(&["sales-premium"], 2_000),
                    HR_FILES,
                    BACK_OFFICE
                )),
                NOT_ACCRUAL,
            ],
        },
        Version {
            in_force: Period::between("2026-04-15", "2026-08-30"),
            editions: Edition::ALL,
            statement: prose(
                "Each Dynamics 365 license adds what the table of its product says; Sales Premium since April 2026 0.5 GB of database.",
            ),
            cites: &[CALC25.at("Table"), CALC26A.at("Issue 13")],
            when: dynamics!(),
            then: &[
                database(sum!(ENGAGEMENT, each_d365!(&["sales-premium"], 500), HR, BACK_OFFICE)),
                files(sum!(
                    ENGAGEMENT_FILES,
                    each_d365!(&["sales-premium"], 2_000),
                    HR_FILES,
                    BACK_OFFICE
                )),
                NOT_ACCRUAL,
            ],
        },
        Version {
            in_force: Period::from("2026-08-30"),
            editions: Edition::ALL,
            statement: prose(
                "Each Dynamics 365 license adds what the table of its product says; Sales Premium 0.5 GB of database, Operations – Activity 1 GB of database and 2 GB of files, Operations – Device 2 and 3 GB.",
            ),
            cites: &[
                CALC25.at("Table"),
                CALC26A.at("Issue 13"),
                CALC26.at("Issues 17 and 19"),
            ],
            when: dynamics!(),
            then: &[
                database(sum!(
                    ENGAGEMENT,
                    each_d365!(&["sales-premium"], 500),
                    HR,
                    BACK_OFFICE,
                    each_d365!(&["operations-activity"], 1_000),
                    each_d365!(&["operations-device"], 2_000)
                )),
                files(sum!(
                    ENGAGEMENT_FILES,
                    each_d365!(&["sales-premium"], 2_000),
                    HR_FILES,
                    BACK_OFFICE,
                    each_d365!(&["operations-activity"], 2_000),
                    each_d365!(&["operations-device"], 3_000)
                )),
                NOT_ACCRUAL,
            ],
        },
    ],
    example: Example {
        story: prose(
            "A tenant owns sixteen Customer Service Enterprise licenses and two for Human Resources in January 2026.",
        ),
        questionnaire: "capacity",
        as_of: "2026-01-19",
        answers: prose(
            r#"{"licenses-owned": [{"license": "d365-enterprise", "product": "customer-service", "count": 16}, {"license": "d365-enterprise", "product": "human-resources", "count": 2}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("6 GB of database and 36 GB of files, beside the default."),
    },
};
