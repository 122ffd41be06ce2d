//! A flow that people start by hand does not stop because its owner left or lost a license.
//!
//! The service looks at the person at each run instead: without a license that run fails, unless the flow carries its own.
//! Give such a flow a new owner all the same, so that somebody can mend it.

use super::about::NO_FLOW;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{E24B, F23C};

const BY_PEOPLE: Cond = Cond::All(&[is(&CONTEXT, "invokers"), is(&PREMIUM, "yes")]);
static RUN_BY_PEOPLE: Cond = Cond::All(&[BY_PEOPLE, Cond::Not(&BY_HAND)]);
/// Somebody asks when a flow is turned off that people start by hand: never.
const BY_HAND: Cond = Cond::All(&[
    Cond::Given(&ENFORCEMENT_TOPIC),
    is(&ENFORCEMENT_TOPIC, "flow"),
    Cond::Not(&is(&KIND, "child-flow")),
    Cond::Any(&[
        is_one(&TRIGGER, &["instant-button", "instant-hybrid", "instant-power-apps"]),
        Cond::All(&[
            is(&TRIGGER, "dataverse-row"),
            is_one(&RUN_AS, &["row-owner", "modifying-user"]),
        ]),
    ]),
]);
static ASKED_BY_HAND: Cond = BY_HAND;

const CHECKED_AT_RUN: Then = Then::Inform(
    "I-CHECKED-AT-RUN",
    "The service checks each person at each run. The flow itself is not turned off.",
);

/// `enforcement-manual-exempt`
pub static ENFORCEMENT_MANUAL_EXEMPT: Rule = Rule {
    id: "enforcement-manual-exempt",
    aliases: &[],
    title: "Manual flows are not turned off for their owner",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-09-01"),
        editions: Edition::ALL,
        statement: prose(
            "A manual flow is not turned off for reasons of its owner. The license of the person who runs it is checked at each run.",
        ),
        cites: &[F23C.at("Enforcement timeline"), E24B.at("Instant flows")],
        when: Cond::Any(&[BY_PEOPLE, BY_HAND]),
        then: &[
            Then::When(&ASKED_BY_HAND, &NO_FLOW),
            Then::When(
                &ASKED_BY_HAND,
                &[
                    CHECKED_AT_RUN,
                    Then::Note(
                        "Whose runs fail is answered by the question who needs a license. Where the owner has left, give the flow a new one, so that somebody can mend it.",
                    ),
                ],
            ),
            Then::When(&RUN_BY_PEOPLE, &[CHECKED_AT_RUN]),
            Then::When(
                &Cond::All(&[BY_PEOPLE, Cond::Not(&BY_HAND), is(&OWNER_KIND, "gone")]),
                &[Then::Note("Give the flow a new owner, so that somebody can mend it.")],
            ),
        ],
    }],
    example: Example {
        story: prose("The owner of a DocuSign button has left. Five people press it; all hold Power Automate Premium."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["docusign"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "gone", "owner-left-on": "2026-11-01", "runners": 5, "runner-licenses": ["power-automate-premium"], "service-account-role": ["none"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The five people may go on pressing it; the flow should get a new owner."),
    },
};
