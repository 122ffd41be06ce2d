//! Apps, forms and sites of the passes questionnaire.

use super::{COUNT, FLAG, col};
use crate::engine::fact::{Fact, Kind, Opt, Scope, opt};
use crate::rules::facts::slot;

const APP_KINDS: &[Opt] = &[
    opt("canvas", "Canvas app", ""),
    opt("model-driven", "Model-driven app", ""),
    opt("portal", "Portal or site", "Power Pages"),
    opt("custom-page", "Page inside a model-driven app", ""),
    opt("list-form", "List form", "A customized form of a list or library"),
    opt("code-app", "Code app", ""),
];
const CLASSES: &[Opt] = &[opt("standard", "Standard", ""), opt("premium", "Premium", "")];
/// App id.
pub static APP_ID: Fact = col(slot::APP_ID, "apps.id", Scope::App, Kind::Text).ask("Id", "");
/// App name.
pub static APP_NAME: Fact = col(slot::APP_NAME, "apps.name", Scope::App, Kind::Text).ask("App or site", "");
/// Environment of the app, by id or name.
pub static APP_ENVIRONMENT: Fact =
    col(slot::APP_ENVIRONMENT, "apps.environment", Scope::App, Kind::Text).ask("Environment", "");
/// Kind of app.
pub static APP_ROW_KIND: Fact = col(slot::APP_ROW_KIND, "apps.kind", Scope::App, Kind::Choice(APP_KINDS))
    .ask("Kind", "")
    .usual("canvas");
/// Day of creation.
pub static APP_CREATED: Fact = col(slot::APP_CREATED, "apps.created", Scope::App, Kind::Day).ask("Created on", "");
/// Class of the app.
pub static APP_CLASS: Fact = col(slot::APP_CLASS, "apps.class", Scope::App, Kind::Choice(CLASSES)).ask("Class", "");
/// Whether the app may use passes (the auto-assign switch).
pub static APP_CAN_CONSUME: Fact =
    col(slot::APP_CAN_CONSUME, "apps.can-consume", Scope::App, FLAG).ask("May use passes", "");
/// Excluded from pay-as-you-go.
pub static APP_PAYG_EXCLUDED: Fact = col(slot::APP_PAYG_EXCLUDED, "apps.payg-excluded", Scope::App, FLAG)
    .ask("Not metered", "")
    .usual("no");
/// Uses an on-premises gateway.
pub static APP_GATEWAY: Fact = col(slot::APP_GATEWAY, "apps.gateway", Scope::App, FLAG)
    .ask("Gateway", "")
    .usual("no");
/// Uses a custom connector.
pub static APP_CUSTOM_CONNECTOR: Fact = col(slot::APP_CUSTOM_CONNECTOR, "apps.custom-connector", Scope::App, FLAG)
    .ask("Custom connector", "")
    .usual("no");
/// Premium only by connectors of the 2019 list, a custom connector apart.
pub static APP_ONLY_2019: Fact = col(slot::APP_ONLY_2019, "apps.only2019-list-connectors", Scope::App, FLAG)
    .ask("Only 2019 connectors", "")
    .usual("no");
/// One of these connectors in use before 2019-10-01.
pub static APP_IN_USE_2019: Fact = col(slot::APP_IN_USE_2019, "apps.in-use-before2019", Scope::App, FLAG)
    .ask("In use before Oct 2019", "")
    .usual("no");
/// Extends the licensed Dynamics 365 application.
pub static APP_ROW_EXTENDS_D365: Fact =
    col(slot::APP_ROW_EXTENDS_D365, "apps.extends-d365", Scope::App, FLAG).ask("Extends Dynamics 365", "");
/// Keeps data in Dataverse.
pub static APP_DATAVERSE: Fact = col(slot::APP_DATAVERSE, "apps.dataverse", Scope::App, FLAG)
    .ask("Dataverse", "")
    .usual("no");
/// Site covered by authenticated-user capacity.
pub static APP_SITE_CAPACITY: Fact = col(slot::APP_SITE_CAPACITY, "apps.site-capacity", Scope::App, FLAG)
    .ask("Site capacity", "")
    .usual("no");
/// The model-driven app that a page is part of.
pub static APP_HOST: Fact = col(slot::APP_HOST, "apps.host", Scope::App, Kind::Text).ask("Inside", "");
const BACKENDS: &[Opt] = &[
    opt("none", "Nothing", ""),
    opt("azure-function", "An Azure Function", "Started by the data"),
    opt("logic-app", "An Azure Logic App", "Started by the data"),
    opt("automated-flow", "An automated flow", "Started by the data"),
    opt("called-by-app", "A flow that the app calls", "Part of the app"),
];
/// What works behind the app.
pub static APP_BACKEND: Fact = col(slot::APP_BACKEND, "apps.backend", Scope::App, Kind::Choice(BACKENDS))
    .ask("Behind it", "")
    .usual("none");
const RESTRICTED: &[Opt] = &[
    opt("none", "None", ""),
    opt("read", "Read only", "Nobody changes rows through the app"),
    opt("write", "Changed", "Somebody creates, changes or deletes rows"),
];
/// Restricted Dynamics 365 tables behind the app.
pub static APP_RESTRICTED: Fact = col(
    slot::APP_RESTRICTED,
    "apps.restricted-tables",
    Scope::App,
    Kind::Choice(RESTRICTED),
)
.ask("Restricted tables", "")
.usual("none");
/// People who change rows in them.
pub static APP_RESTRICTED_WRITERS: Fact = col(
    slot::APP_RESTRICTED_WRITERS,
    "apps.restricted-writers",
    Scope::App,
    COUNT,
)
.ask("People who change rows", "")
.usual("0");
/// Apps, forms and sites.
pub static APPS: Fact = col(
    slot::APPS,
    "apps",
    Scope::Tenant,
    Kind::Table(&[
        &APP_ID,
        &APP_NAME,
        &APP_ENVIRONMENT,
        &APP_ROW_KIND,
        &APP_CLASS,
        &APP_CREATED,
        &APP_CAN_CONSUME,
        &APP_DATAVERSE,
        &APP_GATEWAY,
        &APP_CUSTOM_CONNECTOR,
        &APP_PAYG_EXCLUDED,
        &APP_ONLY_2019,
        &APP_IN_USE_2019,
        &APP_ROW_EXTENDS_D365,
        &APP_SITE_CAPACITY,
        &APP_HOST,
        &APP_BACKEND,
        &APP_RESTRICTED,
        &APP_RESTRICTED_WRITERS,
    ]),
)
.ask(
    "Which apps and sites are there?",
    "Power Apps, Apps. The same app in two environments is two rows.",
);
