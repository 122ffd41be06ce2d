//! What satisfies a managed environment, and what carries a doubt: conditions and conclusions of its rule.

use super::sets::SOMEBODY_SHORT;
use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::context::STARTED_BY_APP;
use crate::rules::guests::terms::{FLOW_ASKS_GUESTS, guests_rest_on};

static STANDARD_STEPS: Cond = is(&PREMIUM, "no");
/// An app starts the standard flow, so the license of that app is accepted.
static IN_APP: Cond = Cond::All(&[is(&PREMIUM, "no"), is(&TRIGGER, "instant-power-apps")]);
const RIGHTS_OF_THE_APP: &[&str] = &[
    "power-apps-premium",
    "power-apps-per-app",
    "d365-enterprise",
    "d365-team-member",
];
/// The flow belongs to the application that a Professional license is for.
static OWN_APPLICATION: Cond = Cond::All(&[is(&PREMIUM, "no"), is(&APP_KIND, "d365")]);
/// What the Developer Plan includes: standard flows and premium connectors for learning.
const FOR_LEARNING: Cond = Cond::Any(&[is(&PREMIUM, "no"), Cond::All(&[is(&BPF, "no"), is(&RPA, "none")])]);
static DEVELOPER: Cond = Cond::All(&[FOR_LEARNING, is(&ENVIRONMENT_TYPE, "developer")]);
static FRESH_TRIAL: Cond = Cond::All(&[is(&PREMIUM, "no"), Cond::Not(&Cond::DayReached(&TRIAL_STARTED_ON, 30))]);
static OLD_TRIAL: Cond = Cond::DayReached(&TRIAL_STARTED_ON, 30);
/// Nothing but the app meter stands behind some runs.
pub(super) static APP_METER: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    STARTED_BY_APP,
    Cond::Sure(&is(&ENVIRONMENT_METERED, "yes")),
    has(&ENVIRONMENT_METERS, "apps"),
    // Somebody has no license that counts.
    Cond::AtLeast(
        Expr::Lacking(&Expr::Of(&RUNNERS), &ACCEPTED, &HeldBy::Fact(&RUNNER_LICENSES)),
        Expr::Const(1),
    ),
]);
const STRONG: &[&str] = &[
    "power-automate-premium",
    "power-automate-per-user",
    "power-automate-per-user-rpa",
];
/// The case is about the people of one's own tenant.
const OWN_PEOPLE: Cond = Cond::Not(&Cond::Given(&GUEST_SUBJECT));
/// The person whose license counts has this one, and none that counts anyway.
macro_rules! relies_on {
    ($license:literal) => {
        Cond::Any(&[
            Cond::All(&[
                OWN_PEOPLE,
                is(&CONTEXT, "owner"),
                has(&OWNER_LICENSES, $license),
                Cond::Not(&has_one(&OWNER_LICENSES, STRONG)),
            ]),
            Cond::All(&[
                OWN_PEOPLE,
                is(&CONTEXT, "invokers"),
                has(&RUNNER_LICENSES, $license),
                Cond::Not(&has_one(&RUNNER_LICENSES, STRONG)),
            ]),
            guests_rest_on!(&[$license], STRONG),
        ])
    };
}
pub(super) static RELIES_ON_D365: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    relies_on!("d365-enterprise"),
]);
pub(super) static RELIES_ON_DEVELOPER_PLAN: Cond = Cond::All(&[
    FOR_LEARNING,
    is(&SETTLED_BY, "none"),
    is(&ENVIRONMENT_TYPE, "developer"),
    relies_on!("developer-plan"),
]);
pub(super) static RELIES_ON_POWER_APPS: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    relies_on!("power-apps-premium"),
]);
pub(super) static HOLDS_POWER_APPS: Cond = Cond::All(&[
    is(&PREMIUM, "no"),
    is(&SETTLED_BY, "none"),
    Cond::Any(&[
        Cond::All(&[
            OWN_PEOPLE,
            is(&CONTEXT, "owner"),
            has(&OWNER_LICENSES, "power-apps-premium"),
        ]),
        Cond::All(&[
            OWN_PEOPLE,
            is(&CONTEXT, "invokers"),
            has(&RUNNER_LICENSES, "power-apps-premium"),
        ]),
        guests_rest_on!(&["power-apps-premium"], STRONG),
    ]),
]);
/// Not every Dynamics 365 license stood on the list.
pub(in crate::rules) const LISTED_ONLY: Then = Then::When(&RELIES_ON_D365, &[THE_LIST]);
/// Whose product stands on no list learns which do.
pub(super) const NOT_LISTED: Then = Then::When(&ON_NO_LIST, &[THE_LIST]);
static ON_NO_LIST: Cond = Cond::All(&[Cond::Not(&RELIES_ELSEWHERE), NONE_LISTED]);
static RELIES_ELSEWHERE: Cond = Cond::Not(&RELIES_ON_D365);
/// Which products the list names.
pub(in crate::rules) const THE_LIST: Then = Then::Inform(
    "I-ME-D365-LIST",
    "The list names Sales Enterprise and Premium, Customer Service Enterprise, Field Service, Finance, Supply Chain Management, Project Operations, Commerce, Human Resources, Business Central and Intelligent Order Management. The Premium editions of Customer Service, Finance and Supply Chain Management follow on 6 Jan 2025, Customer Insights on 13 May 2026.",
);
pub(super) const DATE_WARNING: Then = Then::Warn(
    "W-ME-DATE",
    "The rule on managed environments is older than its first complete text, and the list of Dynamics 365 licenses older than its first print.",
);
pub(super) const UNDATED_WARNING: Then = Then::Warn(
    "W-ME-UNDATED",
    "Whether Power Apps Premium satisfies a managed environment for flows changed between November 2024 and 10 Mar 2025; the day is not known.",
);
pub(super) const METER_UNDATED: Then = Then::When(
    &APP_METER,
    &[Then::Warn(
        "W-ME-UNDATED",
        "From 13 May 2026 the page lets the app meter satisfy a managed environment for apps, on 31 March it did not. The day is not known.",
    )],
);
pub(in crate::rules) const POWER_APPS_WILL_DO: Then = Then::When(
    &WITH_POWER_APPS,
    &[Then::Alternative {
        label: "Power Apps Premium for each person",
        licenses: &[("power-apps-premium", Expr::ShortPeople)],
        note: "Satisfies the managed environment for standard flows, and covers the person's apps as well.",
    }],
);
static WITH_POWER_APPS: Cond = Cond::All(&[is(&PREMIUM, "no"), SOMEBODY_SHORT]);

/// Power Automate per user counts.
pub(in crate::rules) const POWER_AUTOMATE: Then = Then::When(
    &STANDARD_STEPS,
    &[admit(
        &ACCEPTED,
        &["power-automate-per-user", "power-automate-per-user-rpa"],
    )],
);
static STANDARD_SINCE_PREMIUM: Cond = Cond::All(&[is(&PREMIUM, "no"), Cond::AsOfFrom(Date::of("2023-08-01"))]);
/// Power Automate Premium counts, since it is sold.
pub(in crate::rules) const PREMIUM_TOO: Then = Then::When(
    &STANDARD_SINCE_PREMIUM,
    &[admit(&ACCEPTED, &["power-automate-premium"])],
);
/// So does the license of the app that starts the flow.
pub(in crate::rules) const THE_APPS_RIGHT: Then = Then::When(&IN_APP, &[admit(&ACCEPTED, RIGHTS_OF_THE_APP)]);
/// Products that no list names.
macro_rules! and_never_listed {
    ($($product:literal),*) => {
        &[
            $($product,)*
            "sales-professional",
            "customer-service-professional",
            "contact-center",
            "field-service-contractor",
            "operations-activity",
            "operations-device",
            "team-members",
            "business-central-team-members",
            "marketing",
            "customer-voice",
            "guides",
            "remote-assist",
            "other",
        ]
    };
}
/// Products of Dynamics 365 that the list did not name before January 2025.
pub(in crate::rules) const UNLISTED_BEFORE_2025: &[&str] = and_never_listed!(
    "customer-service-premium",
    "finance-premium",
    "supply-chain-management-premium",
    "customer-insights"
);
/// Those that it did not name before May 2026.
pub(in crate::rules) const UNLISTED_BEFORE_2026: &[&str] = and_never_listed!("customer-insights");
/// Those that it does not name.
pub(in crate::rules) const UNLISTED: &[&str] = and_never_listed!();
const FULL: u64 = OWNER_LICENSES.bit("d365-enterprise");
/// Whoever's license counts holds Dynamics 365 by these products only.
macro_rules! nothing_but {
    ($products:expr) => {
        Cond::Any(&[
            Cond::All(&[is(&CONTEXT, "owner"), Cond::Products(&OWNER_LICENSES, FULL, $products)]),
            Cond::All(&[
                is(&CONTEXT, "invokers"),
                Cond::Products(&RUNNER_LICENSES, FULL, $products),
            ]),
            Cond::All(&[
                is(&CONTEXT, "row-actors"),
                Cond::Products(&ROW_ACTOR_LICENSES, FULL, $products),
            ]),
        ])
    };
}
static UNLISTED_2023: Cond = nothing_but!(UNLISTED_BEFORE_2025);
static UNLISTED_2025: Cond = nothing_but!(UNLISTED_BEFORE_2026);
static UNLISTED_2026: Cond = NONE_LISTED;
const NONE_LISTED: Cond = nothing_but!(UNLISTED);
static LISTED_2023: Cond = Cond::All(&[is(&PREMIUM, "no"), Cond::Not(&UNLISTED_2023)]);
static LISTED_2025: Cond = Cond::All(&[is(&PREMIUM, "no"), Cond::Not(&UNLISTED_2025)]);
static LISTED_2026: Cond = Cond::All(&[is(&PREMIUM, "no"), Cond::Not(&UNLISTED_2026)]);
const FULL_DYNAMICS: &[Then] = &[admit(&ACCEPTED, &["d365-enterprise"])];
/// The full Dynamics 365 licenses count, as listed until January 2025.
pub(in crate::rules) const DYNAMICS_2023: Then = Then::When(&LISTED_2023, FULL_DYNAMICS);
/// The same as listed until May 2026.
pub(in crate::rules) const DYNAMICS_2025: Then = Then::When(&LISTED_2025, FULL_DYNAMICS);
/// The full Dynamics 365 licenses count.
pub(super) const DYNAMICS: Then = Then::When(&LISTED_2026, FULL_DYNAMICS);
/// Dynamics 365 Team Members count.
pub(in crate::rules) const TEAM_MEMBERS: Then = Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["d365-team-member"])]);
/// Power Apps Premium counts.
pub(in crate::rules) const POWER_APPS: Then = Then::When(&STANDARD_STEPS, &[admit(&ACCEPTED, &["power-apps-premium"])]);
/// Dynamics 365 Professional counts inside its own application.
pub(in crate::rules) const PROFESSIONAL: Then =
    Then::When(&OWN_APPLICATION, &[admit(&ACCEPTED, &["d365-professional"])]);
/// A trial counts for 30 days.
pub(in crate::rules) const TRIAL: Then = Then::When(
    &FRESH_TRIAL,
    &[admit(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
);
/// After 30 days it does not, whatever it gives elsewhere.
pub(in crate::rules) const TRIAL_OVER: Then = Then::When(
    &OLD_TRIAL,
    &[exclude(&ACCEPTED, &["power-automate-trial", "power-apps-trial"])],
);
/// The Developer Plan counts in a developer environment.
pub(super) const DEVELOPER_PLAN: Then = Then::When(&DEVELOPER, &[admit(&ACCEPTED, &["developer-plan"])]);
