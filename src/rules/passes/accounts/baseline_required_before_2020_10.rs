//! Until September 2020 a pass alone let nobody in.
//!
//! Each person also needed the free license *Power Apps per app baseline access*. It came by itself at the first
//! launch of a canvas app, unless ad-hoc subscriptions were turned off or the internal consent plans were removed;
//! then a trial was offered instead. In trial environments it could not be assigned.

use crate::engine::prelude::*;
use crate::rules::sources::{CA19, PA20A};

/// `pa-baseline-required-before-2020-10`
pub static PA_BASELINE_REQUIRED_BEFORE_2020_10: Rule = Rule {
    id: "pa-baseline-required-before-2020-10",
    aliases: &[],
    title: "The baseline license before October 2020",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::between("2019-10-01", "2020-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Besides a pass each person needs the free baseline license. It comes by itself unless ad-hoc subscriptions are off; then it has to be assigned.",
        ),
        cites: &[CA19.at("FAQ"), PA20A.at("Important")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Ad-hoc subscriptions are off and nobody assigned the baseline license to four people."),
        questionnaire: "passes",
        as_of: "2020-03-02",
        answers: prose(
            r#"{"purchases": [{"licenses": 4, "date": "2020-01-06", "termEnd": "2023-01-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 4, "baselineOk": "no"}], "apps": [{"id": "loans", "kind": "canvas", "class": "premium", "created": "2020-01-13", "canConsume": "yes"}], "people": [{"id": "team", "count": 4, "seed": "none"}], "uses": [{"people": "team", "app": "loans", "active": 0}], "baseline": 0, "baseline-ad-hoc": "no"}"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("Nobody gets in until each of the four has the baseline license."),
    },
};
