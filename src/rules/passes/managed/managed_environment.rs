//! In a managed environment everybody who opens an app needs a right that counts there, for standard apps too.
//!
//! Microsoft 365 never counts. Premium does, and so do passes of the environment, listed Dynamics 365 licenses and
//! running trials. Since January 2025 Team Members and three more Dynamics 365 products are listed; since March 10,
//! 2025 Power Automate Premium counts as well. The app meter did not count before May 13, 2026, and counts for apps
//! only. To satisfy this condition is not to hold a right to a premium app: that one is still needed.

use crate::engine::prelude::*;
use crate::rules::sources::{ME22, ME23, ME23B, ME25A, ME25A2, ME25B, ME26, ME26A, ME26B, MEBLOG, P25};

/// `pa-managed-environment`
pub static PA_MANAGED_ENVIRONMENT: Rule = Rule {
    id: "pa-managed-environment",
    aliases: &[],
    title: "Managed environments ask everybody for a right",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2022-10-12", "2025-01-06"),
            editions: Edition::ALL,
            statement: prose(
                "In a managed environment everybody who opens an app needs Power Apps per user or Premium, a pass of the environment, a listed Dynamics 365 license or a trial. Microsoft 365 and the app meter do not count.",
            ),
            cites: &[ME22.at("Licensing"), ME23.at("Licensing"), ME23B.at("Licensing")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2025-01-06", "2025-03-10"),
            editions: Edition::ALL,
            statement: prose(
                "In a managed environment everybody who opens an app needs Power Apps per user or Premium, a pass of the environment, a listed Dynamics 365 license or a trial; Dynamics 365 Team Members and the Premium editions of Customer Service, Finance and Supply Chain Management are on the list now. Texts differ on Power Automate Premium, which is accepted with a warning.",
            ),
            cites: &[
                ME25A.at("Licensing"),
                ME25A2.at("Licensing"),
                MEBLOG.at("Licensing of managed environments"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::between("2025-03-10", "2026-05-13"),
            editions: Edition::ALL,
            statement: prose(
                "Either Premium counts in a managed environment: Power Apps or Power Automate. The app meter does not.",
            ),
            cites: &[
                ME25B.at("Licensing"),
                ME26A.at("Licensing"),
                MEBLOG.at("Licensing of managed environments"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2026-05-13"),
            editions: Edition::ALL,
            statement: prose(
                "Either Premium counts in a managed environment, Power Apps or Power Automate, and so does the Power Apps meter, for apps and not for flows.",
            ),
            cites: &[
                ME26B.at("Licensing"),
                ME26.at("Licensing requirements"),
                P25.at("Managed environments"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Nine people with E5 open a standard app in a managed environment that has nine passes."),
        questionnaire: "passes",
        as_of: "2026-09-21",
        answers: prose(
            r#"{"purchases": [{"licenses": 9, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "yes", "allocatedPasses": 9}], "apps": [{"id": "menu", "kind": "canvas", "class": "standard", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 9, "seed": "m365-with-power-apps"}], "uses": [{"people": "staff", "app": "menu"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Nine passes: Microsoft 365 does not count there."),
    },
};
