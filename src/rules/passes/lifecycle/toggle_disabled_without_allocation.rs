//! Where an environment has no pass, the switch cannot be used, and its state says nothing.
//!
//! So the missing allocation is the finding, whatever an export shows for the app. Once passes are there, the switch
//! is looked at.

use crate::engine::prelude::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-toggle-disabled-without-allocation`
pub static PA_TOGGLE_DISABLED_WITHOUT_ALLOCATION: Rule = Rule {
    id: "pa-toggle-disabled-without-allocation",
    aliases: &[],
    title: "Without passes the switch is greyed out",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2021-06-22"),
        editions: Edition::ALL,
        statement: prose(
            "While an environment has no passes, the switch of its apps is greyed out; what it shows means nothing.",
        ),
        cites: &[PA21.at("Step three: Important"), PA25.at("Step 3: Important")],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("An export shows the switch as off in an environment without any pass."),
        questionnaire: "passes",
        as_of: "2025-08-04",
        answers: prose(
            r#"{"purchases": [{"licenses": 4, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "branch", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "orders", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "no"}], "people": [{"id": "sellers", "count": 4, "seed": "none"}], "uses": [{"people": "sellers", "app": "orders", "active": 0}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("Four passes have to be allocated; the switch is no finding."),
    },
};
