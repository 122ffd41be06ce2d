//! How high the official limit is.

use super::super::copilot_requests;
use super::super::holders::{IN_CONTEXT_OF_APPS, creator, designated, owner, person, row_actors, runners};
use super::super::limits;
use super::about::*;
use super::beyond::{DAILY, NOT_METERED, PERSON_METERED};
use super::{from, parent};
use crate::engine::prelude::*;
use crate::rules::facts::*;

/// The flow is known to be in no solution, where licenses cannot be stacked.
pub const OUTSIDE: Cond = Cond::Any(&[
    Cond::Sure(&is(&IN_SOLUTION, "no")),
    // Who asks about requests is asked for it.
    Cond::All(&[is(&ABOUT_REQUESTS, "yes"), is(&IN_SOLUTION, "no")]),
]);
/// One license is not enough for the requests, and as many as fit on a flow are.
const ONE_MAY_NOT_DO: Cond = Cond::All(&[
    NOT_METERED,
    Cond::Sure(&Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Plus(&Expr::Param(&limits::PROCESS), &Expr::Const(1)),
    )),
    Cond::Not(&Cond::Sure(&Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Const(2_500_001),
    ))),
]);
/// Licenses on the flow that count: at most ten can be stacked, nothing before stacking was written down.
pub(super) static STACK: Expr = Expr::If(
    &Cond::All(&[
        Cond::Any(&[
            Cond::Given(&FLOW_LICENSE_COUNT),
            Cond::Open(&FLOW_LICENSE_COUNT),
            ONE_MAY_NOT_DO,
        ]),
        is_one(&FLOW_LICENSE, &["process", "hosted-process"]),
        from("2024-06-24"),
        Cond::Not(&OUTSIDE),
    ]),
    &Expr::Min(&Expr::Of(&FLOW_LICENSE_COUNT), &Expr::Const(10)),
    &Expr::Const(1),
);
/// The limit of the license on the flow.
static OF_THE_FLOW: Expr = Expr::If(
    &Cond::Any(&[Cond::Not(&from("2023-08-01")), is(&FLOW_LICENSE, "legacy-per-flow")]),
    &limits::OF_PER_FLOW,
    &Expr::Times(&Expr::Param(&limits::PROCESS), &STACK),
);
const BASE_D365: Cond = Cond::All(&[
    is_one(&OWNED_LICENSE, &["d365-enterprise", "d365-professional"]),
    is(&OWNED_ATTACH, "no"),
    Cond::Not(&Cond::All(&[
        Cond::Given(&OWNED_PRODUCT),
        is_one(&OWNED_PRODUCT, &["operations-device", "operations-activity"]),
    ])),
    Cond::AtLeast(Expr::Of(&OWNED_COUNT), Expr::Const(1)),
]);
const OWNS_ENTERPRISE: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[BASE_D365, is(&OWNED_LICENSE, "d365-enterprise")]),
);
/// Base licenses of Dynamics 365 make the pool larger.
pub const OWNS_D365: Cond = Cond::AnyRow(&LICENSES_OWNED, &BASE_D365);
static BASE_LICENSES: Expr = Expr::SumRows(
    &LICENSES_OWNED,
    &Expr::If(&BASE_D365, &Expr::Of(&OWNED_COUNT), &Expr::Const(0)),
);
/// The pool of the tenant until October 2021: the largest, never the sum.
pub static POOL_2019: Expr = Expr::If(
    &OWNS_ENTERPRISE,
    &Expr::Const(100_000),
    &Expr::If(&OWNS_D365, &Expr::Const(50_000), &Expr::Param(&limits::POOL)),
);
/// The pool since: a base with so many more for each base license, capped.
pub static POOL_2021: Expr = Expr::If(
    &OWNS_D365,
    &Expr::Min(
        &Expr::Const(10_000_000),
        &Expr::Plus(&Expr::Const(500_000), &Expr::Times(&Expr::Const(5_000), &BASE_LICENSES)),
    ),
    &Expr::Param(&limits::POOL),
);
pub(super) static POOL: Expr = Expr::If(&limits::ARE_RAISED, &POOL_2021, &POOL_2019);
/// The limit that an import of the request report names; nothing is a known fault of the report.
pub const REPORTED: Cond = Cond::All(&[Cond::Given(&REPORT_ENTITLED), at_least(&REPORT_ENTITLED, 1)]);

/// The limit of agents; with the other reading once for each pack.
static OF_AGENTS: Expr = Expr::If(
    &Cond::All(&[Cond::Reads("D-42"), Cond::Given(&LICENSES_OWNED)]),
    &Expr::Times(
        &Expr::Param(&limits::COPILOT),
        &Expr::Max(&copilot_requests::PACKS, &Expr::Const(1)),
    ),
    &Expr::Param(&limits::COPILOT),
);

const PLANS: &[&str] = &[
    "power-automate-plan-1",
    "power-automate-plan-2",
    "power-apps-plan-1",
    "power-apps-plan-2",
];
/// The limit comes from one of the old plans, of which no text gives a figure before October 2021.
pub(super) const OLD_PLANS: Cond = Cond::All(&[
    Cond::Not(&limits::ARE_RAISED),
    Cond::Any(&[
        Cond::All(&[is(&LIMIT_OF, "owner"), each_bases(&OWNER_LICENSES, PLANS)]),
        Cond::All(&[is(&LIMIT_OF, "creator"), each_bases(&CREATOR_LICENSES, PLANS)]),
        Cond::All(&[is(&LIMIT_OF, "person"), each_bases(&PERSON_LICENSES, PLANS)]),
    ]),
]);

/// Nobody said whether the environment is on pay-as-you-go: it decides for a person without any license.
const NOTHING_ELSE: Cond = Cond::All(&[
    PERSON,
    only(&PERSON_LICENSES, &["none"]),
    is(&ENVIRONMENT_METERED, "yes"),
]);
/// The meter for apps stands for a person: it gives what a pass gives.
pub const ON_APP_METER: Cond = Cond::All(&[
    Cond::Any(&[PERSON_METERED, NOTHING_ELSE]),
    limits::ARE_RAISED,
    Cond::Not(&Cond::All(&[
        Cond::Given(&ENVIRONMENT_METERS),
        Cond::Not(&has(&ENVIRONMENT_METERS, "apps")),
    ])),
]);
/// Nothing but the meter for apps gives a person requests.
pub const METER_ALONE: Cond = Cond::All(&[ON_APP_METER, NOTHING_ELSE]);
/// By context, the meter for apps gives nothing elsewhere.
const METERED_IN_CONTEXT: Cond = Cond::All(&[
    ON_APP_METER,
    Cond::Any(&[Cond::Not(&Cond::Given(&LICENSE_CONTEXT)), IN_CONTEXT_OF_APPS]),
]);
static PERSON_ADDED: Expr = Expr::Max(
    &person::SUM,
    &Expr::If(&ON_APP_METER, &limits::OF_PASS, &Expr::Const(0)),
);
static PERSON_CONTEXTUAL: Expr = Expr::Max(
    &person::BY_CONTEXT,
    &Expr::If(&METERED_IN_CONTEXT, &limits::OF_PASS, &Expr::Const(0)),
);

macro_rules! limit {
    ($name:ident, $which:ident, $person:ident, $doc:literal) => {
        #[doc = $doc]
        pub static $name: Expr = first_of!(
            (LIMIT_GIVEN, Expr::Of(&REQUEST_LIMIT)),
            (is(&LIMIT_OF, "flow-license"), OF_THE_FLOW),
            (is(&LIMIT_OF, "pool"), POOL),
            (is(&LIMIT_OF, "agent"), OF_AGENTS),
            (
                is(&LIMIT_OF, "person"),
                Expr::If(&REPORTED, &Expr::Of(&REPORT_ENTITLED), &$person)
            ),
            (
                is(&LIMIT_OF, "runners"),
                Expr::LeastGroup(&[&RUNNER_LICENSES], &runners::$which)
            ),
            (
                is(&LIMIT_OF, "row-actors"),
                Expr::LeastGroup(&[&ROW_ACTOR_LICENSES], &row_actors::$which)
            ),
            (is(&LIMIT_OF, "creator"), creator::$which),
            (is(&LIMIT_OF, "designated-user"), designated::$which),
            (is(&LIMIT_OF, "parent"), Expr::LeastRow(&PARENTS, &parent::$name)),
            owner::$which
        );
    };
}
limit!(ADDED, SUM, PERSON_ADDED, "The official limit while licenses add up.");
limit!(
    CONTEXTUAL,
    BY_CONTEXT,
    PERSON_CONTEXTUAL,
    "The official limit by the context in which the requests are made."
);
