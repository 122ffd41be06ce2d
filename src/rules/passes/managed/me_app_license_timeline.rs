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
                "Counted from the first launch without a right on or after 1 Jun 2026, the notice in the app is a note for 7 days, a warning until day 14, then an error. From February 2027 the app does not open.",
            ),
            cites: &[ME26.at("FAQ")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Somebody without a right first opened a standard app on 2 Nov 2026, in a managed environment."),
        questionnaire: "passes",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "yes", "allocatedPasses": 0}], "apps": [{"id": "menu", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 3, "seed": "m365-with-power-apps"}], "uses": [{"people": "staff", "app": "menu", "active": 0}], "first-unlicensed-launch": "2026-11-02", "channel": "csp", "existing-perapp": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("A warning on 9 Nov, an error on 16 Nov, closed from February 2027."),
    },
};
