//! Days of switching off that several rules share, and the ladder of 2024: what happens to a tenant so many days after its
//! admins were told.

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
/// Returns the day 14 days after an event since October 2022, on which the service turns the flow off.
pub const fn after_14_days(event: &'static Fact) -> DayExpr {
    DayExpr {
        events_from: Some(Date::of("2022-10-01")),
        ..days_after(event, 14)
    }
}
/// The first day on which any flow was turned off: the 14 days of events in September 2022 ended before.
pub const FIRST_SWITCH_OFFS: Then = Then::Printed {
    what: "flow is turned off",
    on: Some(Date::of("2022-10-15")),
    after: "the first day of switch-offs anywhere",
};
static TOLD: Cond = Cond::Sure(&Cond::DayGiven(&NOTIFIED_ON));
/// The ladder comes on top of the period of the flow, once the admins were told.
pub const ON_TOP: Then = Then::When(&TOLD, &[FIRST_STEP, SECOND_STEP]);
/// The same in words, whether or not the admins were told.
pub const BESIDES: Then = Then::Note(
    "Besides, the tenant may be held to a ladder: 90 days after a notice to admins environment operations are blocked, after 180 days further steps follow.",
);
