//! Until September 2021 a license was a bundle; since then it is one pass.
//!
//! The bundle was good for two apps and one portal of one person in one environment. Whoever bought before October 1,
//! 2021 keeps the value as three passes a license until that agreement term ends. Licenses added later under an old
//! agreement, and renewals, are new purchases: one pass each. Where the end of the term is not known, the verdict
//! rests on one pass and three stand beside it. Somebody saw three passes for a new license in 2023: that is a reason
//! to check the contract, and no right.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, P25, PA21, PA25, S3};

/// `pa-pass-per-licence`
pub static PA_PASS_PER_LICENSE: Rule = Rule {
    id: "pa-pass-per-licence",
    aliases: &[],
    title: "How many passes a license is",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            editions: Edition::ALL,
            statement: prose("A license is a bundle: up to two apps and one portal for one person in one environment."),
            cites: &[S3.at("Run Single Apps"), F20.at("Power Apps per app")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2021-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "A license is one pass, for one app or one portal. Bought before 1 Oct 2021, it is three passes until that term ends.",
            ),
            cites: &[
                PA21.at("FAQ: Has per app licensing changed?"),
                PA25.at("FAQ: Has per app licensing changed?"),
                P25.at("Power Apps per app"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Eight licenses of April 2021 with a term of three years, judged in 2023."),
        questionnaire: "passes",
        as_of: "2023-02-14",
        answers: prose(
            r#"{"purchases": [{"licenses": 8, "date": "2021-04-01", "termEnd": "2024-03-31"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 24}], "apps": [{"id": "a", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}, {"id": "b", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}, {"id": "c", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}], "people": [{"id": "team", "count": 8, "seed": "none"}], "uses": [{"people": "team", "app": "a"}, {"people": "team", "app": "b"}, {"people": "team", "app": "c"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The eight licenses are 24 passes until the end of March 2024."),
    },
};
