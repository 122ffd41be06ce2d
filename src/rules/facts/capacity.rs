//! Dataverse capacity and capacity add-ons.

use super::environment::TYPES;
use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}
const fn column(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Environment, kind)
}
/// Gigabytes, with three decimals.
const fn gigabytes(slot: u16, id: &'static str) -> Fact {
    tenant(slot, id, COUNT).thousandths()
}

const TOPICS: &[Opt] = &[
    opt(
        "licenses",
        "What our licenses bring",
        "Gigabytes of database, files and log",
    ),
    opt("overage", "Whether we use too much", "And what is blocked when"),
    opt("environment", "Whether we may create an environment", ""),
    opt("buy", "What missing gigabytes cost", ""),
    opt(
        "metered",
        "What the meter for storage charges",
        "In an environment on pay-as-you-go",
    ),
    opt(
        "add-ons",
        "Add-ons bought, allocated and used",
        "Passes, packs, bots, credits",
    ),
    opt(
        "ai-credits",
        "AI Builder credits",
        "What licenses bring, and what is missing",
    ),
];
/// What somebody wants to know.
pub static CAPACITY_TOPIC: Fact = tenant(slot::CAPACITY_TOPIC, "capacity-topic", Kind::Choice(TOPICS))
    .ask("What do you want to know?", "Each has its own few questions.");
/// Whether the default of the tenant counts.
pub static INCLUDE_DEFAULT: Fact = tenant(slot::INCLUDE_DEFAULT, "include-default", Kind::Choice(YES_NO))
    .ask(
        "Count the default that a tenant gets once?",
        "It comes with the first paid subscription.",
    )
    .assumed("yes");
/// Whether the same people hold Power Apps and Power Automate licenses.
pub static SAME_PEOPLE: Fact = tenant(slot::SAME_PEOPLE, "same-people", Kind::Choice(YES_NO))
    .ask(
        "Do the same people hold the Power Apps and the Power Automate licenses?",
        "Only the article of March 2020 makes a difference of it.",
    )
    .usual("no");
/// Database default of a Dynamics 365 product that no text gives.
pub static D365_DEFAULT_DATABASE_GB: Fact = gigabytes(slot::D365_DEFAULT_DATABASE_GB, "d365-default-database-gb").ask(
    "How many gigabytes of database did this Dynamics 365 product bring to the tenant by default?",
    "The Dynamics 365 licensing guide of that time. No public text gives the figure.",
);
/// File default of a Dynamics 365 product that no text gives.
pub static D365_DEFAULT_FILE_GB: Fact = gigabytes(slot::D365_DEFAULT_FILE_GB, "d365-default-file-gb").ask(
    "How many gigabytes of file storage did this Dynamics 365 product bring to the tenant by default?",
    "The Dynamics 365 licensing guide of that time. No public text gives the figure.",
);
/// Database that somebody reckons with for each Dynamics 365 license.
pub static D365_ACCRUAL_ENTERED_GB: Fact = gigabytes(slot::D365_ACCRUAL_ENTERED_GB, "d365-accrual-entered-gb").ask(
    "How many gigabytes of database do you reckon with for each Dynamics 365 license?",
    "Only if you have a figure from elsewhere.",
);

const CI_KINDS: &[Opt] = &[
    opt("interacted", "Interacted People", ""),
    opt("unified", "Unified People", ""),
];
/// Which kind of people a pack counts.
pub static CI_KIND: Fact =
    tenant(slot::CI_KIND, "customer-insights-packs.kind", Kind::Choice(CI_KINDS)).ask("Kind", "");
/// People in one pack.
pub static CI_PEOPLE: Fact =
    tenant(slot::CI_PEOPLE, "customer-insights-packs.people", COUNT).ask("People in a pack", "");
/// Number of packs.
pub static CI_COUNT: Fact = tenant(slot::CI_COUNT, "customer-insights-packs.count", COUNT).ask("Packs", "");
/// Packs of Customer Insights.
pub static CUSTOMER_INSIGHTS_PACKS: Fact = tenant(
    slot::CUSTOMER_INSIGHTS_PACKS,
    "customer-insights-packs",
    Kind::Table(&[&CI_KIND, &CI_PEOPLE, &CI_COUNT]),
)
.ask("Which packs of Customer Insights does the tenant own?", "");

/// Documents whose copies the run history keeps.
pub static KEPT_DOCUMENTS: Fact = tenant(slot::KEPT_DOCUMENTS, "kept-documents", COUNT).ask(
    "How many documents does the run history of your flows keep?",
    "Runs kept, for flows that an app starts and that handle large content.",
);
/// Size of such a document.
pub static MB_PER_DOCUMENT: Fact =
    gigabytes(slot::MB_PER_DOCUMENT, "mb-per-document").ask("How many megabytes does each of them keep?", "");
const KEPT_AS_OPTIONS: &[Opt] = &[
    opt("file", "As files", "Documents, pictures, mail"),
    opt("database", "As rows", "Values in tables"),
];
/// Where they are kept.
pub static KEPT_AS: Fact = tenant(slot::KEPT_AS, "kept-as", Kind::Choice(KEPT_AS_OPTIONS))
    .ask("How is that content kept?", "")
    .assumed("file");

/// Environment of a row of usage.
pub static USAGE_ENVIRONMENT: Fact =
    column(slot::USAGE_ENVIRONMENT, "dataverse-usage.environment", Kind::Text).ask("Environment", "");
/// Its type.
pub static USAGE_TYPE: Fact = column(slot::USAGE_TYPE, "dataverse-usage.type", Kind::Choice(TYPES)).ask("Type", "");
/// Database used.
pub static USAGE_DATABASE: Fact = column(slot::USAGE_DATABASE, "dataverse-usage.database-gb", COUNT)
    .thousandths()
    .ask("Database, GB", "");
/// File storage used.
pub static USAGE_FILE: Fact = column(slot::USAGE_FILE, "dataverse-usage.file-gb", COUNT)
    .thousandths()
    .ask("File, GB", "");
/// Log storage used.
pub static USAGE_LOG: Fact = column(slot::USAGE_LOG, "dataverse-usage.log-gb", COUNT)
    .thousandths()
    .ask("Log, GB", "");
/// Whether the environment is linked to pay-as-you-go.
pub static USAGE_METERED: Fact = column(slot::USAGE_METERED, "dataverse-usage.metered", Kind::Choice(YES_NO))
    .ask("Pay-as-you-go", "")
    .assumed("no");
/// What each environment uses.
pub static DATAVERSE_USAGE: Fact = tenant(
    slot::DATAVERSE_USAGE,
    "dataverse-usage",
    Kind::Table(&[
        &USAGE_ENVIRONMENT,
        &USAGE_TYPE,
        &USAGE_DATABASE,
        &USAGE_FILE,
        &USAGE_LOG,
        &USAGE_METERED,
    ]),
)
.ask(
    "How much does each environment use?",
    "Power Platform admin center, Licensing, Dataverse, Environments.",
);

const CAPACITY_KINDS: &[Opt] = &[
    opt("database", "Database", ""),
    opt("log", "Log", ""),
    opt("file", "File", ""),
];
/// Kind of storage.
pub static CAPACITY_TYPE: Fact =
    tenant(slot::CAPACITY_TYPE, "capacity-types.type", Kind::Choice(CAPACITY_KINDS)).ask("Storage", "");
/// Gigabytes entitled.
pub static CAPACITY_ENTITLED: Fact =
    gigabytes(slot::CAPACITY_ENTITLED, "capacity-types.entitled-gb").ask("Entitled, GB", "");
/// Gigabytes used.
pub static CAPACITY_USED: Fact = gigabytes(slot::CAPACITY_USED, "capacity-types.used-gb").ask("Used, GB", "");
/// Gigabytes that will come.
pub static CAPACITY_GROWTH: Fact = gigabytes(slot::CAPACITY_GROWTH, "capacity-types.growth-gb")
    .ask("Growth, GB", "")
    .assumed("0");
/// Gigabytes to keep free.
pub static CAPACITY_BUFFER: Fact = gigabytes(slot::CAPACITY_BUFFER, "capacity-types.buffer-gb")
    .ask("Reserve, GB", "")
    .assumed("0");
/// What the tenant is entitled to and uses, by kind of storage.
pub static CAPACITY_TYPES: Fact = tenant(
    slot::CAPACITY_TYPES,
    "capacity-types",
    Kind::Table(&[
        &CAPACITY_TYPE,
        &CAPACITY_ENTITLED,
        &CAPACITY_USED,
        &CAPACITY_GROWTH,
        &CAPACITY_BUFFER,
    ]),
)
.ask(
    "What does the admin center show as entitled and used?",
    "Power Platform admin center, Licensing, Dataverse, Summary. One row for each kind of storage.",
);
/// Whether the tenant uses more than it has.
pub static OVERAGE: Fact = tenant(slot::OVERAGE, "overage", Kind::Choice(YES_NO)).ask(
    "Does the admin center show that the tenant uses more than it is entitled to?",
    "Power Platform admin center, Licensing, Dataverse.",
);
/// Database that is missing.
pub static DATABASE_SHORT_GB: Fact =
    gigabytes(slot::DATABASE_SHORT_GB, "database-short-gb").ask("How many gigabytes of database are missing?", "");
/// File storage that is missing.
pub static FILE_SHORT_GB: Fact =
    gigabytes(slot::FILE_SHORT_GB, "file-short-gb").ask("How many gigabytes of file storage are missing?", "");
/// Log storage that is missing.
pub static LOG_SHORT_GB: Fact =
    gigabytes(slot::LOG_SHORT_GB, "log-short-gb").ask("How many gigabytes of log storage are missing?", "");

const ADDON_KINDS: &[Opt] = &[
    opt("app-passes", "App passes", "Power Apps per app"),
    opt("per-flow", "Flow per business process", "Per flow plan"),
    opt("process", "Power Automate Process", ""),
    opt("unattended-rpa", "Unattended RPA", ""),
    opt("hosted-process", "Hosted RPA or Hosted Process", ""),
    opt("process-mining", "Process Mining", "Packs of 100 GB"),
    opt("ai-builder", "AI Builder credits", "Packs of 1,000,000"),
    opt("portal-logins", "Portal logins", ""),
    opt("portal-views", "Portal page views", "Packs of 100,000"),
    opt("pages-authenticated", "Power Pages, signed-in users", "Packs of 100"),
    opt("pages-anonymous", "Power Pages, anonymous users", "Packs of 500"),
    opt("requests", "Power Platform requests", "A day"),
    opt("dataverse", "Dataverse gigabytes", ""),
    opt("copilot", "Copilot Studio", "Sessions, later messages and credits"),
];
/// Which add-on.
pub static ADDON_KIND: Fact = tenant(slot::ADDON_KIND, "addons.addon", Kind::Choice(ADDON_KINDS)).ask("Add-on", "");
/// Units bought.
pub static ADDON_PURCHASED: Fact = tenant(slot::ADDON_PURCHASED, "addons.purchased", COUNT)
    .ask("Units bought", "Passes, logins, users or credits, not packs");
/// Units needed in all.
pub static ADDON_WANTED: Fact = tenant(slot::ADDON_WANTED, "addons.wanted", COUNT)
    .ask("Units needed", "Over all environments, a month")
    .assumed("0");
/// Add-ons bought.
pub static ADDONS: Fact = tenant(
    slot::ADDONS,
    "addons",
    Kind::Table(&[&ADDON_KIND, &ADDON_PURCHASED, &ADDON_WANTED]),
)
.ask(
    "Which add-ons did you buy?",
    "Power Platform admin center, Licensing, Capacity add-ons. The page is missing until something is bought.",
);
/// Which add-on is allocated.
pub static ALLOCATED_ADDON: Fact = column(
    slot::ALLOCATED_ADDON,
    "addon-allocations.addon",
    Kind::Choice(ADDON_KINDS),
)
.ask("Add-on", "");
/// To which environment or portal.
pub static ALLOCATED_TO: Fact = column(slot::ALLOCATED_TO, "addon-allocations.environment", Kind::Text)
    .ask("Environment", "For portal logins, the portal");
/// Units allocated.
pub static ALLOCATED_UNITS: Fact =
    column(slot::ALLOCATED_UNITS, "addon-allocations.allocated", COUNT).ask("Units allocated", "");
/// Units used.
pub static ALLOCATED_USED: Fact = column(slot::ALLOCATED_USED, "addon-allocations.used", COUNT)
    .ask("Units used", "In the last full month")
    .assumed("0");
/// Whether the environment is metered.
pub static ALLOCATED_METERED: Fact = column(
    slot::ALLOCATED_METERED,
    "addon-allocations.metered",
    Kind::Choice(YES_NO),
)
.ask("Pay-as-you-go", "")
.assumed("no");
/// Add-ons allocated to environments.
pub static ADDON_ALLOCATIONS: Fact = tenant(
    slot::ADDON_ALLOCATIONS,
    "addon-allocations",
    Kind::Table(&[
        &ALLOCATED_ADDON,
        &ALLOCATED_TO,
        &ALLOCATED_UNITS,
        &ALLOCATED_USED,
        &ALLOCATED_METERED,
    ]),
)
.ask(
    "What is allocated to which environment, and what is used there?",
    "Power Platform admin center, Licensing, Capacity add-ons, Manage.",
);
/// Hosted bots that shall run.
pub static HOSTED_BOTS_WANTED: Fact =
    tenant(slot::HOSTED_BOTS_WANTED, "hosted-bots-wanted", COUNT).ask("How many hosted bots shall run?", "");
/// Processes that the hosted licenses shall cover besides.
pub static PROCESSES_WANTED: Fact = tenant(slot::PROCESSES_WANTED, "processes-wanted", COUNT)
    .ask(
        "How many flows or machines shall use a Hosted Process license as Process?",
        "",
    )
    .assumed("0");
/// Database on the meter.
pub static METERED_DATABASE_GB: Fact = gigabytes(slot::METERED_DATABASE_GB, "metered-database-gb").ask(
    "How many gigabytes of database does the metered environment use beyond what is free?",
    "One gigabyte is free, or what is allocated to the environment.",
);
/// Files on the meter.
pub static METERED_FILE_GB: Fact = gigabytes(slot::METERED_FILE_GB, "metered-file-gb").ask(
    "How many gigabytes of files does the metered environment use beyond what is free?",
    "One gigabyte is free, or what is allocated to the environment.",
);
/// Log on the meter.
pub static METERED_LOG_GB: Fact = gigabytes(slot::METERED_LOG_GB, "metered-log-gb").ask(
    "How many gigabytes of log does the metered environment use?",
    "None is free, unless some is allocated to the environment.",
);
