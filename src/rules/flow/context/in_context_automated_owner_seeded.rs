//! The app license of the owner carries an automated or scheduled flow of the app, once the two are linked.
//!
//! The owner holds Power Apps Premium or Dynamics 365 and the flow is in context. Since August 2023 it must also be linked to the
//! app, unless one of the automatic cases holds; before, context was enough. Without the link the flow counts as out of context.

use super::{APP_LICENSES_TODAY, APP_LICENSES_UNTIL_2023, APP_LICENSES_WITH_PLANS, OWNER_PAYS, QUESTIONS_MATTER};
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F19, F21, F23A, F25, S3, S4};

/// The owner's flow belongs to the app.
pub(in crate::rules) const BELONGS: Cond = Cond::All(&[QUESTIONS_MATTER, OWNER_PAYS, is(&SUPPORTS_APP, "yes")]);
/// It is linked to it as well.
pub(in crate::rules) const LINKED_OWNER: Cond = Cond::All(&[
    QUESTIONS_MATTER,
    OWNER_PAYS,
    is(&SUPPORTS_APP, "yes"),
    is(&ASSOCIATED, "ok"),
]);

/// `in-context-automated-owner-seeded`
pub static IN_CONTEXT_AUTOMATED_OWNER_SEEDED: Rule = Rule {
    id: "in-context-automated-owner-seeded",
    aliases: &[],
    title: "An automated flow on its owner's app license",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2023-05-23"),
            editions: Edition::ALL,
            statement: prose(
                "For an automated or scheduled flow in context of an app, the Power Apps or Dynamics 365 license of its owner is enough.",
            ),
            cites: &[
                F19.at("What is the use of Power Automate in context of an app?"),
                S3.at("Seeded Power Automate"),
                F21.at("Who needs to purchase a premium license?"),
            ],
            when: BELONGS,
            then: APP_LICENSES_UNTIL_2023,
        },
        Version {
            in_force: Period::between("2023-05-23", "2023-08-01"),
            editions: Edition::ALL,
            statement: prose(
                "For an automated or scheduled flow in context of an app, the Power Apps or Dynamics 365 license of its owner is enough. Only the pass for one app asks for a link.",
            ),
            cites: &[F23A.at("Who needs to purchase a premium license?")],
            when: BELONGS,
            then: APP_LICENSES_WITH_PLANS,
        },
        Version {
            in_force: Period::between("2023-08-01", "2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "For an automated or scheduled flow in context of an app and linked to it, Power Apps Premium or Dynamics 365 of its owner is enough.",
            ),
            cites: &[S4.at("Who needs to purchase a premium license?"), S4.at("Enforcement")],
            when: LINKED_OWNER,
            then: APP_LICENSES_WITH_PLANS,
        },
        Version {
            in_force: Period::from("2024-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "For an automated or scheduled flow in context of an app and linked to it, Power Apps Premium or Dynamics 365 of its owner is enough.",
            ),
            cites: &[
                S4.at("Who needs to purchase a premium license?"),
                F25.at("Who needs to purchase a premium license?"),
            ],
            when: LINKED_OWNER,
            then: APP_LICENSES_TODAY,
        },
    ],
    example: Example {
        story: prose(
            "When a row of the Visitors app is added, a flow of Ruth prints a badge through a connector of the company. It is in context and linked; Ruth holds Power Apps Premium.",
        ),
        questionnaire: "flow",
        as_of: "2026-11-22",
        answers: prose(
            r#"{"trigger": "automated", "connectors": ["sharepoint", "custom"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "environment-managed": "no", "environment-metered": "no", "environment-type": "production", "app-kind": "power-app-canvas", "owner-kind": "human", "owner-licenses": ["power-apps-premium"], "ctx-q1": "yes", "ctx-q2": "yes", "ctx-q3": "yes", "associated": "ok", "starters-receive-output": "no"}"#,
        ),
        status: Status::Covered,
        outcome: prose("Ruth's Power Apps Premium is enough."),
    },
};
