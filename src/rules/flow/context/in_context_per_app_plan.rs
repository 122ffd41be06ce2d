//! What the pass for one app gives to flows.
//!
//! Somebody with a pass may run premium flows that the app starts or that are linked to it, in the environment of the pass. As
//! owner of an automated or scheduled flow the pass does where the flow is linked; one text keeps that to Power Apps Premium, so we
//! warn. A premium flow that has nothing to do with the app needs Power Automate Premium, or Process on the flow. Power Apps
//! Premium is not enough for it, though two pages name it beside Power Automate: it carries flows in context only. The same, counted
//! over the flows of an app and their owners, is the rule `pa-flow-rights`.

use super::{BUT_PASS, OWNER_PAYS, PEOPLE_PAY, POWER_APP, QUESTIONS_MATTER};
use crate::engine::joined::one_list;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{AS24, F23A, F25, PA25, S4};

/// Somebody whose license counts holds a pass.
pub(in crate::rules) const PASS: Cond = Cond::All(&[
    QUESTIONS_MATTER,
    POWER_APP,
    Cond::Any(&[
        Cond::All(&[OWNER_PAYS, has(&OWNER_LICENSES, "power-apps-per-app")]),
        Cond::All(&[
            OWNER_PAYS,
            is(&OWNER_KIND, "service-account"),
            has(&CREDENTIAL_HOLDER_LICENSES, "power-apps-per-app"),
        ]),
        Cond::All(&[is(&CONTEXT, "invokers"), has(&RUNNER_LICENSES, "power-apps-per-app")]),
        Cond::All(&[
            is(&CONTEXT, "row-actors"),
            has(&ROW_ACTOR_LICENSES, "power-apps-per-app"),
        ]),
    ]),
]);
static LINKED: Cond = Cond::All(&[is(&SUPPORTS_APP, "yes"), is(&ASSOCIATED, "ok")]);
static RUNNERS_LINKED: Cond = Cond::All(&[PEOPLE_PAY, is(&SUPPORTS_APP, "yes"), is(&ASSOCIATED, "ok")]);
static OWNER_LINKED: Cond = Cond::All(&[OWNER_PAYS, is(&SUPPORTS_APP, "yes"), is(&ASSOCIATED, "ok")]);
static OWNS_ON_A_PASS: Cond = Cond::All(&[
    OWNER_PAYS,
    is(&SUPPORTS_APP, "yes"),
    is(&ASSOCIATED, "ok"),
    Cond::Any(&[
        rests_on(&OWNER_LICENSES, &["power-apps-per-app"], BUT_PASS),
        Cond::All(&[
            is(&OWNER_KIND, "service-account"),
            rests_on(&CREDENTIAL_HOLDER_LICENSES, &["power-apps-per-app"], BUT_PASS),
        ]),
    ]),
]);
const OF_ANY_KIND: &[&str] = one_list!(&str: &["power-apps-per-app"], BUT_PASS);
/// Everybody who runs it would be covered, were it linked.
static A_LINK_COVERS: Cond = Cond::All(&[
    is(&CONTEXT, "invokers"),
    is(&PREMIUM, "yes"),
    is(&SUPPORTS_APP, "yes"),
    is_one(&ASSOCIATED, &["none", "failed", "no-access"]),
    rests_on(&RUNNER_LICENSES, &["power-apps-per-app"], BUT_PASS),
    Cond::Sure(&each_holds(&RUNNER_LICENSES, OF_ANY_KIND)),
]);
const LINK_IT: Then = Then::When(
    &A_LINK_COVERS,
    &[Then::Alternative {
        label: "Link the flow to the app",
        licenses: &[],
        note: "Costs nothing. A pass carries flows that the app starts or that are linked to it.",
    }],
);
static UNRELATED: Cond = Cond::Not(&LINKED);
const ADMIT: &[Then] = &[admit(&ACCEPTED, &["power-apps-per-app"])];
/// The pass does for people who run a linked flow.
pub(in crate::rules) const RUN_ONLY: Then = Then::When(&RUNNERS_LINKED, ADMIT);

/// It does for the owner of a linked flow.
pub(in crate::rules) const OWNED_IF_LINKED: Then = Then::When(&OWNER_LINKED, ADMIT);
/// Nobody started the flow from the app, nor linked it.
pub(in crate::rules) const UNRELATED_NOTE: Then = Then::When(
    &UNRELATED,
    &[Then::Note(
        "A flow that is neither started by the app nor linked to it needs Power Automate Premium or Process. Power Apps Premium instead of the pass would not help it.",
    )],
);

/// `in-context-per-app-plan`
pub static IN_CONTEXT_PER_APP_PLAN: Rule = Rule {
    id: "in-context-per-app-plan",
    aliases: &[],
    title: "Flows and the pass for one app",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-05-23", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "With Power Apps per app, people run premium flows that the app starts or that are linked to it. They build and own no other premium flows.",
            ),
            cites: &[F23A.at("Power Automate capabilities included with per app plans")],
            when: PASS,
            then: &[RUN_ONLY, OWNED_IF_LINKED],
        },
        Version {
            in_force: Period::from("2023-08-01"),
            editions: &[Edition::Current, Edition::May2023],
            statement: prose(
                "With Power Apps per app, people run premium flows that the app starts or that are linked to it. As owner the pass does for a linked flow only, with a reservation; any other premium flow needs Power Automate Premium or Process.",
            ),
            cites: &[
                S4.at("Power Automate capabilities included with per app plans"),
                AS24.at("Frequently asked questions"),
                PA25.at("What are the Power Automate capabilities of per app plans?"),
                F25.at("Power Automate capabilities included with per app plans"),
            ],
            when: PASS,
            then: &[
                RUN_ONLY,
                OWNED_IF_LINKED,
                Then::When(
                    &OWNS_ON_A_PASS,
                    &[Then::Warn(
                        "W-FLOW-ASSOCIATE",
                        "One text names Power Apps Premium or Dynamics 365 for the owner of such a flow, another lets linked flows go with a pass. Power Apps Premium for the owner removes the doubt.",
                    )],
                ),
                UNRELATED_NOTE,
                LINK_IT,
            ],
        },
    ],
    example: Example {
        story: prose(
            "Sixteen drivers hold a pass for the Trips app. They press a button that supports the app, writes to Oracle and is linked to it.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "instant-button", "connectors": ["oracle"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "triggered-by-app": "no", "owner-kind": "human", "owner-licenses": ["m365"], "runners": 16, "runner-licenses": ["power-apps-per-app"], "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "associated": "ok", "service-account-role": ["none"]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The passes cover the linked flow."),
    },
};
