//! The meter for apps: $10 for each person and app opened in the month.
//!
//! It counts whoever opens an app at least once and has no right of another kind: people without a license on any app, people with Microsoft 365 on a premium app. Power Apps Premium and
//! per user, Dynamics 365 licenses with the same rights and Microsoft 365 on a standard app are not counted. It counts each environment by itself. Whether it covers anybody in a managed
//! environment, and what counts a site, are other rules.

use crate::engine::prelude::*;
use crate::rules::sources::{GH951, PAYG25, PAYGFAQ24, PM21};

/// `payg-app-meter`
pub static PAYG_APP_METER: Rule = Rule {
    id: "payg-app-meter",
    aliases: &[],
    title: "The meter for apps",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-11-02", "2024-12-02"),
            editions: Edition::ALL,
            statement: prose(
                "The meter charges $10 for each person and app opened in the month, where no license of the person covers the app.",
            ),
            cites: &[PM21.at("Power Apps per app meter"), GH951.at("Answer")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2024-12-02"),
            editions: Edition::ALL,
            statement: prose(
                "The meter charges $10 for each person and app opened in the month, where no license of the person covers the app. People with Microsoft 365 are not counted on a standard app.",
            ),
            cites: &[PAYG25.at("Power Apps per app meter"), PAYGFAQ24.at("Who is counted")],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Six people without licenses open an app of a metered environment in the month."),
        questionnaire: "passes",
        as_of: "2025-09-15",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0, "paygPlan": "yes", "paygAppsMeter": "yes"}], "apps": [{"id": "survey", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 6, "seed": "none"}], "uses": [{"people": "staff", "app": "survey", "active": 6}], "launches": "everybody"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The meter counts six pairs of person and app, $60."),
    },
};
