//! An automated or scheduled flow has to be linked to the app that it supports.
//!
//! Makers link it in the portal under *Associated apps*, admins by PowerShell, many at a time. The app lies in the same
//! environment and shares a source with the flow, and whoever links has access to it. Several apps may be linked, and the link goes
//! with a deployment. It fails where the app left the environment, shares no source any more, or the person who linked lost
//! access: each of them means not linked. The tile shows four apps at most, and none for a flow with a Power Apps trigger, so an
//! empty tile proves nothing. Instant flows need no link.

use super::{OF_AN_APP, ON_DYNAMICS, OWNER_PAYS, QUESTIONS_MATTER, STANDALONE};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::sets::SOMEBODY_SHORT;
use crate::rules::sources::{AS24, F23A, F25, S4};

/// The flow belongs to the app, and its owner's license counts.
const TO_BE_LINKED: Cond = Cond::All(&[QUESTIONS_MATTER, OWNER_PAYS, is(&SUPPORTS_APP, "yes")]);
/// Without context the license does not do: in a managed environment it may, for standard steps.
const WANTED: Cond = Cond::Any(&[is(&PREMIUM, "yes"), SOMEBODY_SHORT]);
/// No link stands, the app is there, and with a link the license of the app would do.
static A_LINK_HELPS: Cond = Cond::All(&[
    is_one(&ASSOCIATED, &["none", "failed", "no-access"]),
    Cond::Any(&[
        Cond::All(&[
            Cond::Not(&is(&OWNER_KIND, "service-principal")),
            is(&AUTO_DYNAMICS, "no"),
            WANTED,
            Cond::Any(&[
                rests_on(&OWNER_LICENSES, OF_AN_APP, STANDALONE),
                Cond::All(&[
                    is(&OWNER_KIND, "service-account"),
                    rests_on(&CREDENTIAL_HOLDER_LICENSES, OF_AN_APP, STANDALONE),
                ]),
            ]),
        ]),
        // A service principal is in context by itself, whatever it holds.
        Cond::All(&[
            is(&OWNER_KIND, "service-principal"),
            is(&APP_KIND, "d365"),
            Cond::Not(&ON_DYNAMICS),
        ]),
    ]),
]);
static FAILED: Cond = is(&ASSOCIATED, "failed");
static NO_ACCESS: Cond = is(&ASSOCIATED, "no-access");
const WHY_IT_FAILED: Then = Then::When(
    &FAILED,
    &[Then::Note(
        "The link failed: the app left the environment, or shares no source with the flow any more. Mend that, or the flow counts as not linked.",
    )],
);
const WHO_LINKS_AGAIN: Then = Then::When(
    &NO_ACCESS,
    &[Then::Note(
        "The link failed since the person who made it lost access to the app. Somebody with access has to link again.",
    )],
);
const LINK_IT: Then = Then::When(
    &A_LINK_HELPS,
    &[Then::Alternative {
        label: "Link the flow to the app",
        licenses: &[],
        note: "Costs nothing. The app lies in the same environment and shares a source, and whoever links it has access to it. Edit and save the flow afterwards.",
    }],
);

/// `in-context-association`
pub static IN_CONTEXT_ASSOCIATION: Rule = Rule {
    id: "in-context-association",
    aliases: &[],
    title: "The flow has to be linked to its app",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2023-05-23", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "An automated or scheduled flow can be linked to the app that it supports, by PowerShell.",
            ),
            cites: &[F23A.at("How can I associate in context flows to Power Apps/Dynamics365 apps")],
            when: TO_BE_LINKED,
            then: &[Then::Note(
                "Link the flow to the app by PowerShell (Add-AdminFlowPowerAppContext): later texts ask for it.",
            )],
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-11-21"),
            editions: Edition::ALL,
            statement: prose(
                "An automated or scheduled flow is linked to the app that it supports, or counts as out of context. An admin links it by PowerShell. A failed link is none.",
            ),
            cites: &[
                S4.at("How can I associate in context flows to Power Apps/Dynamics365 apps"),
                S4.at("Enforcement"),
            ],
            when: TO_BE_LINKED,
            then: &[LINK_IT, WHY_IT_FAILED, WHO_LINKS_AGAIN],
        },
        Version {
            in_force: Period::from("2024-11-21"),
            editions: Edition::ALL,
            statement: prose(
                "An automated or scheduled flow is linked to the app that it supports, or counts as out of context. Makers link it in the portal, admins by PowerShell. A failed link is none.",
            ),
            cites: &[
                AS24.at("Associate a flow with an app"),
                F25.at("How can I associate in context flows to Power Apps/Dynamics365 apps"),
            ],
            when: TO_BE_LINKED,
            then: &[LINK_IT, WHY_IT_FAILED, WHO_LINKS_AGAIN],
        },
    ],
    example: Example {
        story: prose(
            "A scheduled flow of Sven (Power Apps Premium) sums up the tables of the Fleet app each night. It was built for the app; nobody linked the two.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "scheduled", "connectors": ["dataverse"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "owner-lost-license-on": "none", "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "associated": "none", "starters-receive-output": "no"}"#,
        ),
        status: Status::Gap,
        outcome: prose("Link the flow to the app; that costs nothing. Otherwise Sven needs Power Automate Premium."),
    },
};
