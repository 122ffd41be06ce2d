//! Buying: what costs less, what an order costs, whether it is still sold, and the cheapest mix.

mod break_even_payg;
mod break_even_per_app;
mod codes;
pub mod compare;
pub mod curves;
mod headline;
pub mod instead;
mod mix;
mod mixed;
mod optimise_mix;
mod order;
mod plan;
pub mod prices;
mod sale;
mod search;
pub mod sold;
mod step;
pub mod stock;
pub mod topics;
pub mod words;

pub use codes::{NUMBERS, TEXTS};
pub use headline::HEADLINE;

use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;
use crate::rules::facts::*;

/// The rules of its own, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[&[
    &break_even_per_app::BREAKEVEN_PER_APP_VS_PREMIUM,
    &break_even_payg::BREAKEVEN_PAYG,
    &optimise_mix::OPTIMISE_MIX,
]];

/// With the rules about prices and the end of sale, which passes have too.
pub static ALL: &[&[&Rule]] = &[
    &[
        &break_even_per_app::BREAKEVEN_PER_APP_VS_PREMIUM,
        &break_even_payg::BREAKEVEN_PAYG,
        &optimise_mix::OPTIMISE_MIX,
    ],
    crate::rules::passes::SALE,
    crate::rules::capacity::MINING,
    crate::rules::capacity::BOUGHT_ADDONS,
    crate::rules::capacity::CREDITS,
];

/// The computation.
pub static TABLES: &[TableStep] = &[
    TableStep {
        run: step::run,
        open_leaves: step::open_leaves,
        implements: &[
            "breakeven-per-app-vs-premium",
            "breakeven-payg",
            "optimise-mix",
            "price-table",
            "pa-eos-general",
        ],
        reads: &[
            &BUYING_QUESTION,
            &PEOPLE_ALIKE,
            &PASSES_EACH,
            &APPS_EACH,
            &PORTALS_EACH,
            &ENVIRONMENT_COUNT,
            &ACTIVE_PAIRS,
            &ENVIRONMENT_MANAGED,
            &PREMIUM_QTY,
            &PERAPP_QTY,
            &SALE_INTENT,
            &PASSES_WANTED,
            &PASSES_OWNED,
            &CHANNEL,
            &EXISTING_PERAPP,
            &AGREEMENT_END,
            &ENVIRONMENTS,
            &APPS,
            &PEOPLE,
            &USES,
            &LAUNCHES,
            &TENANT_USERS,
            &PRICES,
            &CURRENCY,
        ],
    },
    crate::rules::capacity::BOUGHT,
    crate::rules::capacity::WITH_CREDITS,
    HEADLINE,
];
