//! The ladder of 2024: what happens to a tenant so many days after its admins were told.

use crate::engine::prelude::*;
use crate::rules::facts::*;

/// The first step, 90 days after the notice.
pub const FIRST_STEP: Then = Then::Deadline {
    what: "environments can no longer be created, copied or restored",
    on: days_after(&NOTIFIED_ON, 90),
    after: "90 days after the notice to the admins",
};
/// The second step, 180 days after the notice.
pub const SECOND_STEP: Then = Then::Deadline {
    what: "further steps follow, suspension of the flow among them",
    on: days_after(&NOTIFIED_ON, 180),
    after: "180 days after the notice to the admins",
};
static TOLD: Cond = Cond::Sure(&Cond::DayGiven(&NOTIFIED_ON));
/// The ladder comes on top of the period of the flow, once the admins were told.
pub const ON_TOP: Then = Then::When(&TOLD, &[FIRST_STEP, SECOND_STEP]);
/// The same in words, whether or not the admins were told.
pub const BESIDES: Then = Then::Note(
    "Besides, the tenant may be held to a ladder: 90 days after a notice to admins environment operations are blocked, after 180 days further steps follow.",
);
