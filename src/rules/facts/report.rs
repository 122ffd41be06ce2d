//! Microsoft's reports and figures on licenses: which one, what it shows, its rows.

use super::flow::COUNT;
use super::slot;
use crate::engine::fact::{Fact, Kind, Opt, Scope, YES_NO, opt};

const fn report(slot: u16, id: &'static str, kind: Kind) -> Fact {
    Fact::new(slot, id, Scope::Tenant, kind)
}
const FROM_ONE: Kind = Kind::Count {
    min: 1,
    max: 10_000_000,
    unknown_from: 1,
};
const FLAG: Kind = Kind::Choice(YES_NO);

const KINDS: &[Opt] = &[
    opt("active-users", "Active users", "Downloaded file: who opened which app"),
    opt(
        "managed-users",
        "Users requiring licenses in Managed Environments",
        "Downloaded file or list",
    ),
    opt(
        "licensed-users",
        "All licensed users",
        "Downloaded file: who a license is assigned to",
    ),
    opt(
        "per-app-list",
        "Apps that use passes",
        "Downloaded file of 2023 to 2025: shared with, opened by",
    ),
    opt("overview", "The licensing overview", "Figures of 2023 to 2025"),
    opt(
        "user-licenses-tile",
        "The tile Per user licenses",
        "Column Licenses used, from December 2025",
    ),
    opt("pass-graph", "The monthly graph of passes", "From December 2025"),
    opt(
        "recommendations",
        "The recommendation list",
        "Under Actions in the admin center",
    ),
    opt("addon-gauge", "The gauge on the Add-ons tile", ""),
    opt("pass-users", "I look for a list of who uses passes", ""),
    opt("access", "I do not see the figures", ""),
];
/// Which report or figure it is.
pub static REPORT_KIND: Fact = report(slot::REPORT_KIND, "report-kind", Kind::Choice(KINDS)).ask(
    "Which report or figure do you have?",
    "Power Platform admin center, Licensing, Power Apps, Download reports.",
);

const FORMS: &[Opt] = &[
    opt("totals", "I know the totals", ""),
    opt("rows", "I paste its rows", ""),
];
/// Whether its rows are at hand.
pub static REPORT_FORM: Fact = report(slot::REPORT_FORM, "report-form", Kind::Choice(FORMS)).ask(
    "Do you have its rows, or only its totals?",
    "Rows stay in this page. They are read here and sent nowhere.",
);

const GRAINS: &[Opt] = &[
    opt("user-and-app", "One person with one app", ""),
    opt("app", "One app, whoever opened it", ""),
];
/// What one row stands for.
pub static REPORT_GRAIN: Fact = report(slot::REPORT_GRAIN, "report-grain", Kind::Choice(GRAINS)).ask(
    "What does one row stand for?",
    "A row that names a person stands for that person and one app. If you removed double apps, a row is an app.",
);

/// The person of a row.
pub static ROW_USER: Fact = report(slot::ROW_USER, "report-rows.user", Kind::Text).ask("User", "");
/// The app of a row, by name.
pub static ROW_APP: Fact = report(slot::ROW_APP, "report-rows.app", Kind::Text).ask("App", "");
/// The app of a row, by id.
pub static ROW_APP_ID: Fact = report(slot::ROW_APP_ID, "report-rows.app-id", Kind::Text).ask("App id", "");
/// The environment of a row.
pub static ROW_ENVIRONMENT: Fact =
    report(slot::ROW_ENVIRONMENT, "report-rows.environment", Kind::Text).ask("Environment", "");
/// The last launch.
pub static ROW_LAST_LAUNCH: Fact =
    report(slot::ROW_LAST_LAUNCH, "report-rows.last-launch", Kind::Day).ask("Last launch", "");
const LICENSE_TYPES: &[Opt] = &[
    opt("app-pass", "App pass", "Power Apps per app"),
    opt("payg", "Pay-as-you-go", ""),
    opt("m365", "Microsoft 365", ""),
    opt("premium", "Power Apps Premium", "Also called per user"),
    opt("d365", "Dynamics 365", ""),
    opt("trial", "Trial", ""),
    opt("developer", "Developer Plan", ""),
    opt("none", "None", ""),
    opt("other", "Another one", ""),
];
/// What the report says was used.
pub static ROW_LICENSE_TYPE: Fact = report(
    slot::ROW_LICENSE_TYPE,
    "report-rows.license-type",
    Kind::Choice(LICENSE_TYPES),
)
.ask("License used", "");
/// Whether the report marks the app as premium.
pub static ROW_PREMIUM: Fact = report(slot::ROW_PREMIUM, "report-rows.premium", FLAG).ask("Premium", "");
/// Whether the report marks the environment as managed.
pub static ROW_MANAGED: Fact = report(slot::ROW_MANAGED, "report-rows.managed", FLAG).ask("Managed", "");
/// People an app is shared with, in the list of apps that use passes.
pub static ROW_SHARED_WITH: Fact =
    report(slot::ROW_SHARED_WITH, "report-rows.shared-with", COUNT).ask("Shared with", "");
/// People who opened it with passes, in that list; people behind a row that stands for an app.
pub static ROW_OPENED_BY: Fact = report(slot::ROW_OPENED_BY, "report-rows.opened-by", COUNT).ask("Opened by", "");
/// The rows.
pub static REPORT_ROWS: Fact = report(
    slot::REPORT_ROWS,
    "report-rows",
    Kind::Table(&[
        &ROW_USER,
        &ROW_APP,
        &ROW_APP_ID,
        &ROW_ENVIRONMENT,
        &ROW_LAST_LAUNCH,
        &ROW_LICENSE_TYPE,
        &ROW_PREMIUM,
        &ROW_MANAGED,
        &ROW_SHARED_WITH,
        &ROW_OPENED_BY,
    ]),
)
.ask(
    "What are the rows of the report?",
    "Paste them with their heading. Columns are found by their names; others are left out.",
);

/// How many rows the report has; of an active users report, those marked as app pass.
pub static REPORT_ROW_COUNT: Fact = report(slot::REPORT_ROW_COUNT, "report-row-count", COUNT).ask(
    "How many rows does it list?",
    "Of the Active users report, those marked as app pass.",
);
/// How many of them are on a premium app.
pub static REPORT_PREMIUM_ROWS: Fact = report(slot::REPORT_PREMIUM_ROWS, "report-premium-rows", COUNT).ask(
    "How many of these rows are on a premium app?",
    "The column that says whether the app is premium.",
);
/// How many people use the premium apps, counted once for each app.
pub static REPORT_PREMIUM_USERS: Fact = report(slot::REPORT_PREMIUM_USERS, "report-premium-users", COUNT).ask(
    "How many people opened the premium apps?",
    "Somebody who opened two of them counts twice.",
);
const HOLDINGS: &[Opt] = &[
    opt(
        "m365",
        "Microsoft 365 with Power Apps",
        "E1, E3, E5, F3, Business; no other license",
    ),
    opt("none", "Nothing", "No license that includes Power Apps"),
    opt("premium", "Power Apps Premium", ""),
];
/// What the people in the report hold.
pub static REPORT_USERS_HOLD: Fact = report(slot::REPORT_USERS_HOLD, "report-users-hold", Kind::Choice(HOLDINGS)).ask(
    "What do the people in it hold, apart from passes?",
    "If they differ, paste the rows and list the people.",
);
/// Passes of the environment that the report is about.
pub static REPORT_ALLOCATED: Fact = report(slot::REPORT_ALLOCATED, "report-allocated", COUNT).ask(
    "How many passes does the environment have?",
    "Power Platform admin center, Licensing, Capacity add-ons, Manage.",
);
/// How many of the pairs belong to people who hold Premium by now.
pub static REPORT_PREMIUM_NOW: Fact = report(slot::REPORT_PREMIUM_NOW, "report-premium-now", COUNT).ask(
    "How many of these rows are of people who have received Premium since?",
    "They leave the count of passes.",
);
/// How many people the report names.
pub static REPORT_PEOPLE: Fact = report(slot::REPORT_PEOPLE, "report-people", COUNT).ask(
    "How many different people does it name?",
    "Remove double rows first: one person may stand in several.",
);
/// How many of them were licensed since.
pub static REPORT_LICENSED_SINCE: Fact = report(slot::REPORT_LICENSED_SINCE, "report-licensed-since", COUNT).ask(
    "How many of them have received a license since?",
    "They stay in the list until they open an app again.",
);
/// How many apps each of the others uses there.
pub static REPORT_APPS_EACH: Fact = report(slot::REPORT_APPS_EACH, "report-apps-each", FROM_ONE).ask(
    "How many apps does each of the others use there?",
    "For a count in passes: a pass is for one person and one app.",
);
/// The figure that is shown.
pub static REPORT_FIGURE: Fact =
    report(slot::REPORT_FIGURE, "report-figure", COUNT).ask("Which number does it show?", "");
/// Last launch of the person in question.
pub static LAST_LAUNCH_ON: Fact = report(slot::LAST_LAUNCH_ON, "last-launch-on", Kind::Day).ask(
    "When did the person last open an app?",
    "The day decides whether the figure counts this person.",
);
/// A day of the month that the figures are for.
pub static MONTH: Fact = report(slot::MONTH, "month", Kind::Day).ask(
    "Which month is the file for?",
    "Any day of that month: the look-back window chosen in the dialog.",
);
/// People who are active.
pub static ACTIVE_PEOPLE: Fact =
    report(slot::ACTIVE_PEOPLE, "active-people", COUNT).ask("How many people are active?", "");
/// Whether environment admins see the tenant's summary.
pub static TENANT_SUMMARY_VIEW: Fact = report(slot::TENANT_SUMMARY_VIEW, "tenant-summary-view", FLAG).ask(
    "Is the tenant setting Tenant licensing summary view on?",
    "Power Platform admin center, Tenant settings.",
);
