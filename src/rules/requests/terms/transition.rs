//! What the service lets pass in the transition period.

use super::super::holders::{MEDIUM_FIGURE, creator, designated, owner, row_actors};
use super::super::limits;
use super::about::*;
use super::beyond::{DAILY, METERED};
use super::from;
use super::limit::{POOL, STACK};
use super::whose::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;

/// The service throttles by the figures of the transition period.
pub const TRANSITION: Cond = is(&REQUEST_TRANSITION, "yes");
/// A flow of a service principal in context of a Dynamics 365 app.
const PRINCIPAL_IN_D365: Cond = Cond::All(&[is(&LIMIT_OF, "pool"), is(&APP_KIND, "d365"), from("2023-08-01")]);
const POOL_SWITCH: Cond = Cond::Any(&[
    is(&TENANT_POOL, "yes"),
    Cond::All(&[
        Cond::Not(&Cond::Given(&TENANT_POOL)),
        Cond::DayBefore(&CREATED_ON, Date::of("2023-10-20")),
    ]),
]);
static OF_PRINCIPAL: Expr = Expr::If(
    &PRINCIPAL_IN_D365,
    &Expr::If(&POOL_SWITCH, &Expr::Const(10_000_000), &Expr::Const(200_000)),
    &POOL,
);
static HIGH: Expr = Expr::If(
    &is(&FLOW_LICENSE, "flow-group"),
    &Expr::Param(&limits::PROCESS),
    &Expr::Times(&Expr::Param(&limits::HIGH), &STACK),
);
/// Whoever made the flow has left, or nobody owns it: the low profile.
static OF_CREATOR: Expr = Expr::If(&is(&OWNER_KIND, "gone"), &Expr::Param(&limits::LOW), &creator::PROFILE);
static OF_CREATOR_AS_BEFORE: Expr = Expr::If(
    &is(&OWNER_KIND, "gone"),
    &Expr::Param(&limits::LOW),
    &creator::PROFILE_AS_BEFORE,
);
static OF_OWNER: Expr = Expr::If(
    &Cond::All(&[Cond::Given(&OWNER_KIND), is(&OWNER_KIND, "gone")]),
    &Expr::Param(&limits::LOW),
    &owner::PROFILE,
);
static OF_OWNER_AS_BEFORE: Expr = Expr::If(
    &Cond::All(&[Cond::Given(&OWNER_KIND), is(&OWNER_KIND, "gone")]),
    &Expr::Param(&limits::LOW),
    &owner::PROFILE_AS_BEFORE,
);

static OF_HAND: Expr = Expr::If(
    &Cond::All(&[Cond::Reads("X-40"), from("2025-02-11")]),
    &Expr::Const(200_000),
    &Expr::Param(&limits::MANUAL),
);
static MEDIUM_AS_BEFORE: Expr = Expr::Param(&limits::MEDIUM_OLD);

macro_rules! transition {
    ($name:ident, $of_owner:ident, $of_creator:ident, $profile:ident, $medium:ident, $metered:expr, $doc:literal) => {
        #[doc = $doc]
        pub static $name: Expr = first_of!(
            (Cond::All(&[METERED, from("2025-06-03")]), $metered),
            (is(&LIMIT_OF, "flow-license"), HIGH),
            (is(&LIMIT_OF, "pool"), OF_PRINCIPAL),
            (is(&LIMIT_OF, "agent"), Expr::Param(&limits::COPILOT)),
            (
                Cond::Any(&[is(&LIMIT_OF, "parent"), is(&TRIGGER, "instant-power-apps")]),
                Expr::If(
                    &Cond::All(&[Cond::Reads("X-38"), is(&LIMIT_OF, "parent")]),
                    &$of_owner,
                    &$medium,
                )
            ),
            (BY_HAND, OF_HAND),
            (is(&LIMIT_OF, "creator"), $of_creator),
            (
                is(&LIMIT_OF, "row-actors"),
                Expr::LeastGroup(&[&ROW_ACTOR_LICENSES], &row_actors::$profile)
            ),
            (is(&LIMIT_OF, "designated-user"), designated::$profile),
            $of_owner
        );
    };
}
transition!(
    CEILING,
    OF_OWNER,
    OF_CREATOR,
    PROFILE,
    MEDIUM_FIGURE,
    Expr::If(
        &Cond::Reads("X-26"),
        &Expr::Const(15_000_000),
        &Expr::Param(&limits::METERED)
    ),
    "What the service lets one flow make in the transition period."
);
transition!(
    CEILING_AS_BEFORE,
    OF_OWNER_AS_BEFORE,
    OF_CREATOR_AS_BEFORE,
    PROFILE_AS_BEFORE,
    MEDIUM_AS_BEFORE,
    Expr::Const(15_000_000),
    "The same by the figures that some texts keep printing, and as the FAQ of 2023 prints it."
);
/// Some text prints another figure than the one taken.
pub const PRINTED_OTHERWISE: Cond = Cond::Any(&[
    Cond::All(&[METERED, from("2025-02-11")]),
    Cond::All(&[
        Cond::Not(&METERED),
        Cond::Any(&[
            Cond::All(&[is(&LIMIT_OF, "owner"), owner::PRINTED_OTHERWISE]),
            Cond::All(&[
                is(&LIMIT_OF, "creator"),
                Cond::Not(&is(&OWNER_KIND, "gone")),
                creator::PRINTED_OTHERWISE,
            ]),
            Cond::All(&[is(&LIMIT_OF, "row-actors"), row_actors::PRINTED_OTHERWISE]),
            Cond::All(&[is(&LIMIT_OF, "designated-user"), designated::PRINTED_OTHERWISE]),
            is(&LIMIT_OF, "parent"),
            is(&TRIGGER, "instant-power-apps"),
        ]),
    ]),
]);
/// The meter counts what is above the limit, and no text of the time names a ceiling for such flows.
pub const WITHOUT_CEILING: Cond = Cond::All(&[METERED, Cond::Not(&from("2025-02-11"))]);
/// One flow makes more than the service lets pass in the transition period.
pub const THROTTLED: Cond = Cond::All(&[
    USE_NAMED,
    TRANSITION,
    Cond::Not(&WITHOUT_CEILING),
    Cond::Not(&APPLICATION),
    Cond::Not(&is_one(&LIMIT_OF, &["person", "given"])),
    from("2021-10-06"),
    Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Plus(&CEILING, &Expr::Const(1)),
    ),
]);
/// The same where the flow has a license of its own.
pub const THROTTLED_ON_ITS_LICENSE: Cond = Cond::All(&[
    USE_NAMED,
    TRANSITION,
    is(&LIMIT_OF, "flow-license"),
    from("2021-10-06"),
    Cond::AtLeast(Expr::Plus(&DAILY, &Expr::Const(0)), Expr::Plus(&HIGH, &Expr::Const(1))),
]);
/// The same by the figures of the FAQ of 2023.
pub const THROTTLED_AS_PRINTED: Cond = Cond::All(&[
    USE_NAMED,
    TRANSITION,
    Cond::Not(&is_one(&LIMIT_OF, &["person", "given"])),
    Cond::AtLeast(
        Expr::Plus(&DAILY, &Expr::Const(0)),
        Expr::Plus(&CEILING_AS_BEFORE, &Expr::Const(1)),
    ),
]);
