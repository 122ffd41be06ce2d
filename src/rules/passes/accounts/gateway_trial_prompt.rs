//! A maker who connects through a gateway may be asked to start a trial, and needs no license for that.
//!
//! The prompt is left over from an old check. Accept the trial to go on. Users need their passes and nothing else.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{PA21, PA25};

/// `pa-gateway-trial-prompt`
pub static PA_GATEWAY_TRIAL_PROMPT: Rule = Rule {
    id: "pa-gateway-trial-prompt",
    aliases: &[],
    title: "The trial prompt of makers with a gateway",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2020-08-31"),
        editions: Edition::ALL,
        statement: prose(
            "A maker who makes a premium connection through a gateway may be asked for a trial. It is a leftover: accept it. No license follows from it.",
        ),
        cites: &[PA21.at("FAQ: Why are makers prompted to start a trial"), PA25.at("FAQ")],
        when: Cond::All(&[Cond::Given(&GATEWAY_PROMPT), is(&GATEWAY_PROMPT, "yes")]),
        then: &[
            Then::Number("furtherLicenses", Expr::Const(0)),
            Then::Note("Accept the trial to finish the connection. It is a leftover of an old check."),
        ],
    }],
    example: Example {
        story: prose("A maker is asked for a trial while connecting to an Oracle database."),
        questionnaire: "passes",
        as_of: "2025-06-16",
        answers: prose(
            r#"{"purchases": [{"licenses": 2, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 2}], "apps": [{"id": "ledger", "kind": "canvas", "class": "premium", "created": "2024-02-12", "canConsume": "yes", "gateway": "yes"}], "people": [{"id": "clerks", "count": 2, "seed": "none"}], "uses": [{"people": "clerks", "app": "ledger"}], "gateway-prompt": "yes"}"#,
        ),
        status: Status::Covered,
        outcome: prose("No further license."),
    },
};
