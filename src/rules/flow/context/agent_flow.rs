//! A flow on the Copilot Studio plan uses Copilot Credits instead of licenses.
//!
//! The switch is made once and cannot be undone; the flow lies in a solution. Nobody needs a Power Automate license for it then, and
//! its requests count nowhere: every action costs credits, 13 for a hundred as a third party found. Without credits it does not run.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::R26;

static CREDITS_ROW: Cond = Cond::All(&[
    is_one(&OWNED_LICENSE, &["copilot-credits", "copilot-studio"]),
    at_least(&OWNED_COUNT, 1),
]);
/// Credits are there: in what the tenant owns, by a meter, or since nobody said otherwise.
const CREDITS: Cond = Cond::Any(&[
    Cond::All(&[
        Cond::Given(&LICENSES_OWNED),
        Cond::AnyRow(&LICENSES_OWNED, &CREDITS_ROW),
    ]),
    Cond::All(&[
        Cond::Not(&Cond::Given(&LICENSES_OWNED)),
        is(&COPILOT_STUDIO_HELD, "yes"),
    ]),
    Cond::Sure(&has(&ENVIRONMENT_METERS, "copilot")),
]);
static NO_CREDITS: Cond = Cond::Not(&CREDITS);

/// `agent-flow`
pub static AGENT_FLOW: Rule = Rule {
    id: "agent-flow",
    aliases: &[],
    title: "A flow on the Copilot Studio plan",
    force: Force::Hard,
    // Whatever else the flow or its machine carries: after the switch nothing but the credits answers for it.
    overrides: &[
        "flow-licence-precedence",
        "hosted-process-superset",
        "process-flow-groups",
        "process-machine-inheritance",
        "rpa-unattended",
    ],
    versions: &[Version {
        in_force: Period::from("2025-01-01"),
        editions: &[Edition::Current],
        statement: prose(
            "A flow that was switched to the Copilot Studio plan needs no Power Automate license and makes no requests that count. Its actions use Copilot Credits.",
        ),
        cites: &[R26.at("Agent flows")],
        when: is(&KIND, "agent-flow"),
        then: &[
            set(&SETTLED_BY, "copilot-credits"),
            Then::NotNeeded {
                who: Who::Owner,
                count: Expr::Const(1),
            },
            Then::When(
                &NO_CREDITS,
                &[
                    Then::Status(Status::Gap, Axis::Both),
                    Then::Mends(
                        &[Lack::Credits],
                        &Then::Alternative {
                            label: "Copilot Credits for the tenant",
                            licenses: &[("copilot-studio", Expr::Const(1))],
                            note: "A pack of 25,000 a month, or pay-as-you-go. 100 actions were seen to use 13 credits.",
                        },
                    ),
                ],
            ),
            Then::Note(
                "The switch to the Copilot Studio plan cannot be undone. 100 actions were seen to use 13 Copilot Credits.",
            ),
        ],
    }],
    example: Example {
        story: prose(
            "A flow that files complaints in Salesforce was switched to the Copilot Studio plan. The company owns two packs of Copilot Credits; everybody holds Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"kind": "agent-flow", "trigger": "copilot-studio", "connectors": ["salesforce"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "copilot-studio", "owner-kind": "human", "owner-licenses": ["m365"], "licenses-owned": [{"license": "copilot-credits", "count": 2}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nobody needs a Power Automate license; the credits pay for the actions."),
    },
};
