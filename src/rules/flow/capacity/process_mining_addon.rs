//! What a Process Mining add-on brings, and what it rests on.
//!
//! Each add-on brings 100 GB of mined data, 2 GB of Dataverse database, file storage, and 250,000 requests a day, for $5,000 a month. Premium
//! licenses add 50 MB of mined data each, at most 100 GB for the tenant. The tenant needs at least one Power Automate Premium; several
//! add-ons may hang on one. Buy for the peak of the twelve months. From December 2025 two sources differ on the storage: the
//! smaller figure of each kind is used.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::prices::PROCESS_MINING_ADDON as PRICE;
use crate::rules::sources::{CALC25, P25, T23};

const MINING: &[&str] = &["process-mining-addon"];
/// Premium under its present and its former name: the base of the add-on, whose holders bring mined data.
const PEOPLE: &[&str] = &["power-automate-premium", "power-automate-per-user-rpa"];

/// Named among the licenses or, by their gigabytes, among the add-ons: the same ones.
const PACKS: Expr = Expr::Max(&each!(MINING, 1), &Expr::CeilDiv(&bought!("process-mining"), 100));
/// So much for each add-on.
macro_rules! packs {
    ($n:expr) => {
        Expr::Times(&PACKS, &Expr::Const($n))
    };
}
const HELD: Cond = Cond::All(&[
    licensed!(),
    Cond::Any(&[owns!(MINING), Cond::AtLeast(bought!("process-mining"), Expr::Const(1))]),
]);

const MINED: Then = Then::Decimal(
    "minedDataGb",
    Expr::Plus(&packs!(100_000), &Expr::Min(&Expr::Const(100_000), &each!(PEOPLE, 50))),
);
const DATABASE: Then = Then::Decimal("databaseGb", packs!(2_000));
const COST: Then = Then::Amount("processMiningUsd", &[(PACKS, &PRICE)]);
const REQUESTS: Then = Then::Number("processMiningRequests", packs!(250_000));
const NO_PREMIUM: Then = Then::When(
    &Cond::Not(&owns!(PEOPLE)),
    &[
        Then::Status(Status::Gap, Axis::Terms),
        Then::Warn(
            "W-PROCESS-MINING-BASE",
            "The add-on needs at least one Power Automate Premium license in the tenant.",
        ),
    ],
);

/// Each add-on as the guide of December 2025 is read: 10 GB of database and 50 GB of files.
pub static BY_THE_GUIDE: &[Version] = &[
    FROM_2023,
    Version {
        in_force: Period::from("2025-12-01"),
        editions: &[Edition::Current],
        statement: prose("Each add-on brings 10 GB of database, at most 100 GB for the tenant, and 50 GB of files."),
        cites: &[CALC25.at("Table")],
        when: HELD,
        then: &[
            MINED,
            Then::Decimal("databaseGb", Expr::Min(&packs!(10_000), &Expr::Const(100_000))),
            Then::Decimal("fileGb", packs!(50_000)),
            COST,
            REQUESTS,
            NO_PREMIUM,
        ],
    },
];
const FROM_2023: Version = Version {
    in_force: Period::between("2023-08-01", "2025-12-01"),
    editions: &[Edition::Current, Edition::May2023],
    statement: prose(
        "Each add-on brings 100 GB of mined data, 2 GB of database, 1 TB of files and 250,000 requests a day, and needs one Premium license in the tenant.",
    ),
    cites: &[P25.at("Process Mining"), T23.at("Process Mining")],
    when: HELD,
    then: &[
        MINED,
        DATABASE,
        Then::Decimal("fileGb", packs!(1_000_000)),
        COST,
        REQUESTS,
        NO_PREMIUM,
    ],
};

/// `process-mining-addon`
pub static PROCESS_MINING_ADDON: Rule = Rule {
    id: "process-mining-addon",
    aliases: &[],
    title: "Process Mining add-ons",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        FROM_2023,
        Version {
            in_force: Period::from("2025-12-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Each add-on brings 100 GB of mined data, 2 GB of database and 50 GB of files: of two sources the smaller figure for each kind.",
            ),
            cites: &[P25.at("Process Mining"), CALC25.at("Table")],
            when: HELD,
            then: &[
                MINED,
                DATABASE,
                Then::Decimal("fileGb", packs!(50_000)),
                Then::Decimal(
                    "databaseUpperGb",
                    Expr::Minus(&Expr::Min(&packs!(10_000), &Expr::Const(100_000)), &packs!(2_000)),
                ),
                Then::Decimal("fileUpperGb", packs!(950_000)),
                Then::Warn(
                    "W-PROCESS-MINING-DV",
                    "For a Process Mining add-on one source gives 2 GB of database and 1 TB of files, another 10 GB and 50 GB. The smaller of each is used.",
                ),
                COST,
                REQUESTS,
                NO_PREMIUM,
            ],
        },
    ],
    example: Example {
        story: prose("A tenant with fifteen Premium licenses buys one Process Mining add-on in spring 2025."),
        questionnaire: "capacity",
        as_of: "2025-04-07",
        answers: prose(
            r#"{"licenses-owned": [{"license": "process-mining-addon", "count": 1}, {"license": "power-automate-premium", "count": 15}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("100.75 GB of mined data and a terabyte of files, for $5,000 a month."),
    },
};
