//! What does a report on licenses say about our passes?

use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::passes::prices::PRICES;
use crate::rules::report::{ALL, TABLES};

/// `report`
pub static REPORT: Questionnaire = Questionnaire {
    id: "report",
    title: "What does a report say about our passes?",
    summary: "Active users, lists and figures of the admin center against the passes allocated.",
    rules: ALL,
    order: &[
        &REPORT_KIND,
        &REPORT_FORM,
        &REPORT_ROWS,
        &REPORT_ROW_COUNT,
        &REPORT_GRAIN,
        &REPORT_PREMIUM_ROWS,
        &REPORT_PREMIUM_USERS,
        &ENVIRONMENT_MANAGED,
        &REPORT_USERS_HOLD,
        &REPORT_ALLOCATED,
        &REPORT_PREMIUM_NOW,
        &REPORT_PEOPLE,
        &REPORT_LICENSED_SINCE,
        &REPORT_APPS_EACH,
        &LAST_LAUNCH_ON,
        &MY_ROLE,
        &TENANT_SUMMARY_VIEW,
        &PPAC_PURCHASED,
        &REPORT_FIGURE,
        &MONTH,
        &ACTIVE_PEOPLE,
        &ENVIRONMENT_METERED,
        &ENVIRONMENTS,
        &PEOPLE,
        &APPS,
        &USES,
        &PURCHASES,
        &LAUNCHES,
        &CHANNEL,
        &EXISTING_PERAPP,
        &AGREEMENT_END,
    ],
    tables: TABLES,
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: None,
    example: Some((
        "25 passes, 28 apps in the report, one of them premium",
        r#"{ "report-kind": "active-users", "report-form": "totals", "report-row-count": 28, "report-grain": "user-and-app", "report-premium-rows": 1, "environment-managed": "no", "report-users-hold": "m365", "report-allocated": 25 }"#,
    )),
};
