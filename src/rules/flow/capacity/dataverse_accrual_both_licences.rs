//! People with a Power Apps and a Power Automate license: does the tenant get both shares?
//!
//! Yes, by every table of the vendor: a share is counted for each license. Only the community article of March 2020 grants the share
//! of Power Automate just to somebody who has no Power Apps license. Where that article is the pinned text, the share of Power
//! Automate is left out; until October 2021 its figure stands beside the other.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F20, P25, S3, T24};

macro_rules! both {
    () => {
        Cond::All(&[
            storage!(),
            owns!(FLOW_USER),
            Cond::Any(&[owns!(APPS_USER), owns!(APPS_PER_APP)]),
            Cond::Sure(&is(&SAME_PEOPLE, "yes")),
        ])
    };
}

/// `dataverse-accrual-both-licences`
pub static DATAVERSE_ACCRUAL_BOTH_LICENCES: Rule = Rule {
    id: "dataverse-accrual-both-licences",
    aliases: &[],
    title: "Storage where people hold Power Apps and Power Automate",
    force: Force::Info,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::from("2020-03-16"),
            editions: &[Edition::March2020],
            statement: prose(
                "The 50 MB and 200 MB of a Power Automate plan count only where it stands apart from Power Apps; whoever has both brings the share of Power Apps alone.",
            ),
            cites: &[S3.at("Power Automate")],
            when: both!(),
            then: &[Then::Note(
                "By the article the Power Automate license of a person with Power Apps adds no storage.",
            )],
        },
        Version {
            in_force: Period::between("2020-03-16", "2021-10-06"),
            editions: &[Edition::Current],
            statement: prose(
                "Each license brings its own share. The article of March 2020 counts that of Power Apps alone; its figure is shown beside.",
            ),
            cites: &[
                F19.at("Dataverse capacity"),
                F20.at("Dataverse capacity"),
                S3.at("Power Automate"),
            ],
            when: both!(),
            then: &[
                Then::Decimal(
                    "databaseArticleGb",
                    sum!(each!(APPS_USER, 250), each!(APPS_PER_APP, 50)),
                ),
                Then::Decimal("fileArticleGb", sum!(each!(APPS_USER, 2_000), each!(APPS_PER_APP, 400))),
            ],
        },
        Version {
            in_force: Period::from("2021-10-06"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose("Each license brings its own share, whoever holds it."),
            cites: &[T24.at("Dataverse capacity"), P25.at("Dataverse capacity")],
            when: both!(),
            then: &[Then::Note("Both licenses of a person add storage, each its own share.")],
        },
    ],
    example: Example {
        story: prose("Six people hold Power Apps per user and Power Automate per user in autumn 2020."),
        questionnaire: "capacity",
        as_of: "2020-10-20",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-apps-premium", "count": 6}, {"license": "power-automate-per-user", "count": 6}], "same-people": "yes", "include-default": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("1.8 GB of database; by the article 1.5 GB."),
    },
};
