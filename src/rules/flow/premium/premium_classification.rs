//! One premium step makes the whole flow premium.
//!
//! There is no partly premium flow: a premium connector, a custom connector, an on-premises data gateway, an HTTP step,
//! a business process flow or a desktop flow anywhere in it is enough. What it does not cover: AI Builder steps, which
//! need credits instead.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::S4;

/// `premium-classification`
pub static PREMIUM_CLASSIFICATION: Rule = Rule {
    id: "premium-classification",
    aliases: &[],
    title: "What makes a flow premium",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: "One premium step makes the whole flow premium: a premium or custom connector, a gateway, an HTTP step, a business process flow or a desktop flow.",
        cites: &[S4.at("Are service accounts allowed with Power Automate?")],
        when: Cond::Any(&[
            Cond::Has(&CONNECTORS, CONNECTORS.all() & !CONNECTORS.mask(STANDARD_CONNECTORS)),
            is(&GATEWAY, "yes"),
            is(&HTTP, "yes"),
        ]),
        then: &[set(&PREMIUM, "yes")],
    }],
    example: Example {
        story: "A flow has twenty SharePoint steps and one SQL Server step. Its owner holds Microsoft 365 E3.",
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: r#"{ "trigger": "automated", "connectors": ["sharepoint", "sql-server"], "gateway": "no", "http": "no", "owner-kind": "human", "owner-licenses": ["m365"], "flow-license": "none" }"#,
        status: Status::Gap,
        outcome: "The whole flow is premium, so its owner needs Power Automate Premium.",
    },
};
