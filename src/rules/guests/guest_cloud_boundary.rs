//! A license of the guests' own tenant counts only inside the same Azure cloud.
//!
//! Public to public works, and so does a national cloud to the same national cloud. Between two clouds nothing is
//! recognized. GCC runs on Azure Government, although its accounts stand in the public directory, so it is taken as a
//! government cloud. Between GCC and GCC High or DoD no text decides. Passes and licenses on a flow belong to an
//! environment and are never recognized elsewhere.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F25, GH2051, GOV20, GUEST22, GUEST25, S4};

const RECOGNIZED: &[Then] = &[set(&GUEST_HOME_RECOGNIZED, "yes")];
/// Then there is nothing to recognize.
static NOTHING_AT_HOME: Cond = only(&GUEST_HOME_LICENSES, &["none"]);
/// Then nothing else has to count.
static ALL_LICENSED_HERE: Cond = Cond::Not(&Cond::AtLeast(LACKING_HERE, Expr::Const(1)));
const PARTS: &[Then] = &[
    Then::When(&SAME_CLOUD, RECOGNIZED),
    Then::When(
        &Cond::All(&[
            CLOUDS_UNSETTLED,
            Cond::Not(&Cond::Sure(&NOTHING_AT_HOME)),
            Cond::Not(&Cond::Sure(&ALL_LICENSED_HERE)),
        ]),
        &[Then::Inform(
            "Q-GUEST-CLOUD",
            "No text says whether one of these two clouds recognizes licenses of the other, or whether they are one. Ask Microsoft before you rely on it.",
        )],
    ),
    Then::When(
        &Cond::All(&[CLOUDS_UNSETTLED, is(&GUEST_CLOUD_RECOGNIZED, "yes")]),
        RECOGNIZED,
    ),
];

/// `guest-cloud-boundary`
pub static GUEST_CLOUD_BOUNDARY: Rule = Rule {
    id: "guest-cloud-boundary",
    aliases: &[],
    title: "Azure clouds and guests",
    force: Force::Hard,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "Licenses are not recognized from one Azure cloud to another. GCC counts as US Government: a tenant there did not recognize a commercial license of a guest.",
            ),
            cites: &[
                GOV20.at("About Power Apps US Government environments"),
                GH2051.at("The whole thread"),
            ],
            when: Cond::Any(&[APP, FLOW]),
            then: PARTS,
        },
        Version {
            in_force: Period::from("2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "A license of the guest's own tenant is recognized where both tenants are in the same Azure cloud, and nowhere else. GCC counts as US Government.",
            ),
            cites: &[
                S4.at("Do guest users (not from your tenant) need a license to use Power Automate?"),
                GUEST22.at("Considerations"),
                GUEST25.at("Considerations"),
                F25.at("Guest users"),
                GOV20.at("About Power Apps US Government environments"),
                GH2051.at("The whole thread"),
            ],
            when: Cond::Any(&[APP, FLOW]),
            then: PARTS,
        },
    ],
    example: Example {
        story: prose(
            "A school in GCC shares a premium app with eight engineers who hold Power Apps Premium in a commercial tenant.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 8, "guest-apps": 1, "guest-home-licenses": ["power-apps-premium"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "gcc", "environment-managed": "no", "environment-metered": "no" }"#,
        ),
        status: Status::Gap,
        outcome: prose("Nothing of the eight is recognized in GCC. The school licenses all of them."),
    },
};
