//! A flow that nothing triggers for 90 days is turned off 30 days later, where it runs on a plan without premium rights.
//!
//! That means Power Automate Free, a trial, the Developer Plan or Microsoft 365. A mail announces it on day 90. Whoever
//! turns the flow on again starts the count anew. Premium licenses, of the owner or on the flow, know no such limit.

use super::about::{DORMANT, NOTHING_ELSE};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F21, L22, L25, S3};

const LIMITED: &[&str] = &[
    "power-automate-free",
    "power-automate-trial",
    "power-apps-trial",
    "developer-plan",
    "m365",
    "windows",
    "none",
];
const CARRIED: Cond = is_one(
    &FLOW_LICENSE,
    &[
        "process",
        "hosted-process",
        "legacy-per-flow",
        "flow-group",
        "inherited-from-machine",
    ],
);
/// The plan has no premium rights. Whoever was asked for the topic is asked for a license on the flow too.
const ON_LIMITED_PLAN: Cond = Cond::All(&[
    only(&OWNER_LICENSES, LIMITED),
    Cond::Any(&[
        Cond::All(&[
            Cond::Not(&Cond::Given(&ENFORCEMENT_TOPIC)),
            Cond::Not(&Cond::Sure(&CARRIED)),
        ]),
        Cond::All(&[Cond::Given(&ENFORCEMENT_TOPIC), Cond::Not(&CARRIED)]),
    ]),
]);
static COUNTS: Cond = ON_LIMITED_PLAN;
static NOTICED: Cond = Cond::All(&[
    ON_LIMITED_PLAN,
    at_least(&DAYS_SINCE_LAST_TRIGGER, 90),
    Cond::Not(&at_least(&DAYS_SINCE_LAST_TRIGGER, 120)),
]);
static OFF: Cond = Cond::All(&[ON_LIMITED_PLAN, at_least(&DAYS_SINCE_LAST_TRIGGER, 120)]);
static FREE_OF_IT: Cond = Cond::Not(&ON_LIMITED_PLAN);

const COUNT: Then = Then::When(
    &COUNTS,
    &[
        Then::Number("dormantAfterDays", Expr::Const(90)),
        Then::Number("offAfterDays", Expr::Const(120)),
        Then::Deadline {
            what: "a mail announces the switch-off",
            on: days_after(&DAYS_SINCE_LAST_TRIGGER, 90),
            after: "90 days without a successful trigger",
        },
        Then::Deadline {
            what: "flow is turned off",
            on: days_after(&DAYS_SINCE_LAST_TRIGGER, 120),
            after: "30 days after the mail",
        },
    ],
);
const ANNOUNCED: Then = Then::When(
    &NOTICED,
    &[Then::Warn(
        "W-DORMANT",
        "Nothing has triggered the flow for 90 days. Unless it runs on a premium license, of its owner or its own, it will be turned off: let it run once, or license it.",
    )],
);
const STOPPED: Then = Then::When(
    &OFF,
    &[
        Then::Status(Status::Gap, Axis::Runtime),
        Then::Note("Turn it on again: it is not a matter of missing rights, and the count starts anew."),
    ],
);
const NO_LIMIT: Then = Then::When(
    &FREE_OF_IT,
    &[Then::Note(
        "A flow on a premium license is never turned off for being idle.",
    )],
);

/// `dormant-90-30`
pub static DORMANT_90_30: Rule = Rule {
    id: "dormant-90-30",
    aliases: &[],
    title: "An idle flow stops after 120 days",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2022-10-10"),
            editions: Edition::ALL,
            statement: prose("No text of the time says that a flow is turned off for being idle."),
            cites: &[S3.at("Power Automate"), F21.at("Request limits")],
            when: DORMANT,
            then: &[
                NOTHING_ELSE,
                Then::Status(Status::NotProven, Axis::Both),
                Then::Note("No text of that time says that a flow is turned off for being idle."),
            ],
        },
        Version {
            in_force: Period::between("2022-10-10", "2025-02-11"),
            editions: Edition::ALL,
            statement: prose(
                "A flow on a free, trial, community or Microsoft 365 plan that nothing triggers for 90 days is turned off 30 days after a mail. Premium plans have no such limit.",
            ),
            cites: &[L22.at("Expiration limits")],
            when: DORMANT,
            then: &[NOTHING_ELSE, COUNT, ANNOUNCED, STOPPED, NO_LIMIT],
        },
        Version {
            in_force: Period::from("2025-02-11"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow on a free, trial, community or Microsoft 365 plan that nothing triggers for 90 days is turned off 30 days after a mail. Premium plans have no such limit.",
            ),
            cites: &[L25.at("Expiration limits"), L22.at("Expiration limits")],
            when: DORMANT,
            then: &[NOTHING_ELSE, COUNT, ANNOUNCED, STOPPED, NO_LIMIT],
        },
    ],
    example: Example {
        story: prose("Nobody has filled in Iris's form for 100 days. Her flow on Business Standard waits for it."),
        questionnaire: "enforcement",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"enforcement-topic": "dormant", "days-since-last-trigger": 100, "owner-licenses": ["m365"], "flow-license": "none"}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("It is turned off on 12 Dec 2026, unless somebody fills in the form before."),
    },
};
