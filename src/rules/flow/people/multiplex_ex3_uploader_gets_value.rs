//! Whoever sets off a premium flow by what they do *and* gets its result needs a license, like its owner.
//!
//! The owner's license alone is not enough then: each of these people counts, or the flow carries a Process license. The question
//! to ask is whether the same person gets something back. An approval request is nothing of the kind, and adding an item without
//! an answer neither.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{F25, S4};

/// `multiplex-ex3-uploader-gets-value`
pub static MULTIPLEX_EX3_UPLOADER_GETS_VALUE: Rule = Rule {
    id: "multiplex-ex3-uploader-gets-value",
    aliases: &[],
    title: "Who sets it off gets the result",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2023-05-23"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose(
            "In a premium automated or scheduled flow without a license of its own, the owner and each person who sets it off and gets its result need a license.",
        ),
        cites: &[S4.at("Multiplexing, example 3"), F25.at("Multiplexing, example 3")],
        when: Cond::All(&[
            is(&CONTEXT, "owner"),
            is(&PREMIUM, "yes"),
            UNSETTLED,
            is(&STARTERS_RECEIVE_OUTPUT, "yes"),
        ]),
        then: &[Then::Need {
            who: Who::Starters,
            count: Expr::Of(&STARTERS),
            any_of: AnyOf::Accepted(&ACCEPTED),
            held: HeldBy::Fact(&STARTER_LICENSES),
            axis: Axis::Terms,
        }],
    }],
    example: Example {
        story: prose(
            "Eleven agents upload claims. A flow of Omar stores them in Dataverse and mails each agent the claim number. Nobody has more than E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "human", "owner-licenses": ["m365"], "starters": 11, "starter-licenses": ["m365"], "starters-receive-output": "yes"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Twelve people need Power Automate Premium, or the flow one Process license."),
    },
};
