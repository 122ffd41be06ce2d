//! A flow that a Copilot Studio agent calls for its own purpose is covered by the Copilot Studio license of the company.
//!
//! That goes for standard, premium and custom connectors alike. A flow that serves another purpose than the agent's needs
//! licenses like any button flow. The other direction, a flow that opens a conversation with a bot, is another rule.

use super::needs::{OWNER_SPARED, RUNNERS_FREE, RUNNERS_NEED};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::rights::about::{FLOW, PERSON};
use crate::rules::sources::{LC25, P25, R26, S3};

/// Somebody said that the flow serves another purpose than the agent's. Nobody is asked: an agent that calls a flow is
/// taken to need it.
static ANOTHER_PURPOSE: Cond = Cond::Sure(&Cond::Any(&[is(&CTX_Q1, "no"), is(&CTX_Q2, "no"), is(&CTX_Q3, "no")]));
/// The license of the agent carries what it calls.
pub(in crate::rules::flow) static BY_THE_AGENT: Cond = Cond::All(&[
    is(&APP_KIND, "copilot-studio"),
    is(&COPILOT_STUDIO_HELD, "yes"),
    Cond::Not(&ANOTHER_PURPOSE),
]);
const BESIDES: Cond = Cond::Not(&BY_THE_AGENT);
static BESIDES_IT: Cond = BESIDES;

const CALLED_BY_AN_AGENT: Cond = Cond::All(&[FLOW, is(&TRIGGER, "copilot-studio"), is(&SETTLED_BY, "none")]);
/// A person asks what the agent's license includes for its flows.
const ASKED: Cond = Cond::All(&[
    PERSON,
    has(&PERSON_LICENSES, "copilot-studio"),
    is_one(&CAPABILITY, &["premium-connector", "custom-connector"]),
]);
static FOR_THE_AGENT: Cond = Cond::All(&[ASKED, is(&CAPABILITY_IN_CONTEXT, "yes")]);
const CONCERNED: Cond = Cond::Any(&[CALLED_BY_AN_AGENT, ASKED]);
static AGENT_PAYS: Cond = Cond::All(&[CALLED_BY_AN_AGENT, Cond::Not(&BESIDES_IT)]);
static PEOPLE_PAY: Cond = Cond::All(&[CALLED_BY_AN_AGENT, BESIDES]);
const AGENT_OR_PEOPLE: &[Then] = &[
    Then::When(&FOR_THE_AGENT, &[admit(&INCLUDED_IN, &["copilot-studio"])]),
    Then::When(
        &AGENT_PAYS,
        &[
            set(&CONTEXT, "agent"),
            OWNER_SPARED,
            RUNNERS_FREE,
            Then::Note(
                "Its requests count on the allowance of Copilot Studio: 250,000 a day. Whether further packs add to that is not stated.",
            ),
        ],
    ),
    Then::When(&PEOPLE_PAY, &[set(&CONTEXT, "invokers"), RUNNERS_NEED, OWNER_SPARED]),
];

/// `trigger-copilot-studio-context`
pub static TRIGGER_COPILOT_STUDIO_CONTEXT: Rule = Rule {
    id: "trigger-copilot-studio-context",
    aliases: &[],
    title: "A flow that an agent calls is covered by Copilot Studio",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2020-03-16", "2025-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that a bot calls for its own purpose is covered by the license of the bot. Outside that purpose each person who runs it is checked.",
            ),
            cites: &[S3.at("Power Virtual Agents")],
            when: CONCERNED,
            then: AGENT_OR_PEOPLE,
        },
        Version {
            in_force: Period::from("2025-03-31"),
            editions: Edition::ALL,
            statement: prose(
                "A flow that a Copilot Studio agent calls for its own purpose is covered by Copilot Studio, whatever its connectors. Outside that purpose each person who runs it is checked.",
            ),
            cites: &[
                P25.at("Copilot Studio"),
                R26.at("Copilot Studio"),
                LC25.at("License contexts"),
            ],
            when: CONCERNED,
            then: AGENT_OR_PEOPLE,
        },
    ],
    example: Example {
        story: prose(
            "An agent that answers staff questions calls a flow that looks up a ticket in ServiceNow. 60 people talk to it; all hold Microsoft 365 E3.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "copilot-studio", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "human", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "copilot-studio", "owner-licenses": ["m365"], "runners": 60, "runner-licenses": ["m365"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The Copilot Studio license of the company covers the flow."),
    },
};
