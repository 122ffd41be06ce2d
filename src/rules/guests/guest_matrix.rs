//! Which right opens which kind of app.
//!
//! Five kinds of app against four kinds of right. A license for Microsoft 365 opens standard apps; a pass in the host's
//! environment and Power Apps Premium open everything; no license at all opens only standard forms of a list or library. A
//! managed environment asks for more: there Microsoft 365 is not enough for anything. For a code app only Premium is certain; whether
//! passes and the meter count there is asked.

use super::terms::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::managed::THE_LIST;
use crate::rules::sources::{CODE450, F20, GUEST22, GUEST25, ME26, P25};

const CODE_APP: Cond = is(&GUEST_APP_KIND, "code-app");
/// The old plans end with September 2024.
const OLD_PLANS: Cond = Cond::Not(&Cond::AsOfFrom(Date::of("2024-10-01")));
/// An environment for development, and not a managed one since the plan was taken off the list.
const DEVELOPER: Cond = Cond::All(&[
    DEVELOPER_TYPE,
    Cond::Any(&[Cond::Not(&MANAGED), Cond::Not(&Cond::AsOfFrom(Date::of("2023-09-14")))]),
]);
/// Licenses of the guests' own tenant are looked at: recognized, and the data is not in Dataverse. The page of 2025, read
/// alone, does not ask where the data is.
const HOME: Cond = Cond::All(&[
    is(&GUEST_HOME_RECOGNIZED, "yes"),
    Cond::Any(&[Cond::Not(&DATAVERSE_APP), Cond::Reads("D-12")]),
]);

/// The host assigned Dynamics 365 Enterprise, and the app extends its application, in its environment.
const EXTENDS: Cond = Cond::All(&[
    Cond::Sure(&HOLDS_ENTERPRISE),
    Cond::Not(&LISTED_HERE),
    is(&APP_EXTENDS_D365, "yes"),
]);
static HOLDS_ENTERPRISE: Cond = has(&GUEST_HOST_LICENSES, "d365-enterprise");
/// At home it extends nothing here.
const IN_CONTEXT: Then = Then::When(&EXTENDS, &[admit(&ACCEPTED, &["d365-enterprise"])]);

/// A Dynamics 365 license of the list satisfies the managed environment, in either tenant.
const LISTED_HERE: Cond = Cond::All(&[STANDARD_MANAGED, Cond::Not(&UNLISTED_HERE)]);
const LISTED_AT_HOME: Cond = Cond::All(&[STANDARD_MANAGED, HOME, Cond::Not(&UNLISTED_AT_HOME)]);
const HOLDS_DYNAMICS: Cond = Cond::All(&[
    STANDARD_MANAGED,
    Cond::Any(&[
        has(&GUEST_HOST_LICENSES, "d365-enterprise"),
        has(&GUEST_HOME_LICENSES, "d365-enterprise"),
    ]),
]);

/// For a managed environment every trial counts 30 days, however long it runs.
const FRESH_TRIAL: Cond = Cond::All(&[
    STANDARD_MANAGED_2025,
    has(&GUEST_HOST_LICENSES, "power-automate-trial"),
    Cond::Not(&Cond::DayReached(&TRIAL_STARTED_ON, 30)),
]);
const ROWS: &[Then] = &[
    IN_CONTEXT,
    admit(&ACCEPTED, &["power-apps-premium", "power-apps-trial"]),
    Then::When(&PASSES_SUFFICE, &[admit(&ACCEPTED, &["power-apps-per-app"])]),
    Then::When(
        &OLD_PLANS,
        &[admit(&ACCEPTED, &["power-apps-plan-1", "power-apps-plan-2"])],
    ),
    Then::When(&DEVELOPER, &[admit(&ACCEPTED, &["developer-plan"])]),
    Then::When(&STANDARD_APP, &[admit(&ACCEPTED, &["m365"])]),
    Then::When(&LISTED_HERE, &[admit(&ACCEPTED, &["d365-enterprise"])]),
    Then::When(&LISTED_AT_HOME, &[admit(&GUEST_HOME_ACCEPTED, &["d365-enterprise"])]),
    Then::When(&HOLDS_DYNAMICS, &[THE_LIST]),
    Then::When(
        &STANDARD_MANAGED_2025,
        &[admit(&ACCEPTED, &["power-automate-premium", "d365-team-member"])],
    ),
    Then::When(&FRESH_TRIAL, &[admit(&ACCEPTED, &["power-automate-trial"])]),
    Then::When(
        &HOME,
        &[admit_from(
            &GUEST_HOME_ACCEPTED,
            &ACCEPTED,
            &[
                "power-apps-premium",
                "power-apps-plan-1",
                "power-apps-plan-2",
                "m365",
                "power-automate-premium",
                "d365-team-member",
            ],
        )],
    ),
    Then::When(
        &CODE_APP,
        &[Then::Inform(
            "Q-CODEAPP",
            "For code apps only Power Apps Premium is certain. Replies of Microsoft staff name further licenses, but the lists that we read are cut off.",
        )],
    ),
];

/// `guest-matrix`
pub static GUEST_MATRIX: Rule = Rule {
    id: "guest-matrix",
    aliases: &[],
    title: "Which right opens which app",
    force: Force::HardAndTerms,
    overrides: &[],
    versions: &[
        Version {
            in_force: Period::between("2019-10-01", "2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "Standard apps open with Microsoft 365, premium and model-driven ones with a Power Apps license. That is what members need, and the FAQ asks the same of guests.",
            ),
            cites: &[F20.at("Guest access")],
            when: APP,
            then: ROWS,
        },
        Version {
            in_force: Period::from("2022-05-11"),
            editions: Edition::ALL,
            statement: prose(
                "A standard form of a list needs no license, a standard canvas app Microsoft 365 or better. Premium forms, premium canvas apps and model-driven apps need Power Apps Premium or a pass in the host's environment.",
            ),
            cites: &[
                GUEST22.at("Which license does a guest need?"),
                GUEST25.at("Which license does a guest need?"),
                P25.at("Power Apps plans"),
                ME26.at("Licenses that qualify"),
                CODE450.at("Licenses of the users"),
            ],
            when: APP,
            then: ROWS,
        },
    ],
    example: Example {
        story: prose("Four contractors with Microsoft 365 at home open a model-driven app of the host."),
        questionnaire: "guests",
        as_of: "2026-11-22",
        answers: prose(
            r#"{ "guest-subject": "app", "guest-app-kind": "model-driven", "guest-app-class": "premium", "guest-app-dataverse": "yes", "guests": 4, "guest-apps": 1, "guest-home-licenses": ["m365"], "guest-host-licenses": ["none"], "guest-home-cloud": "public", "cloud": "public", "environment-managed": "no", "environment-metered": "no", "guest-dataverse-blocked": "no" }"#,
        ),
        status: Status::Gap,
        outcome: prose(
            "Microsoft 365 does not open a model-driven app. All four need Power Apps Premium or a pass from the host.",
        ),
    },
};
