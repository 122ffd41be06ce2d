//! Microsoft's reports and figures on licenses: what they show, what they do not, and how they go with the passes.
//!
//! The rows are judged by the same decision as the tables of the passes questionnaire.

mod addon_gauge_assigned;
mod causes;
pub mod codes;
mod files;
mod headline;
mod pairs;
mod read;
mod report_access;
mod report_active_users_semantics;
mod report_availability;
mod report_managed_users;
mod report_premium_user_removal;
mod report_reconcile;
mod report_window;
pub mod step;
mod ways;

use crate::engine::questionnaire::TableStep;
use crate::engine::rule::Rule;
use crate::rules::facts::*;
use crate::rules::passes;

/// The rules of its own by topic, in the order in which reasons are read.
pub static RULES: &[&[&Rule]] = &[ON_REPORTS];

/// With the rules by which passes are judged.
pub static ALL: &[&[&Rule]] = &[
    ON_REPORTS,
    passes::consumption::RULES,
    passes::rights::RULES,
    passes::managed::RULES,
    passes::metered::RULES,
    passes::class::RULES,
    passes::entitlement::RULES,
    passes::sites::RULES,
];

static ON_REPORTS: &[&Rule] = &[
    &report_reconcile::REPORT_RECONCILE,
    &report_active_users_semantics::REPORT_ACTIVE_USERS_SEMANTICS,
    &report_managed_users::REPORT_MANAGED_USERS,
    &report_window::REPORT_WINDOW,
    &report_premium_user_removal::REPORT_PREMIUM_USER_REMOVAL,
    &report_availability::REPORT_AVAILABILITY,
    &report_access::REPORT_ACCESS,
    &addon_gauge_assigned::ADDON_GAUGE_ASSIGNED,
];

/// The computation over the rows.
pub static TABLES: &[TableStep] = &[TableStep {
    run: step::run,
    open_leaves: step::open_leaves,
    implements: &[
        "report-reconcile",
        "report-managed-users",
        "report-premium-user-removal",
        "addon-gauge-assigned",
    ],
    reads: &[
        &REPORT_KIND,
        &REPORT_FORM,
        &REPORT_GRAIN,
        &REPORT_ROWS,
        &REPORT_ROW_COUNT,
        &REPORT_PREMIUM_ROWS,
        &REPORT_PREMIUM_USERS,
        &REPORT_USERS_HOLD,
        &REPORT_ALLOCATED,
        &REPORT_PREMIUM_NOW,
        &REPORT_PEOPLE,
        &REPORT_LICENSED_SINCE,
        &REPORT_APPS_EACH,
        &REPORT_FIGURE,
        &LAST_LAUNCH_ON,
        &MONTH,
        &ACTIVE_PEOPLE,
        &ENVIRONMENT_MANAGED,
        &ENVIRONMENT_METERED,
        &ENVIRONMENTS,
        &APPS,
        &PEOPLE,
        &USES,
        &PURCHASES,
        &PPAC_PURCHASED,
        &LAUNCHES,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
    ],
}];
