//! What should we buy, and may we?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::buying::{ALL, TABLES, prices};
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;

/// `buying`
pub static BUYING: Questionnaire = Questionnaire {
    id: "buying",
    title: "What should we buy, and may we?",
    summary: "Per app, Premium or pay-as-you-go: what costs less, from where on, and whether it is still sold.",
    rules: ALL,
    order: &[
        &BUYING_QUESTION,
        &PEOPLE_ALIKE,
        &APPS_EACH,
        &PASSES_EACH,
        &PORTALS_EACH,
        &ENVIRONMENT_COUNT,
        &ACTIVE_PAIRS,
        &SALE_INTENT,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
        &PASSES_WANTED,
        &PASSES_OWNED,
        &PREMIUM_QTY,
        &PERAPP_QTY,
        &ENVIRONMENTS,
        &APPS,
        &PEOPLE,
        &USES,
        &LAUNCHES,
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
        &HOSTED_BOTS_WANTED,
        &PROCESSES_WANTED,
        &CURRENCY,
        &PRICES,
    ],
    tables: TABLES,
    prices: prices::PRICES,
    disagreements: DISAGREEMENTS,
    example: Some((
        "Thirty people, five apps each",
        r#"{ "people-alike": 30, "apps-each": 5, "active-pairs": 90 }"#,
    )),
};
