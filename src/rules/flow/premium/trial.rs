//! How long trials last and for how many people: conditions and conclusions of their rule.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::enforcement::TRIAL;

/// Nothing but a trial is asked about.
pub(super) static ABOUT_TRIAL: Cond = TRIAL;
static ASKED_SELF_SERVICE: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "self-service")]);
static ASKED_OF_AN_ADMIN: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "admin-premium")]);
static ASKED_TOO_MANY: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "admin-premium"), at_least(&TRIAL_PEOPLE, 26)]);
static ASKED_OF_POWER_APPS: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "power-apps")]);
/// The trial has ended by the judged day.
static ENDED: Cond = Cond::All(&[
    TRIAL,
    Cond::Any(&[
        Cond::All(&[is(&TRIAL_KIND, "self-service"), Cond::DayReached(&TRIAL_STARTED_ON, 90)]),
        Cond::All(&[
            is(&TRIAL_KIND, "admin-premium"),
            Cond::DayReached(&TRIAL_STARTED_ON, 30),
            Cond::Any(&[Cond::DayReached(&TRIAL_STARTED_ON, 60), is(&TRIAL_EXTENDED, "no")]),
        ]),
        Cond::All(&[is(&TRIAL_KIND, "power-apps"), Cond::DayReached(&TRIAL_STARTED_ON, 30)]),
    ]),
]);
/// Beside a flow, what is said of a trial counts, and nobody is asked for more.
const BESIDE_A_FLOW: Cond = Cond::All(&[Cond::Not(&TRIAL), Cond::Given(&TRIAL_KIND)]);
static SELF_SERVICE: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "self-service"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static OF_AN_ADMIN: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "admin-premium"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static OF_POWER_APPS: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "power-apps"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static SEATS_COUNT: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "admin-premium"),
    Cond::Given(&TRIAL_PEOPLE),
]));
static SEATS_SHORT: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "admin-premium"),
    Cond::Given(&TRIAL_PEOPLE),
    at_least(&TRIAL_PEOPLE, 26),
]));

const ENDS_30: Then = Then::Deadline {
    what: "the trial ends",
    on: days_after(&TRIAL_STARTED_ON, 30),
    after: "30 days",
};
const EXTENDED_60: Then = Then::Deadline {
    what: "the extended trial ends",
    on: days_after(&TRIAL_STARTED_ON, 60),
    after: "30 days and one extension of 30",
};
const ENDS_90: Then = Then::Deadline {
    what: "the trial ends",
    on: days_after(&TRIAL_STARTED_ON, 90),
    after: "90 days",
};
const COVERED: Then = Then::Number("trialCovered", Expr::Min(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)));
const NOT_COVERED: Then = Then::Number(
    "trialNotCovered",
    Expr::Minus(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)),
);
const TO_LICENSE: Then = Then::Number(
    "peopleToLicense",
    Expr::Minus(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)),
);
const GAP: Then = Then::Status(Status::Gap, Axis::Both);

/// Those who have it; once the trial has ended nobody does.
const WITH_IT: Expr = Expr::If(
    &ENDED,
    &Expr::Const(0),
    &Expr::Min(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)),
);
/// Those who do not.
const WITHOUT_IT: Expr = Expr::If(
    &ENDED,
    &Expr::Of(&TRIAL_PEOPLE),
    &Expr::Minus(&Expr::Of(&TRIAL_PEOPLE), &Expr::Const(25)),
);

/// How long a self-service trial lasts, asked for.
pub(super) const ASKED_90: Then = Then::When(
    &ASKED_SELF_SERVICE,
    &[
        ENDS_90,
        Then::Deadline {
            what: "premium flows of its holder are turned off, unless licensed",
            on: days_after(&TRIAL_STARTED_ON, 104),
            after: "14 days after the trial ends",
        },
    ],
);
/// How long the trial of an admin lasts and for how many people, asked for.
pub(super) const ASKED_30: Then = Then::When(
    &ASKED_OF_AN_ADMIN,
    &[
        ENDS_30,
        EXTENDED_60,
        Then::Number("trialCovered", WITH_IT),
        Then::Number("trialNotCovered", WITHOUT_IT),
        Then::Number("peopleToLicense", WITHOUT_IT),
    ],
);
/// The trial of an admin is for fewer people.
pub(super) const ASKED_SEATS: Then = Then::When(&ASKED_TOO_MANY, &[GAP]);
/// How long a trial of Power Apps lasts, asked for.
pub(super) const ASKED_APPS: Then = Then::When(&ASKED_OF_POWER_APPS, &[ENDS_30]);
/// The trial is over.
pub(super) const OVER: Then = Then::When(
    &ENDED,
    &[
        GAP,
        Then::Note("The trial has ended. Premium flows of its holders run for 14 more days at most."),
    ],
);
/// The same beside a flow.
pub(super) const TOLD_90: Then = Then::When(&SELF_SERVICE, &[ENDS_90]);
/// The same beside a flow.
pub(super) const TOLD_30: Then = Then::When(&OF_AN_ADMIN, &[ENDS_30, EXTENDED_60]);
/// The same beside a flow.
pub(super) const TOLD_APPS: Then = Then::When(&OF_POWER_APPS, &[ENDS_30]);
/// The same beside a flow.
pub(super) const TOLD_SEATS: Then = Then::When(&SEATS_COUNT, &[COVERED, NOT_COVERED, TO_LICENSE]);
/// The same beside a flow.
pub(super) const TOLD_TOO_MANY: Then = Then::When(&SEATS_SHORT, &[GAP]);
