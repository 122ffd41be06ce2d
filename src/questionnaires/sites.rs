//! What do our sites cost?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::sites::{ALL, TABLES, prices};

/// `sites`
pub static SITES_QUESTIONNAIRE: Questionnaire = Questionnaire {
    id: "sites",
    title: "What do the visitors of our sites need?",
    summary: "Portals and Power Pages: logins, page views, users of a month, meters, and the cheapest packs.",
    rules: ALL,
    order: &[
        &SITE_SKU,
        &EXISTING_PORTALS,
        &LOGINS,
        &SITE_VISITORS,
        &LOGIN_DAYS,
        &PAGE_VIEWS,
        &SITE_USERS_PER_MONTH,
        &ANONYMOUS_USERS_PER_MONTH,
        &SITES,
        &CHANNEL,
        &ENVIRONMENTS,
        &APPS,
        &PEOPLE,
        &USES,
        &LAUNCHES,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
        &LICENSES_OWNED,
        &CURRENCY,
        &PRICES,
    ],
    tables: TABLES,
    prices: prices::PRICES,
    disagreements: DISAGREEMENTS,
    unsure: Some(crate::rules::sites::UNSURE),
    example: Some((
        "4,200 people sign in",
        r#"{ "site-sku": "authenticated-users", "site-users-per-month": 4200, "sites": 1 }"#,
    )),
};
