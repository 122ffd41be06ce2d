//! Between two Azure clouds, sharing an app may not work at all.
//!
//! One report, never answered in the documentation, says that an app of a tenant in China cannot be opened by somebody of
//! the public cloud, and calls it intended. So plan the licenses, and test with one guest before you promise anything.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::sources::GHA3693;

/// `guest-cross-cloud-sharing`
pub static GUEST_CROSS_CLOUD_SHARING: Rule = Rule {
    id: "guest-cross-cloud-sharing",
    aliases: &[],
    title: "Sharing across clouds",
    force: Force::Info,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2022-09-27"),
        editions: Edition::ALL,
        statement: prose(
            "Where host and guest are in different Azure clouds, it is not certain that an app can be shared with the guest at all.",
        ),
        cites: &[GHA3693.at("The whole thread")],
        when: Cond::All(&[APP, CLOUDS_DIFFER]),
        then: &[Then::Warn(
            "W-GUEST-CROSS-CLOUD",
            "Host and guests are in different Azure clouds. Sharing an app may not work there, whatever license they hold. Test it with one guest first.",
        )],
    }],
    example: Example {
        story: prose("A tenant in China licenses three experts of the public cloud for a premium app."),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 3, "guest-apps": 1, "guest-home-licenses": ["none"], "guest-host-licenses": ["power-apps-premium"], "guest-home-cloud": "public", "cloud": "china", "environment-managed": "no", "environment-metered": "no" }"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("The three are licensed. Whether they can open the app has to be tested."),
    },
};
