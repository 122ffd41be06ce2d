//! A premium flow that its owner runs on a Power Apps or Dynamics 365 license alone, outside the app, had a grace period
//! that was announced five times and never ended with a date in force.
//!
//! It is about automated and scheduled flows that do not belong to the app, or that nobody linked to it. The texts of 2023
//! print the day of the switch-off for the first wave of notices; who was told later has the period from that day on. Since
//! May 2024 a ladder counts from a mail to the admins: after 90 days environments can no longer be created, copied or
//! restored, after 180 days further steps follow. The start that was promised for the end of 2024 was never printed. A new
//! flow has no grace: it stays off. The days are those of the earliest region.

use super::ladder::{FIRST_STEP, SECOND_STEP, STEPS_WITHOUT_DAY, TOLD_BEFORE, told};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E23, E24A, E24B, F23C, F23D, L22, S4};

const OFF: &str = "flow is turned off";
/// Licenses of Power Apps that give rights inside an app.
pub(super) const POWER_APPS: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-plan-1",
    "power-apps-plan-2",
    "power-apps-trial",
];
const SEEDED: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "power-apps-plan-1",
    "power-apps-plan-2",
    "power-apps-trial",
    "d365-enterprise",
    "d365-professional",
    "d365-team-member",
];
/// A premium flow that runs on the license of an owner who is short of one.
const UNLICENSED: Cond = Cond::All(&[
    is(&PREMIUM, "yes"),
    is(&CONTEXT, "owner"),
    is(&SETTLED_BY, "none"),
    is_one(&OWNER_KIND, &["human", "guest", "service-account"]),
    Cond::Any(&[
        Cond::Short(Who::Owner, Axis::Both),
        Cond::Short(Who::Account, Axis::Both),
    ]),
]);
const ON_POWER_APPS: Cond = Cond::All(&[UNLICENSED, has_one(&OWNER_LICENSES, POWER_APPS)]);
const ON_SEEDED: Cond = Cond::All(&[UNLICENSED, has_one(&OWNER_LICENSES, SEEDED)]);
/// The flow was made when new ones had no grace any more, as far as anybody said.
static MADE_2022_10: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&CREATED_ON),
    Cond::Not(&Cond::DayBefore(&CREATED_ON, Date::of("2022-10-10"))),
]));
static OLD_2022_10: Cond = Cond::Not(&MADE_2022_10);
static MADE_2023_08: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&CREATED_ON),
    Cond::Not(&Cond::DayBefore(&CREATED_ON, Date::of("2023-08-01"))),
]));
static MADE_2023_10: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&CREATED_ON),
    Cond::Not(&Cond::DayBefore(&CREATED_ON, Date::of("2023-10-15"))),
]));
static MADE_2023_11: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&CREATED_ON),
    Cond::Not(&Cond::DayBefore(&CREATED_ON, Date::of("2023-11-13"))),
]));
/// The notice came after the first wave.
const TOLD_LATE_2023_08: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&NOTIFIED_ON),
    Cond::Not(&Cond::DayBefore(&NOTIFIED_ON, Date::of("2023-08-02"))),
]));
static LATE_2023_08: Cond = Cond::All(&[Cond::Not(&MADE_2023_08), TOLD_LATE_2023_08]);
const TOLD_LATE_2023_10: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&NOTIFIED_ON),
    Cond::Not(&Cond::DayBefore(&NOTIFIED_ON, Date::of("2023-10-16"))),
]));
static LATE_2023_10: Cond = Cond::All(&[Cond::Not(&MADE_2023_10), TOLD_LATE_2023_10]);
const TOLD_LATE_2023_11: Cond = Cond::Sure(&Cond::All(&[
    Cond::DayGiven(&NOTIFIED_ON),
    Cond::Not(&Cond::DayBefore(&NOTIFIED_ON, Date::of("2023-11-14"))),
]));
static LATE_2023_11: Cond = Cond::All(&[Cond::Not(&MADE_2023_11), TOLD_LATE_2023_11]);
static FIRST_2023_08: Cond = Cond::All(&[Cond::Not(&MADE_2023_08), Cond::Not(&TOLD_LATE_2023_08)]);
static OLD_2023_08: Cond = Cond::Not(&MADE_2023_08);
static FIRST_2023_10: Cond = Cond::All(&[Cond::Not(&MADE_2023_10), Cond::Not(&TOLD_LATE_2023_10)]);
static OLD_2023_10: Cond = Cond::Not(&MADE_2023_10);
static FIRST_2023_11: Cond = Cond::All(&[Cond::Not(&MADE_2023_11), Cond::Not(&TOLD_LATE_2023_11)]);
static OLD_2023_11: Cond = Cond::Not(&MADE_2023_11);
static OLD_TOLD_BEFORE: Cond = Cond::All(&[Cond::Not(&MADE_2023_11), TOLD_BEFORE]);
const IN_90_BY_MAIL: &[Then] = &[
    Then::Number("graceDays", Expr::Const(90)),
    Then::Deadline {
        what: OFF,
        on: days_after(&NOTIFIED_ON, 90),
        after: "90 days after the mail to the maker",
    },
];
const IN_90: &[Then] = &[Then::Deadline {
    what: OFF,
    on: days_after(&NOTIFIED_ON, 90),
    after: "90 days after the notice",
}];
const IN_120: &[Then] = &[Then::Deadline {
    what: OFF,
    on: days_after(&NOTIFIED_ON, 120),
    after: "120 days after the notice to the maker",
}];
const STAYS_OFF: &[Then] = &[Then::Deadline {
    what: "flow stays off until it is licensed or linked",
    on: days_after(&CREATED_ON, 0),
    after: "new flows have no grace",
}];
const NEW_2023_08: Then = Then::When(&MADE_2023_08, STAYS_OFF);
const NEW_2023_10: Then = Then::When(&MADE_2023_10, STAYS_OFF);
const NEW_2023_11: Then = Then::When(&MADE_2023_11, STAYS_OFF);
const STOP_IT_2022: Then = Then::Note(
    "What stops it: Power Automate per user for the owner, a per flow license on the flow, or a link to the app that the flow belongs to.",
);
const STOP_IT: Then = Then::Note(
    "What stops it: Power Automate Premium for the owner, a Process license on the flow, or a link to the app that the flow belongs to.",
);
const LADDER: &[Then] = &[
    FIRST_STEP,
    SECOND_STEP,
    Then::Number("ladderFirstDays", Expr::Const(90)),
    Then::Number("ladderSecondDays", Expr::Const(180)),
    STOP_IT,
];
/// The steps for old flows; new ones stay off.
const ON_THE_LADDER: Then = Then::Shared(&[
    Then::When(&OLD_2023_11, LADDER),
    Then::When(&OLD_TOLD_BEFORE, STEPS_WITHOUT_DAY),
    NEW_2023_11,
]);
const fn first_wave(on: &str) -> Then {
    Then::Printed {
        what: OFF,
        on: Some(Date::of(on)),
        after: "as printed, for the first wave of notices",
    }
}

/// `out-of-context-grace`
pub static OUT_OF_CONTEXT_GRACE: Rule = Rule {
    id: "out-of-context-grace",
    aliases: &[],
    title: "How long a flow out of context keeps running",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-10-10", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow that runs on a Power Apps license outside the app is turned off 90 days after a mail to its maker. New flows stay off.",
            ),
            cites: &[L22.at("Premium flows without premium licenses")],
            when: ON_POWER_APPS,
            then: &[
                Then::When(&OLD_2022_10, IN_90_BY_MAIL),
                Then::When(&MADE_2022_10, STAYS_OFF),
                STOP_IT_2022,
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2023-09-15"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow that runs on a Power Apps or Dynamics 365 license outside the app has 90 days from the notice of 1 Aug 2023; it is turned off from 1 Nov 2023. New flows have none.",
            ),
            cites: &[S4.at("Enforcement")],
            when: ON_SEEDED,
            then: &[
                Then::When(&OLD_2023_08, &[Then::Number("graceDays", Expr::Const(90))]),
                NEW_2023_08,
                told("admins and makers are notified", "2023-08-01"),
                Then::When(&FIRST_2023_08, &[first_wave("2023-11-01")]),
                Then::When(&LATE_2023_08, IN_90),
                STOP_IT,
            ],
        },
        Version {
            in_force: Period::between("2023-09-15", "2023-10-13"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow out of context has 90 days from the notice to its maker of 15 Oct 2023; it is turned off from 15 Jan 2024.",
            ),
            cites: &[F23C.at("Enforcement timeline")],
            when: ON_SEEDED,
            then: &[
                Then::When(&OLD_2023_10, &[Then::Number("graceDays", Expr::Const(90))]),
                NEW_2023_10,
                told("admins are notified", "2023-09-15"),
                told("makers are notified", "2023-10-15"),
                Then::When(&FIRST_2023_10, &[first_wave("2024-01-15")]),
                Then::When(&LATE_2023_10, IN_90),
                STOP_IT,
            ],
        },
        Version {
            in_force: Period::between("2023-10-13", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow out of context has 120 days from the notice to its maker of 13 Nov 2023; it is turned off from 13 Mar 2024. The running text still says 90 days.",
            ),
            cites: &[F23D.at("Enforcement timeline"), E23.at("Timeline")],
            when: ON_SEEDED,
            then: &[
                Then::When(&OLD_2023_11, &[Then::Number("graceDays", Expr::Const(120))]),
                NEW_2023_11,
                told("admins are notified", "2023-10-13"),
                told("makers are notified", "2023-11-13"),
                Then::When(&FIRST_2023_11, &[first_wave("2024-03-13")]),
                Then::When(&LATE_2023_11, IN_120),
                STOP_IT,
            ],
        },
        Version {
            in_force: Period::between("2024-05-17", "2024-09-30"),
            editions: Edition::ALL,
            statement: prose(
                "A mail and a report tell the admins of premium flows out of context. After 90 days environments can no longer be created, copied or restored; after 180 days further steps follow. It starts in the third quarter of 2024.",
            ),
            cites: &[E24A.at("Timeline")],
            when: ON_SEEDED,
            then: &[
                ON_THE_LADDER,
                Then::When(
                    &OLD_2023_11,
                    &[Then::Printed {
                        what: OFF,
                        on: None,
                        after: "from the third quarter of 2024, without a day",
                    }],
                ),
            ],
        },
        Version {
            in_force: Period::from("2024-09-30"),
            editions: Edition::ALL,
            statement: prose(
                "A mail and a report tell the admins of premium flows out of context. After 90 days environments can no longer be created, copied or restored; after 180 days further steps follow. The start was promised for the end of 2024 and not printed since.",
            ),
            cites: &[E24B.at("Timeline")],
            when: ON_SEEDED,
            then: &[
                ON_THE_LADDER,
                Then::When(
                    &OLD_2023_11,
                    &[Then::Printed {
                        what: OFF,
                        on: None,
                        after: "timeline open: no date is published",
                    }],
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "Otto holds Power Apps Premium and owns a nightly Salesforce flow that belongs to no app. His admins were told on 2 Nov 2026.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "owner-lost-license-on": "none", "created-on": "2023-02-06", "notified-on": "2026-11-02", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "Environment operations are blocked from 31 Jan 2027, further steps follow from 1 May 2027; no day of a switch-off is published.",
        ),
    },
};
