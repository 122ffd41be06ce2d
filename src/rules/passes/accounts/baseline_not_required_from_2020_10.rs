//! Since October 2020 the baseline license is not needed.
//!
//! Make sure that passes are allocated, then remove it.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA20B, PA21, PA25};

/// `pa-baseline-not-required-from-2020-10`
pub static PA_BASELINE_NOT_REQUIRED_FROM_2020_10: Rule = Rule {
    id: "pa-baseline-not-required-from-2020-10",
    aliases: &[],
    title: "The baseline license is history",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-10-01"),
        editions: Edition::ALL,
        statement: prose("The baseline license is not required. Confirm that passes are allocated, then remove it."),
        cites: &[PA20B.at("FAQ"), PA21.at("FAQ"), PA25.at("FAQ")],
        when: Cond::All(&[Cond::Given(&BASELINE), at_least(&BASELINE, 1)]),
        then: &[
            Then::Number("baselineRequired", Expr::Const(0)),
            Then::Number("baselineRemovable", Expr::Of(&BASELINE)),
            Then::Inform(
                "I-BASELINE-REMOVE",
                "Baseline licenses are not required any more and can be removed once passes are allocated.",
            ),
        ],
    }],
    example: Example {
        story: prose("Nine baseline licenses are still assigned in 2022."),
        questionnaire: "passes",
        as_of: "2022-03-14",
        answers: prose(
            r#"{"purchases": [{"licenses": 9, "date": "2021-12-01", "termEnd": "2024-11-30"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 9}], "apps": [{"id": "keys", "kind": "canvas", "class": "premium", "created": "2021-02-15", "canConsume": "yes"}], "people": [{"id": "team", "count": 9, "seed": "none"}], "uses": [{"people": "team", "app": "keys"}], "baseline": 9}"#,
        ),
        status: Status::Covered,
        outcome: prose("None is needed; all nine can be removed."),
    },
};
