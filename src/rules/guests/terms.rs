//! Conditions and figures that several rules about guests share.

use crate::engine::prelude::*;
use crate::rules::facts::*;
use crate::rules::flow::premium::managed::{UNLISTED, UNLISTED_BEFORE_2025, UNLISTED_BEFORE_2026};
use crate::rules::flow::whose::trigger_powerapps_invoker_context::APP_BESIDES;

/// The guests open an app or a form.
pub const APP: Cond = is(&GUEST_SUBJECT, "app");
/// The guests meet a flow.
pub const FLOW: Cond = is(&GUEST_SUBJECT, "flow");

const fn from(day: &'static str) -> Cond {
    Cond::AsOfFrom(Date::of(day))
}

/// The environment belongs to Teams. Nobody need say that it does not.
const TEAMS: Cond = Cond::All(&[Cond::Given(&ENVIRONMENT_TYPE), is(&ENVIRONMENT_TYPE, "teams")]);
static DEVELOPER_PLAN: Cond = has(&GUEST_HOST_LICENSES, "developer-plan");
/// The environment is one for development. Nobody need say that it is not, unless a Developer Plan rests on it.
pub const DEVELOPER_TYPE: Cond = Cond::All(&[
    Cond::Any(&[Cond::Given(&ENVIRONMENT_TYPE), Cond::Sure(&DEVELOPER_PLAN)]),
    is(&ENVIRONMENT_TYPE, "developer"),
]);
/// The app keeps data in Dataverse, as every model-driven app does, and not in the one of Teams.
pub const DATAVERSE_APP: Cond = Cond::All(&[
    APP,
    Cond::Any(&[is(&GUEST_APP_KIND, "model-driven"), is(&GUEST_APP_DATAVERSE, "yes")]),
    Cond::Not(&TEAMS),
]);
/// The flow works on Dataverse. A connector named as *other premium* leaves it to the plain question.
pub const DATAVERSE_FLOW: Cond = Cond::All(&[
    FLOW,
    Cond::Any(&[
        has(&CONNECTORS, "dataverse"),
        is(&TRIGGER, "dataverse-row"),
        Cond::All(&[has(&CONNECTORS, "premium"), is(&GUEST_APP_DATAVERSE, "yes")]),
    ]),
]);
/// The app is premium: by its kind, by its class, or because of Dataverse.
pub const PREMIUM_APP: Cond = Cond::Any(&[
    is_one(&GUEST_APP_KIND, &["model-driven", "code-app"]),
    is(&GUEST_APP_CLASS, "premium"),
    DATAVERSE_APP,
]);
/// The environment is managed, and being managed asks for a right of its own.
pub const MANAGED: Cond = Cond::All(&[is(&ENVIRONMENT_MANAGED, "yes"), from("2022-10-12"), Cond::Not(&TEAMS)]);
/// A standard app or form where nothing but its class is looked at.
pub const STANDARD_APP: Cond = Cond::All(&[APP, Cond::Not(&PREMIUM_APP), Cond::Not(&MANAGED)]);
/// A standard app or form in a managed environment.
pub const STANDARD_MANAGED: Cond = Cond::All(&[APP, Cond::Not(&PREMIUM_APP), MANAGED]);
/// From the first of two texts with one label on, either Premium counts in a managed environment.
pub const STANDARD_MANAGED_2025: Cond = Cond::All(&[STANDARD_MANAGED, from("2025-01-06")]);
/// A customized form of a list or library, standard, in an environment that is not managed; not where forms are read to
/// ask for what other apps ask for.
pub const FREE_FORM: Cond = Cond::All(&[
    STANDARD_APP,
    is(&GUEST_APP_KIND, "list-form"),
    Cond::Not(&Cond::Reads("D-50")),
]);
/// Pay-as-you-go is on, and its meter for apps with it.
pub const APP_METERED: Cond = Cond::All(&[
    APP,
    is(&ENVIRONMENT_METERED, "yes"),
    from("2021-11-02"),
    Cond::Not(&Cond::All(&[
        Cond::Given(&ENVIRONMENT_METERS),
        Cond::Not(&has(&ENVIRONMENT_METERS, "apps")),
    ])),
]);
/// The app accepts what a canvas app of its class accepts. Of code apps no text that we have says so to the end.
pub const LIKE_CANVAS: Cond = Cond::Any(&[
    Cond::Not(&is(&GUEST_APP_KIND, "code-app")),
    is(&GUEST_CODE_APP_CONFIRMED, "yes"),
]);
/// Passes in the host's environment count for the app.
pub const PASSES_COUNT: Cond = Cond::All(&[LIKE_CANVAS, Cond::Not(&APP_METERED)]);
/// Passes for one guest: until September 2021 one opens two apps.
pub const PASSES_PER_GUEST: Expr = Expr::If(
    &from("2021-10-01"),
    &Expr::Of(&GUEST_APPS),
    &Expr::CeilDiv(&Expr::Of(&GUEST_APPS), 2),
);
/// They count, and who holds some has one for every app.
pub const PASSES_SUFFICE: Cond = Cond::All(&[
    PASSES_COUNT,
    Cond::Any(&[
        Cond::Not(&Cond::AtLeast(PASSES_PER_GUEST, Expr::Const(2))),
        Cond::AtLeast(Expr::Of(&GUEST_HOST_PASSES), PASSES_PER_GUEST),
    ]),
]);
/// Guests with passes here.
pub const WITH_PASSES: Expr = Expr::If(
    &HAVE_PASSES,
    &Expr::Minus(
        &ALL,
        &Expr::Without(
            &ALL,
            &GUEST_HOST_LICENSES,
            GUEST_HOST_LICENSES.bit("power-apps-per-app"),
        ),
    ),
    &Expr::Const(0),
);
static HAVE_PASSES: Cond = has(&GUEST_HOST_LICENSES, "power-apps-per-app");
/// Passes that these guests lack, who have no license that is enough: those with passes the rest, the others all.
macro_rules! passes_missing {
    ($guests:expr) => {
        Expr::Plus(
            &Expr::Times(
                &Expr::Min(&WITH_PASSES, $guests),
                &Expr::Minus(&PASSES_PER_GUEST, &Expr::Of(&GUEST_HOST_PASSES)),
            ),
            &Expr::Times(&Expr::Minus($guests, &WITH_PASSES), &PASSES_PER_GUEST),
        )
    };
}
pub(in crate::rules) use passes_missing;
/// The meter covers whoever opens the app: before 13 May 2026 not in managed environments.
pub const METER_COVERS: Cond = Cond::All(&[
    APP_METERED,
    LIKE_CANVAS,
    Cond::Any(&[Cond::Not(&MANAGED), from("2026-05-13")]),
    Cond::Not(&FREE_FORM),
]);

/// A way that is cheaper than Power Apps Premium, and what it is good for.
pub const AUTOMATE: &str = "Power Automate Premium for each guest, assigned in your tenant";
/// What is said of it.
pub const AUTOMATE_NOTE: &str = "Enough for standard apps in a managed environment, and for flows.";

const FULL: u64 = GUEST_HOST_LICENSES.bit("d365-enterprise");
/// All Dynamics 365 licenses that were named there are of products that the list for managed environments does not name.
macro_rules! unlisted {
    ($held:expr) => {
        Cond::Any(&[
            Cond::Products($held, FULL, UNLISTED),
            Cond::All(&[
                Cond::Products($held, FULL, UNLISTED_BEFORE_2026),
                Cond::Not(&from("2026-05-13")),
            ]),
            Cond::All(&[
                Cond::Products($held, FULL, UNLISTED_BEFORE_2025),
                Cond::Not(&from("2025-01-06")),
            ]),
        ])
    };
}
/// What the host assigned of Dynamics 365 is not on the list.
pub const UNLISTED_HERE: Cond = unlisted!(&GUEST_HOST_LICENSES);
/// What the guests hold of it at home is not on the list.
pub const UNLISTED_AT_HOME: Cond = unlisted!(&GUEST_HOME_LICENSES);

/// What guests hold counts here, or at home as far as it is recognized.
pub const HELD: HeldBy = HeldBy::Either(&[
    Place {
        held: &GUEST_HOST_LICENSES,
        accepted: &ACCEPTED,
    },
    Place {
        held: &GUEST_HOME_LICENSES,
        accepted: &GUEST_HOME_ACCEPTED,
    },
]);
/// How many guests.
pub const ALL: Expr = Expr::Of(&GUESTS);
/// Guests without a license that counts.
pub const LACKING: Expr = Expr::Lacking(&ALL, &ACCEPTED, &HELD);
/// Guests whose licenses count: none where nobody has one, however many they are.
pub const ENTITLED: Expr = Expr::If(&Cond::Sure(&NOBODY), &Expr::Const(0), &Expr::Minus(&ALL, &LACKING));
/// No guest holds a license that counts.
pub static NOBODY: Cond = Cond::Not(&Cond::Any(&[
    Cond::Holds(&GUEST_HOST_LICENSES, &ACCEPTED),
    Cond::Holds(&GUEST_HOME_LICENSES, &GUEST_HOME_ACCEPTED),
]));
/// Guests without a license that the host has assigned.
pub const LACKING_HERE: Expr = Expr::Lacking(&ALL, &ACCEPTED, &HeldBy::Fact(&GUEST_HOST_LICENSES));
/// Guests without a license at home that would do if it lay here.
pub const LACKING_AT_HOME: Expr = Expr::Lacking(&ALL, &ACCEPTED, &HeldBy::Fact(&GUEST_HOME_LICENSES));
/// Somebody holds a license at home that would do if it lay here.
pub const LICENSED_AT_HOME: Cond = Cond::AtLeast(Expr::Minus(&ALL, &LACKING_AT_HOME), Expr::Const(1));
/// Somebody is short.
pub const SHORT: Cond = Cond::AtLeast(Expr::ShortPeople, Expr::Const(1));
/// Each guest with each app.
pub const SHORT_PAIRS: Expr = Expr::Times(&Expr::ShortPeople, &Expr::Of(&GUEST_APPS));
/// Some license of the guests has ended by the judged day.
pub const LICENSE_ENDED: Cond = Cond::Any(&[Cond::Ended(&GUEST_HOST_LICENSES), Cond::Ended(&GUEST_HOME_LICENSES)]);

const fn both(cloud: &'static str) -> [Cond; 2] {
    [is(&CLOUD, cloud), is(&GUEST_HOME_CLOUD, cloud)]
}
const fn pair(host: &[&str], home: &[&str]) -> [Cond; 2] {
    [is_one(&CLOUD, host), is_one(&GUEST_HOME_CLOUD, home)]
}
/// Both tenants are in one Azure cloud.
pub const SAME_CLOUD: Cond = Cond::Any(&[
    Cond::All(&both("public")),
    Cond::All(&both("gcc")),
    Cond::All(&both("us-gov")),
    Cond::All(&both("gcc-high")),
    Cond::All(&both("dod")),
    Cond::All(&both("china")),
]);
/// Two clouds of the US Government of which no text says whether they recognize each other, or two clouds without a name
/// that may be one.
pub const CLOUDS_UNSETTLED: Cond = Cond::Any(&[
    Cond::All(&both("other")),
    Cond::All(&pair(&["gcc"], &["us-gov", "gcc-high", "dod"])),
    Cond::All(&pair(&["us-gov"], &["gcc", "gcc-high", "dod"])),
    Cond::All(&pair(&["gcc-high"], &["gcc", "us-gov", "dod"])),
    Cond::All(&pair(&["dod"], &["gcc", "us-gov", "gcc-high"])),
]);
/// The tenants are in two Azure clouds.
pub const CLOUDS_DIFFER: Cond = Cond::All(&[Cond::Not(&SAME_CLOUD), Cond::Not(&CLOUDS_UNSETTLED)]);

/// A guest owns a flow that runs as its owner.
pub const GUEST_OWNS: Cond = Cond::All(&[is(&CONTEXT, "owner"), is(&OWNER_KIND, "guest")]);
/// Guests run it, or one of them owns it.
pub const RUN_BY_GUESTS: Cond = Cond::Any(&[GUEST_OWNS, is_one(&CONTEXT, &["invokers", "row-actors"])]);
/// The flow asks something of the guests: of those who run it, who open the app besides, or who get the result of what they
/// set off.
pub const NEEDED: Cond = Cond::Any(&[
    RUN_BY_GUESTS,
    APP_BESIDES,
    Cond::All(&[
        is(&CONTEXT, "owner"),
        Cond::Not(&is(&OWNER_KIND, "guest")),
        is(&STARTERS_RECEIVE_OUTPUT, "yes"),
        is(&PREMIUM, "yes"),
        Cond::AsOfFrom(Date::of("2023-05-23")),
    ]),
]);
/// How many of them it asks: a flow has one primary owner.
pub const COUNT: Expr = Expr::If(&GUEST_OWNS, &Expr::Const(1), &ALL);
/// The case is about guests and a flow, which asks something of them: other questionnaires do not know guests.
pub const FLOW_ASKS_GUESTS: Cond = Cond::All(&[Cond::Given(&GUEST_SUBJECT), FLOW, NEEDED]);
/// Guests whom the flow asks have one of some licenses here or, as far as it counts, at home, and none of others.
macro_rules! guests_rest_on {
    ($licenses:expr, $others:expr) => {
        Cond::All(&[
            FLOW_ASKS_GUESTS,
            Cond::Any(&[
                Cond::All(&[
                    rests_on(&GUEST_HOST_LICENSES, $licenses, $others),
                    Cond::Not(&Cond::All(&[
                        is(&GUEST_HOME_RECOGNIZED, "yes"),
                        has_one(&GUEST_HOME_LICENSES, $others),
                    ])),
                ]),
                Cond::All(&[
                    is(&GUEST_HOME_RECOGNIZED, "yes"),
                    rests_on(&GUEST_HOME_LICENSES, $licenses, $others),
                    Cond::Not(&has_one(&GUEST_HOST_LICENSES, $others)),
                ]),
            ]),
        ])
    };
}
pub(in crate::rules) use guests_rest_on;
