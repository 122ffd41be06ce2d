//! Pages of the vendor.

use super::{FAQ_PA, FAQ_PP, page};
use crate::engine::rule::Source;

/// Auto-claim policies.
pub static AC24: Source = page(
    "AC24",
    "Auto-claim policies for Power Automate",
    "2024-04-15",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/power-automate-auto-claim",
);
/// The end of AI Builder credits, first edition.
pub static AI25: Source = page(
    "AI25",
    "End of AI Builder credits",
    "2025-10-30",
    "https://learn.microsoft.com/ai-builder/endofaibcredits",
);
/// AI Builder licensing and credits.
pub static AIB26: Source = page(
    "AIB26",
    "AI Builder licensing and credit management",
    "2026-01-14",
    "https://learn.microsoft.com/ai-builder/credit-management",
);
/// The end of AI Builder credits, later edition.
pub static AIBEND: Source = page(
    "AIBEND",
    "End of AI Builder credits",
    "2026-05-14",
    "https://learn.microsoft.com/ai-builder/endofaibcredits",
);
/// Add-ons of Power Automate.
pub static AO24: Source = page(
    "AO24",
    "Types of Power Automate add-ons",
    "2024-05-01",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/add-ons",
);
/// Approvals, 2020 edition.
pub static AP20: Source = page(
    "AP20",
    "Get started with approvals",
    "2020-08-29",
    "https://learn.microsoft.com/power-automate/get-started-approvals",
);
/// Approvals, 2024 edition.
pub static AP24: Source = page(
    "AP24",
    "Get started with approvals",
    "2024-10-21",
    "https://learn.microsoft.com/power-automate/get-started-approvals",
);
/// Associating flows with apps.
pub static AS24: Source = page(
    "AS24",
    "Associate flows with apps",
    "2024-11-21",
    "https://learn.microsoft.com/power-automate/associate-flow-to-app",
);
/// Buying and assigning licenses; the text knows Process, so it is of August 2023 or later.
pub static BUY: Source = page(
    "BUY",
    "Buy Power Automate licenses",
    "2022-05-09",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/buy-licenses",
);
/// Process capacity.
pub static C24: Source = page(
    "C24",
    "How to use Process capacity",
    "2024-03-20",
    "https://learn.microsoft.com/power-automate/desktop-flows/capacity-process",
);
/// Capacity add-ons, first text.
pub static CA19: Source = page(
    "CA19",
    "Capacity add-ons for Power Apps and Power Automate",
    "2019-11-19",
    "https://learn.microsoft.com/power-platform/admin/capacity-add-on",
);
/// Capacity add-ons, newest text.
pub static CA25: Source = page(
    "CA25",
    "Capacity add-ons for Power Apps and Power Automate",
    "2025-04-29",
    "https://learn.microsoft.com/power-platform/admin/capacity-add-on",
);
/// Process capacity and its overage.
pub static CU24: Source = page(
    "CU24",
    "Process and unattended RPA capacity utilization",
    "2024-03-20",
    "https://learn.microsoft.com/power-automate/desktop-flows/capacity-utilization-process",
);
/// The interface that lists purchased and allocated capacity.
pub static CURR: Source = page(
    "CURR",
    "List Currency Reports, REST API",
    "2023-06-13",
    "https://learn.microsoft.com/rest/api/power-platform/licensing/currency-reports",
);
/// What each Power Automate license contains.
pub static D24: Source = page(
    "D24",
    "Deep dive on specific licenses",
    "2024-07-04",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/deep-dive-on-specific-license",
);
/// The Developer Plan; edited later under the same label.
pub static DEVP: Source = page(
    "DEVP",
    "About the Power Apps Developer Plan",
    "2023-04-18",
    "https://learn.microsoft.com/power-platform/developer/plan",
);
/// Enforcement, October 2023.
pub static E23: Source = page(
    "E23",
    "When premium flows are turned off due to license issues",
    "2023-10-25",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/when-flows-are-turned-off",
);
/// Enforcement, May 2024.
pub static E24A: Source = page(
    "E24a",
    "When premium flows are subject to license enforcement",
    "2024-05-17",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/when-flows-are-turned-off",
);
/// Enforcement, September 2024.
pub static E24B: Source = page(
    "E24b",
    "When premium flows are subject to license enforcement",
    "2024-09-30",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/when-flows-are-turned-off",
);
/// Power Apps and Power Automate licensing FAQ of 2019.
pub static F19: Source = page(
    "F19",
    "PowerApps and Power Automate licensing FAQs",
    "2019-11-11",
    FAQ_PP,
);
/// Licensing FAQ of October and November 2020.
pub static F20: Source = page(
    "F20",
    "PowerApps and Power Automate licensing FAQ",
    "2020-10-11",
    "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq",
);
/// Power Automate licensing FAQ of 2021.
pub static F21: Source = page("F21", "Power Automate licensing FAQ", "2021-10-06", FAQ_PA);
/// Power Automate licensing FAQ labeled 2023-05-23, wording of per flow.
pub static F23A: Source = page(
    "F23a",
    "Frequently asked questions about Power Automate licensing",
    "2023-05-23",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/faqs",
);
/// Power Automate licensing FAQ labeled 2023-07-31.
pub static F23C: Source = page(
    "F23c",
    "Frequently asked questions about Power Automate licensing",
    "2023-07-31",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/faqs",
);
/// Power Automate licensing FAQ of 2025.
pub static F25: Source = page("F25", "Power Automate licensing FAQ", "2025-06-03", FAQ_PA);
/// Power Platform licensing FAQ of 2023.
pub static FAQ23: Source = page(
    "FAQ23",
    "Power Platform licensing FAQs",
    "2023-06-21",
    "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq",
);
/// Flow groups.
pub static FG26: Source = page(
    "FG26",
    "Share Process license capacity with flow groups",
    "2026-07-17",
    "https://learn.microsoft.com/power-automate/create-flow-group",
);
/// Free and premium in plain words.
pub static FP26: Source = page(
    "FP26",
    "What's free vs. what's premium in Power Automate",
    "2026-03-19",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/free-vs-premium",
);
/// Platform limits and throttling.
pub static G26: Source = page(
    "G26",
    "Understand platform limits and avoid throttling",
    "2026-09-18",
    "https://learn.microsoft.com/power-automate/guidance/coding-guidelines/understand-limits",
);
/// The setting that keeps guests away from Dataverse.
pub static GACC26: Source = page(
    "GACC26",
    "Configure guest access",
    "2026-03-09",
    "https://learn.microsoft.com/power-platform/admin/security/guest-access",
);
/// Power Apps in the US Government clouds.
pub static GOV20: Source = page(
    "GOV20",
    "Microsoft Power Apps US Government",
    "2020-07-31",
    "https://learn.microsoft.com/power-platform/admin/powerapps-us-government",
);
/// Apps shared with guests, 2022.
pub static GUEST22: Source = page(
    "GUEST22",
    "Share a canvas app with guest users",
    "2022-05-11",
    "https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app-guests",
);
/// Apps shared with guests, 2025.
pub static GUEST25: Source = page(
    "GUEST25",
    "Share a canvas app with guest users",
    "2025-06-27",
    "https://learn.microsoft.com/power-apps/maker/canvas-apps/share-app-guests",
);
/// Limits of flows, 2022.
pub static L22: Source = page(
    "L22",
    "Limits and configuration",
    "2022-10-10",
    "https://learn.microsoft.com/power-automate/limits-and-config",
);
/// Limits of flows, 2025.
pub static L25: Source = page(
    "L25",
    "Limits of automated, scheduled, and instant flows",
    "2025-02-11",
    "https://learn.microsoft.com/power-automate/limits-and-config",
);
/// License consumption in the admin center.
pub static LC25: Source = page(
    "LC25",
    "View license consumption for Power Automate",
    "2025-12-04",
    "https://learn.microsoft.com/power-platform/admin/view-license-consumption-power-automate",
);
/// Licensing of managed environments, March 2023.
pub static ME23: Source = page(
    "ME23",
    "Managed Environments licensing",
    "2023-03-30",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, September 2023.
pub static ME23B: Source = page(
    "ME23b",
    "Managed Environments licensing",
    "2023-09-14",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, first text labeled 2025-01-06.
pub static ME25A: Source = page(
    "ME25a",
    "Managed Environments licensing",
    "2025-01-06",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, second text labeled 2025-01-06.
pub static ME25A2: Source = page(
    "ME25a2",
    "Managed Environments licensing",
    "2025-01-06",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, March 2025.
pub static ME25B: Source = page(
    "ME25b",
    "Managed Environments licensing",
    "2025-03-10",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, August 2026.
pub static ME26: Source = page(
    "ME26",
    "Licensing requirements for managed environments",
    "2026-08-31",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, March 2026.
pub static ME26A: Source = page(
    "ME26a",
    "Licensing for managed environments",
    "2026-03-31",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Licensing of managed environments, May 2026.
pub static ME26B: Source = page(
    "ME26b",
    "Licensing for managed environments",
    "2026-05-13",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
);
/// Power Platform licensing FAQ of 2025.
pub static P25: Source = page(
    "P25",
    "Power Platform licensing FAQs",
    "2025-03-31",
    "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq",
);
/// Per app plans, after the change of October 2021.
pub static PA21: Source = page(
    "PA21",
    "About Power Apps per app plans",
    "2021-10-20",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
);
/// Per app plans, newest text.
pub static PA25: Source = page(
    "PA25",
    "About Power Apps per app plans",
    "2025-05-29",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
);
/// Pay-as-you-go meters.
pub static PAYG25: Source = page(
    "PAYG25",
    "Pay-as-you-go meters",
    "2025-02-07",
    "https://learn.microsoft.com/power-platform/admin/pay-as-you-go-meters",
);
/// Questions on pay-as-you-go.
pub static PAYGFAQ24: Source = page(
    "PAYGFAQ24",
    "Pay-as-you-go plan: common issues and FAQs",
    "2024-12-02",
    "https://learn.microsoft.com/power-platform/admin/pay-as-you-go-issues-faq",
);
/// Draft of the meters, before they started.
pub static PM21: Source = page(
    "PM21",
    "Pay-as-you-go meters (preview)",
    "2021-10-26",
    "https://learn.microsoft.com/power-platform/admin/pay-as-you-go-meters",
);
/// Request limits, 2025.
pub static R25: Source = page(
    "R25",
    "Requests limits and allocations",
    "2025-05-29",
    "https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations",
);
/// Request limits, 2026.
pub static R26: Source = page(
    "R26",
    "Requests limits and allocations",
    "2026-09-08",
    "https://learn.microsoft.com/power-platform/admin/api-request-limits-allocations",
);
/// How makers request licenses.
pub static REQLIC: Source = page(
    "REQLIC",
    "Request licenses for your users",
    "2023-05-08",
    "https://learn.microsoft.com/power-apps/maker/common/request-licenses-for-users",
);
/// Power Automate licensing FAQ, label 2023-05-23, text of about August 2023.
pub static S4: Source = page(
    "S4",
    "Frequently asked questions about Power Automate licensing",
    "2023-05-23",
    FAQ_PA,
);
/// Power Automate rights inside other licenses.
pub static SEED24: Source = page(
    "SEED24",
    "Seeded licenses in Power Automate",
    "2024-06-24",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/seeded-licenses",
);
/// Plans and what they include.
pub static SKU21: Source = page(
    "SKU21",
    "Power Apps and Power Automate licensing: pricing and billing SKUs",
    "2021-02-01",
    "https://learn.microsoft.com/power-platform/admin/pricing-billing-skus",
);
/// Flows of a service principal, 2024.
pub static SP24: Source = page(
    "SP24",
    "Support for service principal owned flows",
    "2024-04-03",
    "https://learn.microsoft.com/power-automate/service-principal-support",
);
/// Flows of a service principal, 2026.
pub static SP26: Source = page(
    "SP26",
    "Support for service principal owned flows",
    "2026-08-14",
    "https://learn.microsoft.com/power-automate/service-principal-support",
);
/// Types of licenses, 2021.
pub static T21: Source = page(
    "T21",
    "Types of Power Automate licenses",
    "2021-10-31",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/types",
);
/// Types of licenses, 2022.
pub static T22: Source = page(
    "T22",
    "Types of Power Automate licenses",
    "2022-09-20",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/types",
);
/// Types of licenses, 2023.
pub static T23: Source = page(
    "T23",
    "Types of Power Automate licenses",
    "2023-07-31",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/types",
);
/// Types of licenses, June 2024.
pub static T24: Source = page(
    "T24",
    "Types of Power Automate licenses",
    "2024-06-24",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/types",
);
/// Types of licenses, May 2024.
pub static T24A: Source = page(
    "T24a",
    "Types of Power Automate licenses",
    "2024-05-30",
    "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/types",
);
/// A licensed user for flows of a service principal.
pub static UL26: Source = page(
    "UL26",
    "Assign a user license to a flow owned by a service principal",
    "2026-08-14",
    "https://learn.microsoft.com/power-automate/assign-user-license-service-principal-flow",
);
/// License consumption, text of 2024.
pub static VLC24: Source = page(
    "VLC24",
    "View license consumption",
    "2024-04-23",
    "https://learn.microsoft.com/power-platform/admin/view-license-consumption-issues",
);
/// License consumption, text of 2026.
pub static VLC26: Source = page(
    "VLC26",
    "View license consumption",
    "2026-04-01",
    "https://learn.microsoft.com/power-platform/admin/view-license-consumption-issues",
);
