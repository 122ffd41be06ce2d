//! A service principal holds no user license, so its premium flow carries a license itself.
//!
//! One Process license on the flow, or an older per flow license. Since 30 July 2026 membership in a flow group with Process does as
//! well, and since 14 August 2026 a licensed co-owner set as user of the flow. Without any of these the flow may be suspended. Flows
//! that people or apps start, and flows in context of a Dynamics 365 app, have rules of their own. Before August 2023 a service
//! principal could not own flows at all.

use super::account::OWNED_BY_PRINCIPAL;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::cost::LICENSES_BRING_CREDITS;
use crate::rules::flow::premium::sets::UNSETTLED;
use crate::rules::sources::{FG26, PAYG25, S4, SP24, SP26, T21, UL26};

const FLOW_GROUP: Then = Then::Alternative {
    label: "A flow group with a Process license",
    licenses: ONE_PROCESS,
    note: "Up to 25 solution-aware flows share it, 250,000 requests a day together.",
};
const PROCESS_ON_THE_FLOW: Then = Then::Alternative {
    label: "Process license on the flow",
    licenses: ONE_PROCESS,
    note: "Whoever owns or starts the flow.",
};
/// A person's license in the place of one on the flow.
pub(in crate::rules) const PREMIUM_COOWNER: Then = Then::Alternative {
    label: "A co-owner with Premium as licensed user",
    licenses: &[("power-automate-premium", Expr::Const(1))],
    note: "Set under User license in the details of the flow. It ends when the person loses the license or the co-ownership.",
};
const PREMIUM_FLOW_OF_PRINCIPAL: Cond = Cond::All(&[
    OWNED_BY_PRINCIPAL,
    is(&CONTEXT, "owner"),
    UNSETTLED,
    Cond::Any(&[is(&PREMIUM, "yes"), is(&MUST_STANDALONE, "yes")]),
]);
const ONE_PROCESS: &[(&str, Expr)] = &[("power-automate-process", Expr::Const(1))];
/// A license on the flow is missing, whatever the principal holds.
pub(in crate::rules) const NEEDS_PROCESS: &[Then] = &[
    Then::Discharge(Who::Owner, Axis::Both),
    Then::Status(Status::Gap, Axis::Both),
    Then::Number("processLicenses", Expr::Const(1)),
    PROCESS_ON_THE_FLOW,
    Then::When(
        &LICENSES_BRING_CREDITS,
        &[Then::Mends(&[Lack::Licenses, Lack::Credits], &PROCESS_ON_THE_FLOW)],
    ),
];

/// `service-principal-premium`
pub static SERVICE_PRINCIPAL_PREMIUM: Rule = Rule {
    id: "service-principal-premium",
    aliases: &[],
    title: "A premium flow of a service principal",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-08-01"),
            editions: &[Edition::Current],
            statement: prose("A service principal cannot own a flow yet."),
            cites: &[T21.at("Service principals")],
            when: Cond::All(&[OWNED_BY_PRINCIPAL, is(&CONTEXT, "owner")]),
            then: &[
                Then::Discharge(Who::Owner, Axis::Both),
                Then::Status(Status::NotSupported, Axis::Both),
                Then::Note("A service principal cannot own a flow yet. Let a person own it."),
            ],
        },
        Version {
            in_force: Period::between("2023-08-01", "2026-07-30"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "A premium automated or scheduled flow of a service principal needs a Process license, or an older per flow license, on the flow.",
            ),
            cites: &[S4.at("When to choose Process licenses"), SP24.at("Licensing")],
            when: PREMIUM_FLOW_OF_PRINCIPAL,
            then: NEEDS_PROCESS,
        },
        Version {
            in_force: Period::between("2026-07-30", "2026-08-14"),
            editions: &[Edition::Current],
            statement: prose(
                "A premium automated or scheduled flow of a service principal needs a Process license on the flow, or membership in a flow group that has one.",
            ),
            cites: &[SP24.at("Licensing"), FG26.at("Flow groups")],
            when: PREMIUM_FLOW_OF_PRINCIPAL,
            then: &[Then::Shared(NEEDS_PROCESS), FLOW_GROUP],
        },
        Version {
            in_force: Period::from("2026-08-14"),
            editions: &[Edition::Current],
            statement: prose(
                "A premium automated or scheduled flow of a service principal needs a Process license on the flow, a flow group that has one, or a licensed co-owner set as its user.",
            ),
            cites: &[
                SP26.at("Licensing"),
                UL26.at("Assign a user license"),
                FG26.at("Flow groups"),
                PAYG25.at("Users and flows with standalone licenses"),
            ],
            when: PREMIUM_FLOW_OF_PRINCIPAL,
            then: &[
                Then::Shared(NEEDS_PROCESS),
                FLOW_GROUP,
                PREMIUM_COOWNER,
                Then::When(
                    &LICENSES_BRING_CREDITS,
                    &[Then::Mends(&[Lack::Licenses, Lack::Credits], &PREMIUM_COOWNER)],
                ),
            ],
        },
    ],
    example: Example {
        story: prose("A pipeline left a service principal as owner of a scheduled flow that reads ServiceNow."),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["servicenow"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "none", "owner-kind": "service-principal", "owner-licenses": ["none"], "designated-user": "no", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("One Process license on the flow, a flow group, or a co-owner with Premium as licensed user."),
    },
};
