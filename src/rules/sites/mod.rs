//! Sites: logins and page views of portals, users of Power Pages, and who of the people needs what.

mod answer;
mod codes;
mod lack;
pub mod packs;
mod pages;
mod portal_login_capacity;
mod portal_pageview_capacity;
mod portals;
mod powerpages_capacity;
mod premium;
pub mod prices;
mod step;
mod tally;
mod usage;
mod visitors;

pub use codes::{NUMBERS, TEXTS};
pub use step::UNSURE;

use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;
use crate::rules::facts::*;

/// The rules of its own, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[CAPACITY];

static CAPACITY: &[&Rule] = &[
    &powerpages_capacity::POWERPAGES_CAPACITY,
    &portal_login_capacity::PORTAL_LOGIN_CAPACITY,
    &portal_pageview_capacity::PORTAL_PAGEVIEW_CAPACITY,
];

/// With the rules about people on sites and about meters, which passes have too.
pub static ALL: &[&[&Rule]] = &[
    CAPACITY,
    crate::rules::passes::SITES,
    crate::rules::passes::METERED,
    crate::rules::passes::RIGHTS,
];

/// The computation.
pub static TABLES: &[TableStep] = &[TableStep {
    run: step::run,
    open_leaves: step::open_leaves,
    implements: &[
        "portal-login-capacity",
        "portal-pageview-capacity",
        "powerpages-capacity",
        "portal-internal-per-app",
        "portal-payg",
    ],
    reads: &[
        &SITE_SKU,
        &SITES,
        &SITE_VISITORS,
        &LOGIN_DAYS,
        &LOGINS,
        &PAGE_VIEWS,
        &SITE_USERS_PER_MONTH,
        &ANONYMOUS_USERS_PER_MONTH,
        &EXISTING_PORTALS,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
        &ENVIRONMENTS,
        &APPS,
        &PEOPLE,
        &USES,
        &LAUNCHES,
        &LICENSES_OWNED,
    ],
}];
