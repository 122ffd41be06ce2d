//! Hosted RPA add-on, later Hosted Process.
//!
//! One license is one hosted bot with its machine, allocated to an environment. Until April 2024 it was the Hosted RPA add-on: any number of
//! them rested on one Premium, Process or per flow license in the tenant. Since May 1, 2024 it is Hosted Process, which may also be used as Process, in any split,
//! and newer texts demand no other license; one of 2025 still prints the old condition under the old name. It is not sold in the region of the
//! United Arab Emirates. How many bots a machine runs is a question of the process questionnaire.

use crate::engine::prelude::*;
use crate::rules::capacity::held::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, D24, P25, T24};

const HOSTED: &[&str] = &["power-automate-hosted-process"];
/// Licenses on which the add-on rests.
const BASE: &[&str] = &[
    "power-automate-premium",
    "power-automate-process",
    "power-automate-per-flow",
];
/// A buyer asks what the add-ons give.
const ASKED: Cond = Cond::All(&[
    Cond::Given(&BUYING_QUESTION),
    is(&BUYING_QUESTION, "add-ons"),
    Cond::Given(&LICENSES_OWNED),
    owns!(HOSTED),
]);
const SPEAKS: Cond = Cond::Any(&[addon!("hosted-process"), WANTED, ASKED]);
const WANTED: Cond = Cond::All(&[
    Cond::Any(&[Cond::Given(&LICENSES_OWNED), addon!("hosted-process")]),
    Cond::Given(&HOSTED_BOTS_WANTED),
]);
const UNSAID: Cond = Cond::All(&[ASKED, Cond::Not(&Cond::Given(&HOSTED_BOTS_WANTED))]);
/// Named among the licenses or among the add-ons: the same ones.
const HELD: Expr = Expr::Max(
    &Expr::If(&Cond::Given(&LICENSES_OWNED), &each!(HOSTED, 1), &Expr::Const(0)),
    &bought!("hosted-process"),
);
const BOTS: Expr = Expr::Min(&Expr::Of(&HOSTED_BOTS_WANTED), &HELD);
const REST: Expr = Expr::Minus(&HELD, &BOTS);
/// How many licenses are missing for bots and processes together.
const MISSING: Expr = Expr::Minus(
    &Expr::Plus(&Expr::Of(&HOSTED_BOTS_WANTED), &Expr::Of(&PROCESSES_WANTED)),
    &HELD,
);
const MISSING_BOTS: Expr = Expr::Minus(&Expr::Of(&HOSTED_BOTS_WANTED), &HELD);
const WITHOUT_BASE: Cond = Cond::All(&[
    Cond::Any(&[WANTED, ASKED]),
    Cond::Given(&LICENSES_OWNED),
    Cond::Any(&[owns!(HOSTED), addon!("hosted-process")]),
    Cond::Not(&owns!(BASE)),
]);
const BOTS_SHORT: Cond = Cond::All(&[WANTED, Cond::AtLeast(MISSING_BOTS, Expr::Const(1))]);
const AS_PROCESS: Cond = Cond::All(&[WANTED, at_least(&PROCESSES_WANTED, 1)]);

const UNTIL_2024: Version = Version {
    in_force: Period::between("2023-08-01", "2024-05-01"),
    editions: &[Edition::Current, Edition::May2023],
    statement: prose(
        "One add-on is one hosted bot, allocated to an environment; any number rests on one Premium, Process or per flow license.",
    ),
    cites: &[AO24.at("Hosted RPA"), P25.at("Hosted RPA add-on")],
    when: SPEAKS,
    then: &[
        Then::When(&WANTED, &[Then::Number("hostedBots", BOTS)]),
        ALL_BOTS,
        Then::When(
            &Cond::All(&[BOTS_SHORT, Cond::Not(&AS_PROCESS)]),
            &[
                Then::Status(Status::Gap, Axis::Terms),
                Then::Alternative {
                    label: "Hosted RPA add-on",
                    licenses: &[("power-automate-hosted-process", MISSING_BOTS)],
                    note: "One for each hosted bot.",
                },
            ],
        ),
        Then::When(
            &AS_PROCESS,
            &[
                Then::Status(Status::Gap, Axis::Terms),
                Then::Note("Before May 2024 a hosted add-on could not be used as Process: buy Process licenses."),
            ],
        ),
        Then::When(
            &Cond::All(&[AS_PROCESS, Cond::Not(&BOTS_SHORT)]),
            &[Then::Alternative {
                label: "Power Automate Process",
                licenses: &[("power-automate-process", Expr::Of(&PROCESSES_WANTED))],
                note: "One for each flow or machine.",
            }],
        ),
        Then::When(
            &Cond::All(&[AS_PROCESS, BOTS_SHORT]),
            &[Then::Alternative {
                label: "Hosted RPA add-on and Power Automate Process",
                licenses: &[
                    ("power-automate-hosted-process", MISSING_BOTS),
                    ("power-automate-process", Expr::Of(&PROCESSES_WANTED)),
                ],
                note: "An add-on for each hosted bot, a Process for each flow or machine.",
            }],
        ),
        Then::When(
            &WITHOUT_BASE,
            &[
                Then::Status(Status::Gap, Axis::Terms),
                Then::Note("The add-on needs one Premium, Process or per flow license in the tenant."),
            ],
        ),
    ],
};
/// The other reading: one Premium, Process or per flow license is demanded still.
pub static BASE_DEMANDED: &[Version] = &[
    UNTIL_2024,
    Version {
        in_force: Period::from("2024-05-01"),
        editions: &[Edition::Current],
        statement: prose(
            "One Hosted Process is one hosted bot or one Process and needs one Premium, Process or per flow license in the tenant.",
        ),
        cites: &[P25.at("Hosted RPA add-on")],
        when: SPEAKS,
        then: &[
            BOTS_AND_PROCESSES,
            ALL_BOTS,
            Then::When(&TOO_FEW, &[Then::Status(Status::Gap, Axis::Terms)]),
            Then::When(&WITHOUT_BASE, &[Then::Status(Status::Gap, Axis::Terms)]),
        ],
    },
];

const TOO_FEW: Cond = Cond::All(&[WANTED, Cond::AtLeast(MISSING, Expr::Const(1))]);
const ALL_BOTS: Then = Then::When(&UNSAID, &[Then::Number("hostedBots", HELD)]);
const BOTS_AND_PROCESSES: Then = Then::When(
    &WANTED,
    &[
        Then::Number("hostedBots", BOTS),
        Then::Number("processes", Expr::Min(&Expr::Of(&PROCESSES_WANTED), &REST)),
    ],
);

/// `addon-hosted-rpa`
pub static ADDON_HOSTED_RPA: Rule = Rule {
    id: "addon-hosted-rpa",
    aliases: &[],
    title: "Hosted RPA or Hosted Process",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        UNTIL_2024,
        Version {
            in_force: Period::from("2024-05-01"),
            editions: &[Edition::Current],
            statement: prose(
                "One Hosted Process is one hosted bot or one Process, in any split, and needs no other license.",
            ),
            cites: &[
                AO24.at("Hosted Process"),
                T24.at("Hosted Process"),
                D24.at("Hosted Process"),
                P25.at("Hosted RPA add-on"),
            ],
            when: SPEAKS,
            then: &[
                BOTS_AND_PROCESSES,
                ALL_BOTS,
                Then::When(
                    &TOO_FEW,
                    &[
                        Then::Status(Status::Gap, Axis::Terms),
                        Then::Alternative {
                            label: "Hosted Process",
                            licenses: &[("power-automate-hosted-process", MISSING)],
                            note: "One for each hosted bot; a Process alone is cheaper where nothing is hosted.",
                        },
                    ],
                ),
                Then::When(
                    &WITHOUT_BASE,
                    &[Then::Warn(
                        "W-HOSTED-BASE",
                        "One text of 2025 still asks for a Premium, Process or per flow license beside a hosted one; newer texts do not. The tenant has none.",
                    )],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Four Hosted Process licenses in 2025, three hosted bots and two processes wanted. One Premium is owned.",
        ),
        questionnaire: "capacity",
        as_of: "2025-08-25",
        answers: prose(
            r#"{"licenses-owned": [{"license": "power-automate-hosted-process", "count": 4}, {"license": "power-automate-premium", "count": 1}], "include-default": "no", "hosted-bots-wanted": 3, "processes-wanted": 2}"#,
        ),
        status: Status::Gap,
        outcome: prose("One license is missing, $215 a month as hosted; a Process would do."),
    },
};
