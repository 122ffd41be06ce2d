//! What do our licenses bring, and what is missing?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::capacity::{ALL, TABLES, prices::PRICES};
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;

/// `capacity`
pub static CAPACITY: Questionnaire = Questionnaire {
    id: "capacity",
    title: "Do we have enough capacity?",
    summary: "Dataverse gigabytes, add-ons and AI credits: what licenses bring, what is used, what to buy.",
    rules: ALL,
    order: &[
        &CAPACITY_TOPIC,
        &DB_CAPACITY_GB_FREE,
        &OVERAGE,
        &LICENSES_OWNED,
        &DATAVERSE_USAGE,
        &CAPACITY_TYPES,
        &DATABASE_SHORT_GB,
        &FILE_SHORT_GB,
        &LOG_SHORT_GB,
        &METERED_DATABASE_GB,
        &METERED_FILE_GB,
        &METERED_LOG_GB,
        &MY_ROLE,
        &ADDONS,
        &ADDON_ALLOCATIONS,
        &ADDON_RESTRICTION,
        &HOSTED_BOTS_WANTED,
        &PROCESSES_WANTED,
        &AI_ADDONS,
        &AI_CREDITS_WANTED,
        &PERAPP_BOUGHT_ON,
        &AI_CONTRACT_START,
        &AI_CONTRACT_END,
        &AI_ADDON_CUSTOMER,
        &AI_PEOPLE,
        &AI_MONTHS,
        &AI_ACTIVITIES_PLANNED,
        &AI_USERS,
        &AI_POOL,
        &SAME_PEOPLE,
        &D365_DEFAULT_DATABASE_GB,
        &D365_DEFAULT_FILE_GB,
        &CUSTOMER_INSIGHTS_PACKS,
        &KEPT_DOCUMENTS,
        &MB_PER_DOCUMENT,
        &KEPT_AS,
        &INCLUDE_DEFAULT,
    ],
    tables: TABLES,
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: Some(crate::rules::capacity::UNSURE),
    example: Some((
        "Premium, per app and a full file store",
        r#"{
  "capacity-topic": "overage",
  "licenses-owned": [
    { "license": "power-apps-premium", "count": 40 },
    { "license": "power-apps-per-app", "count": 60 }
  ],
  "dataverse-usage": [
    { "environment": "Production", "type": "production", "databaseGb": 21, "fileGb": 130, "logGb": 1.5 },
    { "environment": "Test", "type": "sandbox", "databaseGb": 4.5, "fileGb": 12, "logGb": 0.5 },
    { "environment": "Default", "type": "default", "databaseGb": 3.4, "fileGb": 1.2, "logGb": 0.3 }
  ]
}"#,
    )),
};
