//! What it costs to be right, with today's licenses and with those of earlier years.

mod bill;
mod cost_2020_guidance;
mod cost_break_even;
mod legacy_p1_p2;
pub(in crate::rules) mod legacy_per_flow;
mod legacy_per_user;
mod legacy_per_user_rpa;
pub(in crate::rules) mod price_legacy_sku;
pub mod process_required_criteria;

use crate::engine::date::Date;
use crate::engine::rule::{Cond, Expr, Rule, Who, is, is_none_of};
use crate::rules::facts::*;

/// A license for people helps at all: the flow is not judged by an owner that no person's license reaches.
const PEOPLE_WILL_DO: Cond = Cond::Any(&[
    is_none_of(&OWNER_KIND, &["service-principal", "non-interactive"]),
    Cond::Not(&is(&CONTEXT, "owner")),
]);
/// Until October 2026 licenses of Power Automate bring AI Builder credits.
pub(in crate::rules) const LICENSES_BRING_CREDITS: Cond = Cond::Not(&Cond::AsOfFrom(Date::of("2026-11-01")));
/// Somebody lacks a license that a premium flow, a managed environment or an approval of the early years asks for.
const SHORT_OF_PREMIUM: Cond = Cond::All(&[
    Cond::Any(&[
        is(&PREMIUM, "yes"),
        is(&MUST_STANDALONE, "yes"),
        Cond::AtLeast(Expr::ShortOf(Who::Approvers), Expr::Const(1)),
    ]),
    Cond::AtLeast(Expr::ShortPeople, Expr::Const(1)),
]);
/// The owner has left, the flow is in no solution and has no co-owner: only a license on the flow helps.
static ONLY_PROCESS: Cond = Cond::All(&[
    is(&OWNER_KIND, "gone"),
    is(&CONTEXT, "owner"),
    is(&IN_SOLUTION, "no"),
    is(&HAS_COOWNER, "no"),
]);

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &process_required_criteria::PROCESS_REQUIRED_CRITERIA,
    &legacy_per_user::LEGACY_PER_USER,
    &legacy_per_user_rpa::LEGACY_PER_USER_RPA,
    &legacy_p1_p2::LEGACY_P1_P2,
    &legacy_per_flow::LEGACY_PER_FLOW,
    &cost_2020_guidance::COST_2020_GUIDANCE,
    &cost_break_even::COST_BREAK_EVEN,
    &price_legacy_sku::PRICE_LEGACY_SKU,
];

/// Those that say what an older license includes for flows.
pub static INCLUDED: &[&Rule] = &[
    &legacy_per_user::LEGACY_PER_USER,
    &legacy_per_user_rpa::LEGACY_PER_USER_RPA,
];
