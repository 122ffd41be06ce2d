//! An employee who signs in to a site is covered by a pass of its environment, or by another right.
//!
//! Premium covers every site, Dynamics 365 Enterprise its own in the same environment, and authenticated-user
//! capacity whoever signs in. People from outside are never counted in passes. A license is recognized only if the
//! person signs in with the company's own directory and the license is in the same tenant. Prepaid users allocated to the
//! environment answer for visitors first and for employees after them; in a metered environment they do nothing.

use crate::engine::prelude::*;
use crate::rules::sources::{F20, FAQ23, P25, PAYG25};

/// `portal-internal-per-app`
pub static PORTAL_INTERNAL_PER_APP: Rule = Rule {
    id: "portal-internal-per-app",
    aliases: &[],
    title: "Employees on a site",
    force: Force::Terms,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2019-10-01"),
        editions: Edition::ALL,
        statement: prose(
            "An internal user of a site needs a pass of its environment, Premium, Dynamics 365 Enterprise in its place, or the authenticated-user capacity of the site. External users need site capacity or a meter.",
        ),
        cites: &[
            F20.at("Portals"),
            FAQ23.at("Power Pages"),
            P25.at("Power Pages"),
            PAYG25.at("Power Pages meters"),
        ],
        when: Cond::ByTable,
        then: &[],
    }],
    example: Example {
        story: prose("Twelve employees sign in to a site; five hold Premium."),
        questionnaire: "passes",
        as_of: "2025-05-19",
        answers: prose(
            r#"{"purchases": [{"licenses": 7, "date": "2024-05-06", "termEnd": "2027-05-05"}], "environments": [{"id": "prod", "managed": "no", "allocatedPasses": 7}], "apps": [{"id": "benefits", "kind": "portal", "class": "premium", "created": "2024-02-12", "canConsume": "yes"}], "people": [{"id": "premium", "count": 5, "seed": "none", "hostPremium": "yes"}, {"id": "others", "count": 7, "seed": "none"}], "uses": [{"people": "premium", "app": "benefits"}, {"people": "others", "app": "benefits"}]}"#,
        ),
        status: Status::Covered,
        outcome: prose("Seven passes, or one pack of authenticated users."),
    },
};
