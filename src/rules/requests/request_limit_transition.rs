//! While the transition period runs, limits are looked at a flow at a time, and at higher figures.
//!
//! It began in October 2019 and ends six months after the reports in the admin center are generally available; no day is known. From 20 September 2022 to
//! 7 September 2026 a further cap of 1,000,000 actions a person and day is printed. Above the official figure the terms are breached all the same: what the service lets pass is
//! no entitlement.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::sources::{API20B, R24, R25, R26, S4, T21, T22};

const RUNNING: Cond = Cond::All(&[FLOW, ASKED, TRANSITION]);
const TOLERATED: Then = Then::When(&Cond::All(&[SHORT, Cond::Not(&THROTTLED)]), NOT_THROTTLED);
const NOT_THROTTLED: &[Then] = &[Then::Note(
    "Above what the license gives, and not throttled while the transition period runs. Nobody knows when it ends: plan for the official figure.",
)];
const STOPS: Then = Then::When(&THROTTLED, &[Then::Status(Status::Gap, Axis::Runtime)]);
static MILLION: Cond = Cond::All(&[
    OF_A_PERSON,
    USE_NAMED,
    Cond::AtLeast(Expr::Plus(&USED, &Expr::Const(0)), Expr::Const(1_000_001)),
]);
const PER_PERSON: Then = Then::When(
    &MILLION,
    &[
        Then::Status(Status::Gap, Axis::Runtime),
        Then::Inform(
            "I-MILLION",
            "A person's flows may make 1,000,000 actions a day together in the transition period.",
        ),
    ],
);

/// The newest text no longer names the cap.
const MILLION_NOTE: Then = Then::When(
    &MILLION,
    &[Then::Note(
        "From September 2022 to September 2026 texts printed a cap of 1,000,000 actions a day for the flows of one person together. The newest one does not.",
    )],
);

/// `request-limit-transition`
pub static REQUEST_LIMIT_TRANSITION: Rule = Rule {
    id: "request-limit-transition",
    aliases: &[],
    title: "The transition period of the request limits",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-06"),
            editions: &[Edition::Current],
            statement: prose(
                "A transition period is running, in which more than the official figure is tolerated. How much more is not known for this time.",
            ),
            cites: &[API20B.at("Transition period")],
            when: RUNNING,
            then: &[],
        },
        Version {
            in_force: Period::between("2021-10-06", "2022-09-20"),
            editions: &[Edition::Current],
            statement: prose(
                "While the transition period runs, the service looks at each flow by itself, at higher figures than the official ones. It ends six months after the reports are generally available.",
            ),
            cites: &[T21.at("Transition period")],
            when: RUNNING,
            then: &[STOPS, TOLERATED],
        },
        Version {
            in_force: Period::between("2022-09-20", "2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "While the transition period runs, the service looks at each flow by itself, at higher figures than the official ones, and at 1,000,000 actions a person and day. It ends six months after the reports are generally available.",
            ),
            cites: &[
                T22.at("Transition period"),
                R24.at("Transition period"),
                R25.at("Transition period"),
            ],
            when: RUNNING,
            then: &[STOPS, TOLERATED, PER_PERSON],
        },
        Version {
            in_force: Period::from("2026-09-08"),
            editions: &[Edition::Current],
            statement: prose(
                "While the transition period runs, the service looks at each flow by itself, at higher figures than the official ones. It ends six months after the reports are generally available.",
            ),
            cites: &[R26.at("Transition period")],
            when: RUNNING,
            then: &[STOPS, TOLERATED, MILLION_NOTE],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::May2023],
            statement: prose(
                "While the transition period runs, the service looks at each flow by itself, at higher figures than the official ones.",
            ),
            cites: &[S4.at("How do Power Automate license plans work?")],
            when: RUNNING,
            then: &[
                Then::When(&THROTTLED_AS_PRINTED, &[Then::Status(Status::Gap, Axis::Runtime)]),
                Then::When(&Cond::All(&[SHORT, Cond::Not(&THROTTLED_AS_PRINTED)]), NOT_THROTTLED),
            ],
        },
    ],
    example: Example {
        story: prose("A nightly flow of an owner with Sales Enterprise makes 95,000 requests."),
        questionnaire: "requests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "owner-kind": "human", "owner-licenses": ["d365-enterprise"], "flow-license": "none", "daily-requests": 95000, "other-flows-requests": 0, "environment-metered": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("55,000 above the official 40,000; the service lets 200,000 of one flow pass."),
    },
};
