//! Days of switching off that several rules share, and the ladder of 2024: what happens to a tenant so many days after its
//! admins were told.

use crate::engine::prelude::*;
use crate::rules::facts::*;

/// The owner is known to be on Plan 1 or Plan 2, which the texts of 2022 and 2023 spare.
pub const ON_OLD_PLAN: Cond = Cond::Sure(&has_one(
    &OWNER_LICENSES,
    &["power-automate-plan-1", "power-automate-plan-2"],
));
const BEGINS: Date = Date::of("2024-05-17");
/// Earlier notices were about other periods.
const fn after_notice(days: i32) -> DayExpr {
    DayExpr {
        events_from: Some(BEGINS),
        ..days_after(&NOTIFIED_ON, days)
    }
}
/// The last notice is older than the ladder, so its clock does not run yet.
pub const TOLD_BEFORE: Cond = Cond::Sure(&Cond::DayBefore(&NOTIFIED_ON, BEGINS));
const fn without_day(what: &'static str, after: &'static str) -> Then {
    Then::Printed { what, on: None, after }
}
/// Both steps for whoever was told before there was a ladder.
pub const STEPS_WITHOUT_DAY: &[Then] = &[
    without_day(FIRST, "90 days after a notice to the admins since 17 May 2024"),
    without_day(SECOND, "180 days after a notice to the admins since 17 May 2024"),
];
const FIRST: &str = "environments can no longer be created, copied or restored";
const SECOND: &str = "further steps follow, suspension of the flow among them";
/// The first step, 90 days after the notice.
pub const FIRST_STEP: Then = Then::Deadline {
    what: FIRST,
    on: after_notice(90),
    after: "90 days after the notice to the admins",
};
/// The second step, 180 days after the notice.
pub const SECOND_STEP: Then = Then::Deadline {
    what: SECOND,
    on: after_notice(180),
    after: "180 days after the notice to the admins",
};
/// Returns a notice with the day that a text prints.
pub const fn told(what: &'static str, on: &str) -> Then {
    Then::Printed {
        what,
        on: Some(Date::of(on)),
        after: "as printed",
    }
}
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
