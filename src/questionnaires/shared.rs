//! Questions that several questionnaires ask in the same order.

use crate::engine::fact::Fact;
use crate::rules::facts::*;

/// What makes a flow premium, as its maker sees it.
pub const THE_FLOW: &[&Fact] = &[
    &KIND,
    &TRIGGER,
    &RUN_AS,
    &CONNECTORS,
    &PORTAL_TYPE,
    &PREMIUM_ICON,
    &GATEWAY,
    &HTTP,
    &BPF,
    &RPA,
];
/// Whether the app behind a flow carries it.
pub const IN_CONTEXT_OF_AN_APP: &[&Fact] = &[
    &TRIGGERED_BY_APP,
    &ENVIRONMENT_D365_APP,
    &USES_DYNAMICS_TABLES,
    &FIRST_PARTY_DYN_CONNECTOR,
    &CTX_Q1,
    &CTX_Q2,
    &CTX_Q3,
    &ASSOCIATED,
    &APP_EXTENDS_D365,
];
/// What is owned, and what AI Builder takes of it month by month.
pub const AI_CREDITS: &[&Fact] = &[
    &LICENSES_OWNED,
    &AI_ADDONS,
    &AI_CREDITS_WANTED,
    &AI_USERS,
    &AI_MONTHS,
    &AI_ACTIVITIES_PLANNED,
    &AI_CONTRACT_START,
    &AI_CONTRACT_END,
    &PERAPP_BOUGHT_ON,
    &AI_ADDON_CUSTOMER,
    &AI_PEOPLE,
];
