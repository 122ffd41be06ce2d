//! Who may need a license, and who is spared: the conclusions that several triggers share.

use crate::engine::prelude::*;
use crate::rules::facts::*;

static OWNER_GONE: Cond = is(&OWNER_KIND, "gone");
static BY_HAND: Cond = is_one(
    &TRIGGER,
    &[
        "instant-button",
        "instant-hybrid",
        "instant-power-apps",
        "copilot-studio",
    ],
);
static BY_ROW: Cond = Cond::All(&[
    is(&TRIGGER, "dataverse-row"),
    is_one(&RUN_AS, &["row-owner", "modifying-user"]),
]);
static GETS_RESULT: Cond = is(&STARTERS_RECEIVE_OUTPUT, "yes");

/// The owner needs an accepted license.
pub(in crate::rules) const OWNER: Then = Then::Need {
    who: Who::Owner,
    count: Expr::If(&OWNER_GONE, &Expr::Const(0), &Expr::Const(1)),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: OWNER_HOLDS,
    axis: Axis::Both,
};
/// A guest may hold it at home, as far as it is recognized.
const OWNER_HOLDS: HeldBy = HeldBy::Either(&[
    Place {
        held: &OWNER_LICENSES,
        accepted: &ACCEPTED,
    },
    Place {
        held: &GUEST_HOME_LICENSES,
        accepted: &GUEST_HOME_ACCEPTED,
    },
]);
/// Whoever takes the flow over needs one: the owner has left and holds nothing any more.
pub(in crate::rules) const NEW_OWNER: Then = Then::Need {
    who: Who::Owner,
    count: Expr::If(&OWNER_GONE, &Expr::Const(1), &Expr::Const(0)),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Nobody,
    axis: Axis::Both,
};
/// Each person who runs the flow needs one.
pub(in crate::rules) const RUNNERS_NEED: Then = Then::Need {
    who: Who::Runners,
    count: Expr::Of(&RUNNERS),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&RUNNER_LICENSES),
    axis: Axis::Both,
};
/// Each person whose row change runs the flow needs one.
pub(in crate::rules) const ROW_ACTORS_NEED: Then = Then::Need {
    who: Who::RowActors,
    count: Expr::Of(&ROW_ACTORS),
    any_of: AnyOf::Accepted(&ACCEPTED),
    held: HeldBy::Fact(&ROW_ACTOR_LICENSES),
    axis: Axis::Both,
};
/// The owner needs nothing for it.
pub(in crate::rules) const OWNER_SPARED: Then = Then::NotNeeded {
    who: Who::Owner,
    count: Expr::Const(1),
};
/// The people who run the flow need nothing for it.
pub(in crate::rules) const RUNNERS_FREE: Then = Then::NotNeeded {
    who: Who::Runners,
    count: Expr::Of(&RUNNERS),
};
/// The people who run the flow by hand, if any do, need nothing for it.
pub(in crate::rules) const RUNNERS_SPARED: Then = Then::NotNeeded {
    who: Who::Runners,
    count: Expr::If(&BY_HAND, &Expr::Of(&RUNNERS), &Expr::Const(0)),
};
/// The people whose row changes run the flow, if any do, need nothing for it.
pub(in crate::rules) const ROW_ACTORS_SPARED: Then = Then::NotNeeded {
    who: Who::RowActors,
    count: Expr::If(&BY_ROW, &Expr::Of(&ROW_ACTORS), &Expr::Const(0)),
};
/// The people who set the flow off need nothing for it, unless they get its result.
pub(in crate::rules) const STARTERS_SPARED: Then = Then::NotNeeded {
    who: Who::Starters,
    count: Expr::If(&GETS_RESULT, &Expr::Const(0), &Expr::Of(&STARTERS)),
};
