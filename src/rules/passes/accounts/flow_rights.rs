//! People on passes may run the premium flows of their app, and own those that are linked to it.
//!
//! A flow that the app starts or that is linked to it is covered by the pass. For a premium flow that belongs to no
//! app the owner needs Power Automate Premium, or the flow a Process license; Power Apps Premium is not enough there,
//! though two pages name it: it carries rights in the context of apps only. One text says *may run*, another *may not
//! own*: they speak of two rights. The same of one flow, by its days, is the rule `in-context-per-app-plan`.

use crate::engine::prelude::*;
use crate::rules::sources::{F23A, F25, PA25, S4};

/// `pa-flow-rights`
pub static PA_FLOW_RIGHTS: Rule = Rule {
    id: "pa-flow-rights",
    aliases: &[],
    title: "Flows of people on passes",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A pass covers running premium flows that the app starts or that are linked to it, and owning linked ones. A premium flow that belongs to no app needs Power Automate Premium for its owner, or a Process license.",
        ),
        cites: &[
            S4.at("Power Automate capabilities included with per app plans"),
            PA25.at("FAQ"),
            F23A.at("Power Apps plans"),
            F25.at("Power Apps"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("A foreman on a pass owns a linked premium flow and a nightly one that no app uses."),
        questionnaire: "passes",
        as_of: "2026-04-13",
        answers: prose(
            r#"{"purchases": [{"licenses": 1, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 1}], "apps": [{"id": "site-log", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "foreman", "seed": "none", "paFlowPremium": "no"}], "uses": [{"people": "foreman", "app": "site-log"}], "flows-in-app": [{"name": "notify", "relation": "associated", "premium": "yes", "owner": "foreman"}, {"name": "nightly", "relation": "unrelated", "premium": "yes", "owner": "foreman"}]}"#,
        ),
        status: Status::Gap,
        outcome: prose("The nightly flow needs Power Automate Premium for its owner."),
    },
};
