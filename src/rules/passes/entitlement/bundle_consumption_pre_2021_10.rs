//! Before October 2021 licenses were counted by person and environment, in bundles.
//!
//! One bundle holds two apps and one portal. So a person needs half as many licenses as apps, rounded up, or as many
//! as portals, whichever is more; the sum runs over people and environments. The old page showed its example as a
//! picture that is lost, so this arithmetic follows from the text.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, PA21A, S3};

/// `pa-bundle-consumption-pre-2021-10`
pub static PA_BUNDLE_CONSUMPTION_PRE_2021_10: Rule = Rule {
    id: "pa-bundle-consumption-pre-2021-10",
    aliases: &[],
    title: "Counting bundles before October 2021",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2019-10-01", "2021-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "One license covers two apps and one portal of one person in one environment: a person needs the larger of half the apps, rounded up, and the portals.",
        ),
        cites: &[
            S3.at("Run Single Apps"),
            F20.at("Power Apps per app"),
            PA21A.at("Consumption of per app licensing"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("In 2020 four people use three apps and a portal in one environment."),
        questionnaire: "passes",
        as_of: "2020-11-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 8, "date": "2020-06-01", "termEnd": "2023-05-31"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 8}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2020-10-19", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2020-10-19", "canConsume": "yes"}, {"id": "c", "kind": "canvas", "class": "premium", "created": "2020-10-19", "canConsume": "yes"}, {"id": "site", "kind": "portal", "class": "premium", "created": "2020-10-19", "canConsume": "yes"}], "people": [{"id": "team", "count": 4, "seed": "none"}], "uses": [{"people": "team", "app": "a"}, {"people": "team", "app": "b"}, {"people": "team", "app": "c"}, {"people": "team", "app": "site"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Two bundles a person: eight licenses."),
    },
};
