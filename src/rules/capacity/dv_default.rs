//! A tenant gets one default of Dataverse storage with its first paid subscription.
//!
//! It comes once, whatever number of licenses; of several products the largest counts, for each kind of storage by itself. Until
//! November 2025 most products gave 10 GB of database, 20 GB of files and 2 GB of log; since then Premium gives 20 GB of database,
//! the others 15 GB, Dynamics 365 30 GB and more. Where two texts differ, the smaller figure is the verdict and the larger one
//! stands beside, so that nobody plans with gigabytes that he may not have. Figures after November 2025 rest on readers of the
//! licensing guides. Not covered: what each license adds.

use super::defaults::*;
use super::held::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CALC25, CALC26, CALC26A, DH, F25, P25, PREACT, S3, S4};

const FAQ_SECTION: &str = "Can Microsoft 365 customers create solution-aware flows and child flows?";

macro_rules! counted {
    () => {
        Cond::All(&[storage!(), Cond::Not(&is(&INCLUDE_DEFAULT, "no"))])
    };
}
const fn database(mb: Expr) -> Then {
    Then::Decimal("databaseGb", mb)
}
const fn files(mb: Expr) -> Then {
    Then::Decimal("fileGb", mb)
}
const LOGS: Then = Then::Decimal("logGb", LOG);
const COMBINATION: Then = Then::Warn(
    "W-DV-DEFAULT-COMBINATION",
    "The tenant owns products with different defaults. The largest is used; the guides can also be read as the default of the first subscription alone, and that figure stands beside.",
);
macro_rules! combination {
    ($key:literal, $all:expr, $first:expr) => {
        Then::When(
            &Cond::Sure(&Cond::AtLeast(Expr::Minus(&$all, &$first), Expr::Const(1))),
            &[Then::Decimal($key, Expr::Minus(&$all, &$first)), COMBINATION],
        )
    };
    ($all:expr, $first:expr) => {
        combination!("databaseLowerGb", $all, $first)
    };
}
macro_rules! doubted {
    ($only:expr) => {
        Then::When(
            &$only,
            &[
                Then::Decimal("databaseUpperGb", Expr::Const(5_000)),
                Then::Warn(
                    "W-DV-DEFAULT",
                    "For per app licenses or Copilot Studio alone one text gives 5 GB of database by default, another 10 GB. The smaller figure is used.",
                ),
            ],
        )
    };
}
macro_rules! more_files {
    ($more:expr) => {
        Then::When(
            &Cond::AtLeast($more, Expr::Const(1)),
            &[
                Then::Decimal("fileUpperGb", $more),
                Then::Warn(
                    "W-DV-FILE-DEFAULT",
                    "The file default of Premium licenses was read as 40 GB in the guides of December 2025 and as 20 GB in those of August 2026. The smaller figure is used.",
                ),
            ],
        )
    };
}
const ASK_FOR_D365: Then = Then::When(
    &UNPRINTED,
    &[Then::Inform(
        "Q-DV-D365-DEFAULT",
        "No public text gives the default of this Dynamics 365 product before December 2025. Enter it from the licensing guide of that time.",
    )],
);
const GUIDES: &[Citation] = &[CALC25.at("Table"), CALC26.at("Issues 17 and 18")];
const GUIDES_2026: &[Citation] = &[
    CALC25.at("Table"),
    CALC26A.at("Issue 13"),
    CALC26.at("Issues 17 and 18"),
];
const EARLY: &[Citation] = &[DH.at("Table"), PREACT.at("Default capacity"), S4.at(FAQ_SECTION)];

macro_rules! early {
    (($from:expr, $until:expr), $text:expr, $cites:expr, $then:expr $(,)?) => {
        Version {
            in_force: Period::between($from, $until),
            editions: &[Edition::Current],
            statement: prose($text),
            cites: $cites,
            when: counted!(),
            then: $then,
        }
    };
}

const BY_THE_ARTICLE: Version = Version {
    in_force: Period::from("2019-10-01"),
    editions: &[Edition::March2020],
    statement: prose(
        "The first subscription brings 10 GB of database (5 GB where per app licenses are the only product), 20 GB of files and 2 GB of log; each license of Power Virtual Agents as much again.",
    ),
    cites: &[S3.at("Power Virtual Agents"), DH.at("Table")],
    when: counted!(),
    then: &[
        database(Expr::Max(&DATABASE_2019, &PACKS_OF_THE_ARTICLE)),
        files(Expr::Max(
            &FILE_2019,
            &Expr::Times(&PACKS_OF_THE_ARTICLE, &Expr::Const(2)),
        )),
        Then::Decimal("logGb", Expr::Max(&LOG, &each!(COPILOT, 2_000))),
    ],
};
const BY_THE_QUESTIONS: Version = Version {
    in_force: Period::from("2019-10-01"),
    editions: &[Edition::May2023],
    statement: prose("The first subscription of a tenant brings 10 GB of database, whichever product it is."),
    cites: &[S4.at(FAQ_SECTION), DH.at("Table")],
    when: counted!(),
    then: &[database(DATABASE_ANY), files(FILE_2019), LOGS],
};
const FROM_2019: Version = early!(
    ("2019-10-01", "2023-12-01"),
    "Once for the tenant: 10 GB of database, 20 GB of files and 2 GB of log; 5 GB of database where per app licenses or Power Pages are the only product. The largest of several products counts.",
    EARLY,
    &[
        database(DATABASE_2019),
        files(FILE_2019),
        LOGS,
        doubted!(PER_APP_ONLY),
        combination!(DATABASE_2019, FIRST_2019),
        ASK_FOR_D365,
    ],
);
const FROM_2023: Version = early!(
    ("2023-12-01", "2025-12-01"),
    "Once for the tenant: 10 GB of database, 20 GB of files and 2 GB of log; 5 GB of database where per app licenses, Copilot Studio or Power Pages are the only product.",
    &[DH.at("Table"), P25.at("Copilot Studio"), F25.at("Dataverse capacity")],
    &[
        database(DATABASE_2023),
        files(FILE_2019),
        LOGS,
        doubted!(SMALL_ONLY),
        combination!(DATABASE_2023, FIRST_2023),
        ASK_FOR_D365,
    ],
);
const TEXT_2025: &str = "Once for the tenant: 20 GB of database with a Premium license, 15 GB with other licenses of the Power Platform (of Power Pages at least 5 GB), 30 GB and more with Dynamics 365.";
const FROM_2025: Version = early!(
    ("2025-12-01", "2026-04-15"),
    TEXT_2025,
    GUIDES,
    &[
        database(DATABASE_2025),
        files(FILE_2025),
        LOGS,
        more_files!(MORE_FILES_2025),
        combination!(DATABASE_2025, FIRST_2025),
        combination!("fileLowerGb", FILE_2025, FILE_FIRST_2025),
    ],
);
const TEXT_2026: &str = "Once for the tenant: 20 GB of database with a Premium license, 15 GB with other licenses of the Power Platform (of Power Pages at least 5 GB), 30 GB and more with Dynamics 365, and with Sales Premium 45 GB of database and 60 GB of files.";
const FROM_APRIL: Version = early!(
    ("2026-04-15", "2026-08-30"),
    TEXT_2026,
    GUIDES_2026,
    &[
        database(DATABASE_2026),
        files(FILE_2026),
        LOGS,
        more_files!(MORE_FILES_2026),
        combination!(DATABASE_2026, FIRST_2026),
        combination!("fileLowerGb", FILE_2026, FILE_FIRST_2026),
    ],
);
macro_rules! open {
    ($text:expr, $then:expr $(,)?) => {
        Version {
            in_force: Period::from("2026-08-30"),
            editions: &[Edition::Current],
            statement: prose($text),
            cites: GUIDES_2026,
            when: counted!(),
            then: $then,
        }
    };
}
const FROM_AUGUST: Version = open!(
    "Once for the tenant: 20 GB of database with a Premium license, 15 GB with other licenses of the Power Platform (of Power Pages at least 5 GB), 30 GB and more with Dynamics 365, 45 GB with Sales Premium. By the guides of August 2026 a Premium license gives 20 GB of files.",
    &[
        database(DATABASE_2026),
        files(FILE_2026),
        LOGS,
        combination!(DATABASE_2026, FIRST_2026),
        combination!("fileLowerGb", FILE_2026, FILE_FIRST_2026),
    ],
);

/// The other reading: any first subscription gives 10 GB of database until November 2025.
pub static TEN_FOR_ANY: &[Version] = &[
    BY_THE_ARTICLE,
    BY_THE_QUESTIONS,
    early!(
        ("2019-10-01", "2025-12-01"),
        "The first subscription of a tenant brings 10 GB of database, whichever product it is.",
        &[S4.at(FAQ_SECTION), F25.at("Dataverse capacity")],
        &[database(DATABASE_ANY), files(FILE_2019), LOGS, ASK_FOR_D365],
    ),
    FROM_2025,
    FROM_APRIL,
    FROM_AUGUST,
];
const TEXT_FIRST: &str =
    "Only the default of the first subscription counts: at least that of the smallest product owned.";
/// The other reading: the first subscription alone decides.
pub static FIRST_ALONE: &[Version] = &[
    BY_THE_ARTICLE,
    BY_THE_QUESTIONS,
    early!(
        ("2019-10-01", "2023-12-01"),
        TEXT_FIRST,
        EARLY,
        &[database(FIRST_2019), files(FILE_2019), LOGS, ASK_FOR_D365],
    ),
    early!(
        ("2023-12-01", "2025-12-01"),
        TEXT_FIRST,
        EARLY,
        &[database(FIRST_2023), files(FILE_2019), LOGS, ASK_FOR_D365],
    ),
    early!(
        ("2025-12-01", "2026-04-15"),
        TEXT_FIRST,
        GUIDES,
        &[database(FIRST_2025), files(FILE_FIRST_2025), LOGS],
    ),
    early!(
        ("2026-04-15", "2026-08-30"),
        TEXT_FIRST,
        GUIDES,
        &[database(FIRST_2026), files(FILE_FIRST_2026), LOGS],
    ),
    open!(TEXT_FIRST, &[database(FIRST_2026), files(FILE_FIRST_2026), LOGS]),
];
const TEXT_FORTY: &str = "A Premium license gives 40 GB of files by default, as the guides of December 2025 were read.";
/// The other reading: 40 GB of files with a Premium license.
pub static FORTY_FILES: &[Version] = &[
    BY_THE_ARTICLE,
    BY_THE_QUESTIONS,
    FROM_2019,
    FROM_2023,
    early!(
        ("2025-12-01", "2026-04-15"),
        TEXT_FORTY,
        GUIDES,
        &[
            database(DATABASE_2025),
            files(FILE_FORTY),
            LOGS,
            combination!(DATABASE_2025, FIRST_2025),
            combination!("fileLowerGb", FILE_FORTY, FORTY_FIRST),
        ],
    ),
    early!(
        ("2026-04-15", "2026-08-30"),
        TEXT_FORTY,
        GUIDES,
        &[
            database(DATABASE_2026),
            files(FILE_FORTY_2026),
            LOGS,
            combination!(DATABASE_2026, FIRST_2026),
            combination!("fileLowerGb", FILE_FORTY_2026, FORTY_FIRST_2026),
        ],
    ),
    FROM_AUGUST,
];

/// `dv-default`
pub static DV_DEFAULT: Rule = Rule {
    id: "dv-default",
    aliases: &[],
    title: "The default storage of a tenant",
    force: Force::Info,
    overrides: &[],
    versions: &[
        BY_THE_ARTICLE,
        BY_THE_QUESTIONS,
        FROM_2019,
        FROM_2023,
        FROM_2025,
        FROM_APRIL,
        FROM_AUGUST,
    ],
    example: Example {
        story: prose("A tenant owns three Process licenses and twenty per app licenses in spring 2026."),
        questionnaire: "capacity",
        as_of: "2026-03-09",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-automate-process", "count": 3}, {"license": "power-apps-per-app", "count": 20}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("15 GB of database by default, and 1.15 GB more through the licenses."),
    },
};
