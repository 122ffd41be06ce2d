//! AI Builder credits by environment.
//!
//! An environment with an allocation uses that allocation and nothing else, however much lies unallocated. One without draws on the
//! unallocated credits, unless the tenant setting forbids it. Use is counted with a delay of days, and more than there is costs nothing but stops the
//! work. Apps and flows use AI Builder credits first and then, from November 2025 on, Copilot Credits; agents and agent flows use Copilot Credits alone.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AI25, AIB26};

const SPEAKS: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&ADDON_ALLOCATIONS),
        Cond::AnyRow(&ADDON_ALLOCATIONS, &is(&ALLOCATED_ADDON, "ai-builder")),
    ]),
    Cond::All(&[
        Cond::Given(&ADDONS),
        Cond::AnyRow(&ADDONS, &is(&ADDON_KIND, "ai-builder")),
    ]),
]);

/// `ai-credits-allocation`
pub static AI_CREDITS_ALLOCATION: Rule = Rule {
    id: "ai-credits-allocation",
    aliases: &[],
    title: "AI Builder credits by environment",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-11-19", "2025-11-01"),
            editions: Edition::ALL,
            statement: prose(
                "An environment with an allocation uses that and nothing else; one without draws on the unallocated credits, unless the tenant setting forbids it.",
            ),
            cites: &[AIB26.at("Allocate credits")],
            when: SPEAKS,
            then: &[],
        },
        Version {
            in_force: Period::from("2025-11-01"),
            editions: &[Edition::Current],
            statement: prose(
                "An environment with an allocation uses that and nothing else; one without draws on the unallocated credits. Where AI Builder credits are used up, apps and flows go on with Copilot Credits, else they stop. Agents use Copilot Credits alone.",
            ),
            cites: &[AIB26.at("Allocate credits"), AI25.at("Copilot Credits as overflow")],
            when: SPEAKS,
            then: &[Then::Note(
                "Apps and flows use AI Builder credits first, then Copilot Credits. Agents and agent flows use Copilot Credits alone. More than there is is never billed.",
            )],
        },
    ],
    example: Example {
        story: prose("A million credits are bought; production has 400,000 of them and uses 380,000."),
        questionnaire: "capacity",
        as_of: "2025-06-16",
        answers: prose(
            r#"{"addons": [{"addon": "ai-builder", "purchased": 1000000}], "addon-allocations": [{"addon": "ai-builder", "environment": "Production", "allocated": 400000, "used": 380000}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Production is within its allocation; 600,000 are free for the others."),
    },
};
