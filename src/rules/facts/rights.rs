//! What licenses include for flows: plans on the printed lists, and what a person wants to do.

use super::flow::COUNT;
use super::{licenses::LICENSES, slot};
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn person(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Person, kind)
}

const TOPICS: &[Opt] = &[
    opt("person", "What somebody may do with the licenses held", ""),
    opt(
        "plans",
        "Whether a plan includes flows",
        "The printed lists of Microsoft 365 and Dynamics 365",
    ),
];
/// What somebody wants to know about rights to flows.
pub static RIGHTS_TOPIC: Fact = person(slot::RIGHTS_TOPIC, "rights-topic", Kind::Choice(TOPICS))
    .ask("What is it about?", "")
    .usual("person");

const LISTS: &[Opt] = &[
    opt("microsoft-365", "Microsoft 365, Office 365 and Windows", ""),
    opt("dynamics-365", "Dynamics 365", ""),
];
/// Which printed list.
pub static LIST: Fact = person(slot::LIST, "list", Kind::Choice(LISTS)).ask("Which family of plans?", "");

/// Plans of Microsoft 365 and Office 365 that stand on the list.
pub const M365_LISTED: &[&str] = &[
    "office-365-e1",
    "office-365-e3",
    "office-365-e5",
    "office-365-f1",
    "office-365-f3",
    "microsoft-365-e3",
    "microsoft-365-e5",
    "microsoft-365-f1",
    "microsoft-365-f3",
    "business-basic",
    "business-standard",
    "business-premium",
    "a1-faculty",
    "a1-students",
    "a1-plus-faculty",
    "a1-plus-students",
    "a3-faculty",
    "a3-students",
    "a3-student-use-benefit",
    "a5-faculty",
    "a5-students",
    "a5-student-use-benefit",
];
/// Windows editions that stand on the same list.
pub const WINDOWS_LISTED: &[&str] = &["windows-10-pro", "windows-enterprise-e3", "windows-enterprise-e5"];
/// Products of Dynamics 365 that stand on their list.
pub const D365_LISTED: &[&str] = &[
    "sales-enterprise",
    "sales-professional",
    "customer-service-enterprise",
    "customer-service-professional",
    "field-service",
    "project-operations",
    "team-members",
    "finance",
    "supply-chain-management",
    "commerce",
    "human-resources",
    "operations-activity",
    "business-central",
    "business-central-team-members",
];

/// Products of Dynamics 365 that do not.
pub const D365_UNLISTED: &[&str] = &[
    "marketing",
    "customer-insights",
    "customer-voice",
    "guides",
    "remote-assist",
    "intelligent-order-management",
    "sales-premium",
    "customer-service-premium",
    "operations-device",
];

const PLAN_NAMES: &[Opt] = &[
    opt("office-365-e1", "Office 365 E1", ""),
    opt("office-365-e3", "Office 365 E3", ""),
    opt("office-365-e5", "Office 365 E5", ""),
    opt("office-365-f1", "Office 365 F1", ""),
    opt("office-365-f3", "Office 365 F3", ""),
    opt("microsoft-365-e3", "Microsoft 365 E3", ""),
    opt("microsoft-365-e5", "Microsoft 365 E5", ""),
    opt("microsoft-365-f1", "Microsoft 365 F1", ""),
    opt("microsoft-365-f3", "Microsoft 365 F3", ""),
    opt("business-basic", "Microsoft 365 Business Basic", ""),
    opt("business-standard", "Microsoft 365 Business Standard", ""),
    opt("business-premium", "Microsoft 365 Business Premium", ""),
    opt("a1-faculty", "A1 for faculty", ""),
    opt("a1-students", "A1 for students", ""),
    opt("a1-plus-faculty", "A1 Plus for faculty", ""),
    opt("a1-plus-students", "A1 Plus for students", ""),
    opt("a3-faculty", "A3 for faculty", ""),
    opt("a3-students", "A3 for students", ""),
    opt("a3-student-use-benefit", "A3 student use benefit", ""),
    opt("a5-faculty", "A5 for faculty", ""),
    opt("a5-students", "A5 for students", ""),
    opt("a5-student-use-benefit", "A5 student use benefit", ""),
    opt("windows-10-pro", "Windows Pro", ""),
    opt("windows-enterprise-e3", "Windows Enterprise E3", ""),
    opt("windows-enterprise-e5", "Windows Enterprise E5", ""),
    opt("sales-enterprise", "Dynamics 365 Sales Enterprise", ""),
    opt("sales-professional", "Dynamics 365 Sales Professional", ""),
    opt(
        "customer-service-enterprise",
        "Dynamics 365 Customer Service Enterprise",
        "",
    ),
    opt(
        "customer-service-professional",
        "Dynamics 365 Customer Service Professional",
        "",
    ),
    opt("field-service", "Dynamics 365 Field Service", ""),
    opt("project-operations", "Dynamics 365 Project Operations", ""),
    opt("team-members", "Dynamics 365 Team Members", ""),
    opt("finance", "Dynamics 365 Finance", ""),
    opt("supply-chain-management", "Dynamics 365 Supply Chain Management", ""),
    opt("commerce", "Dynamics 365 Commerce", ""),
    opt("human-resources", "Dynamics 365 Human Resources", ""),
    opt("operations-activity", "Dynamics 365 Operations – Activity", ""),
    opt("business-central", "Dynamics 365 Business Central", ""),
    opt(
        "business-central-team-members",
        "Dynamics 365 Business Central Team Members",
        "",
    ),
    opt("exchange-online-plan-1", "Exchange Online Plan 1", ""),
    opt("exchange-online-plan-2", "Exchange Online Plan 2", ""),
    opt("exchange-online-kiosk", "Exchange Online Kiosk", ""),
    opt("sharepoint-online-plan-1", "SharePoint Online Plan 1", ""),
    opt("sharepoint-online-plan-2", "SharePoint Online Plan 2", ""),
    opt("onedrive-plan-1", "OneDrive for Business Plan 1", ""),
    opt("onedrive-plan-2", "OneDrive for Business Plan 2", ""),
    opt("apps-for-business", "Microsoft 365 Apps for business", ""),
    opt("apps-for-enterprise", "Microsoft 365 Apps for enterprise", ""),
    opt("teams-essentials", "Microsoft Teams Essentials", ""),
    opt("project-plan-3", "Project Plan 3", ""),
    opt("visio-plan-2", "Visio Plan 2", ""),
    opt("microsoft-365-copilot", "Microsoft 365 Copilot", ""),
    opt(
        "enterprise-mobility-security-e3",
        "Enterprise Mobility + Security E3",
        "",
    ),
    opt("marketing", "Dynamics 365 Marketing", ""),
    opt("customer-insights", "Dynamics 365 Customer Insights", ""),
    opt("customer-voice", "Dynamics 365 Customer Voice", ""),
    opt("guides", "Dynamics 365 Guides", ""),
    opt("remote-assist", "Dynamics 365 Remote Assist", ""),
    opt(
        "intelligent-order-management",
        "Dynamics 365 Intelligent Order Management",
        "",
    ),
    opt("sales-premium", "Dynamics 365 Sales Premium", ""),
    opt("customer-service-premium", "Dynamics 365 Customer Service Premium", ""),
    opt("operations-device", "Dynamics 365 Operations – Device", ""),
    opt("another-plan", "Another plan", "One that is not named here"),
];
/// Plans to look up.
pub static PLANS: Fact = person(slot::PLANS, "plans", Kind::Many(PLAN_NAMES))
    .ask("Which plans?", "Microsoft 365 admin center, Billing, Your products.");

/// What a person holds.
pub static PERSON_LICENSES: Fact = person(slot::PERSON_LICENSES, "person-licenses", Kind::Licenses(LICENSES))
    .ask(
        "Which licenses does the person hold?",
        "Microsoft 365 admin center, Users, Active users, the person, Licenses and apps.",
    )
    .usual("m365");

const CAPABILITIES: &[Opt] = &[
    opt(
        "cloud-flow",
        "A cloud flow with standard connectors",
        "Automated, scheduled or by a button",
    ),
    opt("share-flow", "Share such a flow with others", ""),
    opt(
        "premium-connector",
        "A premium connector or HTTP",
        "SQL Server, Dataverse, SAP and others",
    ),
    opt("custom-connector", "A custom connector", ""),
    opt("on-premises-gateway", "An on-premises data gateway", ""),
    opt("business-process-flow", "A business process flow", ""),
    opt(
        "dataverse-for-teams",
        "Tables of Dataverse for Teams",
        "In an environment that Teams made",
    ),
    opt(
        "attended-desktop-flow",
        "A desktop flow on one's own machine",
        "Attended, started there",
    ),
    opt(
        "cloud-to-desktop-flow",
        "A cloud flow that starts an attended desktop flow",
        "",
    ),
    opt("unattended-desktop-flow", "An unattended desktop flow", ""),
    opt("ai-builder", "An AI Builder step", ""),
    opt(
        "restricted-tables",
        "Write to restricted tables of Dynamics 365",
        "Tables that belong to one of its applications",
    ),
];
/// What the person wants to use.
pub static CAPABILITY: Fact = person(slot::CAPABILITY, "capability", Kind::Choice(CAPABILITIES))
    .ask("What does the person want to use?", "")
    .usual("cloud-flow");
/// Whether the flow belongs to the app of the license.
pub static CAPABILITY_IN_CONTEXT: Fact = person(
    slot::CAPABILITY_IN_CONTEXT,
    "capability-in-context",
    Kind::Choice(YES_NO),
)
.ask(
    "Does the flow belong to the app that the license is for?",
    "It was made for the app, could go with it, and uses a data source of it.",
);

/// How many restricted tables are written.
pub static RESTRICTED_TABLE_COUNT: Fact = Fact::new(
    slot::RESTRICTED_TABLE_COUNT,
    "restricted-table-count",
    Scope::Flow,
    COUNT,
)
.ask("How many restricted tables does it use?", "");
const APPLICATIONS: &[Opt] = &[
    opt("sales", "Sales", ""),
    opt("customer-service", "Customer Service", ""),
    opt("field-service", "Field Service", ""),
    opt("project-operations", "Project Operations", ""),
    opt("finance", "Finance", ""),
    opt("supply-chain-management", "Supply Chain Management", ""),
    opt("commerce", "Commerce", ""),
    opt("human-resources", "Human Resources", ""),
    opt("marketing", "Marketing", ""),
    opt("other", "Another application", ""),
];
/// The application that the restricted tables belong to.
pub static RESTRICTED_TABLE_APPLICATION: Fact = Fact::new(
    slot::RESTRICTED_TABLE_APPLICATION,
    "restricted-table-application",
    Scope::Flow,
    Kind::Choice(APPLICATIONS),
)
.ask("To which Dynamics 365 application do the tables belong?", "");
/// Whose premium flow its result sets off.
pub static STARTS_PREMIUM_FLOW_OF: Fact = Fact::new(
    slot::STARTS_PREMIUM_FLOW_OF,
    "starts-premium-flow-of",
    Scope::Flow,
    Kind::Text,
)
.ask("Whose premium flow does its result set off?", "");

/// The licenses that include what the person wants to use.
pub static INCLUDED_IN: Fact =
    Fact::new(slot::INCLUDED_IN, "included-in", Scope::Person, Kind::Many(LICENSES)).derived("none");
