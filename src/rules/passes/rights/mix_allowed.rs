//! The people who use one app may be covered by different rights.
//!
//! Premium, a pass, Dynamics 365, a trial: each person is judged alone, and nobody by the right of another. One
//! mixture is impossible: passes and the app meter in one environment.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, FAQ23, P25};

/// `pa-mix-allowed`
pub static PA_MIX_ALLOWED: Rule = Rule {
    id: "pa-mix-allowed",
    aliases: &[],
    title: "Users of one app may hold different rights",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "Users of one app may be covered by different rights, each person by their own. Only passes and the app meter cannot be mixed in one environment.",
        ),
        cites: &[
            F20.at("Can I mix plans?"),
            FAQ23.at("Can I mix plans?"),
            P25.at("Can I mix plans?"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Two of seven users hold Premium, the others take passes."),
        questionnaire: "passes",
        as_of: "2025-11-10",
        answers: prose(
            r#"{"purchases": [{"licenses": 5, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 5}], "apps": [{"id": "shifts", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "with", "count": 2, "seed": "none", "hostPremium": "yes"}, {"id": "without", "count": 5, "seed": "none"}], "uses": [{"people": "with", "app": "shifts"}, {"people": "without", "app": "shifts"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Five passes, and that is in order."),
    },
};
