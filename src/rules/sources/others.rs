//! What others published, and what the vendor published elsewhere.

use super::by;
use crate::engine::date::Date;
use crate::engine::prose::prose;
use crate::engine::rule::Source;

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
    "Automatic assignment of app passes (thread of about 2021)",
    "Power Apps community",
    "2021-06-01",
    "https://community.powerplatform.com/forums/",
    'C',
);
/// A thread on the switch and on loose enforcement; its day is not known.
pub static COMM2: Source = by(
    "COMM2",
    "One pass and a whole team (thread without a date)",
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
    "Sharing or launching (thread without a date)",
    "Power Apps community",
    "2023-06-01",
    "https://community.powerplatform.com/forums/",
    'C',
);
/// A thread of 2026 on releasing passes.
pub static COMM6: Source = by(
    "COMM6",
    "Does a pass come free (thread of 2026)",
    "Power Apps community",
    "2026-01-01",
    "https://community.powerplatform.com/forums/",
    'C',
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
/// A thread of spring 2026 on 25 passes and 28 rows.
pub static FORUM: Source = by(
    "FORUM",
    "Per app pass allocation and the active users report (thread without a date)",
    "Power Apps community",
    "2026-04-30",
    "https://community.powerplatform.com/forums/thread/details/?threadid=562a044f-c60c-f111-8406-7ced8dde4396",
    'C',
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
/// The old tip on add-ons, still on the page.
pub static GH1168: Source = by(
    "GH1168",
    "power-platform, issue 1168: what an app pass opens",
    "Microsoft documentation on GitHub",
    "2022-03-15",
    "https://github.com/MicrosoftDocs/power-platform/issues/1168",
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
/// Per app plans, text of June 2021.
pub static PA21A: Source = by(
    "PA21a",
    "About Power Apps per app plans",
    "Microsoft",
    "2021-06-22",
    "https://learn.microsoft.com/power-platform/admin/about-powerapps-perapp",
    'A',
);
/// Restricted tables, an excerpt whose day is not known.
pub static RTAB: Source = by(
    "RTAB",
    "Restricted tables requiring Dynamics 365 licenses (copy without a date)",
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
/// The end of sale of Power Apps per app.
pub static SCH: Source = by(
    "SCH",
    "Power Apps per app: end of sale",
    "schneider.im",
    "2026-03-30",
    "https://www.schneider.im/",
    'C',
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
