//! Work that is started by the data, and not called by the app, does not change the class of the app.
//!
//! A Logic App or Function on the list behind it needs an Azure subscription and no Power Platform license. An
//! automated flow follows its own rule: its owner needs a license for premium steps, and nothing more for standard ones. A flow that the app calls counts
//! as part of the app. Licenses of the systems behind are another matter.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{S4, TEAM38};

/// `app-indirect-backend`
pub static APP_INDIRECT_BACKEND: Rule = Rule {
    id: "app-indirect-backend",
    aliases: &[],
    title: "Work that the data starts",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "A Logic App, a Function or an automated flow that the data starts does not make the app premium. The flow is judged by the rights of its own owner; a flow that the app calls counts as part of the app.",
        ),
        cites: &[TEAM38.at("Answer"), S4.at("Who needs to purchase a premium license?")],
        when: Cond::All(&[
            Cond::Given(&APPS),
            Cond::AnyRow(
                &APPS,
                &Cond::All(&[
                    Cond::Given(&APP_BACKEND),
                    is_one(&APP_BACKEND, &["azure-function", "logic-app", "automated-flow"]),
                ]),
            ),
        ]),
        then: &[Then::Inform(
            "I-BACKEND-INDIRECT",
            "Work that the data starts does not change the class of the app. Systems behind it may ask for licenses of their own.",
        )],
    }],
    example: Example {
        story: prose(
            "A Logic App carries new rows of a list to another system. Twenty people with E3 use the app on the list.",
        ),
        questionnaire: "passes",
        as_of: "2025-02-10",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0}], "apps": [{"id": "requests", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes", "backend": "logic-app"}], "people": [{"id": "staff", "count": 20, "seed": "m365-with-power-apps"}], "uses": [{"people": "staff", "app": "requests"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("The app stays standard: no pass."),
    },
};
