//! How long trials last and for how many people: conditions and conclusions of their rule.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::enforcement::TRIAL;

/// How long trials last was not written down yet.
pub(super) const UNWRITTEN: &[Then] = &[
    Then::Status(Status::NotProven, Axis::Both),
    Then::Note("No text of that time says how long a trial lasts, and for how many people."),
];
/// Nothing but a trial is asked about.
pub(super) static ABOUT_TRIAL: Cond = TRIAL;
const GOVERNMENT: Cond = is_one(&CLOUD, &["gcc", "us-gov", "gcc-high", "dod"]);
/// Government clouds have no such trial.
const ASKED_IN_VAIN: Cond = Cond::Sure(&Cond::All(&[TRIAL, is(&TRIAL_KIND, "self-service"), GOVERNMENT]));
static IN_VAIN: Cond = ASKED_IN_VAIN;
static ASKED_SELF_SERVICE: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "self-service"), Cond::Not(&IN_VAIN)]);
const ASKED_ADMIN: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "admin-premium")]);
static ASKED_OF_AN_ADMIN: Cond = ASKED_ADMIN;
static ASKED_TOO_MANY: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "admin-premium"), at_least(&TRIAL_PEOPLE, 26)]);
static ASKED_OF_POWER_APPS: Cond = Cond::All(&[TRIAL, is(&TRIAL_KIND, "power-apps")]);
/// The trial has ended by the judged day.
static ENDED: Cond = Cond::All(&[
    TRIAL,
    Cond::Not(&IN_VAIN),
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
/// There is no such trial in government clouds.
const NOT_OFFERED: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "self-service"),
    GOVERNMENT,
]));
static NONE_THERE: Cond = NOT_OFFERED;
static SELF_SERVICE: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "self-service"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
    Cond::Not(&NONE_THERE),
]));
const TOLD_ADMIN: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "admin-premium"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
static OF_POWER_APPS: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "power-apps"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
]));
const SELF_SERVICE_OVER: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "self-service"),
    Cond::DayReached(&TRIAL_STARTED_ON, 90),
]));
const ADMIN_DAY_30: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "admin-premium"),
    Cond::DayReached(&TRIAL_STARTED_ON, 30),
]));
/// Between day 30 and day 60 it has to be asked whether somebody extended it.
const ADMIN_OVER: Cond = Cond::All(&[
    ADMIN_DAY_30,
    Cond::Any(&[Cond::DayReached(&TRIAL_STARTED_ON, 60), is(&TRIAL_EXTENDED, "no")]),
]);
const POWER_APPS_OVER: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&TRIAL_KIND, "power-apps"),
    Cond::DayReached(&TRIAL_STARTED_ON, 30),
]));
/// A trial of Power Automate carries nothing any more, or never did. Texts say since July 2024 how long it lasts.
pub(in crate::rules::flow) const TRIAL_GONE: Cond = Cond::All(&[
    Cond::AsOfFrom(Date::of("2024-07-04")),
    Cond::Any(&[NOT_OFFERED, SELF_SERVICE_OVER, ADMIN_OVER]),
]);
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

static AUTOMATE_GONE: Cond = Cond::Any(&[NOT_OFFERED, SELF_SERVICE_OVER, ADMIN_OVER]);
static APPS_GONE: Cond = POWER_APPS_OVER;
/// The owner counted on the trial, and holds nothing else that does.
const OWNER_WITHOUT: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    is(&PREMIUM, "yes"),
    has_one(&OWNER_LICENSES, &["power-automate-trial", "power-apps-trial"]),
    Cond::Short(Who::Owner, Axis::Terms),
]);
static STOPS_104: Cond = Cond::All(&[OWNER_WITHOUT, SELF_SERVICE_OVER, Cond::Not(&NONE_THERE)]);
static STOPS_44: Cond = Cond::All(&[
    OWNER_WITHOUT,
    Cond::Any(&[POWER_APPS_OVER, Cond::All(&[ADMIN_DAY_30, is(&TRIAL_EXTENDED, "no")])]),
]);
static STOPS_74: Cond = Cond::All(&[OWNER_WITHOUT, ADMIN_OVER, Cond::Not(&is(&TRIAL_EXTENDED, "no"))]);
const fn stops(days: i32) -> Then {
    Then::Deadline {
        what: "flow is turned off",
        on: days_after(&TRIAL_STARTED_ON, days),
        after: "14 days after the trial ended",
    }
}
const ON_DAY_104: &[Then] = &[stops(104)];
const ON_DAY_74: &[Then] = &[stops(74)];
const ON_DAY_44: &[Then] = &[stops(44)];

const WAS_EXTENDED: Cond = Cond::Sure(&is(&TRIAL_EXTENDED, "yes"));
const NOT_EXTENDED: Cond = Cond::Sure(&is(&TRIAL_EXTENDED, "no"));
/// It was extended, or may have been and is over in any case.
static HOLDERS_STOP_74: Cond = Cond::All(&[
    ASKED_ADMIN,
    Cond::Not(&NOT_EXTENDED),
    Cond::Any(&[WAS_EXTENDED, Cond::Sure(&Cond::DayReached(&TRIAL_STARTED_ON, 60))]),
]);
static HOLDERS_STOP_44: Cond = Cond::All(&[ASKED_ADMIN, NOT_EXTENDED]);
/// The end of an admin's trial: that of the extension only where nobody says there is none.
static ADMIN_30: Cond = Cond::All(&[Cond::Any(&[ASKED_ADMIN, TOLD_ADMIN]), Cond::Not(&WAS_EXTENDED)]);
static ADMIN_60: Cond = Cond::All(&[Cond::Any(&[ASKED_ADMIN, TOLD_ADMIN]), Cond::Not(&NOT_EXTENDED)]);
/// In a managed environment a trial that lasts longer counts for 30 days.
static COUNTED_30: Cond = Cond::Sure(&Cond::All(&[
    BESIDE_A_FLOW,
    is(&MUST_STANDALONE, "yes"),
    Cond::DayGiven(&TRIAL_STARTED_ON),
    Cond::Any(&[
        is(&TRIAL_KIND, "self-service"),
        Cond::All(&[is(&TRIAL_KIND, "admin-premium"), WAS_EXTENDED]),
    ]),
]));
const COUNTS_30: Then = Then::Deadline {
    what: "the trial stops counting in the managed environment",
    on: days_after(&TRIAL_STARTED_ON, 30),
    after: "30 days",
};
const fn holders_stop(days: i32) -> Then {
    Then::Deadline {
        what: "premium flows of its holder are turned off, unless licensed",
        on: days_after(&TRIAL_STARTED_ON, days),
        after: "14 days after the trial ends",
    }
}
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
pub(super) const ASKED_90: Then = Then::When(&ASKED_SELF_SERVICE, &[ENDS_90, holders_stop(104)]);
/// For how many people the trial of an admin is, asked for.
pub(super) const ASKED_30: Then = Then::When(
    &ASKED_OF_AN_ADMIN,
    &[
        Then::Number("trialCovered", WITH_IT),
        Then::Number("trialNotCovered", WITHOUT_IT),
        Then::Number("peopleToLicense", WITHOUT_IT),
    ],
);
/// The trial of an admin is for fewer people.
pub(super) const ASKED_SEATS: Then = Then::When(&ASKED_TOO_MANY, &[GAP]);
/// How long a trial of Power Apps lasts, asked for.
pub(super) const ASKED_APPS: Then = Then::When(&ASKED_OF_POWER_APPS, &[ENDS_30, holders_stop(44)]);
/// The trial is over.
pub(super) const OVER: Then = Then::When(
    &ENDED,
    &[
        GAP,
        Then::Note("The trial has ended. Premium flows of its holders are turned off 14 days later."),
    ],
);
/// The same beside a flow.
pub(super) const TOLD_90: Then = Then::When(&SELF_SERVICE, &[ENDS_90]);
/// When the trial of an admin ends, asked for or beside a flow, and what follows for those who have nothing else.
pub(super) const ADMIN_ENDS: Then = Then::Shared(&[
    Then::When(&COUNTED_30, &[COUNTS_30]),
    Then::When(&ADMIN_30, &[ENDS_30]),
    Then::When(&ADMIN_60, &[EXTENDED_60]),
    Then::When(&HOLDERS_STOP_44, &[holders_stop(44)]),
    Then::When(&HOLDERS_STOP_74, &[holders_stop(74)]),
]);
/// The same beside a flow.
pub(super) const TOLD_APPS: Then = Then::When(&OF_POWER_APPS, &[ENDS_30]);
/// The same beside a flow.
pub(super) const TOLD_SEATS: Then = Then::When(&SEATS_COUNT, &[COVERED, NOT_COVERED, TO_LICENSE]);
/// The same beside a flow.
pub(super) const TOLD_TOO_MANY: Then = Then::When(&SEATS_SHORT, &[GAP]);
/// Beside a flow, a trial that is over carries nothing.
pub(super) const TOLD_GONE: Then = Then::When(
    &AUTOMATE_GONE,
    &[
        exclude(&ACCEPTED, &["power-automate-trial"]),
        exclude(&ATTENDED_ACCEPTED, &["power-automate-trial"]),
    ],
);
/// The same for a trial of Power Apps.
pub(super) const TOLD_APPS_GONE: Then = Then::When(&APPS_GONE, &[exclude(&ACCEPTED, &["power-apps-trial"])]);
const NONE_OFFERED: Then = Then::Note("Government clouds have no self-service trial of Power Automate.");
/// Where nobody can start one.
pub(super) const TOLD_NOT_OFFERED: Then = Then::Shared(&[
    Then::When(&NONE_THERE, &[NONE_OFFERED]),
    Then::When(
        &IN_VAIN,
        &[Then::Status(Status::NotSupported, Axis::Both), NONE_OFFERED],
    ),
]);
/// The clock of the flow starts on the day the trial ends.
pub(super) const TOLD_STOP: &[Then] = &[
    Then::When(&STOPS_104, ON_DAY_104),
    Then::When(&STOPS_74, ON_DAY_74),
    Then::When(&STOPS_44, ON_DAY_44),
];
