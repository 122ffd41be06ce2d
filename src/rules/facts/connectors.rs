//! Connectors by name and by class.

use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

/// Names and classes of connectors. A name that stands in no list is an open question, never *standard* by default.
pub const CONNECTOR_OPTIONS: &[Opt] = &[
    opt(
        "standard",
        "Other standard connectors",
        "No diamond icon beside the name",
    ),
    opt(
        "premium",
        "Other premium connectors",
        "A diamond icon, or the word Premium, beside the name",
    ),
    opt("custom", "A custom connector", "Made by your own company"),
    opt("http", "HTTP", "The HTTP action, trigger or response"),
    opt(
        "gateway",
        "Through an on-premises data gateway",
        "Whatever the connector",
    ),
    opt("approvals", "Approvals", ""),
    opt("sharepoint", "SharePoint or Microsoft Lists", ""),
    opt("office-365-outlook", "Office 365 Outlook", ""),
    opt("office-365-users", "Office 365 Users", ""),
    opt("office-365-groups", "Office 365 Groups", ""),
    opt("teams", "Microsoft Teams", ""),
    opt("onedrive", "OneDrive", ""),
    opt("onedrive-for-business", "OneDrive for Business", ""),
    opt("excel-online", "Excel Online", ""),
    opt("forms", "Microsoft Forms", ""),
    opt("planner", "Planner", ""),
    opt("notifications", "Notifications", ""),
    opt("rss", "RSS", ""),
    opt("schedule", "Schedule", ""),
    opt("mail", "Mail", ""),
    opt("msn-weather", "MSN Weather", ""),
    opt("sql-server", "SQL Server or Azure SQL", ""),
    opt("dataverse", "Microsoft Dataverse", ""),
    opt(
        "dataverse-for-teams",
        "Dataverse for Teams",
        "Only inside a Teams environment",
    ),
    opt("http-with-entra-id", "HTTP with Microsoft Entra ID", ""),
    opt("adobe-acrobat-sign", "Adobe Acrobat Sign", ""),
    opt("salesforce", "Salesforce", ""),
    opt("sap", "SAP", ""),
    opt("oracle", "Oracle Database", ""),
    opt("servicenow", "ServiceNow", ""),
    opt("docusign", "DocuSign", ""),
    opt("snowflake", "Snowflake", ""),
    opt("azure-application-insights", "Azure Application Insights", ""),
    opt("azure-automation", "Azure Automation", ""),
    opt("azure-blob-storage", "Azure Blob Storage", ""),
    opt("azure-container-instance", "Azure Container Instance", ""),
    opt("azure-cosmos-db", "Azure Cosmos DB", ""),
    opt("azure-data-factory", "Azure Data Factory", ""),
    opt("azure-data-lake", "Azure Data Lake", ""),
    opt("azure-devops", "Azure DevOps", ""),
    opt("azure-event-grid", "Azure Event Grid", "Also Event Grid Publish"),
    opt("azure-file-storage", "Azure File Storage", ""),
    opt("azure-iot-central", "Azure IoT Central", ""),
    opt("azure-kusto", "Azure Kusto", "Today Azure Data Explorer"),
    opt("azure-log-analytics", "Azure Log Analytics", "Also its Data Collector"),
    opt("azure-queues", "Azure Queues", ""),
    opt("azure-resource-manager", "Azure Resource Manager", ""),
    opt(
        "azure-sql-data-warehouse",
        "Azure SQL Data Warehouse",
        "Today Azure Synapse",
    ),
    opt("azure-table-storage", "Azure Table Storage", ""),
    opt("event-hubs", "Event Hubs", ""),
    opt("service-bus", "Service Bus", ""),
    opt("dynamics-365", "Dynamics 365", ""),
    opt("dynamics-365-customer-insights", "Dynamics 365 Customer Insights", ""),
    opt(
        "dynamics-365-finance-operations",
        "Dynamics 365 Finance and Operations",
        "",
    ),
    opt("dynamics-365-sales-insights", "Dynamics 365 Sales Insights", ""),
    opt(
        "dynamics-365-business-central",
        "Dynamics 365 Business Central",
        "In the cloud or on premises",
    ),
    opt("dynamics-nav", "Dynamics NAV", ""),
];

/// Connectors that are standard.
pub const STANDARD_CONNECTORS: &[&str] = &[
    "standard",
    "approvals",
    "sharepoint",
    "office-365-outlook",
    "office-365-users",
    "office-365-groups",
    "teams",
    "onedrive",
    "onedrive-for-business",
    "excel-online",
    "forms",
    "planner",
    "notifications",
    "rss",
    "schedule",
    "mail",
    "msn-weather",
];

/// Connectors that became premium on 2019-10-01.
pub const RECLASSIFIED_CONNECTORS: &[&str] = &[
    "sql-server",
    "azure-application-insights",
    "azure-automation",
    "azure-blob-storage",
    "azure-container-instance",
    "azure-cosmos-db",
    "azure-data-factory",
    "azure-data-lake",
    "azure-devops",
    "azure-event-grid",
    "azure-file-storage",
    "azure-iot-central",
    "azure-kusto",
    "azure-log-analytics",
    "azure-queues",
    "azure-resource-manager",
    "azure-sql-data-warehouse",
    "azure-table-storage",
    "event-hubs",
    "service-bus",
    "dynamics-365",
    "dynamics-365-customer-insights",
    "dynamics-365-finance-operations",
    "dynamics-365-sales-insights",
    "dynamics-365-business-central",
    "dynamics-nav",
];

/// Other names by which people call a connector: name in lower case with hyphens, and the option it means.
pub const CONNECTOR_NAMES: &[(&str, &str)] = &[
    ("lists", "sharepoint"),
    ("microsoft-lists", "sharepoint"),
    ("sharepoint-online", "sharepoint"),
    ("outlook", "office-365-outlook"),
    ("microsoft-teams", "teams"),
    ("excel", "excel-online"),
    ("excel-online-business", "excel-online"),
    ("microsoft-forms", "forms"),
    ("sql", "sql-server"),
    ("azure-sql", "sql-server"),
    ("common-data-service", "dataverse"),
    ("cds", "dataverse"),
    ("microsoft-dataverse", "dataverse"),
    ("http-with-azure-ad", "http-with-entra-id"),
    ("http-with-microsoft-entra-id", "http-with-entra-id"),
    ("http-entra", "http-with-entra-id"),
    ("http-request", "http"),
    ("http-action", "http"),
    ("response", "http"),
    ("adobe-sign", "adobe-acrobat-sign"),
    ("acrobat", "adobe-acrobat-sign"),
    ("adobe-acrobat", "adobe-acrobat-sign"),
    ("oracle-database", "oracle"),
    ("sap-erp", "sap"),
    ("azure-blob", "azure-blob-storage"),
    ("azure-synapse", "azure-sql-data-warehouse"),
    ("azure-data-explorer", "azure-kusto"),
    ("azure-event-hubs", "event-hubs"),
    ("azure-service-bus", "service-bus"),
    ("business-central", "dynamics-365-business-central"),
    (
        "dynamics-365-business-central-on-premises",
        "dynamics-365-business-central",
    ),
    ("finance-and-operations", "dynamics-365-finance-operations"),
    ("nav", "dynamics-nav"),
    ("azure-event-grid-publish", "azure-event-grid"),
    ("on-premises-gateway", "gateway"),
    ("on-prem-gateway", "gateway"),
    ("custom-connector", "custom"),
];

/// Whether a custom connector falls under the exemption of 2019.
pub static CUSTOM_CONNECTOR_EXEMPT: Fact = Fact::new(
    slot::CUSTOM_CONNECTOR_EXEMPT,
    "custom-connector-exempt",
    Scope::Flow,
    Kind::Choice(YES_NO),
)
.ask(
    "Did Microsoft confirm that the custom connector falls under the exemption of 2019?",
    "The text says both. Your account team or the reseller can tell.",
);
/// Whether every custom connector is built on Azure API Management.
pub static CUSTOM_CONNECTOR_APIM: Fact = Fact::new(
    slot::CUSTOM_CONNECTOR_APIM,
    "custom-connector-apim",
    Scope::Flow,
    Kind::Choice(YES_NO),
)
.ask(
    "Is every custom connector built on Azure API Management?",
    "Ask whoever made the connector.",
);

/// Connectors in the flow.
pub static CONNECTORS: Fact = Fact::new(
    slot::CONNECTORS,
    "connectors",
    Scope::Flow,
    Kind::Many(CONNECTOR_OPTIONS),
)
.ask(
    "Which connectors does the flow use?",
    "Each step shows its connector. Premium ones carry a diamond icon or the word Premium.",
);
