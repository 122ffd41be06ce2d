//! A site in a metered environment is paid by a meter, and passes are ignored.
//!
//! Until November 2022 an internal user of a portal counts on the app meter. From December 2022 sites have meters of
//! their own: so much for each authenticated and each anonymous user, site and month. People with Premium, or with
//! Dynamics 365 Enterprise in its place, are not counted. Since December 2024 the site meter can be left off; prepaid
//! capacity is then taken to work again.

use crate::engine::prelude::*;
use crate::rules::sources::{FAQ23, PAYG25, PAYGFAQ24, PM21};

/// `portal-payg`
pub static PORTAL_PAYG: Rule = Rule {
    id: "portal-payg",
    aliases: &[],
    title: "Sites in a metered environment",
    force: Force::Terms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2021-11-02", "2022-12-01"),
            editions: Edition::ALL,
            statement: prose("An internal user of a portal in a metered environment counts on the Power Apps meter."),
            cites: &[PM21.at("Power Apps per app meter")],
            when: Cond::ByTable,
            then: &[],
        },
        Version {
            in_force: Period::from("2022-12-01"),
            editions: Edition::ALL,
            statement: prose(
                "Sites in a metered environment have meters of their own, for authenticated and for anonymous users. People with Premium, or Dynamics 365 Enterprise in context, are not counted; passes and prepaid users are ignored.",
            ),
            cites: &[
                FAQ23.at("Power Pages"),
                PAYG25.at("Power Pages meters"),
                PAYGFAQ24.at("Meters one by one"),
            ],
            when: Cond::ByTable,
            then: &[],
        },
    ],
    example: Example {
        story: prose("Seven employees sign in to an internal site in a metered environment."),
        questionnaire: "passes",
        as_of: "2025-03-24",
        answers: prose(
            r#"{"purchases": [], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 0, "paygPlan": "yes", "paygAppsMeter": "yes", "paygPagesMeter": "yes"}], "apps": [{"id": "intranet", "kind": "portal", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "staff", "count": 7, "seed": "none"}], "uses": [{"people": "staff", "app": "intranet", "active": 7}], "launches": "everybody"}"#,
        ),
        status: Status::Covered,
        outcome: prose("The site meter counts seven people, $28 a month."),
    },
};
