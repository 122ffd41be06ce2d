//! The gauge on the Add-ons tile shows what is assigned, not what is used.
//!
//! It sets the units assigned to environments against those available, for passes one by one. In November 2019 what was
//! consumed could be seen nowhere; for passes that came later.

use crate::engine::prelude::*;
use crate::rules::sources::CA19;

/// `addon-gauge-assigned`
pub static ADDON_GAUGE_ASSIGNED: Rule = Rule {
    id: "addon-gauge-assigned",
    aliases: &[],
    title: "The gauge of add-ons",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-11-19"),
        editions: Edition::ALL,
        statement: prose(
            "The gauge on the Add-ons tile compares units assigned to environments with units available. It says nothing about use.",
        ),
        cites: &[CA19.at("FAQ: consumed add-ons"), CA19.at("View capacity add-ons")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Of 80 passes bought, 44 are assigned; nine people use one."),
        questionnaire: "report",
        as_of: "2020-02-10",
        answers: prose(
            r#"{"report-kind": "addon-gauge", "report-allocated": 44, "ppac-purchased": 80, "active-people": 9}"#,
        ),
        status: Status::NotProven,
        outcome: prose("The gauge shows 44 of 80. Who uses them cannot be seen."),
    },
};
