//! Each paid license adds a share of Dataverse storage to the tenant.
//!
//! Power Apps Premium brings 250 MB of database and 2 GB of files, a per app license 50 and 400 MB, once, whatever number
//! of passes it yields. Power Automate for a person brought 50 and 200 MB; the first page that prints 250 MB and 2 GB is of June 21, 2023. A
//! flow or machine license brings 50 and 200 MB. Microsoft 365, Windows and trials bring nothing. Guide arithmetic: 1 GB
//! is 1,000 MB. Not covered: the default of the tenant and Dynamics 365, which have rules of their own.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{D24, F19, F20, FAQ23, P25, S3, S4, T23, T24};

/// Licenses on a flow before those for processes were sold.
const PER_FLOW: &[&str] = &["power-automate-per-flow"];
/// Those before the hosted add-on became Hosted Process.
const UNHOSTED: &[&str] = &["power-automate-per-flow", "power-automate-process"];
/// Megabytes of database, with so many for a person's Power Automate license, and with these for flows and machines.
macro_rules! database {
    ($flow_user:expr, $flows:expr) => {
        Then::Decimal(
            "databaseGb",
            sum!(
                each!(APPS_USER, 250),
                each!(APPS_PER_APP, 50),
                each!(FLOW_USER, $flow_user),
                each!($flows, 50)
            ),
        )
    };
}
/// Megabytes of files, likewise.
macro_rules! file {
    ($flow_user:expr, $flows:expr) => {
        Then::Decimal(
            "fileGb",
            sum!(
                each!(APPS_USER, 2_000),
                each!(APPS_PER_APP, 400),
                each!(FLOW_USER, $flow_user),
                each!($flows, 200)
            ),
        )
    };
}
static SMALL: &[Then] = &[database!(50, FLOW_CAPACITY), file!(200, FLOW_CAPACITY)];

/// What the article pools: the share of Power Apps per user alone.
const POOLED_BY_THE_ARTICLE: &[Then] = &[
    Then::Decimal("databaseGb", each!(APPS_USER, 250)),
    Then::Decimal("fileGb", each!(APPS_USER, 2_000)),
];

/// The reading of the article, for other editions too.
pub static POOLED_BY_THE_ARTICLE_ALONE: &[Version] = &[Version {
    in_force: Period::from("2019-10-01"),
    editions: Edition::ALL,
    statement: prose(
        "Of all shares only that of Power Apps per user is shared with the tenant: 250 MB of database and 2 GB of files.",
    ),
    cites: &[S3.at("Power Apps plans")],
    when: storage!(),
    then: POOLED_BY_THE_ARTICLE,
}];

/// The example of the Power Automate questions, as a reading of its own: 50 MB for Premium, too.
pub static BY_THE_EXAMPLE: &[Version] = &[Version {
    in_force: Period::from("2019-10-01"),
    editions: Edition::ALL,
    statement: prose(
        "By the worked example of the questions, a Premium license adds 50 MB of database and 200 MB of files.",
    ),
    cites: &[S4.at("Can Microsoft 365 customers create solution-aware flows and child flows?")],
    when: storage!(),
    then: SMALL,
}];

/// `dataverse-accrual`
pub static DATAVERSE_ACCRUAL: Rule = Rule {
    id: "dataverse-accrual",
    aliases: &[],
    title: "Dataverse storage for each license",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "Of all shares the article calls only that of Power Apps per user shared with the tenant: 250 MB of database and 2 GB of files.",
            ),
            cites: &[S3.at("Power Apps plans")],
            when: storage!(),
            then: POOLED_BY_THE_ARTICLE,
        },
        Version {
            in_force: Period::from("2019-10-01"),
            editions: &[Edition::May2023],
            statement: prose(
                "Power Apps per user adds 250 MB of database, per app 50 MB, and any Power Automate license 50 MB.",
            ),
            cites: &[
                S4.at("What Power Automate capabilities are included in Power Apps licenses?"),
                S4.at("Can Microsoft 365 customers create solution-aware flows and child flows?"),
            ],
            when: storage!(),
            then: SMALL,
        },
        Version {
            in_force: Period::between("2019-10-01", "2021-10-06"),
            editions: &[Edition::Current],
            statement: prose(
                "Power Apps per user adds 250 MB of database and 2 GB of files, per app 50 and 400 MB, each Power Automate license 50 and 200 MB.",
            ),
            cites: &[F19.at("Dataverse capacity"), F20.at("Dataverse capacity")],
            when: storage!(),
            then: &[database!(50, PER_FLOW), file!(200, PER_FLOW)],
        },
        Version {
            in_force: Period::between("2021-10-06", "2023-06-21"),
            editions: &[Edition::Current],
            statement: prose(
                "Each Power Automate license adds 50 MB of database and 200 MB of files. For user licenses the larger share may have begun already; no page of these years prints it.",
            ),
            cites: &[F20.at("Dataverse capacity"), FAQ23.at("Dataverse capacity")],
            when: storage!(),
            then: &[
                database!(50, PER_FLOW),
                file!(200, PER_FLOW),
                Then::When(
                    &owns!(FLOW_USER),
                    &[Then::Warn(
                        "W-DV-PA-PREMIUM",
                        "Power Automate user licenses may have brought 250 MB each already: the first page that prints it is of 21 Jun 2023. The smaller share is used.",
                    )],
                ),
            ],
        },
        Version {
            in_force: Period::between("2023-06-21", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Power Apps and Power Automate per user add 250 MB of database and 2 GB of files, per app 50 and 400 MB, per flow 50 and 200 MB.",
            ),
            cites: &[FAQ23.at("Dataverse capacity")],
            when: storage!(),
            then: &[database!(250, PER_FLOW), file!(2_000, PER_FLOW)],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-05-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Power Apps Premium and Power Automate Premium add 250 MB of database and 2 GB of files, per app 50 and 400 MB, per flow and Process 50 and 200 MB.",
            ),
            cites: &[T23.at("Dataverse capacity"), T24.at("Dataverse capacity")],
            when: storage!(),
            then: &[database!(250, UNHOSTED), file!(2_000, UNHOSTED)],
        },
        Version {
            in_force: Period::from("2024-05-01"),
            editions: &[Edition::Current],
            statement: prose(
                "Power Apps Premium and Power Automate Premium add 250 MB of database and 2 GB of files, per app 50 and 400 MB, a license on a flow or machine, Hosted Process too, 50 and 200 MB.",
            ),
            cites: &[
                T24.at("Dataverse capacity"),
                D24.at("Dataverse capacity"),
                P25.at("Dataverse capacity"),
            ],
            when: storage!(),
            then: &[database!(250, FLOW_CAPACITY), file!(2_000, FLOW_CAPACITY)],
        },
    ],
    example: Example {
        story: prose("A tenant reckons with nine Power Automate Premium and three Process licenses in spring 2024."),
        questionnaire: "capacity",
        as_of: "2024-03-18",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-automate-premium", "count": 9}, {"license": "power-automate-process", "count": 3}], "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("2.4 GB of database and 18.6 GB of files, beside the default of the tenant."),
    },
};
