//! The bibliography: every document that a rule rests on.

use crate::engine::date::Date;
use crate::engine::prose::prose;
use crate::engine::rule::Source;

const MICROSOFT: &str = "Microsoft";

const fn page(key: &'static str, title: &'static str, date: &'static str, url: &'static str) -> Source {
    Source {
        key,
        title: prose(title),
        publisher: prose(MICROSOFT),
        date: Date::of(date),
        url: prose(url),
        grade: 'A',
        review_by: Date::of("2027-05-22"),
    }
}

const fn by(
    key: &'static str,
    title: &'static str,
    publisher: &'static str,
    date: &'static str,
    url: &'static str,
    grade: char,
) -> Source {
    Source {
        key,
        title: prose(title),
        publisher: prose(publisher),
        date: Date::of(date),
        url: prose(url),
        grade,
        review_by: Date::of("2027-05-22"),
    }
}

const FAQ_PA: &str = "https://learn.microsoft.com/power-platform/admin/power-automate-licensing/faqs";
const FAQ_PP: &str = "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq";

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
/// A reply on licenses for code apps.
pub static CODE222: Source = by(
    "CODE222",
    "Power Apps code apps, discussion 222",
    "Microsoft staff on GitHub",
    "2026-03-13",
    "https://github.com/microsoft/PowerAppsCodeApps/discussions/222",
    'C',
);
/// A staff answer on licenses for code apps.
pub static CODE450: Source = by(
    "CODE450",
    "PowerAppsCodeApps, discussion 450: licenses for code apps",
    "GitHub, answered by Microsoft staff",
    "2026-09-04",
    "https://github.com/microsoft/PowerAppsCodeApps/discussions/450",
    'C',
);
/// A thread of about 2021 on when passes are taken.
pub static COMM1: Source = by(
    "COMM1",
    "Automatic assignment of app passes",
    "Power Apps community",
    "2021-06-01",
    "https://community.powerplatform.com/forums/",
    'C',
);
/// A thread on the switch and on loose enforcement; its day is not known.
pub static COMM2: Source = by(
    "COMM2",
    "One pass and a whole team",
    "Power Apps community",
    "2023-01-01",
    "https://community.powerplatform.com/forums/",
    'C',
);
/// A thread of August 2023 on three passes for one license.
pub static COMM3: Source = by(
    "COMM3",
    "Three passes for a new license",
    "Power Apps community",
    "2023-08-01",
    "https://community.powerplatform.com/forums/",
    'C',
);
/// A thread on what takes a pass; its day is not known.
pub static COMM5: Source = by(
    "COMM5",
    "Sharing or launching",
    "Power Apps community",
    "2023-06-01",
    "https://community.powerplatform.com/forums/",
    'C',
);
/// A thread of 2026 on releasing passes.
pub static COMM6: Source = by(
    "COMM6",
    "Does a pass come free",
    "Power Apps community",
    "2026-01-01",
    "https://community.powerplatform.com/forums/",
    'C',
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
/// An analyst's note on who benefits from a flow, updated 2023-05-31.
pub static DIR22: Source = by(
    "DIR22",
    "Power Automate licensing: two flow scenarios",
    "Directions on Microsoft",
    "2022-05-28",
    "https://www.directionsonmicrosoft.com/power-automate-licensing/",
    'C',
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
/// A thread of spring 2026 on 25 passes and 28 rows.
pub static FORUM: Source = by(
    "FORUM",
    "Per app pass allocation and the active users report",
    "Power Apps community",
    "2026-04-30",
    "https://community.powerplatform.com/forums/thread/details/?threadid=562a044f-c60c-f111-8406-7ced8dde4396",
    'C',
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
/// A question on launches.
pub static GH1127: Source = by(
    "GH1127",
    "Issue 1127: when a pass is taken",
    "Microsoft documentation on GitHub",
    "2022-02-16",
    "https://github.com/MicrosoftDocs/power-platform/issues/1127",
    'C',
);
/// An author's answer on embedded apps.
pub static GH147: Source = by(
    "GH147",
    "power-platform, issue 147: licenses for an embedded app",
    "GitHub",
    "2020-04-13",
    "https://github.com/MicrosoftDocs/power-platform/issues/147",
    'C',
);
/// A GCC tenant that did not recognize a commercial license of a guest.
pub static GH2051: Source = by(
    "GH2051",
    "powerapps-docs, issue 2051: guest of a commercial tenant in GCC",
    "GitHub",
    "2021-01-15",
    "https://github.com/MicrosoftDocs/powerapps-docs/issues/2051",
    'C',
);
/// A question without an answer.
pub static GH2577: Source = by(
    "GH2577",
    "Issue 2577: when a pass comes free",
    "Microsoft documentation on GitHub",
    "2024-04-04",
    "https://github.com/MicrosoftDocs/power-platform/issues/2577",
    'C',
);
/// A maintainer's answer on people who reply to a waiting card.
pub static GH3841: Source = by(
    "GH3841",
    "CoE starter kit, issue 3841",
    "Microsoft maintainer on GitHub",
    "2022-10-04",
    "https://github.com/microsoft/coe-starter-kit/issues/3841",
    'C',
);
/// A question that led to a note on the page.
pub static GH803: Source = by(
    "GH803",
    "Issue 803: a pass for one person",
    "Microsoft documentation on GitHub",
    "2021-07-09",
    "https://github.com/MicrosoftDocs/power-platform/issues/803",
    'C',
);
/// The correction of the example table.
pub static GH953: Source = by(
    "GH953",
    "Issue 953: error in the example table",
    "Microsoft documentation on GitHub",
    "2021-11-05",
    "https://github.com/MicrosoftDocs/power-platform/issues/953",
    'B',
);
/// A question on what one pass is good for.
pub static GH968: Source = by(
    "GH968",
    "Issue 968: app or portal",
    "Microsoft documentation on GitHub",
    "2021-11-11",
    "https://github.com/MicrosoftDocs/power-platform/issues/968",
    'B',
);
/// An author's answer on apps in Teams.
pub static GHA1184: Source = by(
    "GHA1184",
    "powerapps-docs, issue 1184: licenses for an app in Teams",
    "GitHub",
    "2020-04-27",
    "https://github.com/MicrosoftDocs/powerapps-docs/issues/1184",
    'C',
);
/// A list form that asked a member for a plan.
pub static GHA2470: Source = by(
    "GHA2470",
    "powerapps-docs, issue 2470: SharePoint custom form and access of the organization's users",
    "GitHub",
    "2021-06-18",
    "https://github.com/MicrosoftDocs/powerapps-docs/issues/2470",
    'C',
);
/// Sharing with a guest of another cloud.
pub static GHA3693: Source = by(
    "GHA3693",
    "powerapps-docs, issue 3693: sharing an app across clouds",
    "GitHub",
    "2022-09-27",
    "https://github.com/MicrosoftDocs/powerapps-docs/issues/3693",
    'C',
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
/// A consultant on the licensing guide of January 2026.
pub static LG1: Source = by(
    "LG1",
    "Power Apps per app plan end of sale",
    "licensing.guide",
    "2026-01-14",
    "https://licensing.guide/",
    'C',
);
/// A consultant who quotes the partner alert of 2026-01-14.
pub static LG2: Source = by(
    "LG2",
    "What should Power Apps per app customers do",
    "licensing.guide",
    "2026-01-20",
    "https://licensing.guide/",
    'C',
);
/// Licensing of managed environments, 2022.
pub static ME22: Source = by(
    "ME22",
    "Managed Environments licensing",
    "Microsoft",
    "2022-10-12",
    "https://learn.microsoft.com/power-platform/admin/managed-environment-licensing",
    'B',
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
/// The announcement that either Premium license will do in managed environments.
pub static MEBLOG: Source = by(
    "MEBLOG",
    "Announcing exciting updates to managed environments licensing",
    "Microsoft",
    "2024-11-19",
    "https://www.microsoft.com/power-platform/blog/it-pro/announcing-exciting-updates-to-managed-environments-licensing/",
    'B',
);
/// The announcement of the prices of October 2021.
pub static MS2107: Source = by(
    "MS2107",
    "Apps for everyone: updates to Power Apps pricing and licensing",
    "Microsoft",
    "2021-07-01",
    "https://www.microsoft.com/power-platform/blog/power-apps/",
    'B',
);
/// Power Platform licensing FAQ of 2025.
pub static P25: Source = page(
    "P25",
    "Power Platform licensing FAQs",
    "2025-03-31",
    "https://learn.microsoft.com/power-platform/admin/powerapps-flow-licensing-faq",
);
/// Per app plans, first text.
pub static PA20A: Source = by(
    "PA20a",
    "About Power Apps per app plans",
    "Microsoft",
    "2020-08-31",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
    'A',
);
/// Per app plans, text of October 2020.
pub static PA20B: Source = by(
    "PA20b",
    "About Power Apps per app plans",
    "Microsoft",
    "2020-10-28",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
    'A',
);
/// Per app plans, after the change of October 2021.
pub static PA21: Source = page(
    "PA21",
    "About Power Apps per app plans",
    "2021-10-20",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
);
/// Per app plans, text of June 2021.
pub static PA21A: Source = by(
    "PA21a",
    "About Power Apps per app plans",
    "Microsoft",
    "2021-06-22",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
    'A',
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
/// Restricted tables, an excerpt whose day is not known.
pub static RTAB: Source = by(
    "RTAB",
    "Restricted tables requiring Dynamics 365 licenses",
    "Microsoft",
    "2024-01-01",
    "https://learn.microsoft.com/power-apps/maker/data-platform/data-platform-restricted-entities",
    'B',
);
/// A consultant on the price list of providers.
pub static RUB: Source = by(
    "RUB",
    "Per app end of sale",
    "ruberti.info",
    "2026-01-11",
    "https://ruberti.info/",
    'C',
);
/// The community article of 2020.
pub static S3: Source = Source {
    key: "S3",
    title: prose("Understanding Power Platform Licensing"),
    publisher: prose("Microsoft 365 community, hosted by Microsoft"),
    date: Date::of("2020-03-16"),
    url: prose("https://learn.microsoft.com/microsoft-365/community/understanding-power-platform-licensing"),
    grade: 'A',
    review_by: Date::of("2027-05-22"),
};
/// The community article, rewritten in 2021.
pub static S3B: Source = by(
    "S3b",
    "Understanding Power Platform Licensing, rewrite",
    "Microsoft 365 community, hosted by Microsoft",
    "2021-03-29",
    "https://learn.microsoft.com/microsoft-365/community/understanding-power-platform-licensing",
    'A',
);
/// Power Automate licensing FAQ, label 2023-05-23, text of about August 2023.
pub static S4: Source = page(
    "S4",
    "Frequently asked questions about Power Automate licensing",
    "2023-05-23",
    FAQ_PA,
);
/// The end of sale of Power Apps per app.
pub static SCH: Source = by(
    "SCH",
    "Power Apps per app: end of sale",
    "schneider.im",
    "2026-03-30",
    "https://www.schneider.im/",
    'C',
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
/// An answer on work behind an app.
pub static TEAM38: Source = by(
    "TEAM38",
    "Request a team, issue 38",
    "Microsoft author on GitHub",
    "2020-05-26",
    "https://github.com/OfficeDev/microsoft-teams-apps-requestateam/issues/38",
    'C',
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
