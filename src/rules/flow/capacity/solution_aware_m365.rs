//! May somebody with Microsoft 365 build flows in solutions, and child flows?
//!
//! Yes, where the environment has Dataverse; no premium license is needed for that. The default environment has it. To any other
//! environment an administrator adds it, which takes one free gigabyte of database. A tenant with Microsoft 365 alone is entitled to
//! none: then only the default environment is left, or a first paid subscription, which brings a default of its own.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{CS22, F21, S4};

/// A flow in a solution, or one that can only live there.
const IN_A_SOLUTION: Cond = Cond::Any(&[
    Cond::Sure(&is(&IN_SOLUTION, "yes")),
    Cond::Sure(&is(&KIND, "child-flow")),
]);
/// Licenses that bring a default of Dataverse storage.
const BRINGS_STORAGE: &[&str] = &[
    "power-automate-premium",
    "power-automate-process",
    "power-automate-hosted-process",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
    "power-automate-per-flow",
    "power-apps-premium",
    "power-apps-per-app",
    "copilot-studio",
    "d365-enterprise",
    "d365-professional",
];
/// Dataverse has to be added first. A flow that runs in a solution shows that it is there, so it is not asked.
const TO_ADD: Cond = Cond::All(&[
    is_none_of(&ENVIRONMENT_TYPE, &["default", "teams"]),
    Cond::Sure(&is(&ENVIRONMENT_DATAVERSE, "no")),
]);

/// `solution-aware-m365`
pub static SOLUTION_AWARE_M365: Rule = Rule {
    id: "solution-aware-m365",
    aliases: &[],
    title: "Flows in solutions with Microsoft 365",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-10-06"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "Microsoft 365 is enough for flows in solutions and child flows where the environment has Dataverse. Adding it to an environment takes one free gigabyte of database.",
        ),
        cites: &[
            S4.at("Can Microsoft 365 customers create solution-aware flows and child flows?"),
            F21.at("Solution-aware flows"),
            CS22.at("Storage verification"),
        ],
        when: Cond::All(&[
            IN_A_SOLUTION,
            Cond::Given(&OWNER_LICENSES),
            has(&OWNER_LICENSES, "m365"),
            Cond::Not(&has_one(&OWNER_LICENSES, BRINGS_STORAGE)),
        ]),
        then: &[
            Then::When(
                &Cond::All(&[TO_ADD, Cond::Not(&at_least(&DB_CAPACITY_GB_FREE, 1_000))]),
                &[
                    Then::Status(Status::Gap, Axis::Both),
                    Then::Number(
                        "databaseNeededGb",
                        Expr::CeilDiv(
                            &Expr::Minus(&Expr::Const(1_000), &Expr::Of(&DB_CAPACITY_GB_FREE)),
                            1_000,
                        ),
                    ),
                    Then::Mends(
                        &[Lack::Database],
                        &Then::Alternative {
                            label: "One gigabyte of Dataverse database",
                            licenses: &[("dataverse-database-gb", Expr::Const(1))],
                            note: "An administrator can then add Dataverse to the environment. The default environment has it without.",
                        },
                    ),
                    Then::Note(
                        "Use the default environment, which has Dataverse, or buy a gigabyte of database or a first subscription, which brings a default of its own.",
                    ),
                ],
            ),
            Then::When(
                &Cond::All(&[TO_ADD, at_least(&DB_CAPACITY_GB_FREE, 1_000)]),
                &[Then::Note(
                    "An administrator has to add Dataverse to the environment first; enough database is free.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose(
            "A tenant owns Office 365 E3 alone. A flow shall go into a solution in a sandbox without Dataverse, and no database is free.",
        ),
        questionnaire: "flow",
        as_of: "2025-03-24",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "sandbox", "environment-dataverse": "no", "db-capacity-gb-free": 0, "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "in-solution": "yes"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Not there. In the default environment it works."),
    },
};
