//! Unattended add-ons needed one base license beside them, whatever their number.
//!
//! From April 2020 to July 2023 the base was Power Automate per user with attended RPA, or per flow; for add-ons still held
//! after that also Premium, until a person with such a license is needed anyway (June 2024). For the Hosted RPA add-on it
//! was Premium, Process or per flow until April 2024. Process has no prerequisite. Hosted Process, the same product by a new
//! name since May 2024, has none in the newer texts, while one page of 2025 still prints it.

use super::shared::{ATTENDED_SET_2020, SOME_ATTENDED, SOME_DEVELOPERS, UNATTENDED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::metered::terms::METERED as BY_THE_RUN;
use crate::rules::sources::{AO24, D24, F25, P25, S3, T24};

/// Unattended bots are counted, in one of the ways in which they can be.
const BOTS: Cond = Cond::Any(&[UNATTENDED, COUNTED_BOTS]);
const COUNTED_BOTS: Cond = Cond::Any(&[
    super::shared::OWN_MACHINE,
    Cond::All(&[
        Cond::Given(&DESKTOP_PROCESSES),
        Cond::Any(&[
            is_one(&RPA, &["unattended", "hosted", "both"]),
            is(&STARTED_BY_PERSON_PRESENT, "no"),
        ]),
    ]),
]);
const HOSTED: Cond = Cond::All(&[
    Cond::Given(&HOSTED_MACHINES),
    at_least(&HOSTED_MACHINES, 1),
    Cond::Not(&Cond::Sure(&BY_THE_RUN)),
]);
/// Nobody is counted who holds a license that can be the base, or is to get one.
const NOBODY: Cond = Cond::Not(&Cond::Any(&[SOME_ATTENDED, SOME_DEVELOPERS]));
static BASE_2020: Cond = BASE_OWNED;
/// The tenant owns a license that could be the base since 2020.
pub(super) const BASE_OWNED: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is_one(
            &OWNED_LICENSE,
            &["power-automate-per-user-rpa", "power-automate-per-flow"],
        ),
        Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
    ]),
);
static BASE_HOSTED: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is_one(
            &OWNED_LICENSE,
            &[
                "power-automate-premium",
                "power-automate-process",
                "power-automate-per-flow",
            ],
        ),
        Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
    ]),
);
/// Unattended add-ons are still held for bots that are counted.
const ADDONS_HELD: Cond = Cond::All(&[super::shared::OWN_MACHINE, Cond::Sure(&ADDONS_OWNED)]);
/// Without the add-ons there are licenses enough for the bots, so nothing rests on a base.
static ENOUGH_WITHOUT: Cond = Cond::AtLeast(
    Expr::SumRows(
        &LICENSES_OWNED,
        &Expr::If(
            &is_one(
                &OWNED_LICENSE,
                &[
                    "power-automate-process",
                    "power-automate-hosted-process",
                    "power-automate-trial",
                ],
            ),
            &Expr::Of(&OWNED_COUNT),
            &Expr::Const(0),
        ),
    ),
    super::shared::SESSIONS,
);
static ADDONS_OWNED: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is(&OWNED_LICENSE, "power-automate-unattended-rpa"),
        Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
    ]),
);
static BASE_OF_ADDONS: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is_one(
            &OWNED_LICENSE,
            &[
                "power-automate-premium",
                "power-automate-per-user-rpa",
                "power-automate-per-flow",
            ],
        ),
        Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
    ]),
);
static NO_BASE_OF_ADDONS: Cond = Cond::All(&[
    ADDONS_HELD,
    NOBODY,
    Cond::Not(&Cond::Sure(&BASE_OF_ADDONS)),
    Cond::Not(&Cond::Sure(&ENOUGH_WITHOUT)),
]);
/// The base of hosted add-ons.
const BASE_OF_HOSTED: Then = Then::When(
    &Cond::All(&[HOSTED, NO_BASE_HOSTED]),
    &[admit(&ATTENDED_ACCEPTED, super::shared::ATTENDED_SET), BASE],
);
/// The base of add-ons that are still held, once Premium can be it.
const BASE_OF_OLD_ADDONS: Then = Then::When(
    &NO_BASE_OF_ADDONS,
    &[admit(&ATTENDED_ACCEPTED, super::shared::ATTENDED_SET), BASE],
);
/// Cloud flows are counted, which take Process licenses.
const FLOWS: Cond = Cond::Any(&[
    Cond::All(&[Cond::Given(&PROCESSES), Cond::AnyRow(&PROCESSES, &Cond::Always)]),
    Cond::All(&[Cond::Given(&FAMILY), Cond::AnyRow(&FAMILY, &Cond::Always)]),
]);
const NO_BASE_HOSTED: Cond = Cond::All(&[
    NOBODY,
    Cond::Not(&Cond::Sure(&BASE_HOSTED)),
    Cond::Not(&BOTS),
    Cond::Not(&FLOWS),
]);
/// The owner of the cloud flow holds a license for it, but none that could be the base. Whoever lacks one buys the base with it.
static NO_BASE_OF_OWNER: Cond = Cond::All(&[
    UNATTENDED,
    Cond::Not(&COUNTED_BOTS),
    has_one(
        &OWNER_LICENSES,
        &[
            "power-automate-per-user",
            "power-automate-plan-1",
            "power-automate-plan-2",
        ],
    ),
    Cond::Not(&has(&OWNER_LICENSES, "power-automate-per-user-rpa")),
    is_none_of(&FLOW_LICENSE, &["legacy-per-flow"]),
    NO_BASE,
]);
/// No license is known that could be the base.
static NO_BASE_2020: Cond = Cond::All(&[COUNTED_BOTS, NO_BASE]);
const NO_BASE: Cond = Cond::All(&[
    Cond::Not(&SOME_ATTENDED),
    Cond::Not(&Cond::Sure(&BASE_2020)),
    Cond::Any(&[
        Cond::Not(&SOME_DEVELOPERS),
        Cond::Not(&has_one(&RPA_DEVELOPER_LICENSES, ATTENDED_SET_2020)),
    ]),
]);
/// Somebody has to hold it, a developer for example.
const BASE: Then = Then::Need {
    who: Who::RpaDevelopers,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ATTENDED_ACCEPTED),
    held: HeldBy::Nobody,
    axis: Axis::Terms,
};
/// A developer holds the base, who then has a need that is met.
static BASE_OF_DEVELOPER: Cond = Cond::All(&[
    COUNTED_BOTS,
    Cond::Not(&SOME_ATTENDED),
    SOME_DEVELOPERS,
    has_one(&RPA_DEVELOPER_LICENSES, ATTENDED_SET_2020),
]);
const HELD_BASE: Then = Then::Need {
    who: Who::RpaDevelopers,
    count: Expr::Const(1),
    any_of: AnyOf::Accepted(&ATTENDED_ACCEPTED),
    // One of them is enough, whatever the others lack.
    held: HeldBy::Short(&Expr::Const(0)),
    axis: Axis::Terms,
};
const BASE_2020_NEEDS: &[Then] = &[
    admit(&ATTENDED_ACCEPTED, ATTENDED_SET_2020),
    Then::When(&BASE_OF_DEVELOPER, &[HELD_BASE]),
    Then::When(&NO_BASE_2020, &[BASE]),
    Then::When(&NO_BASE_OF_OWNER, &[BASE]),
];
/// The base that one page still asks for beside Hosted Process.
pub(in crate::rules) const HOSTED_BASE_NEEDS: &[Then] = &[
    admit(&ATTENDED_ACCEPTED, super::shared::ATTENDED_SET),
    Then::When(&NO_BASE_HOSTED, &[BASE]),
];
/// Hosted machines are counted.
pub(in crate::rules) const ON_HOSTED: Cond = HOSTED;

/// One page still asks for the base beside Hosted Process.
const NO_BASE_BY_ONE_PAGE: Then = Then::When(
    &Cond::All(&[HOSTED, NO_BASE_HOSTED]),
    &[Then::Warn(
        "W-HOSTED-BASE",
        "No Premium, Process or per flow license stands beside the Hosted Process licenses. The newer texts ask for none, one page of 2025 does.",
    )],
);

/// `rpa-addon-base-ratio`
pub static RPA_ADDON_BASE_RATIO: Rule = Rule {
    id: "rpa-addon-base-ratio",
    aliases: &[],
    title: "One base license carries any number of bot add-ons",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2020-04-01"),
            editions: &[Edition::March2020],
            statement: prose(
                "The unattended add-on rests on a base license: Power Automate per user with attended RPA, or per flow.",
            ),
            cites: &[S3.at("RPA and AI Builder")],
            when: BOTS,
            then: BASE_2020_NEEDS,
        },
        Version {
            in_force: Period::between("2020-04-01", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "Any number of unattended add-ons rests on one base license: Power Automate per user with attended RPA, or per flow. Bots are counted, the base is not multiplied.",
            ),
            cites: &[S3.at("RPA and AI Builder"), AO24.at("Unattended RPA add-on")],
            when: BOTS,
            then: BASE_2020_NEEDS,
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-05-01"),
            editions: Edition::ALL,
            statement: prose(
                "Any number of Hosted RPA add-ons rests on one base license: Premium, Process or per flow. Unattended add-ons still held rest on Premium, per user with attended RPA or per flow. Process itself has no prerequisite.",
            ),
            cites: &[
                AO24.at("Hosted RPA add-on"),
                AO24.at("Unattended RPA add-on"),
                P25.at("Hosted RPA add-on"),
            ],
            when: Cond::Any(&[HOSTED, ADDONS_HELD]),
            then: &[BASE_OF_HOSTED, BASE_OF_OLD_ADDONS],
        },
        Version {
            in_force: Period::between("2024-05-01", "2024-06-24"),
            editions: Edition::ALL,
            statement: prose(
                "Hosted Process has no prerequisite in the newer texts. One page still asks for one base license, Premium, Process or per flow, whatever the number. Unattended add-ons still held rest on one.",
            ),
            cites: &[
                AO24.at("Hosted Process"),
                T24.at("Hosted Process"),
                D24.at("Hosted Process"),
                F25.at("Hosted Process"),
                P25.at("Hosted RPA add-on"),
            ],
            when: Cond::Any(&[HOSTED, ADDONS_HELD]),
            then: &[NO_BASE_BY_ONE_PAGE, BASE_OF_OLD_ADDONS],
        },
        Version {
            in_force: Period::from("2024-06-24"),
            editions: Edition::ALL,
            statement: prose(
                "Hosted Process has no prerequisite in the newer texts. One page still asks for one base license, Premium, Process or per flow, whatever the number.",
            ),
            cites: &[
                AO24.at("Hosted Process"),
                T24.at("Hosted Process"),
                D24.at("Hosted Process"),
                F25.at("Hosted Process"),
                P25.at("Hosted RPA add-on"),
            ],
            when: HOSTED,
            then: &[NO_BASE_BY_ONE_PAGE],
        },
    ],
    example: Example {
        story: prose(
            "In November 2021 three bots run at once on a server. The one developer holds Power Automate per user with attended RPA; no add-on was bought yet.",
        ),
        questionnaire: "process",
        as_of: "2021-11-15",
        answers: prose(
            r#"{"machines": [{"name": "Server 1", "unattended": "yes", "peakSessions": 3, "sessionLimit": 10}], "rpa-developers": 1, "rpa-developer-licenses": ["power-automate-per-user-rpa"], "attended-users": 0, "licenses-owned": [{"license": "power-automate-per-user-rpa", "count": 1}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Three add-ons, $450 a month; the developer's license is the base of all three."),
    },
};
