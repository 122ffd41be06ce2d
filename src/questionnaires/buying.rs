//! What should we buy, and may we?

use super::shared::AI_CREDITS;
use crate::engine::fact::Fact;
use crate::engine::joined::one_list;
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
    order: one_list!(&Fact:
        &[
            &BUYING_QUESTION,
            &PEOPLE_ALIKE,
            &APPS_EACH,
            &PASSES_EACH,
            &PORTALS_EACH,
            &ENVIRONMENT_COUNT,
            &PREMIUM_QTY,
            &PERAPP_QTY,
            &SALE_INTENT,
            &CHANNEL,
            &EXISTING_PERAPP,
            &AGREEMENT_END,
            &PASSES_WANTED,
            &PASSES_OWNED,
            &ACTIVE_PAIRS,
            &ENVIRONMENT_MANAGED,
            &ENVIRONMENTS,
            &APPS,
            &PEOPLE,
            &USES,
            &LAUNCHES,
        ],
        AI_CREDITS,
        &[
            &HOSTED_BOTS_WANTED,
            &PROCESSES_WANTED,
            &CURRENCY,
            &PRICES,
        ],
    ),
    tables: TABLES,
    prices: prices::PRICES,
    disagreements: DISAGREEMENTS,
    unsure: Some(crate::rules::buying::topics::UNSURE),
    example: Some((
        "Thirty people, five apps each",
        r#"{ "people-alike": 30, "apps-each": 5, "active-pairs": 90 }"#,
    )),
};
