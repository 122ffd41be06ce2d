//! Will this flow be turned off?

use super::shared::{IN_CONTEXT_OF_AN_APP, THE_FLOW};
use crate::engine::fact::Fact;
use crate::engine::joined::one_list;
use crate::engine::questionnaire::Questionnaire;
use crate::rules::disagreements::DISAGREEMENTS;
use crate::rules::facts::*;
use crate::rules::flow::enforcement::WHOLE;
use crate::rules::prices::PRICES;

/// `enforcement`
pub static ENFORCEMENT: Questionnaire = Questionnaire {
    id: "enforcement",
    title: "Will this flow be turned off?",
    summary: "Owner left, license ended, no app, over its limit, idle: when it stops, and what stops that.",
    rules: WHOLE,
    order: one_list!(&Fact:
        &[
            &ENFORCEMENT_TOPIC,
            &THROTTLED_DAYS,
            &DAYS_SINCE_LAST_TRIGGER,
            &LICENSE_ASSIGNED_ON,
            &SAVED_SINCE,
            &STILL_LISTED,
            &LISTED_WHERE,
            &REPORT_EMPTY_ON,
            &PREMIUM_FLOWS,
            &FLOWS_JUDGED,
            &AT_RISK_FLOWS,
        ],
        THE_FLOW,
        &[
            &FLOW_LICENSE,
            &ASSOCIATION,
            &REQUESTS_ADDONS,
            &SUPPORT_TICKET,
            &ENVIRONMENT_MANAGED,
            &ENVIRONMENT_TYPE,
            &CUSTOM_CONNECTOR_APIM,
            &CUSTOM_CONNECTOR_EXEMPT,
            &OWNER_KIND,
            &OWNER_LICENSES,
            &DESIGNATED_USER,
            &DESIGNATED_USER_COOWNER,
            &DESIGNATED_USER_LICENSES,
            &ENVIRONMENT_METERED,
            &ENVIRONMENT_METERS,
            &APP_KIND,
            &COPILOT_STUDIO_HELD,
        ],
        IN_CONTEXT_OF_AN_APP,
        &[
            &ROW_ACTORS,
            &ROW_ACTOR_LICENSES,
            &M365_BOUGHT_ON,
            &M365_TERM_END,
            // When what settles the license is known, the days.
            &OWNER_LEFT_ON,
            &OWNER_LOST_LICENSE_ON,
            &NOTIFIED_ON,
            &IN_SOLUTION,
            &HAS_COOWNER,
            &CREATED_ON,
            &LAST_EDITED_ON,
            &TRIAL_KIND,
            &TRIAL_STARTED_ON,
            &TRIAL_EXTENDED,
            &TRIAL_PEOPLE,
            &ENVIRONMENT_COUNT,
            &REQUEST_TRANSITION,
        ],
    ),
    tables: &[],
    prices: PRICES,
    disagreements: DISAGREEMENTS,
    unsure: None,
    example: Some((
        "The owner left on 15 Nov 2026",
        r#"{ "enforcement-topic": "flow", "trigger": "scheduled", "connectors": ["sap"], "gateway": "no", "http": "no", "bpf": "no", "flow-license": "none", "owner-kind": "gone", "owner-left-on": "2026-11-15", "in-solution": "no", "has-coowner": "no", "environment-managed": "no", "environment-metered": "no", "environment-type": "production" }"#,
    )),
};
