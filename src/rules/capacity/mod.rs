//! Capacity: what licenses bring, what is used, what is missing, blocked and bought.

pub(in crate::rules) mod addon;
mod ai_credits_allocation;
mod ai_credits_entitlement;
mod ai_credits_entry_choice;
mod ai_credits_sale_calendar;
mod balance;
mod blocked;
mod borrow;
mod bought;
pub mod codes;
mod credit_ways;
mod credits;
pub mod defaults;
pub mod dv_accrual;
mod dv_accrual_ci_packs;
mod dv_accrual_d365;
mod dv_addon_price;
mod dv_consumption_scope;
pub mod dv_default;
mod dv_default_env_included;
mod dv_overage;
mod headline;
pub mod held;
mod payg_dataverse_meter;
pub mod prices;
mod purchase;
pub mod seeded;
pub mod topics;
pub use topics::UNSURE;

use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;
use crate::rules::facts::*;
use crate::rules::flow::capacity as flow;

/// Dataverse storage: entitlement, use, purchase.
pub static STORAGE: &[&Rule] = &[
    &flow::DATAVERSE_DEFAULT_10GB,
    &dv_default::DV_DEFAULT,
    &flow::DATAVERSE_ACCRUAL,
    &dv_accrual::DV_ACCRUAL,
    &flow::DATAVERSE_ACCRUAL_BOTH_LICENCES,
    &dv_accrual_d365::DV_ACCRUAL_D365,
    &dv_accrual_ci_packs::DV_ACCRUAL_CI_PACKS,
    &flow::FLOW_RUN_HISTORY_DATAVERSE,
    &dv_consumption_scope::DV_CONSUMPTION_SCOPE,
    &dv_default_env_included::DV_DEFAULT_ENV_INCLUDED,
    &dv_overage::DV_OVERAGE,
    &flow::DATAVERSE_ADDON_PURCHASE,
    &dv_addon_price::DV_ADDON_PRICE,
    &payg_dataverse_meter::PAYG_DATAVERSE_METER,
];
/// Process Mining.
pub static MINING: &[&Rule] = &[&flow::PROCESS_MINING_ADDON];
/// AI Builder credits, besides the rules that judge a flow as well.
pub static OWN_CREDITS: &[&Rule] = &[
    &ai_credits_entitlement::AI_CREDITS_ENTITLEMENT,
    &addon::ADDON_AI_BUILDER,
    &ai_credits_allocation::AI_CREDITS_ALLOCATION,
    &flow::AIBUILDER_PERSONAL_CREDITS_2020,
    &ai_credits_entry_choice::AI_CREDITS_ENTRY_CHOICE,
    &ai_credits_sale_calendar::AI_CREDITS_SALE_CALENDAR,
];
/// AI Builder credits.
pub static CREDITS: &[&Rule] = &[
    &flow::AIBUILDER_CREDITS,
    &flow::AIBUILDER_RETIREMENT,
    &ai_credits_entitlement::AI_CREDITS_ENTITLEMENT,
    &addon::ADDON_AI_BUILDER,
    &ai_credits_allocation::AI_CREDITS_ALLOCATION,
    &flow::AIBUILDER_PERSONAL_CREDITS_2020,
    &ai_credits_entry_choice::AI_CREDITS_ENTRY_CHOICE,
    &ai_credits_sale_calendar::AI_CREDITS_SALE_CALENDAR,
];
/// The same as a topic of its own, to be silenced where nobody asks about credits.
pub static CREDITS_ALONE: &[&[&Rule]] = &[CREDITS];

/// The rules of its own by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[STORAGE, MINING, addon::RULES, addon::BOUGHT, OWN_CREDITS];
/// With those that judge a flow as well.
pub static ALL: &[&[&Rule]] = &[STORAGE, MINING, addon::RULES, addon::BOUGHT, CREDITS, WHO];
/// Who may allocate.
static WHO: &[&Rule] = &[&crate::rules::passes::PA_ALLOCATE_WHO];
/// What a buyer asks of add-ons.
pub use addon::{BASE_DEMANDED, BOUGHT as BOUGHT_ADDONS};

/// The computations, in their order.
pub static TABLES: &[TableStep] = &[BALANCE, ADD_ONS, WITH_CREDITS];

/// Add-ons bought against those allocated and used.
const ADD_ONS: TableStep = TableStep {
    run: addon::step::run,
    open_leaves: addon::step::open_leaves,
    implements: &["addon-generic"],
    reads: &[
        &ADDONS,
        &ADDON_ALLOCATIONS,
        &AI_POOL,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
    ],
};
/// AI credits needed against those there are.
pub const WITH_CREDITS: TableStep = TableStep {
    run: credits::run,
    open_leaves: credits::open_leaves,
    implements: &[
        "ai-credits-entitlement",
        "ai-credits-estimate",
        "ai-credits-entry-choice",
        "ai-credits-sale-calendar",
    ],
    reads: &[
        &AI_CREDITS_WANTED,
        &AI_USERS,
        &AI_MONTHS,
        &AI_ACTIVITIES_PLANNED,
        &AI_PEOPLE,
        &AI_ADDON_CUSTOMER,
        &LICENSES_OWNED,
        &AI_ADDONS,
    ],
};
/// What was bought, where no storage is reckoned up.
pub const BOUGHT: TableStep = TableStep {
    run: bought::run,
    open_leaves: bought::open_leaves,
    implements: &["process-mining-addon"],
    reads: &[&LICENSES_OWNED],
};
/// Storage against use.
pub const BALANCE: TableStep = TableStep {
    run: balance::run,
    open_leaves: topics::open_leaves,
    implements: &["dv-overage", "dataverse-addon-purchase", "dv-addon-price"],
    reads: &[
        &LICENSES_OWNED,
        &DATAVERSE_USAGE,
        &CAPACITY_TYPES,
        &OVERAGE,
        &DB_CAPACITY_GB_FREE,
        &DATABASE_SHORT_GB,
        &FILE_SHORT_GB,
        &LOG_SHORT_GB,
        &MY_ROLE,
        &CAPACITY_TOPIC,
    ],
};
