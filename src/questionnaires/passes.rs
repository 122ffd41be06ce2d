//! How many app passes do we need?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::passes::{RULES, TABLES, prices::PRICES};

/// `passes`
pub static PASSES: Questionnaire = Questionnaire {
    id: "passes",
    title: "How many app passes do we need?",
    summary: "Environments, apps, people, and who uses what. Per environment: needed, missing, to move, to buy.",
    rules: RULES,
    order: &[
        &ENVIRONMENTS,
        &APPS,
        &PEOPLE,
        &USES,
        &PURCHASES,
        &LAUNCHES,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
        &BASIS,
        &PPAC_PURCHASED,
        &TENANT_USERS,
        &OVERLAPS,
        &FLOWS_IN_APP,
        &FIRST_UNLICENSED_LAUNCH,
        &ASSIGNED_TO_USER,
        &ALLOC_CHANGE,
        &DATAVERSE_USERS,
        &DISABLED_USERS,
        &MOVE,
        &MOVE_ORDER_DONE,
        &WINDOWS_PLAYER,
        &GATEWAY_PROMPT,
        &BASELINE,
        &BASELINE_AD_HOC,
        &ADDON_RESTRICTION,
        &MY_ROLE,
        &TENANT_M365_BEFORE_2019,
        &TENANT_M365_TERM_END_2019,
        &CUSTOM_CONNECTOR_EXEMPT,
    ],
    tables: TABLES,
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: None,
    example: Some((
        "Three people, two environments",
        r#"{
  "purchases": [{ "licenses": 10, "date": "2024-05-06", "termEnd": "2027-05-05", "renewal": "no" }],
  "environments": [
    { "id": "environment-1", "name": "Environment 1", "managed": "no", "allocatedPasses": 6 },
    { "id": "environment-2", "name": "Environment 2", "managed": "no", "allocatedPasses": 4 }
  ],
  "apps": [
    { "id": "a", "name": "App A", "environment": "environment-1", "kind": "canvas", "class": "premium", "created": "2023-01-01", "canConsume": "yes" },
    { "id": "b", "name": "App B", "environment": "environment-1", "kind": "canvas", "class": "premium", "created": "2023-01-01", "canConsume": "yes" },
    { "id": "p1", "name": "Portal 1", "environment": "environment-1", "kind": "portal", "created": "2023-01-01", "canConsume": "yes" },
    { "id": "c", "name": "App C", "environment": "environment-2", "kind": "canvas", "class": "premium", "created": "2023-01-01", "canConsume": "yes" },
    { "id": "d", "name": "App D", "environment": "environment-2", "kind": "canvas", "class": "premium", "created": "2023-01-01", "canConsume": "yes" },
    { "id": "p2", "name": "Portal 2", "environment": "environment-2", "kind": "portal", "created": "2023-01-01", "canConsume": "yes" }
  ],
  "people": [
    { "id": "User 1", "seed": "none" },
    { "id": "User 2", "seed": "none" },
    { "id": "User 3", "seed": "none" }
  ],
  "uses": [
    { "people": "User 1", "app": "a" }, { "people": "User 1", "app": "b" }, { "people": "User 1", "app": "p1" },
    { "people": "User 2", "app": "a" }, { "people": "User 2", "app": "b" }, { "people": "User 2", "app": "c" }, { "people": "User 2", "app": "d" }, { "people": "User 2", "app": "p2" },
    { "people": "User 3", "app": "a" }, { "people": "User 3", "app": "c" }
  ]
}"#,
    )),
};
