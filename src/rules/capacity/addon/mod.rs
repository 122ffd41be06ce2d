//! Add-ons: one rule for each kind, with its unit, its pack and its minimum.

mod addon_ai_builder;
mod addon_app_pass;
mod addon_copilot;
mod addon_dataverse;
mod addon_generic;
mod addon_hosted_rpa;
mod addon_pa_process;
mod addon_pages_anon;
mod addon_pages_auth;
mod addon_per_flow;
mod addon_portal_login;
mod addon_portal_view;
pub(in crate::rules) mod addon_ppr;
mod addon_process_mining;
mod addon_purchase_visible;
mod addon_unattended_rpa;
pub(super) mod buy;
mod kinds;
pub(super) mod step;

use crate::engine::prelude::*;
use crate::rules::sources::P25;

const CLOSED_PAGES: &[Citation] = &[P25.at("Power Apps portals")];
/// Packs for portals since their end of sale.
const fn closed(when: Cond) -> Version {
    Version {
        in_force: Period::from("2023-04-01"),
        editions: &[Edition::Current, Edition::May2023],
        statement: prose("Closed to new customers; those who have packs allocate them as before."),
        cites: CLOSED_PAGES,
        when,
        then: &[],
    }
}

/// The rules, in the order in which reasons are read.
pub static RULES: &[&Rule] = &[
    &addon_generic::ADDON_GENERIC,
    &addon_purchase_visible::ADDON_PURCHASE_VISIBLE,
    &addon_app_pass::ADDON_APP_PASS,
    &addon_per_flow::ADDON_PER_FLOW,
    &addon_pa_process::ADDON_PA_PROCESS,
    &addon_unattended_rpa::ADDON_UNATTENDED_RPA,
    &addon_portal_login::ADDON_PORTAL_LOGIN,
    &addon_portal_view::ADDON_PORTAL_VIEW,
    &addon_pages_auth::ADDON_PAGES_AUTH,
    &addon_pages_anon::ADDON_PAGES_ANON,
    &addon_ppr::ADDON_PPR,
    &addon_dataverse::ADDON_DATAVERSE,
    &addon_copilot::ADDON_COPILOT,
];
/// Those that answer what a buyer asks as well.
pub static BOUGHT: &[&Rule] = &[
    &addon_hosted_rpa::ADDON_HOSTED_RPA,
    &addon_process_mining::ADDON_PROCESS_MINING,
];
/// The pack of AI Builder credits.
pub use addon_ai_builder::ADDON_AI_BUILDER;
/// The other reading of hosted add-ons.
pub use addon_hosted_rpa::BASE_DEMANDED;
