//! A license that is gone is not noticed at once.
//!
//! A guest whose license has ended is not entitled any more, yet the app may go on opening for a while. To cut access,
//! take the app away from the guest: end the sharing, remove the security roles.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::sources::GUEST25;

/// `guest-revocation-lag`
pub static GUEST_REVOCATION_LAG: Rule = Rule {
    id: "guest-revocation-lag",
    aliases: &[],
    title: "Licenses that have ended",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2025-06-27"),
        editions: Edition::ALL,
        statement: prose(
            "The service does not notice at once that a guest has lost a license. Only ending the sharing or removing roles cuts access for certain.",
        ),
        cites: &[GUEST25.at("What happens when a guest's license is removed?")],
        when: Cond::All(&[APP, LICENSE_ENDED]),
        then: &[Then::Note(
            "A license has ended. To cut access, end the sharing of the app or remove the security roles; do not wait for the service to notice.",
        )],
    }],
    example: Example {
        story: prose(
            "Two interns of a university had Power Apps Premium until yesterday. The app is still shared with them.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 2, "guest-apps": 1, "guest-home-licenses": [{ "id": "power-apps-premium", "until": "2026-11-21" }], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no" }"#,
        ),
        status: Status::Gap,
        outcome: prose("Nobody is entitled any more, though both may still get in."),
    },
};
