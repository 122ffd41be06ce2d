//! Some tables belong to a Dynamics 365 application and may be read, but not changed, on a Power Apps license.
//!
//! Who creates, changes or deletes rows there needs the Dynamics 365 license of that application besides. The number
//! of passes does not change.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{RTAB, S3};

/// `pa-restricted-tables`
pub static PA_RESTRICTED_TABLES: Rule = Rule {
    id: "pa-restricted-tables",
    aliases: &[],
    title: "Restricted Dynamics 365 tables",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Passes and Premium give read access to restricted Dynamics 365 tables. Whoever changes rows there needs the Dynamics 365 license as well.",
        ),
        cites: &[
            S3.at("Run Single Apps"),
            S3.at("Run Unlimited Apps"),
            RTAB.at("Restricted tables"),
        ],
        when: Cond::All(&[
            Cond::Given(&APPS),
            Cond::AnyRow(
                &APPS,
                &Cond::All(&[
                    Cond::Given(&APP_RESTRICTED),
                    is_one(&APP_RESTRICTED, &["read", "write"]),
                ]),
            ),
        ]),
        then: &[],
    }],
    example: Example {
        story: prose("Seven people read a restricted table through an app, nobody changes it."),
        questionnaire: "passes",
        as_of: "2025-09-29",
        answers: prose(
            r#"{"purchases": [{"licenses": 7, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 7}], "apps": [{"id": "quotas", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes", "dataverse": "yes", "restrictedTables": "read", "restrictedWriters": 0}], "people": [{"id": "sellers", "count": 7, "seed": "none"}], "uses": [{"people": "sellers", "app": "quotas"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Seven passes, no Dynamics 365 license."),
    },
};
