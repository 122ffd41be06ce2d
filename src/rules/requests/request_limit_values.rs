//! How many requests a license gives in 24 hours.
//!
//! Microsoft 365 and an app pass give 6,000, Power Automate, Power Apps and Dynamics 365 licenses of persons 40,000, a license on the flow
//! 250,000. Until 30 October 2021 it was 2,000, 1,000 a pass, 5,000, 10,000, 20,000 and 15,000. These are the official figures, and they decide
//! on the terms. What the service lets pass meanwhile stands beside them, and is no entitlement. Somewhere in October and November 2021 both
//! sets of figures were in print.

use super::holders::{creator, owner};
use super::limits;
use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, GH975, R24, R25, R26, S3, S4, STRATEGY365, T21, T23};

const DATE: Then = super::PPR_DATE;
pub(in crate::rules) const TERMS: Then = Then::When(&SHORT_ADDED, &[Then::Status(Status::Gap, Axis::Terms)]);
/// Once the transition period is over, the service throttles at the official figure.
pub(in crate::rules) const RUNTIME: Then = Then::When(
    &Cond::All(&[SHORT_ADDED, is(&REQUEST_TRANSITION, "no")]),
    &[Then::Status(Status::Gap, Axis::Runtime)],
);
pub(in crate::rules) const LIMIT: Then = Then::When(
    &NOT_STATED,
    &[Then::Number("requestLimit", Expr::Plus(&ADDED, &Expr::Const(0)))],
);
/// No text of the time gives a figure for the flows of bots, nor for the old plans.
pub(in crate::rules) const UNKNOWN_LIMIT: Then = Then::Shared(&[
    Then::When(
        &Cond::Sure(&NO_FIGURE),
        &[
            Then::Status(Status::NotProven, Axis::Terms),
            Then::Note("No text of that time gives a limit for the flows of bots."),
        ],
    ),
    NO_FIGURE_OF_PLANS,
]);
pub(super) const NO_FIGURE_OF_PLANS: Then = Then::When(
    &UNSTATED,
    &[
        Then::Status(Status::NotProven, Axis::Terms),
        Then::Note("No text of that time gives a limit for Plan 1 and Plan 2."),
    ],
);
pub(in crate::rules) const BEYOND: Then = Then::Number("requestsOver", Expr::Plus(&OVER_ADDED, &Expr::Const(0)));
/// Beside the question about requests, the rule on several licenses of a flow states the limit itself.
static NOT_STATED: Cond = Cond::Not(&Cond::All(&[
    is(&ABOUT_REQUESTS, "no"),
    is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
    Cond::Given(&FLOW_LICENSE_COUNT),
    at_least(&FLOW_LICENSE_COUNT, 2),
    Cond::AsOfFrom(Date::of("2024-06-24")),
]));
/// More licenses on the flow give more, up to ten.
const MORE_HELPS: Cond = Cond::All(&[
    SHORT,
    is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
    Cond::AsOfFrom(Date::of("2024-06-24")),
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&USED, &Expr::Const(0)),
        Expr::Const(2_500_001),
    )),
]);
/// Several licenses lie on the flow, of which one counts until it is part of a solution.
const UNSTACKED: Cond = Cond::All(&[
    OUTSIDE,
    Cond::Given(&FLOW_LICENSE_COUNT),
    at_least(&FLOW_LICENSE_COUNT, 2),
    Cond::Not(&ABOVE_GIVEN),
]);
static LICENSES_LIE_THERE: Cond = UNSTACKED;
/// They are enough once they count.
const SOLUTION_WILL_DO: Cond = Cond::All(&[
    UNSTACKED,
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&USED, &Expr::Const(-1)),
        Expr::Times(&Expr::Const(250_000), &Expr::Of(&FLOW_LICENSE_COUNT)),
    )),
]);
static MORE_TO_BUY: Cond = Cond::All(&[MORE_HELPS, Cond::Not(&SOLUTION_WILL_DO)]);
static NOTHING_TO_BUY: Cond = Cond::All(&[MORE_HELPS, SOLUTION_WILL_DO]);
static MISSING_ON_FLOW: Expr = Expr::If(
    &LICENSES_LIE_THERE,
    &Expr::Minus(&Expr::CeilDiv(&USED, 250_000), &Expr::Of(&FLOW_LICENSE_COUNT)),
    &Expr::CeilDiv(&OVER, 250_000),
);
static SPLIT: Cond = Cond::All(&[
    SHORT,
    is(&LIMIT_OF, "flow-license"),
    Cond::AtLeast(Expr::Plus(&USED, &Expr::Const(0)), Expr::Const(2_500_001)),
]);
static SPLIT_GROUP: Cond = Cond::All(&[SHORT, is(&FLOW_LICENSE, "flow-group")]);
const MORE: Then = Then::When(
    &MORE_TO_BUY,
    &[Then::Mends(
        &[Lack::Requests],
        &Then::Alternative {
            label: "More Process licenses on the flow",
            licenses: &[("power-automate-process", Expr::Plus(&MISSING_ON_FLOW, &Expr::Const(0)))],
            note: "250,000 requests a day for each, ten on a flow at most. The flow has to be in a solution.",
        },
    )],
);
const INTO_A_SOLUTION: Then = Then::When(
    &NOTHING_TO_BUY,
    &[Then::Mends(
        &[Lack::Requests],
        &Then::Alternative {
            label: "Add the flow to a solution",
            licenses: &[],
            note: "There the Process licenses on it add up.",
        },
    )],
);
const TOO_MUCH: Then = Then::When(
    &SPLIT,
    &[Then::Note(
        "Ten Process licenses fit on one flow, which is 2,500,000 requests a day. Split the flow.",
    )],
);
const GROUP_FULL: Then = Then::When(
    &SPLIT_GROUP,
    &[Then::Note(
        "Licenses cannot be stacked on a flow group. Split the group.",
    )],
);
/// One person counts.
const ONE_PERSON: Cond = is_one(&LIMIT_OF, &["owner", "creator"]);
const OF_OWNER: Cond = is(&LIMIT_OF, "owner");
const OF_CREATOR: Cond = is(&LIMIT_OF, "creator");
const PLANS: &[&str] = &["power-automate-plan-1", "power-automate-plan-2"];
const AUTOMATE: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
];
/// What Power Automate gives is enough by itself.
const BY_ITSELF: Cond = Cond::Not(&Cond::AtLeast(
    Expr::Plus(&USED, &Expr::Const(0)),
    Expr::Plus(&limits::OF_AUTOMATE, &Expr::Const(1)),
));
/// What Premium has to bring on top of the paid licenses held; what is free is no sum.
static TO_ADD: Expr = Expr::If(
    &ABOVE_GIVEN,
    &OVER,
    &Expr::If(
        &OF_CREATOR,
        &Expr::Minus(&USED, &creator::COUNTED),
        &Expr::Minus(&USED, &owner::COUNTED),
    ),
);
/// It is enough on top of what is held, while product lines add up.
const ADDED_UP: Cond = Cond::All(&[
    Cond::Not(&NOT_ADDED),
    Cond::Not(&Cond::Any(&[
        Cond::All(&[OF_OWNER, each_holds(&OWNER_LICENSES, PLANS)]),
        Cond::All(&[OF_CREATOR, each_holds(&CREATOR_LICENSES, PLANS)]),
    ])),
    Cond::Not(&Cond::AtLeast(
        Expr::Plus(&TO_ADD, &Expr::Const(0)),
        Expr::Plus(&limits::OF_AUTOMATE, &Expr::Const(1)),
    )),
]);
/// Once nothing is added, the requests have to be made where Premium answers for them.
const IN_ITS_CONTEXT: Cond = Cond::Any(&[
    Cond::Not(&NOT_ADDED),
    Cond::All(&[OF_OWNER, owner::PREMIUM_COUNTS]),
    Cond::All(&[OF_CREATOR, creator::PREMIUM_COUNTS]),
]);
pub(in crate::rules) const PREMIUM_WILL_DO: Cond = Cond::All(&[
    SHORT,
    ONE_PERSON,
    Cond::Any(&[Cond::All(&[BY_ITSELF, IN_ITS_CONTEXT]), ADDED_UP]),
    Cond::Not(&Cond::Any(&[
        Cond::All(&[OF_OWNER, each_bases(&OWNER_LICENSES, AUTOMATE)]),
        Cond::All(&[OF_CREATOR, each_bases(&CREATOR_LICENSES, AUTOMATE)]),
    ])),
]);
static WILL_DO: Cond = PREMIUM_WILL_DO;
pub(in crate::rules) const PREMIUM: Then = Then::When(
    &WILL_DO,
    &[Then::Mends(
        &[Lack::Requests],
        &Then::Alternative {
            label: "Power Automate Premium for the person whose limit counts",
            licenses: &[("power-automate-premium", Expr::Const(1))],
            note: "40,000 requests a day for all flows of that person together.",
        },
    )],
);
/// The same before Premium was sold.
const PER_USER: Then = Then::When(
    &WILL_DO,
    &[Then::Mends(
        &[Lack::Requests],
        &Then::Alternative {
            label: "Power Automate per user for the person whose limit counts",
            licenses: &[("power-automate-per-user", Expr::Const(1))],
            note: "Raises the limit for all flows of that person together.",
        },
    )],
);
pub(in crate::rules) const ABOUT_A_FLOW: Cond = Cond::All(&[FLOW, ASKED]);

/// The limit, what is above it, and what follows.
const FIGURES: Then = Then::Shared(&[LIMIT, BEYOND, TERMS, RUNTIME]);

/// `request-limit-values`
pub static REQUEST_LIMIT_VALUES: Rule = Rule {
    id: "request-limit-values",
    aliases: &[],
    title: "Requests in 24 hours by license",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-06"),
            editions: &[Edition::Current, Edition::March2020],
            statement: prose(
                "In 24 hours Microsoft 365 gives 2,000 requests, per user plans and Team Members 5,000, Dynamics 365 Professional 10,000 and Enterprise 20,000, an app pass 1,000, a per flow license 15,000 for its flow. More is tolerated for the time being.",
            ),
            cites: &[
                S3.at("Power Automate"),
                S3.at("Seeded Power Automate"),
                STRATEGY365.at("Limits"),
            ],
            when: ABOUT_A_FLOW,
            then: &[
                WHOSE_1,
                WHOSE_2,
                WHOSE_3,
                WHOSE_4,
                WHOSE_5,
                WHOSE_6,
                WHOSE_7,
                WHOSE_8,
                WHOSE_9,
                FIGURES,
                UNKNOWN_LIMIT,
                PER_USER,
            ],
        },
        Version {
            in_force: Period::between("2021-10-06", "2021-10-07"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours Microsoft 365 gives 2,000 requests, per user plans and Team Members 5,000, Dynamics 365 Professional 10,000 and Enterprise 20,000, an app pass 1,000, a per flow license 15,000 for its flow.",
            ),
            cites: &[F21.at("Request limits")],
            when: ABOUT_A_FLOW,
            then: &[FIGURES, UNKNOWN_LIMIT, PER_USER],
        },
        Version {
            in_force: Period::between("2021-10-07", "2021-10-31"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours Microsoft 365 gives 2,000 requests, per user plans and Team Members 5,000, Dynamics 365 Professional 10,000 and Enterprise 20,000, an app pass 1,000, a per flow license 15,000 for its flow. Higher figures are about to be printed.",
            ),
            cites: &[F21.at("Request limits"), GH975.at("Both figures")],
            when: ABOUT_A_FLOW,
            then: &[FIGURES, UNKNOWN_LIMIT, DATE, PER_USER],
        },
        Version {
            in_force: Period::between("2021-10-31", "2021-12-01"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours Microsoft 365, app passes and Team Members give 6,000 requests, other licenses of persons 40,000, a license on the flow 250,000. The lower figures are still in print.",
            ),
            cites: &[T21.at("Request limits"), GH975.at("Both figures")],
            when: ABOUT_A_FLOW,
            then: &[FIGURES, DATE, PER_USER],
        },
        Version {
            in_force: Period::between("2021-12-01", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours Microsoft 365, app passes and Team Members give 6,000 requests, other licenses of persons 40,000, a license on the flow 250,000.",
            ),
            cites: &[T21.at("Request limits")],
            when: ABOUT_A_FLOW,
            then: &[FIGURES, PER_USER],
        },
        Version {
            in_force: Period::between("2023-08-01", "2026-09-08"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "In 24 hours Microsoft 365, app passes and Team Members give 6,000 requests, other licenses of persons 40,000, a Process or per flow license 250,000 for its flow.",
            ),
            cites: &[
                S4.at("How do Power Automate license plans work?"),
                T23.at("Request limits"),
                R24.at("Limits"),
                R25.at("Limits"),
            ],
            when: ABOUT_A_FLOW,
            then: &[FIGURES, PREMIUM, MORE, INTO_A_SOLUTION, TOO_MUCH],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "In 24 hours Microsoft 365, app passes and Team Members give 6,000 requests, other licenses of persons 40,000, a Process license, a flow group or Copilot Studio 250,000. The license of the context in which the flow runs decides.",
            ),
            cites: &[R26.at("Limits"), R26.at("Limits by license context")],
            when: ABOUT_A_FLOW,
            then: &[
                Then::When(
                    &NOT_STATED,
                    &[Then::Number("requestLimit", Expr::Plus(&CONTEXTUAL, &Expr::Const(0)))],
                ),
                Then::Number("requestsOver", Expr::Plus(&OVER_IN_CONTEXT, &Expr::Const(0))),
                Then::When(&SHORT_IN_CONTEXT, &[Then::Status(Status::Gap, Axis::Terms)]),
                Then::When(
                    &Cond::All(&[SHORT_IN_CONTEXT, is(&REQUEST_TRANSITION, "no")]),
                    &[Then::Status(Status::Gap, Axis::Runtime)],
                ),
                PREMIUM,
                MORE,
                INTO_A_SOLUTION,
                TOO_MUCH,
                GROUP_FULL,
            ],
        },
    ],
    example: Example {
        story: prose("A flow of an owner with Power Automate Premium makes 55,000 requests a day."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["power-automate-premium"], "flow-license": "none", "daily-requests": 55000, "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "15,000 more than the license gives. The service lets it pass while the transition period runs.",
        ),
    },
};
