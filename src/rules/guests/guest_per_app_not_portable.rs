//! A pass stays in the environment it was allocated to.
//!
//! Passes that the guests' own company owns count nothing here, however many there are. Only passes in the host's
//! environment do. Licenses for a person are different: they travel, inside one Azure cloud. Nobody can switch that
//! recognition off. Who may still buy passes depends on the day and the way of buying.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::sources::{F20, GUEST22, GUEST25, P25, SCH};

const SELL_PASSES: Cond = Cond::All(&[SHORT, PASSES_COUNT]);
/// So many passes from the host, with what is to be said of them in this period.
macro_rules! sold {
    ($count:expr, $note:literal) => {
        Then::When(
            &SELL_PASSES,
            &[Then::Alternative {
                label: "Passes in the environment of the app",
                licenses: &[("power-apps-per-app", $count)],
                note: $note,
            }],
        )
    };
}
const NOT_FROM_HOME: Then = exclude(
    &GUEST_HOME_ACCEPTED,
    &[
        "power-apps-per-app",
        "power-automate-process",
        "power-automate-hosted-process",
        "power-automate-per-flow",
        "power-automate-unattended-rpa",
        "copilot-studio",
    ],
);
/// Somebody counts on passes from home.
const FROM_HOME: Then = Then::When(
    &Cond::Any(&[
        at_least(&GUEST_HOME_PASSES, 1),
        has(&GUEST_HOME_LICENSES, "power-apps-per-app"),
    ]),
    &[Then::Note(
        "Passes that the guests' own tenant owns do nothing here, however many there are.",
    )],
);
const NOTHING_FROM_HOME: Then = Then::Shared(&[NOT_FROM_HOME, FROM_HOME]);

/// `guest-per-app-not-portable`
pub static GUEST_PER_APP_NOT_PORTABLE: Rule = Rule {
    id: "guest-per-app-not-portable",
    aliases: &[],
    title: "Passes do not travel",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2021-10-01"),
            editions: Edition::ALL,
            statement: prose(
                "Passes belong to one environment. Those of the guests' own tenant do not count here; the host has to provide them.",
            ),
            cites: &[F20.at("Power Apps per app plan")],
            when: APP,
            then: &[
                NOTHING_FROM_HOME,
                sold!(
                    passes_missing!(&Expr::ShortPeople),
                    "One license of this time opens two apps and one portal."
                ),
            ],
        },
        Version {
            in_force: Period::between("2021-10-01", "2026-01-02"),
            editions: Edition::ALL,
            statement: prose(
                "Passes belong to one environment. Those of the guests' own tenant do not count here; the host has to provide one for each guest and app.",
            ),
            cites: &[GUEST22.at("Considerations"), GUEST25.at("Considerations")],
            when: APP,
            then: &[
                NOTHING_FROM_HOME,
                sold!(passes_missing!(&Expr::ShortPeople), "One pass opens one app."),
            ],
        },
        Version {
            in_force: Period::from("2026-01-02"),
            editions: Edition::ALL,
            statement: prose(
                "Passes belong to one environment. Those of the guests' own tenant do not count here; the host has to provide one for each guest and app, and new customers can buy them through CSP only.",
            ),
            cites: &[
                GUEST25.at("Considerations"),
                P25.at("Power Apps per app plan"),
                SCH.at("End of sale"),
            ],
            when: APP,
            then: &[
                NOTHING_FROM_HOME,
                sold!(
                    passes_missing!(&Expr::ShortPeople),
                    "Since 2 Jan 2026 sold to new customers through a Cloud Solution Provider only. Who owns passes may use and renew them."
                ),
            ],
        },
    ],
    example: Example {
        story: prose(
            "A partner company owns forty passes of its own. Six of its people open a premium app of the host.",
        ),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "canvas", "guest-app-class": "premium", "guest-app-dataverse": "no", "guests": 6, "guest-apps": 1, "guest-home-licenses": ["power-apps-per-app"], "guest-home-passes": 40, "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no" }"#,
        ),
        status: Status::Gap,
        outcome: prose("The forty passes stay at home. The host provides six, or Power Apps Premium."),
    },
};
