//! The figures of the default storage, in megabytes: what each group of products gives by period.

use super::held::*;
use crate::engine::prelude::*;
use crate::rules::facts::*;

// What the tenant owns, each stated once.
const OF_APPS: Cond = owns!(APPS_USER);
const OF_FLOWS: Cond = owns!(FLOW_USER);
const OF_MACHINES: Cond = owns!(FLOW_CAPACITY);
const OF_ONE_APP: Cond = owns!(APPS_PER_APP);
const OF_COPILOT: Cond = owns!(COPILOT);
const OF_PAGES: Cond = owns!(PAGES);
const OF_ENGAGEMENT: Cond = owns_d365!(CUSTOMER_ENGAGEMENT);
const OF_SALES_PREMIUM: Cond = owns_d365!(&["sales-premium"]);
const OF_SERVICE: Cond = owns_d365!(SERVICE_PREMIUM);
const OF_OPERATIONS: Cond = owns_d365!(OPERATIONS);
const OF_HR: Cond = owns_d365!(&["human-resources"]);
const OF_LARGE_OPERATIONS: Cond = owns_d365!(OPERATIONS_PREMIUM);

/// So much if the condition holds, else the other number.
macro_rules! given {
    ($cond:expr, $n:expr, $else:expr) => {
        Expr::If(&$cond, &Expr::Const($n), &Expr::Const($else))
    };
}
/// What each group of products gives, in the order: user plans, flow plans, per app, Copilot Studio, Power Pages,
/// customer engagement, Sales Premium, larger service editions, operations and HR, larger operations, Customer Insights.
macro_rules! groups {
    ($fold:ident, $none:expr, $user:expr, $flow:expr, $app:expr, $copilot:expr, $pages:expr, $ce:expr, $sales:expr, $service:expr, $ops:expr, $prem:expr, $ci:expr) => {
        $fold!(
            given!(OF_APPS, $user, $none),
            given!(OF_FLOWS, $user, $none),
            given!(OF_MACHINES, $flow, $none),
            given!(OF_ONE_APP, $app, $none),
            given!(OF_COPILOT, $copilot, $none),
            given!(OF_PAGES, $pages, $none),
            given!(OF_ENGAGEMENT, $ce, $none),
            given!(OF_SALES_PREMIUM, $sales, $none),
            given!(OF_SERVICE, $service, $none),
            given!(OF_OPERATIONS, $ops, $none),
            given!(OF_HR, $ops, $none),
            given!(OF_LARGE_OPERATIONS, $prem, $none),
            given!(CUSTOMER_INSIGHTS, $ci, $none)
        )
    };
}

/// Customer Insights gives its default as an attach license, too.
const CUSTOMER_INSIGHTS: Cond = Cond::AnyRow(
    &LICENSES_OWNED,
    &Cond::All(&[
        is_one(&OWNED_LICENSE, &["d365-enterprise", "d365-professional"]),
        is(&OWNED_PRODUCT, "customer-insights"),
        named!(),
    ]),
);
/// Dynamics 365 whose default before December 2025 no text gives.
pub const UNPRINTED: Cond = Cond::Any(&[OF_SERVICE, OF_OPERATIONS, OF_HR, OF_LARGE_OPERATIONS, CUSTOMER_INSIGHTS]);
/// Something whose default no text doubts.
const UNDOUBTED: Cond = Cond::Any(&[OF_APPS, OF_FLOWS, OF_MACHINES, OF_ENGAGEMENT, OF_SALES_PREMIUM]);
/// Per app licenses, and nothing with the larger default.
pub const PER_APP_ONLY: Cond = Cond::All(&[OF_ONE_APP, Cond::Not(&OF_COPILOT), Cond::Not(&UNDOUBTED)]);
/// Per app licenses or Copilot Studio, and nothing with the larger default.
pub const SMALL_ONLY: Cond = Cond::All(&[Cond::Any(&[OF_ONE_APP, OF_COPILOT]), Cond::Not(&UNDOUBTED)]);
/// A product of the Power Platform or of Dynamics 365 that gives file and log storage.
const ANYTHING: Cond = Cond::Any(&[OF_ONE_APP, OF_COPILOT, UNDOUBTED, UNPRINTED]);
/// A Premium license, whose file default was read in two ways.
const USER_PLAN: Cond = Cond::Any(&[OF_APPS, OF_FLOWS]);

/// More than anything gives: what is not owned is never the smallest.
const NEVER: i64 = 1_000_000_000;

const OF_D365: Expr = Expr::If(&UNPRINTED, &Expr::Of(&D365_DEFAULT_DATABASE_GB), &Expr::Const(0));
macro_rules! early {
    ($app:expr, $copilot:expr) => {
        Expr::Max(
            &groups!(
                most, 0, 10_000, 10_000, $app, $copilot, 5_000, 10_000, 10_000, 0, 0, 0, 0
            ),
            &OF_D365,
        )
    };
}
macro_rules! late {
    ($fold:ident, $none:expr, $app:expr, $sales:expr) => {
        groups!(
            $fold, $none, 20_000, 15_000, $app, $app, 5_000, 30_000, $sales, 30_000, 90_000, 125_000, 45_000
        )
    };
}
macro_rules! late_files {
    ($user:expr, $sales:expr) => {
        late_files!(most, 0, 20_000, 0, $user, $sales)
    };
    ($fold:ident, $none:expr, $app:expr, $pages:expr, $user:expr, $sales:expr) => {
        groups!(
            $fold, $none, $user, 20_000, $app, $app, $pages, 40_000, $sales, 40_000, 80_000, 110_000, 60_000
        )
    };
}

/// Database until November 2023.
pub const DATABASE_2019: Expr = early!(5_000, 10_000);
/// Database until November 2025.
pub const DATABASE_2023: Expr = early!(5_000, 5_000);
/// Database by the questions of 2023: any first subscription gives the same.
pub const DATABASE_ANY: Expr = early!(10_000, 10_000);
/// Database from December 2025.
pub const DATABASE_2025: Expr = late!(most, 0, 15_000, 30_000);
/// Database from April 2026.
pub const DATABASE_2026: Expr = late!(most, 0, 15_000, 45_000);
/// Files until November 2025.
pub const FILE_2019: Expr = Expr::Max(
    &given!(Cond::Any(&[OF_ONE_APP, OF_COPILOT, UNDOUBTED]), 20_000, 0),
    &Expr::If(&UNPRINTED, &Expr::Of(&D365_DEFAULT_FILE_GB), &Expr::Const(0)),
);
/// Files from December 2025.
pub const FILE_2025: Expr = late_files!(20_000, 40_000);
/// Files from April 2026.
pub const FILE_2026: Expr = late_files!(20_000, 60_000);
/// Files as the guides of December 2025 were read first.
pub const FILE_FORTY: Expr = late_files!(40_000, 40_000);
/// The same from April 2026.
pub const FILE_FORTY_2026: Expr = late_files!(40_000, 60_000);
/// Log.
pub const LOG: Expr = given!(ANYTHING, 2_000, 0);

// The default of the first subscription alone, whichever it was: at least the smallest of those owned. What has a figure
// only where nothing else is owned does not count here.
const SMALLEST_2019: Expr = groups!(
    least, NEVER, 10_000, 10_000, NEVER, NEVER, 5_000, 10_000, 10_000, NEVER, NEVER, NEVER, NEVER
);
const SMALLEST_2025: Expr = late!(least, NEVER, NEVER, 30_000);
const SMALLEST_2026: Expr = late!(least, NEVER, NEVER, 45_000);
/// Database of the smallest product until November 2023.
pub const FIRST_2019: Expr = Expr::Min(&SMALLEST_2019, &DATABASE_2019);
/// Database of the smallest product until November 2025.
pub const FIRST_2023: Expr = Expr::Min(&SMALLEST_2019, &DATABASE_2023);
/// Database of the smallest product from December 2025.
pub const FIRST_2025: Expr = Expr::Min(&SMALLEST_2025, &DATABASE_2025);
/// Database of the smallest product from April 2026.
pub const FIRST_2026: Expr = Expr::Min(&SMALLEST_2026, &DATABASE_2026);
// Of Power Pages no text gives a figure for files, so they are never the smallest.
macro_rules! first_files {
    ($all:expr, $user:expr, $sales:expr) => {
        Expr::Min(&late_files!(least, NEVER, NEVER, NEVER, $user, $sales), &$all)
    };
}
/// Files of the smallest product from December 2025.
pub const FILE_FIRST_2025: Expr = first_files!(FILE_2025, 20_000, 40_000);
/// Files of the smallest product from April 2026.
pub const FILE_FIRST_2026: Expr = first_files!(FILE_2026, 20_000, 60_000);
/// Files of the smallest product, as the guides of December 2025 were read first.
pub const FORTY_FIRST: Expr = first_files!(FILE_FORTY, 40_000, 40_000);
/// The same from April 2026.
pub const FORTY_FIRST_2026: Expr = first_files!(FILE_FORTY_2026, 40_000, 60_000);

/// Files that the first reading of December 2025 gives more.
pub const MORE_FILES_2025: Expr = Expr::If(&USER_PLAN, &Expr::Minus(&FILE_FORTY, &FILE_2025), &Expr::Const(0));
/// The same from April 2026.
pub const MORE_FILES_2026: Expr = Expr::If(&USER_PLAN, &Expr::Minus(&FILE_FORTY_2026, &FILE_2026), &Expr::Const(0));
/// What each license of Power Virtual Agents gives by the article of 2020, which multiplies by packs.
pub const PACKS_OF_THE_ARTICLE: Expr = each!(COPILOT, 10_000);
