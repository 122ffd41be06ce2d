//! When the owner leaves, a premium flow slows down at once and is turned off after 14 days.
//!
//! All owners get a notice. The license of a co-owner does not stop the clock; making the co-owner the owner does, and so
//! does a license on the flow. Manual flows are not turned off: the service checks the people who run them. Until August
//! 2022 the period was 30 days; nothing was turned off before 15 October 2022.

use super::ladder::{BESIDES, FIRST_SWITCH_OFFS, ON_OLD_PLAN, ON_TOP, after_14_days};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E23, E24A, F21, F25, L22, L25, S4};

/// For events since October 2022.
const AFTER_14_DAYS: Then = Then::Deadline {
    what: "flow is turned off",
    on: after_14_days(&OWNER_LEFT_ON),
    after: "14 days after the owner left",
};
static IN_SEPTEMBER_2022: Cond = Cond::All(&[
    Cond::DayBefore(&OWNER_LEFT_ON, Date::of("2022-10-01")),
    Cond::Not(&Cond::DayBefore(&OWNER_LEFT_ON, Date::of("2022-09-01"))),
]);
const FIRST_EVENTS: Then = Then::When(&IN_SEPTEMBER_2022, &[FIRST_SWITCH_OFFS]);
/// Earlier events keep the older period.
const OLDER_EVENTS: Then = Then::When(
    &Cond::DayBefore(&OWNER_LEFT_ON, Date::of("2022-09-01")),
    &[AFTER_30_DAYS],
);
pub(in crate::rules) const AFTER_30_DAYS: Then = Then::Deadline {
    what: "flow is turned off",
    on: days_after(&OWNER_LEFT_ON, 30),
    after: "30 days after the owner left",
};
pub(in crate::rules) const OWNER_LEFT: Cond =
    Cond::All(&[is(&OWNER_KIND, "gone"), is(&CONTEXT, "owner"), is(&PREMIUM, "yes")]);
const BY_THE_EVENT: &[Then] = &[AFTER_14_DAYS, FIRST_EVENTS, OLDER_EVENTS];

/// `owner-left-14-days`
pub static OWNER_LEFT_14_DAYS: Rule = Rule {
    id: "owner-left-14-days",
    aliases: &[],
    title: "A premium flow stops 14 days after its owner left",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2022-09-01"),
            editions: Edition::ALL,
            statement: prose("A premium flow is turned off 30 days after its owner left."),
            cites: &[F21.at("The owner of a flow left, or has no premium license any more")],
            when: OWNER_LEFT,
            then: &[AFTER_30_DAYS],
        },
        Version {
            in_force: Period::between("2022-09-01", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow loses speed and is turned off 14 days after its owner left, nowhere before 15 Oct 2022. Earlier events follow the older period of 30 days. Owners on Plan 1 or Plan 2 are spared.",
            ),
            cites: &[L22.at("Expiration limits"), S4.at("Enforcement"), E23.at("Timeline")],
            when: Cond::All(&[OWNER_LEFT, Cond::Not(&ON_OLD_PLAN)]),
            then: BY_THE_EVENT,
        },
        Version {
            in_force: Period::from("2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow loses speed and is turned off 14 days after its owner left. The license of a co-owner does not stop the clock; making the co-owner the owner does.",
            ),
            cites: &[
                E24A.at("Timeline"),
                L25.at("Expiration limits"),
                F25.at("The owner of the flow no longer has a premium license"),
            ],
            when: OWNER_LEFT,
            then: &[Then::Shared(BY_THE_EVENT), ON_TOP, BESIDES],
        },
    ],
    example: Example {
        story: prose("The owner of a scheduled Oracle flow left on 10 Nov 2026."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "gone", "owner-left-on": "2026-11-10", "in-solution": "yes", "has-coowner": "yes", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow is turned off on 24 Nov 2026, two days after the day judged."),
    },
};
