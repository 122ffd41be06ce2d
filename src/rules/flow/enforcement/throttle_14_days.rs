//! A flow that stays above its request limit for 14 days without a break is turned off.
//!
//! Saving the flow starts the count again, and changes nothing else. What helps, in this order: fewer actions; a higher
//! license, for the owner or on the flow, several of them where the flow is in a solution; pay-as-you-go on the
//! environment, where requests above the limit are metered instead. A requests add-on with a support ticket brings about
//! 30 days of relief, and none to a flow that carries its own license. How large the limit is stands in another place.

use super::about::{NOTHING_ELSE, THROTTLED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AO24, API19, F21, F25, G26, L22, S3, T21};

const ABOVE_LIMIT: Cond = at_least(&THROTTLED_DAYS, 1);
static ABOVE: Cond = ABOVE_LIMIT;
/// The flow runs on the license of a person, so a ticket can help.
const ON_USER_PLAN: Cond = is_none_of(
    &FLOW_LICENSE,
    &[
        "process",
        "hosted-process",
        "legacy-per-flow",
        "flow-group",
        "inherited-from-machine",
    ],
);
static RELIEVED: Cond = Cond::All(&[ON_USER_PLAN, at_least(&REQUESTS_ADDONS, 1), is(&SUPPORT_TICKET, "yes")]);
static BUY_PROCESS: Cond = Cond::All(&[
    at_least(&THROTTLED_DAYS, 1),
    Cond::AsOfFrom(Date::of("2023-08-01")),
    Cond::Any(&[ON_USER_PLAN, is(&FLOW_LICENSE, "legacy-per-flow")]),
]);
static TICKET_HELPS: Cond = Cond::All(&[at_least(&THROTTLED_DAYS, 1), ON_USER_PLAN]);
/// On a license of its own the limit of the owner does not count.
static BEFORE_PREMIUM: Cond = Cond::All(&[
    ABOVE_LIMIT,
    ON_USER_PLAN,
    Cond::Not(&Cond::AsOfFrom(Date::of("2023-08-01"))),
]);
static SINCE_PREMIUM: Cond = Cond::All(&[ABOVE_LIMIT, ON_USER_PLAN, Cond::AsOfFrom(Date::of("2023-08-01"))]);
static PROCESS_INSTEAD: Cond = Cond::All(&[
    ABOVE_LIMIT,
    is(&FLOW_LICENSE, "legacy-per-flow"),
    Cond::AsOfFrom(Date::of("2023-08-01")),
]);
static ON_A_METER: Cond = Cond::All(&[ABOVE_LIMIT, Cond::AsOfFrom(Date::of("2021-11-02"))]);
static HAS_PROCESS: Cond = Cond::All(&[
    at_least(&THROTTLED_DAYS, 1),
    is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
]);

const COUNTER: Then = Then::When(
    &ABOVE,
    &[
        Then::Status(Status::Gap, Axis::Both),
        Then::Number("daysLeft", Expr::Minus(&Expr::Const(14), &Expr::Of(&THROTTLED_DAYS))),
        Then::Deadline {
            what: "flow is turned off",
            on: days_after(&THROTTLED_DAYS, 14),
            after: "14 days without a break above its limit",
        },
        Then::Inform(
            "I-THROTTLE-RESTART",
            "Editing and saving the flow starts the count of 14 days again. It stays slow until it needs fewer requests or has a higher limit.",
        ),
        Then::Note("First choice: fewer actions, for example by filtering at the source and by batches."),
    ],
);
const HIGHER: Then = Then::Shared(&[
    Then::When(
        &BEFORE_PREMIUM,
        &[Then::Note(
            "A higher license: Power Automate per user for its owner, or a per flow license on the flow.",
        )],
    ),
    Then::When(
        &SINCE_PREMIUM,
        &[Then::Note(
            "A higher license: Power Automate Premium for its owner, or a Process license on the flow.",
        )],
    ),
    Then::When(
        &PROCESS_INSTEAD,
        &[Then::Note(
            "A higher license: Process on the flow, which can be stacked.",
        )],
    ),
    Then::When(
        &ON_A_METER,
        &[Then::Note(
            "Pay-as-you-go on the environment: requests above the limit are metered, the flow is not slowed down.",
        )],
    ),
]);
const MORE_PROCESS: Then = Then::When(
    &HAS_PROCESS,
    &[Then::Note(
        "A flow in a solution can carry several Process licenses, up to ten; each adds its own limit.",
    )],
);
const PROCESS_WAY: Then = Then::When(
    &BUY_PROCESS,
    &[Then::Alternative {
        label: "Process license on the flow",
        licenses: &[("power-automate-process", Expr::Const(1))],
        note: "Raises the limit of the flow, whoever owns it.",
    }],
);
const RELIEF: Then = Then::Number("reliefDays", Expr::If(&RELIEVED, &Expr::Const(30), &Expr::Const(0)));
const TICKET: Then = Then::When(
    &TICKET_HELPS,
    &[Then::Note(
        "A requests add-on alone does nothing for the flow. With a support ticket it brings about 30 days of relief.",
    )],
);

/// `throttle-14-days`
pub static THROTTLE_14_DAYS: Rule = Rule {
    id: "throttle-14-days",
    aliases: &[],
    title: "A flow above its limit stops after 14 days",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-31"),
            editions: Edition::ALL,
            statement: prose("No text of the time says that a flow above its request limit is turned off."),
            cites: &[API19.at("Limits"), S3.at("Power Automate"), F21.at("Request limits")],
            when: THROTTLED,
            then: &[
                NOTHING_ELSE,
                Then::Status(Status::NotProven, Axis::Both),
                Then::Note("No text of that time says that a flow above its limit is turned off."),
            ],
        },
        Version {
            in_force: Period::between("2021-10-31", "2024-05-01"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that is above its request limit for 14 days without a break is turned off. Editing and saving it starts the count again.",
            ),
            cites: &[T21.at("What happens above the limits"), L22.at("Throttling")],
            when: THROTTLED,
            then: &[NOTHING_ELSE, COUNTER, HIGHER, MORE_PROCESS, PROCESS_WAY],
        },
        Version {
            in_force: Period::between("2024-05-01", "2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow that is above its request limit for 14 days without a break is turned off. A requests add-on with a support ticket brings about 30 days, not to a flow with its own license.",
            ),
            cites: &[AO24.at("Power Platform requests add-on"), L22.at("Throttling")],
            when: THROTTLED,
            then: &[NOTHING_ELSE, COUNTER, HIGHER, MORE_PROCESS, PROCESS_WAY, RELIEF, TICKET],
        },
        Version {
            in_force: Period::from("2025-06-03"),
            editions: &[Edition::Current],
            statement: prose(
                "A flow that is above its request limit for 14 days without a break is turned off. Remedies: fewer actions, a higher license, pay-as-you-go, or a requests add-on with a support ticket, which brings about 30 days to a flow without its own license.",
            ),
            cites: &[
                F25.at("What can I do if my flow is above limits?"),
                AO24.at("Power Platform requests add-on"),
                G26.at("Throttling"),
            ],
            when: THROTTLED,
            then: &[NOTHING_ELSE, COUNTER, HIGHER, MORE_PROCESS, PROCESS_WAY, RELIEF, TICKET],
        },
    ],
    example: Example {
        story: prose("A flow on its owner's plan has been too busy for six days. No add-on, no ticket."),
        questionnaire: "enforcement",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"enforcement-topic": "throttled", "throttled-days": 6, "flow-license": "none", "requests-addons": 0, "support-ticket": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("It is turned off on 30 Nov 2026, unless somebody saves it or raises its limit."),
    },
};
