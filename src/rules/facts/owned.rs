//! What the tenant owns, and the prices of its own contract.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn tenant(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}

/// Licenses and add-ons that a tenant can own, by their id on the wire.
pub const OWNED: &[Opt] = &[
    opt("power-automate-premium", "Power Automate Premium", ""),
    opt("power-automate-process", "Power Automate Process", ""),
    opt(
        "power-automate-hosted-process",
        "Power Automate Hosted Process",
        "Called Hosted RPA add-on until 2024",
    ),
    opt("power-automate-per-user", "Power Automate per user", ""),
    opt(
        "power-automate-per-user-rpa",
        "Power Automate per user with attended RPA",
        "",
    ),
    opt("power-automate-per-flow", "Power Automate per flow", ""),
    opt("power-automate-unattended-rpa", "Unattended RPA add-on", ""),
    opt("power-automate-plan-1", "Power Automate Plan 1", ""),
    opt("power-automate-plan-2", "Power Automate Plan 2", ""),
    opt("power-automate-trial", "Power Automate trial", ""),
    opt("power-automate-free", "Power Automate Free", ""),
    opt("power-apps-premium", "Power Apps Premium", "Called per user until 2023"),
    opt("power-apps-per-app", "Power Apps per app", ""),
    opt("power-apps-plan-1", "Power Apps Plan 1", ""),
    opt("power-apps-plan-2", "Power Apps Plan 2", ""),
    opt("power-apps-trial", "Power Apps trial", ""),
    opt("m365", "Microsoft 365 or Office 365", ""),
    opt("d365-enterprise", "Dynamics 365 Enterprise or Premium", ""),
    opt("d365-professional", "Dynamics 365 Professional", ""),
    opt("d365-team-member", "Dynamics 365 Team Members", ""),
    opt(
        "copilot-studio",
        "Copilot Studio or Power Virtual Agents, packs",
        "Packs of sessions, then of messages, then of credits",
    ),
    opt("copilot-credits", "Copilot Credits, packs", "25,000 each"),
    opt("m365-copilot", "Microsoft 365 Copilot", ""),
    opt("sustainability-usl-plus", "Cloud for Sustainability USL Plus", ""),
    opt("windows", "Windows", ""),
    opt("developer-plan", "Power Apps Developer Plan", ""),
    opt("ai-builder-addon", "AI Builder add-on", "1,000,000 credits each"),
    opt("requests-addon", "Requests add-on", ""),
    opt("process-mining-addon", "Process Mining add-on", "100 GB each"),
    opt("dataverse-database-gb", "Dataverse database add-on", "1 GB each"),
    opt("dataverse-file-gb", "Dataverse file add-on", "1 GB each"),
    opt("dataverse-log-gb", "Dataverse log add-on", "1 GB each"),
    opt("portal-logins-100", "Portal logins, packs of 100", ""),
    opt("portal-logins-1000", "Portal logins, packs of 1,000", ""),
    opt("portal-logins-5000", "Portal logins, packs of 5,000", ""),
    opt("portal-page-views", "Portal page views, packs of 100,000", ""),
    opt(
        "power-pages-authenticated",
        "Power Pages, packs of 100 signed-in users",
        "",
    ),
    opt("power-pages-anonymous", "Power Pages, packs of 500 anonymous users", ""),
];

/// Products of Dynamics 365.
pub const D365_PRODUCTS: &[Opt] = &[
    opt("sales", "Sales", "Enterprise or Professional"),
    opt("sales-premium", "Sales Premium", ""),
    opt("customer-service", "Customer Service", "Enterprise or Professional"),
    opt("customer-service-premium", "Customer Service Premium", ""),
    opt("contact-center", "Contact Center", ""),
    opt("field-service", "Field Service", ""),
    opt("field-service-contractor", "Field Service Contractor", ""),
    opt("finance", "Finance", ""),
    opt("finance-premium", "Finance Premium", ""),
    opt("supply-chain-management", "Supply Chain Management", ""),
    opt("supply-chain-management-premium", "Supply Chain Management Premium", ""),
    opt("commerce", "Commerce", ""),
    opt("project-operations", "Project Operations", ""),
    opt("human-resources", "Human Resources", ""),
    opt("operations-activity", "Operations – Activity", ""),
    opt("operations-device", "Operations – Device", ""),
    opt("customer-insights", "Customer Insights", ""),
    opt("business-central", "Business Central", ""),
    opt("other", "Another product", ""),
];

/// The names by which a license that somebody holds may tell its Dynamics 365 product.
pub const D365_NAMES: &[&str] = &[
    "sales",
    "sales-enterprise",
    "sales-professional",
    "sales-premium",
    "customer-service",
    "customer-service-enterprise",
    "customer-service-professional",
    "customer-service-premium",
    "contact-center",
    "field-service",
    "field-service-contractor",
    "finance",
    "finance-premium",
    "supply-chain-management",
    "supply-chain-management-premium",
    "commerce",
    "project-operations",
    "human-resources",
    "operations-activity",
    "operations-device",
    "team-members",
    "business-central",
    "business-central-team-members",
    "customer-insights",
    "intelligent-order-management",
    "marketing",
    "customer-voice",
    "guides",
    "remote-assist",
    "customer-engagement-plan",
    "unified-operations-plan",
    "dynamics-365-plan",
    "other",
];

/// Which license.
pub static OWNED_LICENSE: Fact =
    tenant(slot::OWNED_LICENSE, "licenses-owned.license", Kind::Choice(OWNED)).ask("License", "");
/// How many of it.
pub static OWNED_COUNT: Fact = tenant(slot::OWNED_COUNT, "licenses-owned.count", COUNT).ask("How many", "");
/// The product inside a family.
pub static OWNED_PRODUCT: Fact = tenant(
    slot::OWNED_PRODUCT,
    "licenses-owned.product",
    Kind::Choice(D365_PRODUCTS),
)
.ask("Dynamics 365 product", "Only for Dynamics 365");
/// An attach license.
pub static OWNED_ATTACH: Fact = tenant(slot::OWNED_ATTACH, "licenses-owned.attach", Kind::Choice(YES_NO))
    .ask("Attach", "Bought on top of a base license")
    .assumed("no");
/// Day of purchase.
pub static OWNED_BOUGHT_ON: Fact =
    tenant(slot::OWNED_BOUGHT_ON, "licenses-owned.bought-on", Kind::Day).ask("Bought on", "");
/// How many of them are assigned to nobody.
pub static OWNED_FREE: Fact = tenant(slot::OWNED_FREE, "licenses-owned.free", COUNT).ask("Not assigned", "");
/// Licenses that the tenant owns.
pub static LICENSES_OWNED: Fact = tenant(
    slot::LICENSES_OWNED,
    "licenses-owned",
    Kind::Table(&[
        &OWNED_LICENSE,
        &OWNED_COUNT,
        &OWNED_PRODUCT,
        &OWNED_ATTACH,
        &OWNED_BOUGHT_ON,
        &OWNED_FREE,
    ]),
)
.ask(
    "Which licenses does the tenant own?",
    "Microsoft 365 admin center, Billing, Your products. One row for each kind.",
);
