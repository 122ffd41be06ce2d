//! When the passes of an environment go down to none, people in Dataverse stay enabled.
//!
//! They cannot open apps through passes any more, but their records and roles remain. Take the security roles away
//! from those who should not have access.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-capacity-to-zero`
pub static PA_CAPACITY_TO_ZERO: Rule = Rule {
    id: "pa-capacity-to-zero",
    aliases: &[],
    title: "Taking all passes away",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "When passes of an environment are reduced to zero, users that exist in Dataverse are not disabled; they can no longer open apps through passes. Remove their security roles.",
        ),
        cites: &[PA21.at("Known issues"), PA25.at("Known issues")],
        when: Cond::All(&[Cond::Given(&ALLOC_CHANGE), Cond::Not(&at_least(&ALLOC_CHANGE, 1))]),
        then: &[
            Then::Number("launchable", Expr::Const(0)),
            Then::Number("cleanUp", Expr::Of(&DATAVERSE_USERS)),
            Then::Inform(
                "W-PA-ZERO-CLEANUP",
                "People whom passes brought into Dataverse stay enabled there. Remove the security roles of those who should not have access.",
            ),
        ],
    }],
    example: Example {
        story: prose("An environment with six passes is given up; six people exist in its Dataverse."),
        questionnaire: "passes",
        as_of: "2025-12-01",
        answers: prose(
            r#"{"purchases": [{"licenses": 6, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "old", "managed": "no", "allocatedPasses": 6}], "apps": [], "people": [], "uses": [], "alloc-change": 0, "dataverse-users": 6}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nobody can open an app there; six records have roles to lose."),
    },
};
