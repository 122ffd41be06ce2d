//! People without a right in a managed environment are told first, and stopped from February 2027.
//!
//! Administrators have been told since March 2026. Since June 2026 the app itself tells the person: a note for seven
//! days from the first launch without a right, then a warning, after fourteen days an error. From February 2027 such
//! apps do not open. Only the month is known, and one sentence lets the last notice run out first, so an earliest and
//! a latest day are given. Flows have the duty without an announced block.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{ME26, ME26A, ME26B};

/// `me-app-licence-timeline`
pub static ME_APP_LICENSE_TIMELINE: Rule = Rule {
    id: "me-app-licence-timeline",
    aliases: &[],
    title: "Notices, and the block of February 2027",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2026-03-31", "2026-08-31"),
            editions: Edition::ALL,
            statement: prose(
                "Administrators of managed environments are told of people without a right, and from June 2026 the people themselves. A block is not announced.",
            ),
            cites: &[ME26A.at("FAQ"), ME26B.at("FAQ")],
            when: Cond::All(&[
                Cond::Given(&FIRST_UNLICENSED_LAUNCH),
                Cond::DayGiven(&FIRST_UNLICENSED_LAUNCH),
                Cond::AnyRow(&ENVIRONMENTS, &is(&ENV_MANAGED, "yes")),
            ]),
            then: &[Then::Note(
                "Apps in managed environments tell people without a right from June 2026 on.",
            )],
        },
        Version {
            in_force: Period::from("2026-08-31"),
            editions: Edition::ALL,
            statement: prose(
                "Counted from the first launch without a right on or after June 1, 2026, the notice in the app is a note for 7 days, a warning until day 14, then an error. From February 2027 the app does not open.",
            ),
            cites: &[ME26.at("FAQ")],
            when: Cond::All(&[
                Cond::Given(&FIRST_UNLICENSED_LAUNCH),
                Cond::DayGiven(&FIRST_UNLICENSED_LAUNCH),
                Cond::Not(&Cond::DayBefore(&FIRST_UNLICENSED_LAUNCH, Date::of("2026-06-01"))),
                Cond::AnyRow(&ENVIRONMENTS, &is(&ENV_MANAGED, "yes")),
            ]),
            then: &[
                Then::Deadline {
                    what: "the notice in the app becomes a warning",
                    on: DayExpr {
                        event: &FIRST_UNLICENSED_LAUNCH,
                        days: 7,
                        not_before: None,
                        events_from: None,
                        last: false,
                    },
                    after: "7 days after the first launch without a right",
                },
                Then::Deadline {
                    what: "the notice in the app becomes an error",
                    on: DayExpr {
                        event: &FIRST_UNLICENSED_LAUNCH,
                        days: 14,
                        not_before: None,
                        events_from: None,
                        last: false,
                    },
                    after: "14 days after the first launch without a right",
                },
                Then::Deadline {
                    what: "apps do not open without a right, at the earliest",
                    on: DayExpr {
                        event: &FIRST_UNLICENSED_LAUNCH,
                        days: 0,
                        not_before: Some(Date::of("2027-02-01")),
                        events_from: None,
                        last: false,
                    },
                    after: "from February 2027; the day is not printed",
                },
                Then::Deadline {
                    what: "apps do not open without a right, at the latest",
                    on: DayExpr {
                        event: &FIRST_UNLICENSED_LAUNCH,
                        days: 14,
                        not_before: Some(Date::of("2027-02-01")),
                        events_from: None,
                        last: false,
                    },
                    after: "after the last notice, read the milder way",
                },
            ],
        },
    ],
    example: Example {
        story: prose(
            "Somebody without a right first opened a standard app on November 2, 2026, in a managed environment.",
        ),
        questionnaire: "passes",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "yes", "allocatedPasses": 0}], "apps": [{"id": "menu", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 3, "seed": "m365-with-power-apps"}], "uses": [{"people": "staff", "app": "menu", "active": 0}], "first-unlicensed-launch": "2026-11-02", "channel": "csp", "existing-perapp": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("A warning on November 9, an error on November 16, closed from February 2027."),
    },
};
