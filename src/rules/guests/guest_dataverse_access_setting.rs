//! A setting of the environment can keep guests away from Dataverse.
//!
//! It is on in new environments. Guests then open no app on Dataverse, run no flow on it and use no connection to it,
//! whatever license they hold. Apps and flows without Dataverse are not touched. Entitled and able to open are two answers.
//! From which day an environment counts as new is not known, so look it up.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::GACC26;

const ON_DATAVERSE: Cond = Cond::Any(&[DATAVERSE_APP, DATAVERSE_FLOW]);
static NOT_ON_DATAVERSE: Cond = Cond::Not(&ON_DATAVERSE);

/// `guest-dataverse-access-setting`
pub static GUEST_DATAVERSE_ACCESS_SETTING: Rule = Rule {
    id: "guest-dataverse-access-setting",
    aliases: &[],
    title: "Guests kept from Dataverse",
    force: Force::Hard,
    overrides: &[],
    versions: &[Version {
        in_force: Period::from("2026-03-09"),
        editions: Edition::ALL,
        statement: prose(
            "Where the environment restricts guest access, guests reach nothing that uses Dataverse, whatever license they hold. The setting is on in new environments.",
        ),
        cites: &[GACC26.at("Restrict guest user access")],
        // While nobody has said whether Dataverse is used, the setting is worth a look.
        when: Cond::All(&[Cond::Any(&[APP, FLOW]), Cond::Not(&Cond::Sure(&NOT_ON_DATAVERSE))]),
        then: &[
            Then::When(
                &Cond::All(&[ON_DATAVERSE, is(&GUEST_DATAVERSE_BLOCKED, "yes")]),
                &[Then::Warn(
                    "W-GUEST-DATAVERSE-BLOCKED",
                    "The environment keeps guests away from Dataverse. A license alone does not let them in; the setting has to be changed.",
                )],
            ),
            Then::When(
                &Cond::Not(&Cond::Given(&GUEST_DATAVERSE_BLOCKED)),
                &[Then::Inform(
                    "Q-GUEST-DV-SETTING",
                    "Who is entitled may still be kept out: a setting of the environment can keep guests from what uses Dataverse. It is on in new ones, and no text says from which day on one is new. Look it up.",
                )],
            ),
        ],
    }],
    example: Example {
        story: prose(
            "The host has given nine guests Power Apps Premium for an app on Dataverse, in an environment made last month.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "yes", "guests": 9, "guest-apps": 1, "guest-home-licenses": ["none"], "guest-host-licenses": ["power-apps-premium"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no", "guest-dataverse-blocked": "yes" }"#,
        ),
        status: Status::CoveredWithWarning,
        outcome: prose("All nine are entitled, and none can open the app until the setting is changed."),
    },
};
