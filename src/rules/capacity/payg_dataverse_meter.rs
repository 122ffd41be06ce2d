//! What the meter charges for storage in an environment on pay-as-you-go.
//!
//! Database beyond one gigabyte costs $48 a gigabyte and month, files beyond one gigabyte $2.40, log from the first byte $12. What licenses bring to the tenant does not count
//! there. Since December 2024 capacity that is allocated to the environment stands in for the free gigabyte. Use is measured by snapshots, three a day in 2021 and one a day in 2025, and
//! the month is their average.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PAYG25, PAYGFAQ24, PM21};

const fn thousandth(id: &'static str, meaning: &'static str, rows: &'static [ParamRow]) -> Param {
    Param {
        id,
        meaning,
        unit: Unit::MicroUsd,
        rows,
    }
}
/// A thousandth of a gigabyte of database.
pub static DATABASE: Param = thousandth(
    "price-meter-database",
    "Pay-as-you-go, Dataverse database, a thousandth of a gigabyte and month",
    &[
        row(
            Period::between("2021-11-02", "2025-02-07"),
            48_000,
            PM21.at("Dataverse meters"),
        ),
        row(Period::from("2025-02-07"), 48_000, PAYG25.at("Dataverse meters")),
    ],
);
/// A thousandth of a gigabyte of files.
pub static FILES: Param = thousandth(
    "price-meter-file",
    "Pay-as-you-go, Dataverse files, a thousandth of a gigabyte and month",
    &[
        row(
            Period::between("2021-11-02", "2025-02-07"),
            2_400,
            PM21.at("Dataverse meters"),
        ),
        row(Period::from("2025-02-07"), 2_400, PAYG25.at("Dataverse meters")),
    ],
);
/// A thousandth of a gigabyte of log.
pub static LOG: Param = thousandth(
    "price-meter-log",
    "Pay-as-you-go, Dataverse log, a thousandth of a gigabyte and month",
    &[
        row(
            Period::between("2021-11-02", "2025-02-07"),
            12_000,
            PM21.at("Dataverse meters"),
        ),
        row(Period::from("2025-02-07"), 12_000, PAYG25.at("Dataverse meters")),
    ],
);

const SPEAKS: Cond = Cond::Any(&[
    Cond::Given(&METERED_DATABASE_GB),
    Cond::Given(&METERED_FILE_GB),
    Cond::Given(&METERED_LOG_GB),
    Cond::Sure(&is(&CAPACITY_TOPIC, "metered")),
]);
const CHARGED: Then = Then::Amount(
    "monthlyUsd",
    &[
        (Expr::Of(&METERED_DATABASE_GB), &DATABASE),
        (Expr::Of(&METERED_FILE_GB), &FILES),
        (Expr::Of(&METERED_LOG_GB), &LOG),
    ],
);

/// `payg-dataverse-meter`
pub static PAYG_DATAVERSE_METER: Rule = Rule {
    id: "payg-dataverse-meter",
    aliases: &[],
    title: "The meter for storage",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-11-02", "2024-12-02"),
            editions: &[Edition::Current],
            statement: prose(
                "In an environment on pay-as-you-go database beyond one gigabyte costs $48 a gigabyte and month, files beyond one gigabyte $2.40, log $12 from the start. What licenses bring does not count there.",
            ),
            cites: &[PM21.at("Dataverse meters")],
            when: SPEAKS,
            then: &[CHARGED],
        },
        Version {
            in_force: Period::from("2024-12-02"),
            editions: &[Edition::Current],
            statement: prose(
                "In an environment on pay-as-you-go database beyond one gigabyte, or beyond what is allocated to it, costs $48 a gigabyte and month, files likewise $2.40, log $12. What licenses bring to the tenant does not count there.",
            ),
            cites: &[PAYG25.at("Dataverse meters"), PAYGFAQ24.at("Dataverse capacity")],
            when: SPEAKS,
            then: &[CHARGED],
        },
    ],
    example: Example {
        story: prose(
            "A metered environment uses 3.5 GB of database, 1 GB of files and 0.25 GB of log; nothing is allocated to it.",
        ),
        questionnaire: "capacity",
        as_of: "2026-11-22",
        answers: prose(r#"{"metered-database-gb": 2.5, "metered-file-gb": 0, "metered-log-gb": 0.25}"#),
        status: Status::Covered,
        outcome: prose("2.5 GB of database and 0.25 GB of log are charged: $123.00 for the month."),
    },
};
