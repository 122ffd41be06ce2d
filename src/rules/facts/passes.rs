//! Tables of the passes questionnaire: purchases, environments, apps, people and who uses what.

use super::environment::TYPES;
use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn col(slot: u16, id: &'static str, scope: Scope, kind: Kind) -> Fact {
    Fact::new(slot, id, scope, kind)
}
const FLAG: Kind = Kind::Choice(YES_NO);

/// Licenses bought.
pub static PURCHASE_LICENSES: Fact =
    col(slot::PURCHASE_LICENSES, "purchases.licenses", Scope::Tenant, COUNT).ask("Licenses", "How many were bought");
/// Day of purchase.
pub static PURCHASE_DATE: Fact =
    col(slot::PURCHASE_DATE, "purchases.date", Scope::Tenant, Kind::Day).ask("Bought on", "");
/// Last day of the term.
pub static PURCHASE_TERM_END: Fact =
    col(slot::PURCHASE_TERM_END, "purchases.term-end", Scope::Tenant, Kind::Day).ask("Term ends on", "");
/// Whether it renewed an older purchase.
pub static PURCHASE_RENEWAL: Fact = col(slot::PURCHASE_RENEWAL, "purchases.renewal", Scope::Tenant, FLAG)
    .ask("Renewal", "")
    .usual("no");
/// Purchases of per app licenses.
pub static PURCHASES: Fact = col(
    slot::PURCHASES,
    "purchases",
    Scope::Tenant,
    Kind::Table(&[
        &PURCHASE_LICENSES,
        &PURCHASE_DATE,
        &PURCHASE_TERM_END,
        &PURCHASE_RENEWAL,
    ]),
)
.ask(
    "Which per app licenses were bought, and when?",
    "Microsoft 365 admin center, Billing, Your products.",
);
/// Passes that the admin center shows as purchased.
pub static PPAC_PURCHASED: Fact = col(slot::PPAC_PURCHASED, "ppac-purchased", Scope::Tenant, COUNT).ask(
    "How many app passes does the admin center show as purchased?",
    "Power Platform admin center, Licensing, Capacity add-ons.",
);

/// Environment id.
pub static ENV_ID: Fact = col(slot::ENV_ID, "environments.id", Scope::Environment, Kind::Text).ask("Id", "");
/// Environment name.
pub static ENV_NAME: Fact =
    col(slot::ENV_NAME, "environments.name", Scope::Environment, Kind::Text).ask("Environment", "");
/// Environment kind.
pub static ENV_TYPE: Fact = col(
    slot::ENV_TYPE,
    "environments.type",
    Scope::Environment,
    Kind::Choice(TYPES),
)
.ask("Type", "")
.usual("production");
/// Managed environment.
pub static ENV_MANAGED: Fact =
    col(slot::ENV_MANAGED, "environments.managed", Scope::Environment, FLAG).ask("Managed", "");
/// Linked to a pay-as-you-go plan.
pub static ENV_PAYG_PLAN: Fact = col(slot::ENV_PAYG_PLAN, "environments.payg-plan", Scope::Environment, FLAG)
    .ask("Pay-as-you-go", "")
    .usual("no");
/// Power Apps meter on.
pub static ENV_PAYG_APPS_METER: Fact = col(
    slot::ENV_PAYG_APPS_METER,
    "environments.payg-apps-meter",
    Scope::Environment,
    FLAG,
)
.ask("App meter", "");
/// Power Pages meter on.
pub static ENV_PAYG_PAGES_METER: Fact = col(
    slot::ENV_PAYG_PAGES_METER,
    "environments.payg-pages-meter",
    Scope::Environment,
    FLAG,
)
.ask("Site meter", "");
/// Passes allocated to it.
pub static ENV_ALLOCATED_PASSES: Fact = col(
    slot::ENV_ALLOCATED_PASSES,
    "environments.allocated-passes",
    Scope::Environment,
    COUNT,
)
.ask("Passes allocated", "")
.usual("0");
/// Guests kept away from Dataverse.
pub static ENV_GUEST_DATAVERSE_BLOCKED: Fact = col(
    slot::ENV_GUEST_DATAVERSE_BLOCKED,
    "environments.guest-dataverse-blocked",
    Scope::Environment,
    FLAG,
)
.ask("Guests kept from Dataverse", "");
/// Baseline licenses in order (before October 2020).
pub static ENV_BASELINE_OK: Fact = col(
    slot::ENV_BASELINE_OK,
    "environments.baseline-ok",
    Scope::Environment,
    FLAG,
)
.ask("Baseline licenses", "")
.usual("yes");
/// Environments.
pub static ENVIRONMENTS: Fact = col(
    slot::ENVIRONMENTS,
    "environments",
    Scope::Tenant,
    Kind::Table(&[
        &ENV_ID,
        &ENV_NAME,
        &ENV_TYPE,
        &ENV_MANAGED,
        &ENV_ALLOCATED_PASSES,
        &ENV_PAYG_PLAN,
        &ENV_PAYG_APPS_METER,
        &ENV_PAYG_PAGES_METER,
        &ENV_GUEST_DATAVERSE_BLOCKED,
        &ENV_BASELINE_OK,
    ]),
)
.ask(
    "Which environments are there, and how many passes does each have?",
    "Power Platform admin center, Licensing, Capacity add-ons, Manage.",
);

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
/// Premium only by connectors of the 2019 list.
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

const SEEDS: &[Opt] = &[
    opt("none", "None", ""),
    opt(
        "m365-with-power-apps",
        "Microsoft 365 with Power Apps",
        "E1, E3, E5, F3, Business, A1 to A5",
    ),
    opt("m365-without-power-apps", "Microsoft 365 without Power Apps", ""),
];
const D365_RIGHTS: &[Opt] = &[
    opt("none", "None", ""),
    opt(
        "enterprise",
        "Enterprise or Premium",
        "On the list of managed environments from its first print",
    ),
    opt(
        "enterprise-2025",
        "Customer Service, Finance or Supply Chain Premium",
        "Listed for managed environments from 2025-01-06",
    ),
    opt("enterprise-other", "Enterprise, not on that list", ""),
    opt("professional", "Professional", ""),
    opt("team-member", "Team Members", ""),
];
/// Person or group.
pub static PERSON_ID: Fact = col(slot::PERSON_ID, "people.id", Scope::Person, Kind::Text).ask("Person or group", "");
/// How many people alike.
pub static PERSON_COUNT: Fact = col(slot::PERSON_COUNT, "people.count", Scope::Person, COUNT)
    .ask("People", "")
    .usual("1");
/// Guest of another company.
pub static PERSON_GUEST: Fact = col(slot::PERSON_GUEST, "people.guest", Scope::Person, FLAG)
    .ask("Guest", "")
    .usual("no");
/// Visitor of a site without an account in the tenant.
pub static PERSON_EXTERNAL: Fact = col(slot::PERSON_EXTERNAL, "people.external-identity", Scope::Person, FLAG)
    .ask("External visitor", "")
    .usual("no");
/// Power Apps Premium in the host tenant.
pub static PERSON_PREMIUM: Fact = col(slot::PERSON_PREMIUM, "people.host-premium", Scope::Person, FLAG)
    .ask("Power Apps Premium", "")
    .usual("no");
/// Power Apps Premium at home, in the same cloud.
pub static PERSON_HOME_PREMIUM: Fact = col(
    slot::PERSON_HOME_PREMIUM,
    "people.home-premium-same-cloud",
    Scope::Person,
    FLAG,
)
.ask("Premium at home", "")
.usual("no");
/// Power Automate Premium.
pub static PERSON_FLOW_PREMIUM: Fact = col(slot::PERSON_FLOW_PREMIUM, "people.pa-flow-premium", Scope::Person, FLAG)
    .ask("Power Automate Premium", "")
    .usual("no");
/// Microsoft 365.
pub static PERSON_SEED: Fact =
    col(slot::PERSON_SEED, "people.seed", Scope::Person, Kind::Choice(SEEDS)).ask("Microsoft 365", "");
/// Microsoft 365 at home, in the same cloud.
pub static PERSON_HOME_SEED: Fact = col(
    slot::PERSON_HOME_SEED,
    "people.home-seed-same-cloud",
    Scope::Person,
    FLAG,
)
.ask("Microsoft 365 at home", "")
.usual("no");
/// Dynamics 365.
pub static PERSON_D365: Fact = col(
    slot::PERSON_D365,
    "people.d365",
    Scope::Person,
    Kind::Choice(D365_RIGHTS),
)
.ask("Dynamics 365", "")
.usual("none");
/// Environment of the Dynamics 365 application, by id or name.
pub static PERSON_D365_ENVIRONMENT: Fact = col(
    slot::PERSON_D365_ENVIRONMENT,
    "people.d365-environment",
    Scope::Person,
    Kind::Text,
)
.ask("Dynamics 365 environment", "");
/// Last day of a trial that includes Power Apps.
pub static PERSON_TRIAL_UNTIL: Fact = col(slot::PERSON_TRIAL_UNTIL, "people.trial-until", Scope::Person, Kind::Day)
    .ask("Trial until", "")
    .usual("none");
const TRIALS: &[Opt] = &[
    opt("none", "None", ""),
    opt("power-apps", "Power Apps trial", "30 days"),
    opt(
        "admin",
        "Trial that an admin started",
        "30 days, 25 seats, one extension of 30 days",
    ),
    opt("power-automate", "Power Automate trial", "90 days; no right to apps"),
];
/// Kind of trial.
pub static PERSON_TRIAL_KIND: Fact = col(
    slot::PERSON_TRIAL_KIND,
    "people.trial-kind",
    Scope::Person,
    Kind::Choice(TRIALS),
)
.ask("Trial", "")
.usual("none");
/// First day of the trial.
pub static PERSON_TRIAL_START: Fact = col(slot::PERSON_TRIAL_START, "people.trial-start", Scope::Person, Kind::Day)
    .ask("Trial since", "")
    .usual("none");
/// Developer Plan.
pub static PERSON_DEV_PLAN: Fact = col(slot::PERSON_DEV_PLAN, "people.dev-plan", Scope::Person, FLAG)
    .ask("Developer Plan", "")
    .usual("no");
/// People, one by one or in groups alike.
pub static PEOPLE: Fact = col(
    slot::PEOPLE,
    "people",
    Scope::Tenant,
    Kind::Table(&[
        &PERSON_ID,
        &PERSON_COUNT,
        &PERSON_SEED,
        &PERSON_PREMIUM,
        &PERSON_FLOW_PREMIUM,
        &PERSON_D365,
        &PERSON_D365_ENVIRONMENT,
        &PERSON_TRIAL_UNTIL,
        &PERSON_TRIAL_KIND,
        &PERSON_TRIAL_START,
        &PERSON_DEV_PLAN,
        &PERSON_GUEST,
        &PERSON_HOME_PREMIUM,
        &PERSON_HOME_SEED,
        &PERSON_EXTERNAL,
    ]),
)
.ask(
    "Who are the people, and what do they hold?",
    "One row a person, or one row for many alike.",
);

/// Person or group, by id.
pub static USE_PEOPLE: Fact =
    col(slot::USE_PEOPLE, "uses.people", Scope::Pairing, Kind::Text).ask("Person or group", "");
/// App, by id or name.
pub static USE_APP: Fact = col(slot::USE_APP, "uses.app", Scope::Pairing, Kind::Text).ask("App or site", "");
/// How many of the group really open it.
pub static USE_ACTIVE: Fact = col(slot::USE_ACTIVE, "uses.active", Scope::Pairing, COUNT).ask("Known to open it", "");
/// Who uses which app: what is shared.
pub static USES: Fact = col(
    slot::USES,
    "uses",
    Scope::Tenant,
    Kind::Table(&[&USE_PEOPLE, &USE_APP, &USE_ACTIVE]),
)
.ask("Who is which app shared with?", "A tick for each pair.");

const RELATIONS: &[Opt] = &[
    opt("triggered", "Started by the app", ""),
    opt("associated", "Linked to the app", "Under Details, Associated apps"),
    opt("unrelated", "Neither", ""),
];
/// Name of a flow.
pub static FLOW_ROW_NAME: Fact = col(slot::FLOW_ROW_NAME, "flows-in-app.name", Scope::Flow, Kind::Text).ask("Flow", "");
/// How a flow belongs to the app.
pub static FLOW_ROW_RELATION: Fact = col(
    slot::FLOW_ROW_RELATION,
    "flows-in-app.relation",
    Scope::Flow,
    Kind::Choice(RELATIONS),
)
.ask("Belongs to the app", "");
/// Whether the flow is premium.
pub static FLOW_ROW_PREMIUM: Fact =
    col(slot::FLOW_ROW_PREMIUM, "flows-in-app.premium", Scope::Flow, FLAG).ask("Premium", "");
/// Owner of the flow, by id of the people table.
pub static FLOW_ROW_OWNER: Fact =
    col(slot::FLOW_ROW_OWNER, "flows-in-app.owner", Scope::Flow, Kind::Text).ask("Owner", "");
/// Flows around the apps.
pub static FLOWS_IN_APP: Fact = col(
    slot::FLOWS_IN_APP,
    "flows-in-app",
    Scope::Tenant,
    Kind::Table(&[&FLOW_ROW_NAME, &FLOW_ROW_RELATION, &FLOW_ROW_PREMIUM, &FLOW_ROW_OWNER]),
)
.ask("Which flows do people on passes own?", "Only premium ones matter.");

const BASES: &[Opt] = &[
    opt("shared", "Shared", "Everybody it is shared with"),
    opt("launched", "Launched", "Only those who open it"),
];
/// Basis of the verdict.
pub static BASIS: Fact = col(slot::BASIS, "basis", Scope::Tenant, Kind::Choice(BASES))
    .ask(
        "Count everybody it is shared with, or only those who open it?",
        "The texts count sharing; reports count launches.",
    )
    .assumed("shared");

const LAUNCHES_OPTIONS: &[Opt] = &[
    opt("everybody", "Everybody it is shared with uses it", ""),
    opt("not-stated", "Not stated", ""),
];
/// Whether everybody uses what is shared with them.
pub static LAUNCHES: Fact = col(
    slot::LAUNCHES,
    "launches",
    Scope::Tenant,
    Kind::Choice(LAUNCHES_OPTIONS),
)
.ask("Does everybody use what is shared with them?", "");
/// Planned allocation.
pub static ALLOC_CHANGE: Fact = col(slot::ALLOC_CHANGE, "alloc-change", Scope::Tenant, COUNT)
    .ask("To how many passes shall the allocation change?", "");
/// Users that exist in Dataverse through passes.
pub static DATAVERSE_USERS: Fact = col(slot::DATAVERSE_USERS, "dataverse-users", Scope::Tenant, COUNT)
    .ask("How many users did passes create in Dataverse?", "")
    .usual("0");
/// Disabled users to be enabled again.
pub static DISABLED_USERS: Fact = col(slot::DISABLED_USERS, "disabled-users", Scope::Tenant, COUNT)
    .ask("How many disabled users shall use a pass?", "")
    .usual("0");

const MOVES: &[Opt] = &[
    opt("none", "Nobody is moved", ""),
    opt("user-to-pass", "From a user license to passes", ""),
    opt("pass-to-user", "From passes to a user license", ""),
];
/// People moved from one plan to another.
pub static MOVE: Fact = col(slot::MOVE, "move", Scope::Tenant, Kind::Choice(MOVES))
    .ask("Are people moved from one plan to another?", "")
    .usual("none");

const ORDERS: &[Opt] = &[
    opt("not-yet", "Not started", ""),
    opt("allocate-first", "Passes first, then the license is removed", ""),
    opt("remove-first", "The license first, then passes", ""),
];
/// In which order the move was done.
pub static MOVE_ORDER_DONE: Fact = col(slot::MOVE_ORDER_DONE, "move-order", Scope::Tenant, Kind::Choice(ORDERS))
    .ask("In which order?", "")
    .usual("not-yet");
/// Use of Power Apps for Windows.
pub static WINDOWS_PLAYER: Fact = col(slot::WINDOWS_PLAYER, "windows-player", Scope::Tenant, FLAG)
    .ask("Do people use Power Apps for Windows?", "")
    .usual("no");
/// Makers see a trial prompt with a gateway.
pub static GATEWAY_PROMPT: Fact = col(slot::GATEWAY_PROMPT, "gateway-prompt", Scope::Tenant, FLAG)
    .ask("Is a maker asked for a trial with a gateway?", "")
    .usual("no");
/// Baseline licenses assigned.
pub static BASELINE: Fact = col(slot::BASELINE, "baseline", Scope::Tenant, COUNT)
    .ask("How many baseline licenses are assigned?", "")
    .usual("0");
/// Ad-hoc subscriptions allowed.
pub static BASELINE_AD_HOC: Fact = col(slot::BASELINE_AD_HOC, "baseline-ad-hoc", Scope::Tenant, FLAG)
    .ask("Are ad-hoc subscriptions allowed?", "")
    .usual("yes");

const RESTRICTIONS: &[Opt] = &[
    opt("all", "Environment admins too", ""),
    opt("only-specific-admins", "Only specific admins", ""),
];
/// Who may allocate add-ons.
pub static ADDON_RESTRICTION: Fact = col(
    slot::ADDON_RESTRICTION,
    "addon-restriction",
    Scope::Tenant,
    Kind::Choice(RESTRICTIONS),
)
.ask(
    "Who may allocate add-ons?",
    "Tenant settings, Add-on capacity assignments.",
)
.usual("all");

const MY_ROLES: &[Opt] = &[
    opt("global-admin", "Global administrator", ""),
    opt("power-platform-admin", "Power Platform administrator", ""),
    opt(
        "dynamics-365-admin",
        "Dynamics 365 administrator",
        "Called service administrator in 2019",
    ),
    opt("environment-admin", "Environment administrator", ""),
    opt("delegated-partner", "Delegated partner", ""),
    opt("maker", "Maker", ""),
    opt("none", "None of these", ""),
];
/// One's own role.
pub static MY_ROLE: Fact =
    col(slot::MY_ROLE, "my-role", Scope::Tenant, Kind::Choice(MY_ROLES)).ask("What is your own role?", "");
/// Licenses assigned to people in the Microsoft 365 admin center.
pub static ASSIGNED_TO_USER: Fact = col(slot::ASSIGNED_TO_USER, "assigned-to-user", Scope::Tenant, COUNT)
    .ask("How many per app licenses were assigned to people by name?", "")
    .usual("0");
/// Users of the tenant.
pub static TENANT_USERS: Fact =
    col(slot::TENANT_USERS, "tenant-users", Scope::Tenant, COUNT).ask("How many users does the tenant have?", "");
/// First launch without a right in a managed environment.
pub static FIRST_UNLICENSED_LAUNCH: Fact = col(
    slot::FIRST_UNLICENSED_LAUNCH,
    "first-unlicensed-launch",
    Scope::Tenant,
    Kind::Day,
)
.ask("When did somebody without a right first open an app?", "")
.usual("none");
/// Microsoft 365 bought before 2019-10-01, with a connector of the 2019 list in use.
pub static TENANT_M365_BEFORE_2019: Fact = col(slot::TENANT_M365_BEFORE_2019, "m365-before-2019", Scope::Tenant, FLAG)
    .ask("Was Microsoft 365 bought before 1 October 2019?", "")
    .usual("no");
/// End of the Microsoft 365 term that ran then.
pub static TENANT_M365_TERM_END_2019: Fact = col(
    slot::TENANT_M365_TERM_END_2019,
    "m365-term-end-2019",
    Scope::Tenant,
    Kind::Day,
)
.ask("When did the Microsoft 365 term end that ran then?", "")
.usual("none");

/// Whether the environment of a pairing is the one of the person's Dynamics 365 application; computed from the tables.
pub static PAIR_D365_HERE: Fact = col(slot::PAIR_D365_HERE, "pairing.d365-here", Scope::Pairing, FLAG)
    .ask("In the environment of the Dynamics 365 application", "");
