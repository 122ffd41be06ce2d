//! AI Builder steps need credits, not a premium license.
//!
//! A standard flow with such a step stays standard, so Microsoft 365 is enough for the people. The run draws on credits of the
//! environment, which have rules of their own. In an app it is different: there the step makes the app premium.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::AIB26;

/// `aibuilder-not-premium-marker`
pub static AIBUILDER_NOT_PREMIUM_MARKER: Rule = Rule {
    id: "aibuilder-not-premium-marker",
    aliases: &[],
    title: "An AI Builder step does not make a flow premium",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2025-11-01"),
        editions: &[Edition::Current],
        statement: prose("An AI Builder step does not make a flow premium. The run needs credits in its environment."),
        cites: &[AIB26.at("Licensing and AI Builder credits")],
        when: is(&AI_BUILDER, "yes"),
        then: &[Then::Inform(
            "I-AI-CREDITS",
            "The AI Builder step needs credits in the environment of the flow. It does not make the flow premium.",
        )],
    }],
    example: Example {
        story: prose(
            "A flow reads invoices from mail with AI Builder and files them in SharePoint. Its owner holds Office 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-09-21",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["office-365-outlook", "sharepoint"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "ai-builder": "yes", "ai-credits-available": "yes", "owner-kind": "human", "owner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("No premium license: the tenant has credits."),
    },
};
