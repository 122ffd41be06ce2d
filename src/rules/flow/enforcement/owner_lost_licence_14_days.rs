//! When the premium license or trial of the owner ends, a premium flow slows down and is turned off after 14 days.
//!
//! The clock starts on the day the license ends. Manual flows are not turned off: the service checks the people who run
//! them. Until August 2022 the period was 30 days; nothing was turned off before 15 October 2022. An owner who never had a
//! premium license is another case: a new flow stays off from the start.

use super::ladder::{BESIDES, FIRST_SWITCH_OFFS, ON_OLD_PLAN, ON_TOP, after_14_days};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E23, E24A, F21, F25, L22, L25, S4};

/// For events since October 2022.
const AFTER_14_DAYS: Then = Then::Deadline {
    what: "flow is turned off",
    on: after_14_days(&OWNER_LOST_LICENSE_ON),
    after: "14 days after the owner lost the license",
};
static IN_SEPTEMBER_2022: Cond = Cond::All(&[
    Cond::DayBefore(&OWNER_LOST_LICENSE_ON, Date::of("2022-10-01")),
    Cond::Not(&Cond::DayBefore(&OWNER_LOST_LICENSE_ON, Date::of("2022-09-01"))),
]);
const FIRST_EVENTS: Then = Then::When(&IN_SEPTEMBER_2022, &[FIRST_SWITCH_OFFS]);
/// Earlier events keep the older period.
const OLDER_EVENTS: Then = Then::When(
    &Cond::DayBefore(&OWNER_LOST_LICENSE_ON, Date::of("2022-09-01")),
    &[AFTER_30_DAYS],
);
pub(in crate::rules) const OWNER_SHORT: Cond = Cond::All(&[
    is(&CONTEXT, "owner"),
    is(&PREMIUM, "yes"),
    Cond::Not(&is(&OWNER_KIND, "gone")),
    // Who says that no license ended is another case.
    Cond::Any(&[
        Cond::Not(&Cond::Given(&OWNER_LOST_LICENSE_ON)),
        Cond::DayGiven(&OWNER_LOST_LICENSE_ON),
    ]),
    Cond::Any(&[
        Cond::Short(Who::Owner, Axis::Both),
        Cond::Short(Who::Account, Axis::Both),
    ]),
]);
pub(in crate::rules) const AFTER_30_DAYS: Then = Then::Deadline {
    what: "flow is turned off",
    on: days_after(&OWNER_LOST_LICENSE_ON, 30),
    after: "30 days after the owner lost the license",
};
const BY_THE_EVENT: &[Then] = &[AFTER_14_DAYS, FIRST_EVENTS, OLDER_EVENTS];

/// `owner-lost-licence-14-days`
pub static OWNER_LOST_LICENCE_14_DAYS: Rule = Rule {
    id: "owner-lost-licence-14-days",
    aliases: &[],
    title: "A premium flow stops 14 days after its owner lost the license",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-10-06", "2022-09-01"),
            editions: Edition::ALL,
            statement: prose("A premium flow is turned off 30 days after its owner lost the license."),
            cites: &[F21.at("The owner of a flow left, or has no premium license any more")],
            when: OWNER_SHORT,
            then: &[AFTER_30_DAYS],
        },
        Version {
            in_force: Period::between("2022-09-01", "2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow loses speed and is turned off 14 days after its owner lost the license, nowhere before 15 Oct 2022. Earlier events follow the older period of 30 days. Owners on Plan 1 or Plan 2 are spared.",
            ),
            cites: &[L22.at("Expiration limits"), S4.at("Enforcement"), E23.at("Timeline")],
            when: Cond::All(&[OWNER_SHORT, Cond::Not(&ON_OLD_PLAN)]),
            then: BY_THE_EVENT,
        },
        Version {
            in_force: Period::from("2024-05-17"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow loses speed and is turned off 14 days after its owner lost the license. The license of a co-owner does not stop the clock; making the co-owner the owner does.",
            ),
            cites: &[
                E24A.at("Timeline"),
                L25.at("Expiration limits"),
                F25.at("The owner of the flow no longer has a premium license"),
            ],
            when: OWNER_SHORT,
            then: &[Then::Shared(BY_THE_EVENT), ON_TOP, BESIDES],
        },
    ],
    example: Example {
        story: prose("Uma's Power Automate Premium license ended on 1 Nov 2026. Her automated SAP flow is still on."),
        questionnaire: "flow",
        as_of: "2026-11-10",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "owner-lost-license-on": "2026-11-01", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow is turned off on 15 Nov 2026, five days after the day judged."),
    },
};
