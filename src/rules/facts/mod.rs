//! Every fact that the engine may ask for or derive, by topic.
//!
//! A fact that is a column of a table has an id `table.column`; its key in a row is the part after the dot in
//! camelCase. A column may also be a fact of its own (a parent flow has a `trigger` like any other flow).

mod app;
mod connectors;
mod derived;
mod environment;
mod flow;
mod guest;
pub mod licenses;
mod passes;
mod people;
mod stock;

pub use app::*;
pub use connectors::*;
pub use derived::*;
pub use environment::*;
pub use flow::*;
pub use guest::*;
pub use passes::*;
pub use people::*;
pub use stock::*;

use crate::engine::fact::Fact;

/// Numbers the facts and lists them: one line a fact, so that a slot is never given twice.
macro_rules! registry {
    ($($name:ident),* $(,)?) => {
        #[expect(non_camel_case_types, reason = "the names are those of the statics that they number")]
        #[expect(clippy::upper_case_acronyms, reason = "the names are those of the statics that they number")]
        enum Slots { $($name),* }
        /// Position of each fact in the registry.
        pub mod slot {
            $(pub(crate) const $name: u16 = super::Slots::$name as u16;)*
        }
        /// Every fact, by slot.
        pub static FACTS: &[&Fact] = &[$(&$name),*];
    };
}

registry! {
    // the flow
    KIND, TRIGGER, RUN_AS, CONNECTORS, GATEWAY, HTTP, BPF, AI_BUILDER, RPA, CREATED_ON, LAST_EDITED_ON, FLOW_LICENSE, FLOW_LICENSE_COUNT,
    IN_SOLUTION, SHARED, PARENTS, CALLED_BY_HTTP_FROM, FAMILY, GROUP, ASSOCIATION, PROCESS_ID, PROCESS_STARTER, DESIGNATED_USER,
    DESIGNATED_USER_COOWNER, DESIGNATED_USER_LICENSES, DAILY_REQUESTS, OTHER_FLOWS_REQUESTS, RUNS_PER_MONTH, REQUEST_TRANSITION,
    MACHINES, NOTIFIED_ON, REPORT_EMPTY_ON, AUTOCLAIM, RESTRICTED_TABLES, PORTAL_TYPE, PREMIUM_ICON,
    // people around a flow
    OWNER_KIND, OWNER_LICENSES, OWNER_LOST_LICENSE_ON, OWNER_LEFT_ON, HAS_COOWNER, CREDENTIAL_HOLDERS, CREDENTIAL_HOLDER_LICENSES,
    CREDENTIAL_HOLDERS_STABLE, SERVICE_ACCOUNT_ROLE, RUNNERS, RUNNER_LICENSES, ROW_ACTORS, ROW_ACTOR_LICENSES, STARTERS, STARTER_LICENSES,
    STARTERS_RECEIVE_OUTPUT, TEAM_SCENARIO, BENEFICIARIES, APPROVERS, APPROVER_LICENSES, RESPONDERS, RESPONSE_STARTS_FLOW, RECIPIENTS, BACKEND,
    CONNECTION_OWNERS, COOWNERS, ATTENDED_USERS, RPA_DEVELOPERS, SHARED_WITH,
    // the environment
    ENVIRONMENT_TYPE, ENVIRONMENT_MANAGED, ENVIRONMENT_METERED, ENVIRONMENT_METERS, ENVIRONMENT_DATAVERSE, ENVIRONMENT_D365_APP,
    ENVIRONMENT_COUNT, CLOUD, DB_CAPACITY_GB_FREE,
    // the app behind a flow
    APP_KIND, APP_EXTENDS_D365, CTX_Q1, CTX_Q2, CTX_Q3, TRIGGERED_BY_APP, USES_DYNAMICS_TABLES, FIRST_PARTY_DYN_CONNECTOR, ASSOCIATED,
    // guests
    GUEST_SUBJECT, GUESTS, GUEST_HOME_LICENSES, GUEST_HOST_LICENSES, GUEST_HOME_CLOUD, GUEST_DATAVERSE_BLOCKED, INTERNAL_CONSENT,
    GUEST_APP_KIND, GUEST_APP_CLASS, GUEST_APP_DATAVERSE, GUEST_HOME_PASSES, GUEST_APPS,
    // the tenant's stock and contracts
    LICENSES_OWNED, ALLOCATIONS, ASSIGNED_UNITS, HOSTED_UNITS, AI_CONTRACT_START, PERAPP_BOUGHT_ON, M365_TERM_END, M365_BOUGHT_ON, PRICES,
    CHANNEL, EXISTING_PERAPP, AGREEMENT_END, CURRENCY,
    // passes
    PURCHASES, PURCHASE_LICENSES, PURCHASE_DATE, PURCHASE_TERM_END, PURCHASE_RENEWAL, PPAC_PURCHASED, ENVIRONMENTS, ENV_ID, ENV_NAME, ENV_TYPE,
    ENV_MANAGED, ENV_PAYG_PLAN, ENV_PAYG_APPS_METER, ENV_PAYG_PAGES_METER, ENV_ALLOCATED_PASSES, ENV_GUEST_DATAVERSE_BLOCKED, ENV_BASELINE_OK,
    APPS, APP_ID, APP_NAME, APP_ENVIRONMENT, APP_ROW_KIND, APP_CREATED, APP_CLASS, APP_CAN_CONSUME, APP_PAYG_EXCLUDED, APP_GATEWAY,
    APP_ONLY_2019, APP_IN_USE_2019, APP_ROW_EXTENDS_D365, APP_DATAVERSE, APP_SITE_CAPACITY, APP_HOST,
    PEOPLE, PERSON_ID, PERSON_COUNT, PERSON_GUEST, PERSON_EXTERNAL, PERSON_PREMIUM, PERSON_HOME_PREMIUM, PERSON_FLOW_PREMIUM, PERSON_SEED,
    PERSON_HOME_SEED, PERSON_D365, PERSON_D365_ENVIRONMENT, PERSON_TRIAL_UNTIL, PERSON_DEV_PLAN,
    USES, USE_PEOPLE, USE_APP, USE_ACTIVE, BASIS, LAUNCHES, ALLOC_CHANGE, DATAVERSE_USERS, DISABLED_USERS, MOVE, MOVE_ORDER_DONE,
    WINDOWS_PLAYER, GATEWAY_PROMPT, BASELINE, BASELINE_AD_HOC, ADDON_RESTRICTION, MY_ROLE, ASSIGNED_TO_USER, TENANT_USERS,
    FIRST_UNLICENSED_LAUNCH, TENANT_M365_BEFORE_2019, TENANT_M365_TERM_END_2019,
    // derived
    PREMIUM, TIER_KNOWN, SETTLED_BY, CONTEXT, ACCEPTED, MUST_STANDALONE,
}

/// Returns the fact with this id.
#[must_use]
pub fn find(id: &str) -> Option<&'static Fact> {
    FACTS.iter().copied().find(|fact| fact.id == id)
}
