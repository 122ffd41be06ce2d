//! A premium flow that somebody creates or changes without the license is saved, but stays off.
//!
//! It can be turned on once the owner has a license, the flow carries one, or it is linked to an app whose license covers
//! it. The calendar moved twice: first August, then October, at last November 2023. A flow that nobody touched since is another matter.

use super::out_of_context_grace::POWER_APPS;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E23, F23C, F23D, L22, L25, S4};

/// As far as anybody knows, the flow was made or changed on this day or later.
macro_rules! made_or_changed_since {
    ($day:literal) => {
        Cond::Not(&Cond::Sure(&Cond::All(&[
            Cond::DayBefore(&CREATED_ON, Date::of($day)),
            Cond::DayBefore(&LAST_EDITED_ON, Date::of($day)),
        ])))
    };
}
const OWNER_SHORT: Cond = Cond::All(&[
    is(&PREMIUM, "yes"),
    is(&CONTEXT, "owner"),
    Cond::Any(&[
        Cond::Short(Who::Owner, Axis::Terms),
        Cond::Short(Who::Account, Axis::Terms),
    ]),
]);
const OWNER_GONE: Cond = Cond::All(&[is(&PREMIUM, "yes"), is(&CONTEXT, "owner"), is(&OWNER_KIND, "gone")]);
/// The text of 2022 speaks of those who left and of those on Power Apps, of nobody else.
const OWNER_ON_POWER_APPS: Cond = Cond::All(&[OWNER_SHORT, has_one(&OWNER_LICENSES, POWER_APPS)]);
const STAYS_OFF: &[Then] = &[Then::Inform(
    "I-OFF-BY-DEFAULT",
    "A new or changed flow is saved, but stays off until it is licensed or linked to an app.",
)];

/// `new-premium-flow-off-by-default`
pub static NEW_PREMIUM_FLOW_OFF_BY_DEFAULT: Rule = Rule {
    id: "new-premium-flow-off-by-default",
    aliases: &[],
    title: "A new premium flow without license stays off",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-10-10", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "A premium flow that is changed after its owner left, or made or changed on a Power Apps license outside the app, is saved, but stays off until it is licensed.",
            ),
            cites: &[
                L22.at("Expiration limits"),
                L22.at("Premium flows without premium licenses"),
            ],
            when: Cond::Any(&[OWNER_GONE, OWNER_ON_POWER_APPS]),
            then: &[Then::When(
                &made_or_changed_since!("2022-10-10"),
                &[Then::Inform(
                    "I-OFF-BY-DEFAULT",
                    "A flow that is made or changed now is saved, but stays off until it is licensed.",
                )],
            )],
        },
        Version {
            in_force: Period::between("2023-08-01", "2023-09-15"),
            editions: Edition::ALL,
            statement: prose(
                "A new or changed premium flow without the license is saved, but stays off until it is licensed or linked to an app.",
            ),
            cites: &[S4.at("Enforcement")],
            when: OWNER_SHORT,
            then: &[Then::When(&made_or_changed_since!("2023-08-01"), STAYS_OFF)],
        },
        Version {
            in_force: Period::between("2023-09-15", "2023-10-13"),
            editions: Edition::ALL,
            statement: prose(
                "New premium flows without the license will stay off once their makers were notified, from 15 Oct 2023.",
            ),
            cites: &[F23C.at("Enforcement timeline")],
            when: OWNER_SHORT,
            then: &[Then::Note(
                "From 15 Oct 2023 a new or changed flow stays off until it is licensed or linked to an app.",
            )],
        },
        Version {
            in_force: Period::between("2023-10-13", "2023-11-13"),
            editions: Edition::ALL,
            statement: prose(
                "New premium flows without the license will stay off once their makers were notified, from 13 Nov 2023.",
            ),
            cites: &[F23D.at("Enforcement timeline"), E23.at("Timeline")],
            when: OWNER_SHORT,
            then: &[Then::Note(
                "From 13 Nov 2023 a new or changed flow stays off until it is licensed or linked to an app.",
            )],
        },
        Version {
            in_force: Period::from("2023-11-13"),
            editions: Edition::ALL,
            statement: prose(
                "A new or changed premium flow without the license is saved, but stays off until it is licensed or linked to an app.",
            ),
            cites: &[E23.at("Timeline"), L25.at("Expiration limits")],
            when: OWNER_SHORT,
            then: &[Then::When(&made_or_changed_since!("2023-11-13"), STAYS_OFF)],
        },
    ],
    example: Example {
        story: prose(
            "Liv saves a new scheduled Salesforce flow. She holds Microsoft 365 E3 and never had a premium license.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-licenses": ["m365"], "owner-lost-license-on": "none", "created-on": "2026-11-22", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("The flow is saved and stays off until Liv has a license."),
    },
};
