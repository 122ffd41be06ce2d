//! Rules about app passes: what they are good for, who needs one, how many, and whether they are there.
//!
//! Most of them are applied by one computation over the tables ([`step`]); its decision ([`need`]) is data.

mod accounts;
mod adjust;
pub mod balance;
mod baseline;
mod bill;
pub(in crate::rules) mod class;
pub mod codes;
pub(in crate::rules) mod consumption;
pub mod count;
pub(in crate::rules) mod desk;
pub(in crate::rules) mod entitlement;
pub(in crate::rules) mod figures;
mod findings;
mod flows;
mod headline;
mod lifecycle;
mod linked;
pub mod managed;
pub mod market;
pub mod metered;
pub mod model;
pub mod need;
mod notices;
pub(in crate::rules) mod open;
pub mod pairing;
pub mod prices;
pub mod purchases;
mod readings;
mod reclassified;
mod relief;
mod restricted;
pub(in crate::rules) mod rights;
pub(in crate::rules) mod sale;
mod seats;
mod shortage;
pub(in crate::rules) mod sites;
pub mod step;
mod stock;
mod tally;
mod together;
mod ways;

pub use lifecycle::PA_ALLOCATE_WHO;

use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;
use crate::rules::facts::*;

/// Meters.
pub use metered::RULES as METERED;
/// What people hold already.
pub use rights::RULES as RIGHTS;
/// Prices by date, and who still sells.
pub use sale::RULES as SALE;
/// Internal people on sites.
pub use sites::RULES as SITES;

/// The rules by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[
    lifecycle::RULES,
    entitlement::RULES,
    consumption::RULES,
    rights::RULES,
    managed::RULES,
    metered::RULES,
    stock::RULES,
    accounts::RULES,
    class::RULES,
    sites::RULES,
    sale::RULES,
];

/// The computation over the tables.
pub static TABLES: &[TableStep] = &[TableStep {
    run: step::run,
    open_leaves: open::open_leaves,
    implements: &[],
    reads: &[
        &PURCHASES,
        &PPAC_PURCHASED,
        &ENVIRONMENTS,
        &APPS,
        &PEOPLE,
        &USES,
        &OVERLAPS,
        &FLOWS_IN_APP,
        &LAUNCHES,
        &FIRST_UNLICENSED_LAUNCH,
        &BASIS,
        &TENANT_USERS,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
        &PAIR_D365_HERE,
        &BASELINE,
        &BASELINE_AD_HOC,
        &TENANT_M365_BEFORE_2019,
        &TENANT_M365_TERM_END_2019,
        &CUSTOM_CONNECTOR_EXEMPT,
    ],
}];
